// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// To a lead by its number, and what a link does that names none.
class WindowGoToLeadTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginApart(); }
    void cleanup() { end(); }

    void aNumberOpensItsLead()
    {
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Lead number"_s));
        m_live->type(u"41a"_s);
        m_live->press(Qt::Key_Return);
        QVERIFY2(m_live->reads(u"Lead number: write its digits"_s), qPrintable(m_live->readable()));
        m_live->type(u"48155"_s); // what is wrong is selected, and replaced
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(isOpen(), qPrintable(m_live->readable()));
    }

    void aLeadNamedAtTheStartHasTheFocusOnceItHasCome()
    {
        m_live->window().goToLead(api::LeadId(48155)); // as --lead does, before there is a session
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Status"_s), qPrintable(m_live->focusName()));
    }

    // Where nothing is listed or read anew, no other line tells how old that is.
    void aLeadOfAServerWithoutAListSaysOfWhenItIs()
    {
        const api::LeadId id(48231); // a new one
        QVERIFY(m_sandbox->setFaults({u"no-list"_s, u"no-read"_s, u"no-attachments"_s}));
        workWithoutAList();
        QVERIFY(!m_live->reads(u"as it was"_s));
        m_live->open(id.number());
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Unread);
        QVERIFY(!m_live->reads(u"as it was"_s));
        m_live->desk().accept();
        QTRY_VERIFY2(m_live->reads(u"shown as it was today at "_s), qPrintable(m_live->readable()));

        store::LeadStore leads = m_live->session().store()->leads();
        store::SeenLead seen = leads.load(id).value().value();
        seen.seenAt -= std::chrono::hours(24 * 200);
        QVERIFY(leads.saveLeads({seen}));
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(seen.seenAt.time_since_epoch().count());
        workWithoutAList();
        m_live->open(id.number());
        QTRY_VERIFY2(m_live->reads(u"shown as it was on "_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(QString::number(then.date().year())), qPrintable(m_live->readable()));
    }

    void whoGoesElsewhereMeanwhileStaysThere()
    {
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
        QVERIFY(m_sandbox->setFaults({u"read:delay=400"_s}));
        m_live->open(1234); // there is none: it has to be asked for
        QCOMPARE(m_live->focusName(), u"Fetching lead 1234."_s);
        m_live->press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::CannotRead);
        QCOMPARE(m_live->focusName(), u"Find a lead"_s);
    }

    void whoDoesNotWaitForALeadStopsAndTriesAgain()
    {
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
        QVERIFY(m_sandbox->setFaults({u"read:delay=600000"_s}));
        m_live->open(1234);
        QCOMPARE(m_live->desk().state().phase, session::DeskPhase::Reading);
        m_live->press(Qt::Key_Tab);
        QCOMPARE(m_live->focusName(), u"Cancel"_s);
        m_live->press(Qt::Key_Space);
        QCOMPARE(m_live->desk().state().phase, session::DeskPhase::CannotRead);
        QCOMPARE(m_live->focusName(), u"Lead 1234"_s);
        QVERIFY(m_sandbox->setFaults({}));
        QVERIFY2(m_live->tabTo(u"Try again"_s), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY(m_live->desk().state().readError);
        QTRY_COMPARE(m_live->desk().state().readError->kind, api::ApiError::Kind::NotFound);
    }

    void whoTriesAgainIsAtWorkOnceTheLeadHasCome_data()
    {
        QTest::addColumn<bool>("withTheButton");
        QTest::newRow("with the button") << true;
        QTest::newRow("with the key that refreshes") << false;
    }

    void whoTriesAgainIsAtWorkOnceTheLeadHasCome()
    {
        QFETCH(bool, withTheButton);
        QVERIFY(m_sandbox->setFaults({u"list:error"_s, u"read:error"_s}));
        m_live->workWith(m_sandbox->address());
        QTRY_COMPARE(m_live->session().book().listing().phase, session::Listing::Phase::Failed);
        m_live->open(48155);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::CannotRead);
        QVERIFY2(m_live->tabTo(u"Try again"_s), qPrintable(m_live->readable()));
        QVERIFY(m_sandbox->setFaults({u"list:error"_s, u"read:delay=200"_s}));
        if (withTheButton)
            m_live->press(Qt::Key_Space);
        else
            m_live->press(Qt::Key_F5);
        QCOMPARE(m_live->desk().state().phase, session::DeskPhase::Reading);
        QCOMPARE(m_live->focusName(), u"Fetching lead 48155."_s);
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Status"_s), qPrintable(m_live->focusName()));
    }

    void aLinkThatNamesNoLeadIsToldAndTheLeadAskedFor_data()
    {
        QTest::addColumn<bool>("beforeThereAreLeads");
        QTest::newRow("while at work") << false;
        QTest::newRow("at the start") << true;
    }

    void aLinkThatNamesNoLeadIsToldAndTheLeadAskedFor()
    {
        QFETCH(bool, beforeThereAreLeads);
        if (beforeThereAreLeads)
            m_live->window().askForLead(u"jobmark:leads/<b>1</b>"_s);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
        if (!beforeThereAreLeads)
            m_live->window().askForLead(u"jobmark:leads/<b>1</b>"_s);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Lead number"_s));
        QVERIFY2(
            m_live->reads(u"Lead number: the link \"jobmark:leads/<b>1</b>\" names no lead. Write the lead's number"_s),
            qPrintable(m_live->readable()));
        m_live->type(u"48155"_s);
        QVERIFY(!m_live->reads(u"names no lead"_s));
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(isOpen(), qPrintable(m_live->readable()));
    }

private:
    void workWithoutAList()
    {
        m_live->workWith(m_sandbox->address());
        QTRY_COMPARE(m_live->session().book().listing().phase, session::Listing::Phase::NotOffered);
    }

    [[nodiscard]] bool isOpen() const { return m_live->desk().state().id == api::LeadId(48155); }
};

QTEST_MAIN(WindowGoToLeadTest)
#include "window_go_to_lead_test.moc"
