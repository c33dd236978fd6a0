// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "flood_guard.h"
#include "server_address.h"

#include <chrono>
#include <memory>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTimer>
#include <vector>

namespace jobmark::api {

/// The QNetworkAccessManager for the next exchange with one server, and what guards it.
///
/// Each manager has one thread for all its connections, and an answer of 200,000 header lines keeps that thread busy
/// for seconds, abort() or not: whoever comes next on it would wait. So one that let an exchange run out of time is set
/// aside until it has calmed down, and the next exchange gets a new one. So is one whose connection was cut, because Qt
/// might take that for one to go on with. Deleting it at once would block, because it waits for its thread.
class Networks
{
public:
    /// When a manager that was set aside goes: far longer than any header takes, and reckoned from when nothing was on
    /// it any more. An upload that was under way there goes on to its end.
    struct Calm
    {
        std::chrono::milliseconds down{10 * 60 * 1000};
        std::chrono::milliseconds betweenLooks{60 * 1000};
    };

    explicit Networks(const ServerAddress &server);
    Networks(const ServerAddress &server, Calm calm);

    /// Made with the first exchange: it costs ten milliseconds that the first window should not wait for.
    [[nodiscard]] QNetworkAccessManager &current();
    [[nodiscard]] FloodGuard &floodGuard() { return m_floodGuard; }
    /// Every outcome goes by here.
    void noteOutcome(const Result<RawAnswer> &outcome);

private:
    struct SetAside
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        QElapsedTimer since;
    };
    void setAside();
    void removeCalm();

    FloodGuard m_floodGuard; ///< before the managers, whose proxies tell it of themselves
    std::unique_ptr<QNetworkAccessManager> m_current;
    std::vector<SetAside> m_setAside;
    Calm m_calm;
    QTimer m_sweep;
};

} // namespace jobmark::api
