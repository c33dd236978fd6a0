// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bare_http.h"

#include <QJsonArray>
#include <QProcess>
#include <QStringList>

namespace jobmark::test {

/// A real jobmark-sandbox as a child process, on a free port of 127.0.0.1. It ends with this object, and with the test
/// program however that ends. Every call blocks, at most some seconds, and runs no event loop.
class SandboxProcess
{
public:
    /// Not started yet. What it says on stderr goes to the test's own.
    SandboxProcess() { m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); }
    /// Starts it with `arguments` besides --until-stdin-closes. isRunning() says whether that worked.
    explicit SandboxProcess(const QStringList &arguments)
        : SandboxProcess()
    {
        start(arguments);
    }
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    /// True once the sandbox has said its address.
    bool start(const QStringList &arguments = {});
    /// Closes its stdin and waits for its end. True when it ended by itself with exit status 0.
    bool stop();
    /// Ends it the hard way, as a crash would.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QProcess &process() { return m_process; }
    /// The program's file, for tests that start it themselves.
    [[nodiscard]] static QString program();

    /// The API: http://127.0.0.1:PORT/rest-api-v1
    [[nodiscard]] QUrl address() const { return m_address; }
    /// The address of an API call; `path` begins with a slash and may have a query: "/general-leads?page=1".
    [[nodiscard]] QUrl api(const QString &path) const;

    /// One API call with a bearer token, and `body` as JSON unless it is empty.
    [[nodiscard]] BareAnswer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                  const QByteArray &idempotencyKey = {}) const;

    /// Every API request the sandbox saw, oldest first; see jobmark-sandbox --help for what an entry has.
    [[nodiscard]] QJsonArray log() const;
    /// The entries of log() with that method whose path ends with `pathEnd`.
    [[nodiscard]] QJsonArray logOf(const QString &method, const QString &pathEnd) const;
    /// Every lead as the sandbox has it, contact details included.
    [[nodiscard]] QJsonArray leads() const;
    /// One of them, or an empty object.
    [[nodiscard]] QJsonObject lead(qint64 id) const;
    /// Replaces the faults. False when the sandbox does not take one of them.
    [[nodiscard]] bool setFaults(const QStringList &faults) const;

private:
    [[nodiscard]] QUrl inspection(const QString &path) const;

    QProcess m_process;
    QUrl m_address;
};

} // namespace jobmark::test
