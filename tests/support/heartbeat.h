// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <ctime>
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
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_sinceBeat.start();
    }

    /// Milliseconds, the time since the last beat included. Depends on what else the machine does.
    qint64 longest()
    {
        beat();
        return m_longest;
    }
    /// The same in milliseconds of this thread's own work, which do not depend on that. What it waits for (a disk) is
    /// not in it.
    double longestWork()
    {
        beat();
        return m_longestWork;
    }

private:
    void beat()
    {
        const double work = workSoFar();
        m_longest = std::max(m_longest, m_sinceBeat.restart());
        m_longestWork = std::max(m_longestWork, work - m_workAtBeat);
        m_workAtBeat = work;
    }
    static double workSoFar()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_workAtBeat = workSoFar();
    qint64 m_longest = 0;
    double m_longestWork = 0;
};

} // namespace jobmark::test
