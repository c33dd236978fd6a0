// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_desktop.h"
#include "vault_answers.h"

using namespace Qt::StringLiterals;
using namespace jobmark;
using account::VaultLimits;

/// The longest token that is kept where an entry of the keychain holds as little as on Windows. What stands beside the
/// token in the entry is its server's origin and a line end.
class KeychainLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatFillsAnEntryIsKept_data();
    void whatFillsAnEntryIsKept();

private:
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
};

void KeychainLimitTest::initTestCase()
{
    m_desktop = std::make_unique<test::PrivateDesktop>();
    QVERIFY(m_desktop->startBus());
    QVERIFY(m_desktop->startKeyring());
    m_vault = std::make_unique<account::TokenVault>(VaultLimits{.bytes = VaultLimits::bytesOnWindows});
}

void KeychainLimitTest::whatFillsAnEntryIsKept_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("origin");
    QTest::newRow("a short address") << u"https://a.ca"_s << u"https://a.ca:443"_s;
    QTest::newRow("with a port and a path")
        << u"https://leads.example:8443/rest-api-v1"_s << u"https://leads.example:8443"_s;
    // More bytes than letters.
    QTest::newRow("with letters of another script")
        << u"https://r\u00E9no.example"_s << u"https://xn--rno-bma.example:443"_s;
}

void KeychainLimitTest::whatFillsAnEntryIsKept()
{
    QFETCH(const QString, server);
    QFETCH(const QString, origin);
    const account::Connection connection = test::connectionTo(server);
    QCOMPARE(account::originOf(connection.server), origin);
    const QString longest(2'560 - origin.size() - 1, u't');

    const auto tooLong = test::writeNow(*m_vault, connection, test::tokenOf(longest + u't'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error(), account::VaultFault::TooLarge);
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("")));

    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(longest)));
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(longest.toLatin1()));
}

QTEST_GUILESS_MAIN(KeychainLimitTest)
#include "keychain_limit_test.moc"
