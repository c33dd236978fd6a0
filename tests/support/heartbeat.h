// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace jobmark::test {

/// Beats once a millisecond in the thread it is in, and remembers the longest pause between two beats: how long a
/// window would have stood still.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { longest(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_sinceBeat.start();
    }

    /// Milliseconds, the time since the last beat included.
    qint64 longest()
    {
        m_longest = std::max(m_longest, m_sinceBeat.restart());
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace jobmark::test
