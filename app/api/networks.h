// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"

#include <memory>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTimer>
#include <vector>

namespace jobmark::api {

/// The QNetworkAccessManager for the next exchange.
///
/// Each manager has one thread for all its connections, and an answer of 200,000 header lines keeps that thread busy
/// for seconds, abort() or not: whoever comes next on it would wait. So one that let an exchange run out of time is set
/// aside until it has calmed down, and the next exchange gets a new one. Deleting it at once would block, because it
/// waits for its thread.
class Networks
{
public:
    Networks();

    /// Made with the first exchange: it costs ten milliseconds that the first window should not wait for.
    [[nodiscard]] QNetworkAccessManager &current();
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

    std::unique_ptr<QNetworkAccessManager> m_current;
    std::vector<SetAside> m_setAside;
    QTimer m_sweep;
};

} // namespace jobmark::api
