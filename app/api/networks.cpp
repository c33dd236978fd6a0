// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "networks.h"

#include "system_proxy.h"

#include <algorithm>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

bool isBusy(const QNetworkAccessManager &manager)
{
    const QList<QNetworkReply *> replies = manager.findChildren<QNetworkReply *>();
    return std::any_of(replies.begin(), replies.end(), [](const QNetworkReply *reply) { return reply->isRunning(); });
}

bool ranOutOfTime(const Result<RawAnswer> &outcome)
{
    using Kind = ApiError::Kind;
    if (outcome)
        return false;
    const Kind kind = outcome.error().kind;
    return kind == Kind::TimedOut || kind == Kind::TimedOutBeforeSending || kind == Kind::ResultUnknown;
}

quint16 portOf(const ServerAddress &server)
{
    return static_cast<quint16>(server.url().port(server.url().scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

Networks::Networks(const ServerAddress &server)
    : Networks(server, Calm())
{}

Networks::Networks(const ServerAddress &server, Calm calm)
    : m_floodGuard(portOf(server))
    , m_calm(calm)
{
    m_sweep.setInterval(calm.betweenLooks);
    QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { removeCalm(); });
}

QNetworkAccessManager &Networks::current()
{
    if (!m_current) {
        m_current = std::make_unique<QNetworkAccessManager>();
        m_current->setProxyFactory(new SystemProxy(m_floodGuard));
        m_current->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *m_current;
}

void Networks::noteOutcome(const Result<RawAnswer> &outcome)
{
    const bool wasCut = m_floodGuard.takeHasCut();
    if (m_current && (wasCut || ranOutOfTime(outcome)))
        setAside();
}

void Networks::setAside()
{
    m_setAside.push_back({std::move(m_current), {}});
    m_setAside.back().since.start();
    m_sweep.start();
}

void Networks::removeCalm()
{
    std::erase_if(m_setAside, [this](SetAside &one) {
        if (isBusy(*one.manager))
            one.since.restart();
        return one.since.hasExpired(m_calm.down.count());
    });
    if (m_setAside.empty())
        m_sweep.stop();
}

} // namespace jobmark::api
