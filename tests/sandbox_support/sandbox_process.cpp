// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sandbox_process.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr int patience = 20'000;

} // namespace

SandboxProcess::~SandboxProcess()
{
    if (isRunning() && !stop())
        kill();
}

QString SandboxProcess::program()
{
    return QStringLiteral(JOBMARK_SANDBOX_PROGRAM);
}

bool SandboxProcess::start(const QStringList &arguments)
{
    m_process.start(program(), QStringList{u"--until-stdin-closes"_s} + arguments);
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    m_address = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    return isRunning() && m_address.isValid() && m_address.port() > 0;
}

bool SandboxProcess::stop()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QUrl SandboxProcess::api(const QString &path) const
{
    return QUrl(m_address.toString() + path);
}

QUrl SandboxProcess::inspection(const QString &path) const
{
    QUrl url = m_address;
    url.setPath(path);
    return url;
}

BareAnswer SandboxProcess::call(const QByteArray &method, const QString &path, const QByteArray &body,
                                const QByteArray &idempotencyKey) const
{
    BareRequest request{method, api(path), {{"Authorization", "Bearer sample-token"}}, body};
    if (!body.isEmpty())
        request.headers.append(BareHeader{"Content-Type", "application/json"});
    if (!idempotencyKey.isEmpty())
        request.headers.append(BareHeader{"Idempotency-Key", idempotencyKey});
    return exchange(request);
}

QJsonArray SandboxProcess::log() const
{
    return exchange({"GET", inspection(u"/sandbox/log"_s), {}, {}}).json().array();
}

QJsonArray SandboxProcess::logOf(const QString &method, const QString &pathEnd) const
{
    QJsonArray found;
    const QJsonArray all = log();
    for (const QJsonValue &entry : all) {
        if (entry["method"_L1].toString() == method && entry["path"_L1].toString().endsWith(pathEnd))
            found.append(entry);
    }
    return found;
}

QJsonArray SandboxProcess::leads() const
{
    return exchange({"GET", inspection(u"/sandbox/leads"_s), {}, {}}).json().array();
}

QJsonObject SandboxProcess::lead(qint64 id) const
{
    const BareAnswer answer = exchange({"GET", inspection(u"/sandbox/leads/"_s + QString::number(id)), {}, {}});
    return answer.status == 200 ? answer.object() : QJsonObject();
}

bool SandboxProcess::setFaults(const QStringList &faults) const
{
    const QByteArray body = QJsonDocument(QJsonArray::fromStringList(faults)).toJson();
    return exchange({"POST", inspection(u"/sandbox/faults"_s), {}, body}).status == 200;
}

} // namespace jobmark::test
