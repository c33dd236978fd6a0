// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "private_desktop.h"
#include "sandbox_process.h"

#include <QLineEdit>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;

} // namespace

/// Who signs in on the page works with that token from then on, without starting again.
class WindowSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = std::make_unique<test::PrivateDesktop>(); // without a bus: every sign-in is for this session only
        m_vault = std::make_unique<account::TokenVault>();
    }

    void init()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workspace().followConnections();
        m_live->window().signInTo(*api::ServerAddress::fromText(m_sandbox->address().toString()));
        paste(u"the-first-token"_s);
        QTRY_VERIFY(m_live->workspace().session() != nullptr);
    }

    void cleanup()
    {
        m_live.reset();
        m_sandbox.reset();
    }

    void theLeadsAreThere()
    {
        QTRY_VERIFY2(m_live->hasListed(), qPrintable(m_live->readable()));
        QTRY_VERIFY2(m_live->reads(u"You are signed in for this session only."_s), qPrintable(m_live->readable()));
    }

    void whatWaitedGoesOn()
    {
        QTRY_VERIFY2(m_live->hasListed(), qPrintable(m_live->readable()));
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        QVERIFY(m_sandbox->setFaults({u"status:unauthorized"_s}));
        m_live->type(u"c"_s);
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Contact made: not sent yet. Sign in, and it goes."_s),
                     qPrintable(m_live->readable()));
        QVERIFY(m_sandbox->setFaults({}));
        QTRY_VERIFY(m_live->find(u"Sign in: Contact made"_s) != nullptr);
        QVERIFY2(m_live->tabTo(u"Sign in"_s), qPrintable(m_live->focusName() + u'\n' + m_live->readable()));
        m_live->press(Qt::Key_Space);
        paste(u"another-token"_s);
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QCOMPARE(m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(), 2);
        QVERIFY2(!m_live->reads(u"asks you to sign in"_s), qPrintable(m_live->readable()));
    }

    void whoLooksUpTheTokenDoesNotWriteNameAndAddressAgain()
    {
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Token"_s));
        m_live->type(u"half-a-token"_s);
        QVERIFY(m_live->tabTo(u"Connection name"_s));
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(u"Roofs"_s);
        QVERIFY(m_live->tabTo(u"Server address"_s));
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(u"http://127.0.0.1:9"_s);
        m_live->press(Qt::Key_Escape);
        for (const QLineEdit *line : m_live->window().findChildren<QLineEdit *>())
            QVERIFY(!line->text().contains(u"half"_s));
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Token"_s));
        const auto text = [this](const QString &name) { return qobject_cast<QLineEdit *>(m_live->find(name))->text(); };
        QCOMPARE(text(u"Token"_s), QString());
        QCOMPARE(text(u"Connection name"_s), u"Roofs"_s);
        QCOMPARE(text(u"Server address"_s), u"http://127.0.0.1:9"_s);
        // Signed in: the next one begins anew.
        QVERIFY(m_live->tabTo(u"Server address"_s));
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(m_sandbox->address().toString());
        m_live->find(u"Token"_s)->setFocus();
        paste(u"another-token"_s);
        QTRY_COMPARE(m_live->connections().all().size(), 2);
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->find(u"Connection name"_s) != nullptr);
        QVERIFY(text(u"Connection name"_s) != u"Roofs"_s);
    }

    void aPastedTokenIsGoneOnceItsPageIsLeft()
    {
        QTRY_VERIFY2(m_live->hasListed(), qPrintable(m_live->readable()));
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Token"_s));
        auto *token = qobject_cast<QLineEdit *>(m_live->find(u"Token"_s));
        m_live->type(u"half-a-token"_s);
        m_live->window().showMinimized();                  // to look something up
        QTRY_VERIFY(!token->testAttribute(Qt::WA_Mapped)); // it was told that it is hidden
        m_live->window().showNormal();
        m_live->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));
        QCOMPARE(token->text(), u"half-a-token"_s);

        m_live->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!token->isVisible());
        QCOMPARE(token->text(), QString());
        // Nor does it come back by undoing, where what is typed can be read.
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Token"_s));
        token->setEchoMode(QLineEdit::Normal);
        QVERIFY(!token->isUndoAvailable());
    }

private:
    void paste(const QString &token)
    {
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Token"_s), qPrintable(m_live->focusName()));
        m_live->type(token);
        m_live->press(Qt::Key_Return);
    }

    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowSignInTest)
#include "window_sign_in_test.moc"
