// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "window/leaving.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
const QString note = u"They call back on Monday."_s;

} // namespace

/// What waits is seen, undone, decided and thrown away on the page of the outbox, with keys, against a real server.
class WindowOutboxTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(std::chrono::seconds(60)); }
    void cleanup() { end(); }

    void anEmptyOutboxSaysSo()
    {
        showOutbox();
        QVERIFY2(m_live->reads(u"Nothing is waiting"_s), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_Escape);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
    }

    void aFinalStatusIsUndoneFromThePageIntoItsForm()
    {
        submit(won());
        m_live->open(openLead + 1000); // another lead is open meanwhile
        QWidget *indicator = m_live->find(u"Outbox: 1 waiting"_s);
        QVERIFY(indicator != nullptr);
        QTest::mouseClick(indicator, Qt::LeftButton);
        QTRY_VERIFY2(m_live->reads(u"Can be undone for another"_s) && m_live->reads(u"$24,350.72"_s) &&
                         m_live->reads(u"Ingrid Halvorsen"_s),
                     qPrintable(m_live->readable()));
        QVERIFY(m_live->window().windowTitle().startsWith(u"Outbox"_s));
        QVERIFY(m_live->tabTo(u"Undo: Lead won, lead 48155"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->desk().state().id, std::optional(api::LeadId(openLead)));
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        QCOMPARE(m_live->desk().form().state().typed.status, std::optional(rules::Status::LeadWon));
        QCOMPARE(m_live->desk().form().state().typed.notes, note);
        QCOMPARE(puts().size(), 0);
        showOutbox();
        QTRY_VERIFY2(m_live->reads(u"taken back"_s), qPrintable(m_live->readable()));
    }

    void whatWaitsIsSentAtOnceWhenAskedTo()
    {
        submit(won());
        showOutbox();
        QTRY_VERIFY(m_live->find(u"Send now"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Send now"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"Lead won for Ingrid Halvorsen, lead 48155: accepted"_s),
                     qPrintable(m_live->readable()));
        QCOMPARE(puts().size(), 1);
        QTRY_VERIFY(m_live->find(u"Copy JM-"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Copy JM-"_s));
        m_live->press(Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"JM-"_s));
        QVERIFY2(m_live->reads(u"Copied: "_s + QGuiApplication::clipboard()->text()), qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Outbox:"_s) == nullptr);
    }

    void discardingIsAskedInPlaceAndMeansWhatItSays()
    {
        QVERIFY(m_sandbox->setFaults({u"status:too-many=300"_s}));
        submit(contact());
        showOutbox();
        QTRY_VERIFY2(m_live->reads(u"not sent yet, next try at"_s) && m_live->reads(u"Next try in 5 minutes"_s),
                     qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Send now"_s) == nullptr); // the server asked to be left alone
        QVERIFY(m_live->tabTo(u"Discard: Contact made, lead 48155"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Keep it"_s));
        m_live->press(Qt::Key_Escape);
        QTRY_VERIFY(m_live->find(u"Discard:"_s) != nullptr);
        QCOMPARE(m_live->session().outbox()->unsettledCount(), 1);
        QVERIFY(m_live->tabTo(u"Discard:"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY(m_live->find(u"Discard it"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Discard it"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->session().outbox()->unsettledCount(), 0);
        QTRY_VERIFY2(m_live->reads(u"discarded"_s), qPrintable(m_live->readable()));
        // Thought better of: it is a draft again.
        QVERIFY(m_live->tabTo(u"Put back into the form: Contact made, lead 48155"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->desk().form().state().typed.notes, note);
        QCOMPARE(m_live->desk().state().id, std::optional(api::LeadId(openLead)));
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        QCOMPARE(puts().size(), 1);
    }

    void whatHasNoPlaceAnyMoreIsNotPutBack()
    {
        QVERIFY(m_sandbox->setFaults({u"status:too-many=300"_s}));
        submit(contact());
        outbox::Outbox &outbox = *m_live->session().outbox();
        QTRY_VERIFY(!outbox.unsettled().isEmpty() && outbox.unsettled().first().life.wait);
        QVERIFY(outbox.discard(outbox.unsettled().first().id()));
        QVERIFY(m_sandbox->setFaults({}));
        (void)m_sandbox->call("PUT", u"/general-leads/%1/status"_s.arg(openLead),
                              R"({"status": "JOB_WON", "jobAmount": 1000})");
        m_live->session().book().read(api::LeadId(openLead));
        QTRY_VERIFY(m_live->session().book().find(api::LeadId(openLead))->finalStatus());
        showOutbox();
        QTRY_VERIFY2(m_live->reads(u"discarded"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Put back"_s) == nullptr);
    }

    void aFinalStatusThatIsStillHeldIsDiscarded()
    {
        submit(won());
        showOutbox();
        QTRY_VERIFY(m_live->find(u"Discard: Lead won"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Discard: Lead won, lead 48155"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"the lead keeps the status it has"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->reads(u"Can be undone for another"_s)); // its time goes on while that is asked
        QTRY_VERIFY(m_live->find(u"Discard it"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Discard it"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->session().outbox()->unsettledCount(), 0);
        QCOMPARE(puts().size(), 0);
        QTRY_VERIFY(m_live->find(u"Put back into the form: Lead won"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Put back into the form: Lead won, lead 48155"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->desk().form().state().typed.status, std::optional(rules::Status::LeadWon));
        QCOMPARE(puts().size(), 0);
    }

    void bothVersionsAreShownAndOneIsChosen_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("recorded");
        QTest::newRow("theirs") << u"Keep theirs"_s << u"QUOTE_SENT"_s;
        QTest::newRow("mine") << u"Send mine"_s << u"CONTACT_MADE"_s;
    }

    void bothVersionsAreShownAndOneIsChosen()
    {
        QFETCH(QString, verb);
        QFETCH(QString, recorded);
        changeBeside();
        showOutbox();
        QTRY_VERIFY2(m_live->reads(u"somebody else changed this lead"_s), qPrintable(m_live->readable()));
        for (const QString &part : {u"Yours"_s, u"On the server now"_s, u"Status: differs"_s, u"Sent by the office"_s})
            QTRY_VERIFY2(m_live->reads(part), qPrintable(m_live->readable()));
        QVERIFY(m_live->reads(note));
        QVERIFY(m_live->find(u"Outbox: 1 for you to settle"_s) != nullptr);
        QTRY_VERIFY(m_live->find(verb) != nullptr);
        QVERIFY(m_live->tabTo(verb));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->session().outbox()->unsettled().size(), 0);
        QCOMPARE(m_sandbox->lead(openLead)[u"postLeadStatusData"_s][u"status"_s].toString(), recorded);
    }

    void whatNeedsTheUserComesBeforeAHundredThatWait()
    {
        api::Lead other = *m_live->session().book().find(api::LeadId(openLead));
        constexpr int waiting = 101;
        for (int i = 1; i <= waiting; ++i) {
            other.id = api::LeadId(i);
            QVERIFY(m_live->session().submit({other, won()}));
        }
        showOutbox();
        QTRY_VERIFY2(m_live->reads(u"1 more not shown"_s), qPrintable(m_live->readable()));
        changeBeside();
        QTRY_VERIFY2(m_live->reads(u"somebody else changed this lead"_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"2 more not shown"_s), qPrintable(m_live->readable()));
        const auto top = [this](const QString &name) {
            QWidget *button = m_live->find(name);
            return button != nullptr ? button->mapTo(&m_live->window(), QPoint()).y() : -1;
        };
        QTRY_VERIFY(top(u"Open lead 48155"_s) > 0 && top(u"Open lead 48155"_s) < top(u"Open lead 1"_s));
        QTest::qWait(0); // the order of Tab follows
        m_live->press(Qt::Key_Tab);
        QCOMPARE(m_live->focusName(), u"Open lead 48155"_s);
    }

    void aRefusedOneIsEditedInItsForm()
    {
        (void)m_sandbox->call("PUT", u"/general-leads/%1/status"_s.arg(openLead),
                              R"({"status": "JOB_WON", "jobAmount": 1000})");
        submit(contact());
        showOutbox();
        QTRY_VERIFY2(m_live->reads(u"Error: "_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->tabTo(u"Edit: Contact made, lead 48155"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->desk().form().state().typed.notes, note);
        QCOMPARE(m_live->desk().state().id, std::optional(api::LeadId(openLead)));
    }

    void anotherStatusIsLedToTheDecisionBeforeIt()
    {
        changeBeside(won());
        outbox::Outbox &outbox = *m_live->session().outbox();
        QVERIFY(outbox.sendNow(outbox.unsettled().first().id()));
        QTRY_COMPARE(outbox.unsettled().first().state(), outbox::State::NeedsDecision);
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        QVERIFY(m_live->choose(u"Contact made"_s));
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"needs your decision first"_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->reads(u"Wait until"_s));
        QVERIFY(m_live->tabTo(u"Go to the decision"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Keep theirs"_s), qPrintable(m_live->focusName()));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(!m_live->reads(u"needs your decision first"_s), qPrintable(m_live->readable()));
    }

    void closingSaysWhatWaits()
    {
        submit(won());
        m_live->window().close();
        QTRY_VERIFY(question() != nullptr);
        QVERIFY(m_live->window().isVisible());
        QVERIFY2(m_live->reads(u"1 update"_s) && m_live->reads(u"can still be undone"_s),
                 qPrintable(m_live->readable()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(m_live->window().isVisible());
        m_live->window().close();
        QTRY_VERIFY(question() != nullptr);
        QVERIFY(m_live->find(u"Close anyway"_s) != nullptr);
        QTest::mouseClick(m_live->find(u"Close anyway"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_live->window().isVisible());
        QCOMPARE(puts().size(), 0);
    }

    void whatWaitsOnAnotherConnectionIsToldAndAskedAbout()
    {
        submit(won());
        test::SandboxProcess another(QStringList{});
        QVERIFY(another.isRunning());
        m_live->workWith(another.address());
        QTRY_VERIFY(m_live->hasListed());
        QVERIFY(m_live->session().outbox()->unsettled().isEmpty());
        QTRY_VERIFY(m_live->find(u"Outbox: Test: 1 waiting"_s) != nullptr);
        m_live->window().close();
        QTRY_VERIFY(question() != nullptr);
        QVERIFY(m_live->window().isVisible());
        QVERIFY2(m_live->reads(u"1 update"_s) &&
                     m_live->reads(u"1 of those waiting belong(s) to the connection Test."_s),
                 qPrintable(m_live->readable()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
    }

    void closingSaysWhatBecomesOfASessionOfThisRun()
    {
        submit(won());
        m_live->window().close();
        QTRY_VERIFY(question() != nullptr);
        QVERIFY2(m_live->reads(u"with the same address and a token again"_s) && !m_live->reads(u"the next time"_s),
                 qPrintable(m_live->readable()));
        QTest::keyClick(question(), Qt::Key_Escape);
    }

    void aLogOutThatWasCalledOffIsForgotten()
    {
        submit(won());
        ui::Leaving leaving(m_live->window(), m_live->workspace());
        leaving.endWithTheComputer();
        QVERIFY(leaving.mayClose());
        m_live->press(Qt::Key_3, Qt::ControlModifier); // whoever works on did not log out
        QVERIFY(!leaving.mayClose());
        QTRY_VERIFY(question() != nullptr);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
    }

    void closingWithNothingWaitingAsksNothing()
    {
        m_live->window().close();
        QVERIFY(!m_live->window().isVisible());
    }

private:
    void showOutbox()
    {
        m_live->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(m_live->focusName(), u"Outbox"_s);
    }

    void submit(const outbox::What &what)
    {
        QVERIFY(m_live->session().submit({*m_live->session().book().find(api::LeadId(openLead)), what}));
        QTest::qWait(100);
    }

    /// Submits a status of a lead that the office changes at the same time.
    void changeBeside(const outbox::What &what = contact())
    {
        const api::Lead before = *m_live->session().book().find(api::LeadId(openLead));
        (void)m_sandbox->call("PUT", u"/general-leads/%1/status"_s.arg(openLead),
                              R"({"status": "QUOTE_SENT", "reason": "Sent by the office"})");
        QVERIFY(m_sandbox->setFaults({u"status:drop-before-apply@1"_s}));
        QVERIFY(m_live->session().submit({before, what}));
    }

    static outbox::What contact()
    {
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        draft.notes = rules::Notes(note);
        return outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())};
    }

    static outbox::What won()
    {
        rules::Draft draft;
        draft.status = rules::Status::LeadWon;
        draft.jobAmount = *rules::Money::fromCents(2'435'072);
        draft.startDateTbd = true;
        draft.completionDateTbd = true;
        draft.notes = rules::Notes(note);
        return outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())};
    }

    [[nodiscard]] QWidget *question() const
    {
        for (QWidget *widget : m_live->window().findChildren<QDialog *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] QJsonArray puts() const { return m_sandbox->logOf(u"PUT"_s, u"/status"_s); }
};

QTEST_MAIN(WindowOutboxTest)
#include "window_outbox_test.moc"
