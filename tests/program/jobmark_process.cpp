// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "jobmark_process.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace jobmark::test {

JobmarkProcess::JobmarkProcess(const QString &home)
    : m_home(home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    m_process.setProcessEnvironment(environment);
}

JobmarkProcess::~JobmarkProcess()
{
    kill();
}

QString JobmarkProcess::profileIn(const QString &home)
{
    return home + u"/profile"_s;
}

void JobmarkProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void JobmarkProcess::start(const QStringList &arguments)
{
    QStringList all = arguments;
    if (!all.contains(u"--profile"_s))
        all = QStringList{u"--profile"_s, profileIn(m_home)} + all;
    m_process.start(QStringLiteral(JOBMARK_PROGRAM), all);
    m_process.waitForStarted(10'000);
}

void JobmarkProcess::startWith(const QUrl &server, const QStringList &arguments, const QByteArray &token)
{
    start(QStringList{u"--api-url"_s, server.toString(), u"--token-stdin"_s} + arguments);
    m_process.write(token + '\n');
    m_process.closeWriteChannel();
    m_process.waitForBytesWritten(5'000);
}

void JobmarkProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

int JobmarkProcess::exitCodeWithin(std::chrono::milliseconds time)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(static_cast<int>(time.count())))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace jobmark::test
