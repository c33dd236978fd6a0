// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;

} // namespace

/// The way between the pages, with keys.
class WindowPagesTest : public QObject
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
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowPagesTest)
#include "window_pages_test.moc"
