// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/call_rate.h"

#include <algorithm>
#include <QTest>
#include <vector>

using namespace jobmark;
using namespace std::chrono_literals;
using api::CallRate;
using Time = CallRate::Time;

namespace {

constexpr Time start{1h};

/// When each of `count` calls goes out that is held to `pace`, each taking `duration`.
std::vector<Time> timesOf(int count, const api::Pace &pace, CallRate rate, std::chrono::milliseconds duration = 20ms)
{
    std::vector<Time> times;
    Time now = start;
    for (int i = 0; i < count; ++i) {
        now += rate.waitFor(pace, now);
        rate.note(now);
        times.push_back(now);
        now += duration;
    }
    return times;
}

/// The most calls in any window.
int mostIn(std::chrono::milliseconds window, const std::vector<Time> &times)
{
    std::ptrdiff_t most = 0;
    for (auto first = times.begin(); first != times.end(); ++first)
        most = std::max(most, std::lower_bound(first, times.end(), *first + window) - first);
    return static_cast<int>(most);
}

} // namespace

class CallRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandPagesNeverTakeMoreThanTheirShare_data()
    {
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("most");
        QTest::newRow("somebody waits") << 100 << 200;
        QTest::newRow("nobody waits") << 10 << 100;
        QTest::newRow("one by one") << 1 << 1;
        QTest::newRow("all at once") << 250 << 250;
    }

    void aThousandPagesNeverTakeMoreThanTheirShare()
    {
        QFETCH(int, atOnce);
        QFETCH(int, most);
        const std::vector<Time> times = timesOf(1000, {atOnce, most}, {});
        const int inWindow = mostIn(5min, times);
        QVERIFY2(inWindow <= most, qPrintable(QString::number(inWindow)));
        // Neither slower than it has to be.
        const auto needed = 5min * (1000 / most);
        QVERIFY(times.back() - times.front() <= needed + 6min);
    }

    void aFewPagesGoWithoutAWait()
    {
        const std::vector<Time> times = timesOf(10, {10, 100}, {});
        QVERIFY(times.back() - times.front() < 1s);
    }

    void whatWentOutForTheUserCounts()
    {
        CallRate rate;
        for (int i = 0; i < 100; ++i)
            rate.note(start);
        QVERIFY(rate.waitFor({10, 100}, start) == 5min);
        QVERIFY(rate.waitFor({10, 100}, start + 5min) == 0ms);
    }

    void aRestTheServerAskedForIsGiven()
    {
        CallRate rate;
        rate.pauseUntil(start + 300s);
        rate.pauseUntil(start + 10s);
        QVERIFY(rate.waitFor({100, 200}, start) == 300s);
        QVERIFY(rate.waitFor({100, 200}, start + 301s) == 0ms);
    }

    void anotherAllowanceStretchesThePace()
    {
        CallRate rate;
        rate.setAllowance({25, 1s});
        const std::vector<Time> times = timesOf(100, {100, 200}, rate, 0ms);
        QVERIFY(mostIn(1s, times) <= 20);
    }
};

QTEST_GUILESS_MAIN(CallRateTest)
#include "call_rate_test.moc"
