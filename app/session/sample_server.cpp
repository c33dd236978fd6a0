// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_server.h"

using namespace Qt::StringLiterals;

namespace jobmark::session {

SampleServer::SampleServer(QString program, QStringList options, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_options(std::move(options))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SampleServer::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this, &SampleServer::failed);
    connect(&m_process, &QProcess::finished, this, &SampleServer::failed);
}

SampleServer::~SampleServer()
{
    end();
}

void SampleServer::end()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(500)) {
        m_process.kill();
        m_process.waitForFinished(500);
    }
}

void SampleServer::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(m_program, QStringList{u"--until-stdin-closes"_s} + m_options);
}

void SampleServer::readAddress()
{
    if (m_isReady || !m_process.canReadLine())
        return;
    const auto address = api::ServerAddress::fromText(QString::fromUtf8(m_process.readLine()).trimmed());
    if (!address) {
        Q_EMIT failed();
        return;
    }
    m_isReady = true;
    Q_EMIT ready(*address);
}

} // namespace jobmark::session
