// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "living_outbox.h"

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;

/// A connection that only reads: nothing is taken in, and nothing that is left from before goes out or gets lost.
class OutboxReviewOnly : public QObject, private LivingOutbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void nothingIsTakenIn_data()
    {
        QTest::addColumn<What>("what");
        QTest::newRow("status") << What(StatusUpdate{contactMade()});
        QTest::newRow("final status") << What(StatusUpdate{jobWon()});
        QTest::newRow("accept") << What(Accept{});
        QTest::newRow("decline") << What(Decline{*api::DeclineReason::fromText(u"Too far away."_s)});
        QTest::newRow("attachment") << What(Attachment{{}, u"contract.pdf"_s, u"application/pdf"_s});
    }

    void nothingIsTakenIn()
    {
        QFETCH(What, what);
        becomeReviewOnly();
        const auto taken = m_outbox->submit({lead(7), what});
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, SubmitFault::Kind::ReviewOnly);
        QVERIFY(m_outbox->submissions().isEmpty());
        m_clock.pass(24h);
        QCOMPARE(m_gateway->sends, 0);
        QVERIFY(m_store->activity().load(std::nullopt, 10).value().isEmpty());
    }

    void whatIsLeftFromBeforeWaits_data()
    {
        QTest::addColumn<What>("what");
        QTest::newRow("queued") << What(StatusUpdate{contactMade()});
        QTest::newRow("held") << What(StatusUpdate{jobWon()});
    }

    void whatIsLeftFromBeforeWaits()
    {
        QFETCH(What, what);
        const auto id = leftFromBefore(what);
        becomeReviewOnly();
        QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::WriteAccess);
        (void)m_outbox->sendNow(id);
        m_clock.pass(24h);
        m_outbox->networkCameBack();
        m_outbox->resumeAfterSignIn();
        QCOMPARE(m_gateway->sends, 0);
        QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::WriteAccess);
        restart();
        m_clock.pass(1min);
        QCOMPARE(m_gateway->sends, 1);
    }

    void whatIsLeftFromBeforeCanBeDiscarded()
    {
        const auto id = leftFromBefore(StatusUpdate{contactMade()});
        becomeReviewOnly();
        QVERIFY(m_outbox->discard(id));
        QCOMPARE(stateOnDisk(id), u"gone"_s);
    }

    void whatMayHaveGoneIsLookedUpAndNotSentAgain()
    {
        const auto id = submit(lead(7), StatusUpdate{contactMade()});
        QCOMPARE(stateOf(id), State::Sending);
        becomeReviewOnly();
        QCOMPARE(stateOf(id), State::Checking);
        m_gateway->show(lead(7));
        m_clock.pass(1min);
        m_gateway->show(lead(7));
        m_clock.pass(24h);
        QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::WriteAccess);
        QCOMPARE(m_gateway->sends, 0);
    }

private:
    /// On disk, and nothing of it was sent.
    SubmissionId leftFromBefore(const What &what)
    {
        const auto id = submit(lead(7), what);
        if (stateOf(id) == State::Sending)
            m_gateway->fail(api::ApiError::Kind::NoConnection);
        return isUnsent(stateOf(id)) ? id : SubmissionId();
    }
    void becomeReviewOnly()
    {
        Settings settings;
        settings.access = api::Access::ReviewOnly;
        restart(CameBack::Trust::Whole, settings);
    }
};

QTEST_GUILESS_MAIN(OutboxReviewOnly)
#include "outbox_review_only.moc"
