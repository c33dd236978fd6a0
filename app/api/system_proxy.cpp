// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "system_proxy.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace jobmark::api {

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.port() != 0)
            m_guard.alsoLookAt(proxy.port());
    }
    return proxies;
}

} // namespace jobmark::api
