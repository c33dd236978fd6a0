// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "held_database.h"
#include "two_connections.h"

using namespace jobmark;
using namespace jobmark::test;

/// What was taken back while the disk took nothing is not sent, whichever connection is at work when it does again.
class TakenBackBehind : public QObject, private TwoConnections
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeVault(); }
    void init() { makeConnections(); }
    void cleanup() { forgetConnections(); }

    void whatWasTakenBackWhileTheDiskTookNothingDoesNotGoBehind()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        takeBackWhileTheDiskTakesNothing([this] {
            QVERIFY(m_list->choose(m_other->id));
            m_workspace->start();
            const auto behind = m_workspace->others().unsettled();
            QCOMPARE(behind.size(), 1);
            QCOMPARE(behind.first().summary.comesBack, 1);
        });
        QVERIFY(m_list->choose(m_mine->id));
        m_workspace->start();
        QTest::qWait(1'500); // as long as it would be held, and more
        QCOMPARE(writes(), 0);
        QVERIFY(m_workspace->session()->outbox()->unsettled().isEmpty());
        QCOMPARE(m_workspace->session()->store()->submissions().loadAll().value().size(), 0);
    }

    void whatWasTakenBackDoesNotGoWhenItsTimeHadCome()
    {
        begin(0s, {*m_mine, *m_other});
        QVERIFY(m_sandbox->setFaults({u"status:unauthorized@1"_s}));
        submitWon();
        QTRY_VERIFY(
            m_workspace->session()->outbox()->isWaitingForSignIn()); // in the queue, and nothing else to wait for
        takeBackWhileTheDiskTakesNothing([this] {
            QVERIFY(m_list->choose(m_other->id));
            m_workspace->start();
        });
        QVERIFY(m_list->choose(m_mine->id));
        m_workspace->start();
        QTest::qWait(500); // longer than the way to the server and back
        QCOMPARE(writes(), 1);
        QVERIFY(m_workspace->session()->outbox()->unsettled().isEmpty());
    }

    void whatWasTakenBackDoesNotGoWhenTheStoreOpensLater()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        takeBackWhileTheDiskTakesNothing([this] {
            QVERIFY(m_list->choose(m_other->id));
            m_workspace->start();
            QVERIFY(m_list->choose(m_mine->id));
            m_workspace->start();
            QVERIFY(m_workspace->session()->outbox() == nullptr);
            QCOMPARE(m_workspace->others().unsettled().size(), 1); // and closing says so
        });
        m_workspace->session()->tryStoreAgain();
        QVERIFY(m_workspace->session()->outbox() != nullptr);
        QTest::qWait(1'500); // as long as it would be held, and more
        QCOMPARE(writes(), 0);
        QVERIFY(m_workspace->session()->outbox()->unsettled().isEmpty());
        QVERIFY(m_workspace->others().unsettled().isEmpty());
    }

    void whatTheDiskTookAfterAllIsNotWarnedOf()
    {
        begin(60s, {*m_mine, *m_other});
        submitWon();
        takeBackWhileTheDiskTakesNothing([] {});
        QVERIFY(m_list->choose(m_other->id)); // before it was tried again
        m_workspace->start();
        QVERIFY(m_workspace->others().unsettled().isEmpty());
    }

private:
    /// What was submitted last, and what happens `meanwhile`.
    void takeBackWhileTheDiskTakesNothing(const std::function<void()> &meanwhile)
    {
        outbox::Outbox *outbox = m_workspace->session()->outbox();
        const HeldDatabase held(m_folder->filePath(u"connections/"_s + m_mine->id.text()));
        QVERIFY(held.isHeld());
        QVERIFY(outbox->undo(outbox->unsettled().last().id()));
        QCOMPARE(outbox->comingBackCount(), 1);
        meanwhile();
    }
};

QTEST_GUILESS_MAIN(TakenBackBehind)
#include "taken_back_behind.moc"
