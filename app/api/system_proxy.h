// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

namespace jobmark::api {

/// The system's proxies, except for this computer itself: a plain request to loopback must not leave it.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace jobmark::api
