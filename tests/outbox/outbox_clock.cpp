// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "living_outbox.h"

#include "outbox/system_clock.h"

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;
using Kind = api::ApiError::Kind;

/// Clocks that are set, and computers that sleep, make no wait shorter than it was said to be, and none endless.
class OutboxClock : public QObject, private LivingOutbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theUndoTimeIsAlwaysWhole_data() { addChanges(); }
    void theUndoTimeIsAlwaysWhole();
    void aSecondLookIsNeverEarly_data() { addChanges(); }
    void aSecondLookIsNeverEarly();
    void aLookUnderWayDoesNotCountAsTheSecond_data() { addChanges(); }
    void aLookUnderWayDoesNotCountAsTheSecond();
    void aServerIsLeftAloneForAsLongAsItAsked_data();
    void aServerIsLeftAloneForAsLongAsItAsked();
    void aServerThatAsksForNoPauseIsNotFlooded();
    void aRetryComesAtOnceAfterSleep();
    void aFullDiskIsTriedAgainInTime_data() { addChanges(); }
    void aFullDiskIsTriedAgainInTime();
    void whatTheServerAskedForIsKnownAfterARestart();

    void theComputersClocksAgreeWhileItIsAwake();
    void theComputersClockRunsEvenly();
    void theComputersClockCallsWhenItWasSet();

private:
    static void addChanges()
    {
        QTest::addColumn<ClockChange>("change");
        QTest::newRow("set forward a year") << ClockChange{365 * 24h};
        QTest::newRow("set forward an hour") << ClockChange{1h};
        QTest::newRow("set back an hour") << ClockChange{-1h};
        QTest::newRow("set back a year") << ClockChange{-365 * 24h};
        QTest::newRow("slept a night") << ClockChange{8h, 8h};
        QTest::newRow("slept and was set back") << ClockChange{7h, 8h};
    }
    /// Something else happens, and the outbox looks around.
    void stir() { m_outbox->networkCameBack(); }
};

Q_DECLARE_METATYPE(jobmark::outbox::ClockChange)

void OutboxClock::theUndoTimeIsAlwaysWhole()
{
    QFETCH(const ClockChange, change);
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_clock.pass(6s);
    m_clock.change(change);
    stir();
    QCOMPARE(stateOf(id), State::Held);
    QCOMPARE(m_outbox->submission(id)->until, std::optional(m_clock.now() + 10s));
    m_clock.pass(9999ms);
    QCOMPARE(stateOf(id), State::Held);
    m_clock.pass(1ms);
    QCOMPARE(stateOf(id), State::Sending);
}

void OutboxClock::aSecondLookIsNeverEarly()
{
    QFETCH(const ClockChange, change);
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(lead(7));
    m_clock.pass(10s);
    m_clock.change(change);
    QVERIFY(m_outbox->sendNow(id));
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::Unknown);
    m_clock.pass(29s);
    QCOMPARE(m_gateway->readCount, 2);
    m_clock.pass(1s);
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 2);
}

void OutboxClock::aLookUnderWayDoesNotCountAsTheSecond()
{
    QFETCH(const ClockChange, change);
    submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(lead(7));
    m_clock.pass(30s);
    QCOMPARE(m_gateway->readCount, 2);
    m_clock.change(change);
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 1);
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 2);
}

void OutboxClock::aServerIsLeftAloneForAsLongAsItAsked_data()
{
    QTest::addColumn<ClockChange>("change");
    QTest::addColumn<std::chrono::seconds>("left"); // of 300 seconds, 100 after it asked
    QTest::newRow("set forward a year") << ClockChange{365 * 24h} << 200s;
    QTest::newRow("set back a year") << ClockChange{-365 * 24h} << 200s;
    QTest::newRow("slept a minute") << ClockChange{60s, 60s} << 140s;
    QTest::newRow("slept a minute and was set back an hour") << ClockChange{60s - 1h, 60s} << 140s;
    QTest::newRow("slept a night") << ClockChange{8h, 8h} << 0s;
}

