// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "ui_account/connections_page.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 newLead = 48231;
constexpr qint64 wonLead = 48110;

} // namespace

/// The way between the pages, with keys.
class WindowPagesTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theListAndTheStatusAreAKeyAwayFromAnyPage()
    {
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        m_live->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->reads(u"Token"_s));
        m_live->press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
    }

    void theMenusOfferWhatCanBeDoneWithTheLead_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::addColumn<QStringList>("offered");
        const QStringList record{u"Copy reference"_s, u"Export as PDF…"_s, u"Compare with other records…"_s};
        QTest::newRow("none") << qint64(0) << QStringList();
        QTest::newRow("new") << newLead << QStringList{u"Accept lead"_s, u"Decline lead…"_s} + record;
        QTest::newRow("open") << openLead << QStringList{u"Submit"_s} + record;
        QTest::newRow("won") << wonLead << record;
        QTest::newRow("not there") << qint64(1234) << QStringList();
    }

    void theMenusOfferWhatCanBeDoneWithTheLead()
    {
        QFETCH(qint64, lead);
        QFETCH(QStringList, offered);
        if (lead > 0) {
            m_live->open(lead);
            QTRY_VERIFY(m_live->desk().state().phase != session::DeskPhase::Reading);
        }
        QCOMPARE(offeredNow(), QSet(offered.begin(), offered.end()));
    }

    void whileALeadIsAnsweredNoSecondAnswerIsOffered()
    {
        QVERIFY(m_sandbox->setFaults({u"accept:too-many=300"_s}));
        m_live->open(newLead);
        QTRY_VERIFY(offeredNow().contains(u"Accept lead"_s));
        m_live->chooseInMenu(u"Accept lead"_s);
        QTRY_VERIFY2(m_live->reads(u"not sent yet, next try at"_s), qPrintable(m_live->readable()));
        QVERIFY(!offeredNow().contains(u"Accept lead"_s));
        QVERIFY(!offeredNow().contains(u"Decline lead…"_s));
        QVERIFY(offeredNow().contains(u"Copy reference"_s));

        m_live->standOn(newLead);
        m_live->press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        for (const QAction *action : QApplication::activePopupWidget()->actions())
            QVERIFY2(!action->text().contains(u"Accept"_s) && !action->text().contains(u"Decline"_s),
                     qPrintable(action->text()));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        m_live->window().activateWindow(); // which the platform of the tests does not do by itself
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));

        // Taken back, it may be answered again.
        m_live->session().outbox()->discard(m_live->desk().state().submissions.first().id());
        QTRY_VERIFY(offeredNow().contains(u"Accept lead"_s) && offeredNow().contains(u"Decline lead…"_s));
    }

    void escapeLeadsBackFromTheConnections()
    {
        const account::Connection roofs{account::ConnectionId::create(), *account::ConnectionName::fromText(u"Roofs"_s),
                                        *api::ServerAddress::fromText(m_sandbox->address().toString()),
                                        api::Access::ReadAndWrite};
        QVERIFY(m_live->connections().add(roofs));
        openConnections();
        QCOMPARE(m_live->focusName(), u"Connections"_s);
        m_live->press(Qt::Key_Escape);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);

        openConnections();
        m_live->window().findChild<ui::ConnectionsPage *>()->askToForget(roofs);
        QVERIFY(m_live->reads(u"Forget the connection"_s));
        QVERIFY(m_live->tabTo(u"Forget connection and token"_s));
        m_live->press(Qt::Key_Escape);
        QVERIFY(!m_live->reads(u"Forget the connection"_s));
        QCOMPARE(m_live->connections().all().size(), 1);
        QCOMPARE(m_live->focusName(), u"Connections"_s);
        QVERIFY(m_live->tabTo(u"Done"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
    }

    void aFormThatIsNotInSightIsNotSubmitted()
    {
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        m_live->type(u"c"_s);
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->reads(u"Token"_s));
        m_live->submit();
        QTest::qWait(200);
        QCOMPARE(m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(), 0);
        QVERIFY(m_live->desk().state().submissions.isEmpty());
    }

private:
    /// Of what depends on the lead that is open.
    [[nodiscard]] QSet<QString> offeredNow() const
    {
        static const QStringList depending{u"Accept lead"_s,    u"Decline lead…"_s,  u"Submit"_s,
                                           u"Copy reference"_s, u"Export as PDF…"_s, u"Compare with other records…"_s};
        QSet<QString> found;
        for (const QMenu *menu : m_live->window().menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                const QString text = action->text().remove(u'&');
                if (depending.contains(text) && action->isEnabled())
                    found << text;
            }
        }
        return found;
    }

    void openConnections()
    {
        m_live->chooseInMenu(u"Connections"_s);
        QTRY_VERIFY(m_live->window().findChild<ui::ConnectionsPage *>()->isVisible());
    }
};

QTEST_MAIN(WindowPagesTest)
#include "window_pages_test.moc"
