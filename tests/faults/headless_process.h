// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <QHash>
#include <QProcess>
#include <QStringList>

namespace jobmark::test {

/// The program headless as a child, with its ears and eyes. Every call blocks, at most some seconds, and runs no event
/// loop. What it said is kept when it dies.
class HeadlessProcess
{
public:
    struct Run
    {
        QString folder;  ///< of its data
        QString address; ///< of its server
        int holdSeconds = 0;
        int deadline = 200; ///< milliseconds: how long a write can be in flight
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QStringList under = {}; ///< a program that runs it, with its arguments
        int copyTime = 30'000;  ///< milliseconds: how long a copy of the folder may take
        QString authority = {}; ///< a file with the certificate that the server's is signed with
    };
    HeadlessProcess() { m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); }
    ~HeadlessProcess() { kill(); }

    /// True when it is ready for what a user does.
    bool start(const Run &run);
    void say(const QString &words);
    /// Listens until `isEnough`, or it is gone, or the patience ends. True when it is enough.
    bool listen(const std::function<bool()> &isEnough, int patience = 20'000);
    bool listenFor(const QString &line);
    /// For so many milliseconds, come what may.
    void listenFor(int milliseconds);
    /// Until nothing is under way any more; where it needs a decision it is sent again.
    bool settle();
    /// Until that submission is kept and nothing is under way any more, without a decision.
    bool finish(qint64 lead);

    /// A run on `folder` that reaches no server, is told to submit each of `words` for the leads 1, 2, …, and is killed
    /// when it has said that they are kept. False when it does not.
    bool leaveUnsent(const QString &folder, const QStringList &words);

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void kill();
    /// Closes it as a user does, and waits until it is gone.
    void quit();
    /// The longest stall of the main thread of any program of this test, killed ones too: in milliseconds that passed,
    /// and in milliseconds of its own work.
    struct Stall
    {
        int passed = 0;
        int work = 0;
    };
    [[nodiscard]] static Stall longestStall();

    struct Kept
    {
        qint64 lead;
        QString state; ///< the last it was heard to be in
        bool isOnDisk = true;
    };
    /// By id. What it said to have kept, and what it said anything else about.
    [[nodiscard]] const std::map<QString, Kept> &heard() const { return m_heard; }
    /// The last one that was kept of this lead; empty when none was.
    [[nodiscard]] QString idOf(qint64 lead) const { return m_ids.value(lead); }
    /// What it was last said to be; empty when nothing was said of it.
    [[nodiscard]] QString stateOf(const QString &id) const;
    /// Was a submission of this lead said to be kept?
    [[nodiscard]] bool kept(qint64 lead) const { return m_kept.contains(lead); }
    [[nodiscard]] bool refusedToKeep(qint64 lead) const { return m_notKept.contains(lead); }
    /// How often it was told to send again, by lead.
    [[nodiscard]] int decisions(qint64 lead) const { return m_decisions.count(lead) != 0 ? m_decisions.at(lead) : 0; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void hear(const QString &line);
    void decide();

    QProcess m_process;
    QStringList m_lines;
    std::map<QString, Kept> m_heard;
    QHash<qint64, QString> m_ids;
    QList<qint64> m_kept;
    QList<qint64> m_notKept;
    std::map<qint64, int> m_decisions;
    bool m_isIdle = false;
};

} // namespace jobmark::test