void OutboxClock::aServerIsLeftAloneForAsLongAsItAsked()
{
    QFETCH(const ClockChange, change);
    QFETCH(const std::chrono::seconds, left);
    submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::TooManyRequests, 300s);
    submit(lead(8), StatusUpdate{contactMade()});
    m_clock.pass(100s);
    m_clock.change(change);
    stir();
    if (left > 0s) {
        m_clock.pass(left - 1s);
        QCOMPARE(m_gateway->sends, 1);
        m_clock.pass(1s);
    }
    QCOMPARE(m_gateway->sends, 3);
}

// As with a date in Retry-After that this computer's clock is past.
void OutboxClock::aServerThatAsksForNoPauseIsNotFlooded()
{
    submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::TooManyRequests, 0s);
    submit(lead(8), StatusUpdate{contactMade()});
    m_clock.pass(24s);
    QCOMPARE(m_gateway->sends, 1);
    m_clock.pass(1s);
    QCOMPARE(m_gateway->sends, 3);
}

void OutboxClock::aRetryComesAtOnceAfterSleep()
{
    submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::NoConnection);
    m_clock.change({8h, 8h});
    m_clock.notice();
    QCOMPARE(m_gateway->sends, 2);
}

void OutboxClock::aFullDiskIsTriedAgainInTime()
{
    QFETCH(const ClockChange, change);
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_journal->failWith(store::StoreFault::Full);
    m_gateway->accept(contactMadeLead(7));
    QCOMPARE(m_outbox->submission(id)->durability, Durability::NotYetWritten);
    m_journal->failWith(std::nullopt);
    m_clock.change(change);
    m_clock.notice();
    m_clock.pass(5s);
    QCOMPARE(stateOnDisk(id), u"gone"_s);
}

void OutboxClock::whatTheServerAskedForIsKnownAfterARestart()
{
    submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::TooManyRequests, 300s);
    submit(lead(8), StatusUpdate{contactMade()});
    m_clock.pass(100s);
    restart();
    m_clock.pass(199s);
    QCOMPARE(m_gateway->sends, 0);
    m_clock.pass(1s);
    QCOMPARE(m_gateway->sends, 2);
}

void OutboxClock::theComputersClocksAgreeWhileItIsAwake()
{
    const ClockReadings before = readClocks();
    QTest::qWait(200);
    const ClockReadings after = readClocks();
    const auto awake = after.awake - before.awake;
    QVERIFY2(awake >= 180ms, QByteArray::number(qlonglong(awake.count())).constData());
    QVERIFY(std::chrono::abs(after.always - before.always - awake) <= 50ms);
}

void OutboxClock::theComputersClockRunsEvenly()
{
    ClockReadings says{Time(1'780'000'000'000ms), 5'000ms, 9'000ms};
    const auto pass = [&](std::chrono::milliseconds time) {
        says.wall += time;
        says.awake += time;
        says.always += time;
    };
    SystemClock clock([&] { return says; });
    const Time start = clock.now();
    QCOMPARE(start, says.wall);
    pass(1min);
    says.wall -= 1500ms; // a little is no change
    QVERIFY(!clock.takeChange());
    QCOMPARE(clock.now(), start + 1min);
    says.wall += 1h;
    QCOMPARE(clock.now(), start + 1min);
    QCOMPARE(clock.takeChange(), std::optional(ClockChange{1h - 1500ms, 0ms}));
    QCOMPARE(clock.now(), says.wall);
    QVERIFY(!clock.takeChange());
    pass(1min);
    says.wall += 8h - 1h;
    says.always += 8h;
    QCOMPARE(clock.takeChange(), std::optional(ClockChange{7h, 8h}));
    QCOMPARE(clock.now(), says.wall);
}

void OutboxClock::theComputersClockCallsWhenItWasSet()
{
    ClockReadings says = readClocks();
    SystemClock clock([&] { return says; });
    int calls = 0;
    clock.wakeAt(clock.now() + 20ms, [&] { ++calls; });
    QCOMPARE(calls, 0);
    says.wall += 1h; // and the time to wake never comes
    QTRY_COMPARE(calls, 1);
    QVERIFY(clock.takeChange());
    clock.wakeAt(clock.now(), [&] { ++calls; });
    clock.sleep();
    clock.wakeAt(clock.now(), [&] { calls += 10; });
    QCOMPARE(calls, 1);
    QTRY_COMPARE(calls, 11);
}

QTEST_GUILESS_MAIN(OutboxClock)
#include "outbox_clock.moc"
