// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace jobmark::test {

/// The real program as a child process, without a display unless it is given one, in a home of its own. Killed with
/// this object.
class JobmarkProcess
{
public:
    /// `home` must exist; its profile is `home`/profile unless the arguments name another.
    explicit JobmarkProcess(const QString &home);
    ~JobmarkProcess();
    JobmarkProcess(const JobmarkProcess &) = delete;
    JobmarkProcess &operator=(const JobmarkProcess &) = delete;

    [[nodiscard]] static QString profileIn(const QString &home);
    void setEnvironment(const QString &name, const QString &value);
    /// Starts it with `--profile` and these.
    void start(const QStringList &arguments);
    /// Starts it on that server, with a token on its standard input.
    void startWith(const QUrl &server, const QStringList &arguments = {},
                   const QByteArray &token = "a-token-of-a-test");

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// As `kill -9` does, and waits for its end.
    void kill();
    /// Waits at most that long; -1 when it does not end by itself.
    [[nodiscard]] int exitCodeWithin(std::chrono::milliseconds time);
    [[nodiscard]] QString standardError() { return QString::fromUtf8(m_process.readAllStandardError()); }
    [[nodiscard]] QString standardOutput() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QString m_home;
    QProcess m_process;
};

} // namespace jobmark::test
