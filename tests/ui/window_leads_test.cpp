// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "leads/leads_pane.h"
#include "window/work_page.h"

#include <QComboBox>
#include <QListView>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// The list of leads in the whole window.
class WindowLeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void init()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
    }

    void cleanup()
    {
        m_live.reset();
        m_sandbox.reset();
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

private:
    [[nodiscard]] ui::LeadsPane &pane() { return m_live->window().workPage()->leads(); }
    [[nodiscard]] int rows() { return pane().findChild<QListView *>()->model()->rowCount(); }
    [[nodiscard]] QString groupShown() { return pane().findChild<QComboBox *>()->currentText(); }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowLeadsTest)
#include "window_leads_test.moc"
