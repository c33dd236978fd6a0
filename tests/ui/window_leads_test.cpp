// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "api/lead_json.h"
#include "leads/leads_pane.h"
#include "window/work_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QListView>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// The list of leads in the whole window.
class WindowLeadsTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        for (const QString &scheme : {u"tel"_s, u"mailto"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
        end();
    }

    void leadsPickedElsewhereAreShownAloneUntilAGroupIsChosen()
    {
        const int all = rows();
        pane().showChoice({u"Three of them"_s, {api::LeadId(48155), api::LeadId(48213), api::LeadId(-1)}});
        QCOMPARE(groupShown(), u"Three of them (3)"_s);
        const int picked = rows();
        QVERIFY(picked > 0 && picked <= 3);
        pane().showGroup(session::Scope::Won);
        QVERIFY(groupShown().startsWith(u"Won"_s));
        QVERIFY(rows() < all);
        pane().showGroup(session::Scope::All);
        QCOMPARE(rows(), all);
    }

    void aGroupIsShownWithItsSearch()
    {
        pane().showGroup(session::Scope::All, u"48155"_s);
        QCOMPARE(rows(), 1);
    }

    void aNewLeadIsAcceptedFromTheListWithAKey()
    {
        const qint64 lead = newLead();
        choose(lead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        m_live->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_sandbox->logOf(u"POST"_s, u"/accept"_s).size(), 1);
        // What comes with the acceptance is there at once, to be copied and used.
        const QString phone = m_sandbox->lead(lead)[u"customerPhone"_s].toString();
        QVERIFY(!phone.isEmpty());
        QTRY_VERIFY2(m_live->reads(phone), qPrintable(m_live->readable()));
        QCOMPARE(m_live->focusName(), u"Leads"_s);
        m_live->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(100);
        QCOMPARE(m_sandbox->logOf(u"POST"_s, u"/accept"_s).size(), 1);
    }

    void anAnswerIsInTheListAsSoonAsBesideIt()
    {
        const qint64 lead = newLead();
        choose(lead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        QJsonObject accepted = m_sandbox->lead(lead);
        accepted[u"vendorLeadAction"_s] = u"ACCEPTED"_s;
        const auto answer = [this](const QJsonObject &json) {
            m_live->session().book().put(api::leadFromJson(json, QTimeZone::utc()).value());
            QTest::qWait(0);
        };
        answer(m_sandbox->lead(lead)); // the list was told something a moment ago
        QVERIFY2(spokenRow().contains(u"New: accept or decline"_s), qPrintable(spokenRow()));
        answer(accepted);
        QVERIFY2(!spokenRow().contains(u"New: accept or decline"_s), qPrintable(spokenRow()));
    }

    void aNewLeadIsDeclinedFromTheListWithKeys()
    {
        const qint64 lead = newLead();
        choose(lead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        m_live->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(m_live->focusName().startsWith(u"Reason for declining"_s), qPrintable(m_live->focusName()));
        QVERIFY(m_live->tabTo(u"Decline lead"_s));
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY(m_live->reads(u"reason for declining is missing"_s));
        QCOMPARE(m_sandbox->logOf(u"POST"_s, u"/decline"_s).size(), 0);
        m_live->type(u"too far"_s);
        QVERIFY(m_live->tabTo(u"Decline lead"_s));
        m_live->press(Qt::Key_Return);
        QTRY_COMPARE(m_sandbox->lead(lead)[u"declineReason"_s].toString(), u"too far"_s);
        QTRY_VERIFY(m_live->reads(u"This lead was declined"_s));
    }

    void nothingIsAcceptedThatIsNotInSight()
    {
        choose(newLead());
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        m_live->press(Qt::Key_3, Qt::ControlModifier);
        m_live->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        m_live->window().signInTo(std::nullopt);
        m_live->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(100);
        QCOMPARE(m_sandbox->logOf(u"POST"_s, u"/accept"_s).size(), 0);
    }

    void theMenuOfALeadOffersWhatCanBeDone()
    {
        const qint64 lead = newLead();
        choose(lead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        m_live->press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QVERIFY(QApplication::activePopupWidget()->inherits("jobmark::ui::LeadMenu"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_N);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::number(lead));
        QTRY_VERIFY2(m_live->reads(u"Copied: %1"_s.arg(lead)), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_A);
        QTRY_COMPARE(m_sandbox->logOf(u"POST"_s, u"/accept"_s).size(), 1);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        m_live->window().activateWindow(); // which the platform of the tests does not do by itself
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));
        m_live->press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        for (const QAction *action : QApplication::activePopupWidget()->actions())
            QVERIFY2(!action->text().contains(u"ccept"_s), qPrintable(action->text()));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }

    void aLongListingIsStopped()
    {
        QVERIFY(m_sandbox->setFaults({u"list:delay=60000"_s}));
        const int before = rows();
        m_live->press(Qt::Key_F5);
        QTRY_VERIFY2(m_live->reads(u"Fetching leads: "_s), qPrintable(m_live->readable()));
        QTRY_VERIFY(m_live->find(u"Cancel"_s) != nullptr);
        QTest::mouseClick(m_live->find(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY2(m_live->reads(u"Fetching was stopped."_s), qPrintable(m_live->readable()));
        QCOMPARE(m_live->session().book().listing().phase, session::Listing::Phase::Cancelled);
        QVERIFY(m_live->find(u"Cancel"_s) == nullptr);
        QCOMPARE(rows(), before);
    }

    void aStartWithoutNetworkShowsWhatIsKnownAndHowOldItIs()
    {
        const int before = rows();
        QVERIFY(before > 0);
        const QUrl address = m_sandbox->address();
        m_sandbox->kill();
        m_live->workWith(address); // the same folder, as at the next start
        QTRY_COMPARE(m_live->session().book().listing().phase, session::Listing::Phase::Failed);
        QTRY_COMPARE(rows(), before);
        QTRY_VERIFY2(m_live->reads(u"As of "_s), qPrintable(m_live->readable()));
        // The day goes on.
        m_live->open(48155);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        QVERIFY2(m_live->reads(u"Ingrid Halvorsen"_s), qPrintable(m_live->readable()));
    }

    void contactDetailsAreCopied_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("copied");
        QTest::newRow("phone") << u"Copy phone"_s << u"250-555-0128"_s;
        QTest::newRow("email") << u"Copy email"_s << u"ingrid.halvorsen@example.com"_s;
        QTest::newRow("address") << u"Copy address"_s << u"830 Windfall Orchard Dr, Kelowna, BC  V1Y 0A0"_s;
    }

    void contactDetailsAreCopied()
    {
        QFETCH(QString, button);
        QFETCH(QString, copied);
        QApplication::clipboard()->setText(u"before"_s);
        m_live->open(48155);
        QTRY_VERIFY(m_live->find(button) != nullptr);
        m_live->find(button)->setFocus();
        m_live->press(Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), copied);
        QVERIFY2(m_live->reads(u"Copied: "_s + copied), qPrintable(m_live->readable()));
    }

    void thePhoneIsCopiedFromTheListToo()
    {
        QApplication::clipboard()->setText(u"before"_s);
        choose(48155);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        m_live->press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
        QCOMPARE(QApplication::clipboard()->text(), u"250-555-0128"_s);
        QVERIFY2(m_live->reads(u"Copied: 250-555-0128"_s), qPrintable(m_live->readable()));
    }

    void aCallShowsWhereItGoesBeforeItIsMade()
    {
        for (const QString &scheme : {u"tel"_s, u"mailto"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "noteOpened");
        m_live->open(48155);
        QTRY_VERIFY(m_live->find(u"Call"_s) != nullptr);
        for (const auto &[button, goesTo] : {std::pair(u"Call"_s, u"tel:"_s), std::pair(u"Write"_s, u"mailto:"_s),
                                             std::pair(u"Map"_s, u"https://www.openstreetmap.org/"_s)}) {
            m_opened.clear();
            QWidget *use = m_live->find(button);
            QVERIFY2(use != nullptr, qPrintable(button));
            use->setFocus();
            m_live->press(Qt::Key_Space);
            QVERIFY2(m_live->reads(goesTo), qPrintable(m_live->readable()));
            QVERIFY(m_opened.isEmpty());
            m_live->press(Qt::Key_Escape);
            QVERIFY(!m_live->reads(goesTo));
            QCOMPARE(QApplication::focusWidget(), use);
            m_live->press(Qt::Key_Space);
            m_live->press(Qt::Key_Space);
            QVERIFY2(m_opened.toString().startsWith(goesTo), qPrintable(m_opened.toString()));
            QVERIFY(!m_live->reads(goesTo));
        }
    }

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened = url; }

private:
    /// With a click on its row.
    void choose(qint64 lead)
    {
        pane().select(api::LeadId(lead));
        auto *view = pane().findChild<QListView *>();
        const QModelIndex row = view->currentIndex();
        view->setCurrentIndex(view->model()->index(row.row() == 0 ? 1 : 0, 0));
        view->scrollTo(row);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    }
    [[nodiscard]] qint64 newLead()
    {
        for (const session::LeadFacts &facts : m_live->session().book().leads()) {
            if (facts.standing.firm == session::Standing::New)
                return facts.id.number();
        }
        return 0;
    }
    [[nodiscard]] ui::LeadsPane &pane() { return m_live->window().workPage()->leads(); }
    [[nodiscard]] int rows() { return pane().findChild<QListView *>()->model()->rowCount(); }
    /// What a screen reader says of the row that is chosen.
    [[nodiscard]] QString spokenRow()
    {
        return pane().findChild<QListView *>()->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString groupShown() { return pane().findChild<QComboBox *>()->currentText(); }

    QUrl m_opened;
};

QTEST_MAIN(WindowLeadsTest)
#include "window_leads_test.moc"
