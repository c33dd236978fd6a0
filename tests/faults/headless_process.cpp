// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "headless_process.h"

#include <algorithm>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

HeadlessProcess::Stall &longest()
{
    static HeadlessProcess::Stall stall;
    return stall;
}

} // namespace

HeadlessProcess::Stall HeadlessProcess::longestStall()
{
    return longest();
}

bool HeadlessProcess::start(const Run &run)
{
    m_lines.clear();
    m_isIdle = false;
    QProcessEnvironment environment = run.environment;
    environment.insert(u"QT_LOGGING_RULES"_s, u"jobmark.*=false"_s);
    m_process.setProcessEnvironment(environment);
    QStringList command = run.under;
    command << QStringLiteral(JOBMARK_HEADLESS) << run.folder << run.address << QString::number(run.holdSeconds)
            << QString::number(run.deadline) << QString::number(run.copyTime);
    if (!run.authority.isEmpty())
        command << run.authority;
    m_process.start(command.takeFirst(), command);
    return listenFor(u"ready"_s);
}

void HeadlessProcess::say(const QString &words)
{
    m_process.write(words.toUtf8() + '\n');
    m_process.waitForBytesWritten(1000);
}

bool HeadlessProcess::listen(const std::function<bool()> &isEnough, int patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        while (m_process.canReadLine())
            hear(QString::fromUtf8(m_process.readLine()).trimmed());
        if (isEnough())
            return true;
        if (!isRunning() && m_process.state() != QProcess::Starting)
            return false;
        if (deadline.hasExpired())
            return false;
        m_process.waitForReadyRead(static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 1, 50)));
    }
}

bool HeadlessProcess::listenFor(const QString &line)
{
    return listen([&] { return m_lines.contains(line); });
}

void HeadlessProcess::listenFor(int milliseconds)
{
    listen([] { return false; }, milliseconds);
}

bool HeadlessProcess::settle()
{
    const auto lists = m_lines.count(u"listed"_s);
    say(u"list"_s);
    return listen([this, lists] {
        decide();
        return m_isIdle && m_lines.count(u"listed"_s) > lists;
    });
}

bool HeadlessProcess::finish(qint64 lead)
{
    return listen([this, lead] { return kept(lead) && m_isIdle; });
}

void HeadlessProcess::decide()
{
    for (auto &[id, kept] : m_heard) {
        if (kept.state != u"needs-decision")
            continue;
        kept.state = u"told"_s;
        ++m_decisions[kept.lead];
        say(u"again "_s + id);
    }
}

void HeadlessProcess::hear(const QString &line)
{
    m_lines << line;
    const QStringList words = line.split(u' ');
    const qint64 lead = words.value(1).toLongLong();
    if (words.first() == u"idle") {
        m_isIdle = true;
    } else if (words.first() == u"kept") {
        m_isIdle = false;
        m_kept << lead;
        m_ids.insert(lead, words.value(2));
        m_heard[words.value(2)].lead = lead;
    } else if (words.first() == u"not-kept") {
        m_notKept << lead;
    } else if (words.first() == u"stalled") {
        longest().passed = std::max(longest().passed, words.value(1).toInt());
        longest().work = std::max(longest().work, words.value(2).toInt());
    } else if (words.first() == u"state") {
        m_heard[words.value(2)] = {lead, words.value(3), words.value(4).isEmpty()};
        m_isIdle = false; // where it is, that follows
    }
}

QString HeadlessProcess::stateOf(const QString &id) const
{
    const auto heard = m_heard.find(id);
    return heard == m_heard.end() ? QString() : heard->second.state;
}

void HeadlessProcess::quit()
{
    say(u"quit"_s);
    listen([] { return false; }); // ends when it is gone
}

bool HeadlessProcess::leaveUnsent(const QString &folder, const QStringList &words)
{
    if (!start({folder, u"http://127.0.0.1:9"_s})) // nobody listens there
        return false;
    for (int lead = 1; lead <= words.size(); ++lead)
        say(u"submit %1 %2"_s.arg(lead).arg(words.at(lead - 1)));
    const bool areKept = listen([&] { return kept(words.size()); });
    kill();
    return areKept;
}

void HeadlessProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    listen([] { return false; }, 1); // its last words
}

} // namespace jobmark::test
