// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
// Built once for each trouble a keychain can be in: a process finds the bus and the keychain only once.

#include "private_desktop.h"
#include "support/heartbeat.h"
#include "support/slowness.h"
#include "vault_answers.h"

#include "account/sign_in.h"

#include <chrono>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace jobmark;
using account::VaultFault;

namespace {

enum class Trouble { NoBus, NoService, Locked, Silent, SilentKWallet };

constexpr Trouble trouble = Trouble::JOBMARK_TROUBLE;
constexpr auto watchdog = 1500ms;

VaultFault expectedFault()
{
    switch (trouble) {
    case Trouble::NoBus:
    case Trouble::NoService:
    case Trouble::SilentKWallet: // given up after half a second, and then there is nothing else
        return VaultFault::NoKeychain;
    case Trouble::Locked:
        return VaultFault::Denied;
    case Trouble::Silent:
        return VaultFault::Hanging;
    }
    Q_UNREACHABLE();
}

} // namespace

class KeychainTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallEndsInTimeAndTheWindowKeepsMoving();
    void theTokenServesThisSessionOnly();
    void leavingDoesNotWait();

private:
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
    account::Connection m_connection = test::connectionTo(u"https://leads.example"_s);
};

void KeychainTroubleTest::initTestCase()
{
    m_desktop = std::make_unique<test::PrivateDesktop>();
    m_vault = std::make_unique<account::TokenVault>(account::VaultLimits{.answer = watchdog});
    if (trouble == Trouble::NoBus)
        return;
    QVERIFY(m_desktop->startBus());
    if (trouble == Trouble::Silent)
        QVERIFY(m_desktop->startSilentKeychain());
    if (trouble == Trouble::SilentKWallet)
        QVERIFY(m_desktop->startSilentKWallet());
    if (trouble == Trouble::Locked) {
        QVERIFY(m_desktop->startKeyring());
        QVERIFY(test::writeNow(*m_vault, m_connection, test::tokenOf(u"before-locking"_s)));
        QVERIFY(m_desktop->lockKeyring());
    }
}

void KeychainTroubleTest::everyCallEndsInTimeAndTheWindowKeepsMoving()
{
    test::Heartbeat idle;
    QTest::qWait(300);
    const qint64 idleLongest = idle.longest();

    test::Heartbeat heartbeat;
    QElapsedTimer taken;
    taken.start();
    std::optional<VaultFault> fault;
    const auto kept = test::readNow(*m_vault, m_connection, &fault);
    if (trouble == Trouble::Locked)
        QCOMPARE(kept, std::optional(QByteArray(""))); // libsecret reads a prompt nobody answers as "no such entry"
    else
        QCOMPARE(fault, std::optional(expectedFault()));
    QVERIFY(!kept || kept->isEmpty());

    const auto written = test::writeNow(*m_vault, m_connection, test::tokenOf(u"anew"_s));
    QVERIFY(!written);
    QCOMPARE(written.error(), expectedFault());
    QVERIFY(taken.elapsed() < 3 * watchdog.count());

    const qint64 longest = heartbeat.longest();
    QVERIFY2(longest <= 50 + idleLongest, qPrintable(u"%1 ms, idle %2 ms"_s.arg(longest).arg(idleLongest)));
}

void KeychainTroubleTest::theTokenServesThisSessionOnly()
{
    account::SignIn signIn(m_connection, *m_vault);
    signIn.useForThisRun(test::tokenOf(u"pasted"_s));
    signIn.keep();
    QCOMPARE(signIn.state().keeping, account::SignInState::Keeping::Saving);
    QVERIFY(signIn.token());
    QTRY_COMPARE_WITH_TIMEOUT(signIn.state().keeping, account::SignInState::Keeping::ThisSessionOnly,
                              test::outcomeWithin);
    QCOMPARE(signIn.state().vaultFault, std::optional(expectedFault()));
    QCOMPARE(signIn.state().phase, account::SignInState::Phase::SignedIn);
    QCOMPARE(signIn.token()->secret(), QByteArray("pasted"));
}

void KeychainTroubleTest::leavingDoesNotWait()
{
    QElapsedTimer taken;
    taken.start();
    m_vault.reset();
    QVERIFY(taken.elapsed() < 1000 * jobmark::test::slowness);
}

QTEST_GUILESS_MAIN(KeychainTroubleTest)
#include "keychain_trouble_test.moc"
