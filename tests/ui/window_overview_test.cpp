// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "leads/leads_pane.h"
#include "overview/overview_page.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// From all leads in pictures to those a bar is about, with keys, against a real server.
class WindowOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void cleanup()
    {
        m_live.reset();
        m_sandbox.reset();
    }

    void aBarLeadsToItsLeads()
    {
        work({});
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(m_live->window().windowTitle().startsWith(u"Overview"_s));
        QTRY_COMPARE(m_live->focusName(), u"Leads by status"_s);
        QVERIFY2(m_live->reads(u"%1 leads are known."_s.arg(m_live->session().book().leads().size())),
                 qPrintable(m_live->readable()));
        m_live->press(Qt::Key_Down); // accepted, nothing recorded yet
        m_live->press(Qt::Key_Return);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
        const int expected = countOf(session::Standing::Open, session::Standing::NeedsUpdate);
        QVERIFY(expected > 0 && expected < m_live->session().book().leads().size());
        QTRY_COMPARE(rows()->model()->rowCount(), expected);
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(m_live->focusName(), u"Leads by status"_s);
        m_live->press(Qt::Key_Escape);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
    }

    void whatIsChosenIsInSightInASmallWindow()
    {
        work({});
        m_live->window().resize(640, 480);
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(m_live->focusName(), u"Leads by status"_s);
        auto *page = m_live->window().findChild<ui::OverviewPage *>();
        QCOMPARE(page->verticalScrollBar()->value(), 0);
        m_live->press(Qt::Key_End);
        QVERIFY(page->verticalScrollBar()->value() > 0);
        m_live->press(Qt::Key_Home);
        QVERIFY(page->verticalScrollBar()->value() < 100);
    }

    void itFollowsTheLeadsWhileItIsInSight()
    {
        work({});
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        const int before = m_live->session().book().leads().size();
        QTRY_VERIFY(m_live->reads(u"%1 leads are known."_s.arg(before)));
        api::Lead lead = m_live->session().book().find(api::LeadId(48155)).value();
        lead.id = api::LeadId(7);
        m_live->session().book().put(lead);
        QTRY_VERIFY(m_live->reads(u"%1 leads are known."_s.arg(before + 1)));
    }

    void withoutLeadsItSaysWhatWillBeThere()
    {
        work({u"--leads"_s, u"0"_s});
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(m_live->focusName(), u"Fetch the leads"_s);
        QVERIFY(m_live->reads(u"No lead is known yet."_s));
        const auto before = m_sandbox->log().size();
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY(m_sandbox->log().size() > before);
    }

private:
    void work(const QStringList &options)
    {
        m_sandbox = std::make_unique<test::SandboxProcess>(options);
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
    }

    /// Those of these standings that have no status yet.
    [[nodiscard]] int countOf(session::Standing one, session::Standing other)
    {
        const session::LeadTable &leads = m_live->session().book().leads();
        return static_cast<int>(std::count_if(leads.begin(), leads.end(), [&](const session::LeadFacts &lead) {
            const session::Standing standing = session::standingAt(lead.standing, QDateTime::currentDateTimeUtc());
            return lead.status.isAbsent() && (standing == one || standing == other);
        }));
    }

    [[nodiscard]] QListView *rows() { return m_live->window().workPage()->leads().findChild<QListView *>(); }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowOverviewTest)
#include "window_overview_test.moc"
