// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "private_desktop.h"
#include "sandbox_process.h"
#include "support/heartbeat.h"
#include "support/slowness.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 patience = 10'000; // of the program with its keychain, in milliseconds
constexpr double longestStall = 50; // likewise, of work in one go
constexpr qint64 tolerated = 2'000; // of a busy machine

} // namespace

/// The whole window beside a keychain that never answers, with the patience that the program has.
class WindowKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = std::make_unique<test::PrivateDesktop>();
        QVERIFY(m_desktop->startBus());
        QVERIFY(m_desktop->startSilentKeychain());
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void cleanup() { m_live.reset(); }

    void theWindowIsUsedMeanwhileAndThenSaysForThisSessionOnly()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workspace().followConnections();
        QElapsedTimer taken;
        signIn();
        taken.start();
        QTRY_VERIFY2(m_live->workspace().session() != nullptr && m_live->hasListed(), qPrintable(m_live->readable()));
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        m_live->type(u"c"_s);
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QVERIFY2(taken.elapsed() < patience, qPrintable(QString::number(taken.elapsed())));
        QVERIFY2(!m_live->reads(u"for this session only"_s), qPrintable(m_live->readable()));

        test::Heartbeat heartbeat;
        const auto saysSo = [this] { return m_live->reads(u"You are signed in for this session only."_s); };
        QVERIFY2(QTest::qWaitFor(saysSo, static_cast<int>(patience + tolerated * test::slowness)),
                 qPrintable(m_live->readable()));
        QVERIFY2(taken.elapsed() >= patience - 500, qPrintable(QString::number(taken.elapsed())));
        QVERIFY2(taken.elapsed() <= patience + tolerated * test::slowness,
                 qPrintable(QString::number(taken.elapsed())));
        QVERIFY2(heartbeat.longestWork() <= longestStall * test::slowness,
                 qPrintable(QString::number(heartbeat.longestWork())));
        QVERIFY2(m_live->reads(u"The keychain did not answer."_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->session().isSignedIn());
    }

    void whatIsKnownIsThereWhileTheTokenIsBeingRead()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        QVERIFY(m_live->connections().add(
            {account::ConnectionId::create(), *account::ConnectionName::fromText(u"Roofs"_s),
             *api::ServerAddress::fromText(m_sandbox.address().toString()), api::Access::ReadAndWrite}));
        QElapsedTimer taken;
        taken.start();
        m_live->workspace().followConnections();
        QTRY_VERIFY2(m_live->reads(u"Reading the token from the keychain."_s), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->window().windowTitle().startsWith(u"Settings"_s),
                     qPrintable(m_live->window().windowTitle()));
        m_live->press(Qt::Key_Escape);
        QVERIFY2(taken.elapsed() < patience, qPrintable(QString::number(taken.elapsed())));
        const auto saysSo = [this] { return m_live->reads(u"The token could not be read from the keychain."_s); };
        QVERIFY2(QTest::qWaitFor(saysSo, static_cast<int>(patience + tolerated * test::slowness)),
                 qPrintable(m_live->readable()));
        QVERIFY2(taken.elapsed() >= patience - 500, qPrintable(QString::number(taken.elapsed())));
    }

private:
    void signIn()
    {
        m_live->window().signInTo(*api::ServerAddress::fromText(m_sandbox.address().toString()));
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Token"_s), qPrintable(m_live->focusName()));
        m_live->type(u"a-token-of-a-test"_s);
        m_live->press(Qt::Key_Return);
    }

    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowKeychainTest)
#include "window_keychain_test.moc"
