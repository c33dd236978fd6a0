// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "flood_guard.h"

#include <QNetworkProxyFactory>

namespace jobmark::api {

/// The system's proxies, except for this computer itself: a plain request to loopback must not leave it.
class SystemProxy : public QNetworkProxyFactory
{
public:
    /// `guard` lives longer.
    explicit SystemProxy(FloodGuard &guard)
        : m_guard(guard)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    FloodGuard &m_guard;
};

} // namespace jobmark::api
