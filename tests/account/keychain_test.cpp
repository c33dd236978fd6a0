// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_desktop.h"
#include "support/heartbeat.h"
#include "vault_answers.h"

#include "account/accounts.h"
#include "account/connection_list.h"
#include "account/profile.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark;
using account::Connection;

namespace {

const QString server = u"https://leads.example/rest-api-v1"_s;
const QString sentinel = u"eyJhbGciOi.S3NTINEL0f5ecrecy.c0ffee"_s;

/// Every file under `folder` that holds `text`, or has it in its name.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (path.contains(text) ||
            (files.fileInfo().isFile() && file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8())))
            found.append(path);
    }
    return found;
}

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTokenComesBackAsItWasKept_data();
    void aTokenComesBackAsItWasKept();
    void aConnectionWithoutATokenHasNone();
    void aNewTokenReplacesTheOldOne();
    void aRemovedTokenIsGone();
    void twoConnectionsDoNotMix();
    void aTokenIsNotHandedOutForAnotherServer();
    void movingAConnectionToAnotherServerForgetsItsToken();
    void signingInToAnotherServerNeverShowsItTheFormerToken();
    void removingAConnectionRemovesItsToken();
    void signingOutForgetsTheTokenAndKeepsTheConnection();
    void aTokenTooLargeForTheKeychainIsSaidSo();
    void nothingIsToldToWhatNoLongerLives();
    void theWindowKeepsMoving();
    void theTokenIsInNoFileButTheKeyring();

private:
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
};

void KeychainTest::initTestCase()
{
    m_desktop = std::make_unique<test::PrivateDesktop>();
    QVERIFY(m_desktop->startBus());
    QVERIFY(m_desktop->startKeyring());
    m_vault = std::make_unique<account::TokenVault>(account::VaultLimits{.bytes = api::Token::maximumLength});
}

void KeychainTest::aTokenComesBackAsItWasKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one character") << u"x"_s;
    QTest::newRow("a JWT") << u"eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE5MDAwMDAwMDB9.c2lnbmF0dXJl"_s;
    QTest::newRow("every printable character") << u"!#$%&()*+,-./09:;<=>?@AZ[\\]^_az{|}~"_s;
    QTest::newRow("a very long one") << QString(8000, u'k');
}

void KeychainTest::aTokenComesBackAsItWasKept()
{
    QFETCH(QString, text);
    const Connection connection = test::connectionTo(server);
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(text)));
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(text.toUtf8()));
}

void KeychainTest::aConnectionWithoutATokenHasNone()
{
    QCOMPARE(test::readNow(*m_vault, test::connectionTo(server)), std::optional(QByteArray("")));
}

void KeychainTest::aNewTokenReplacesTheOldOne()
{
    const Connection connection = test::connectionTo(server);
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"old"_s)));
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"new"_s)));
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("new")));
}

void KeychainTest::aRemovedTokenIsGone()
{
    const Connection connection = test::connectionTo(server);
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"gone"_s)));
    QVERIFY(test::removeNow(*m_vault, connection.id));
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("")));
    QVERIFY(test::removeNow(*m_vault, connection.id)); // it is not there, which is what was wanted
}

void KeychainTest::twoConnectionsDoNotMix()
{
    const Connection one = test::connectionTo(server);
    const Connection other = test::connectionTo(server);
    QVERIFY(test::writeNow(*m_vault, one, test::tokenOf(u"one"_s)));
    QVERIFY(test::writeNow(*m_vault, other, test::tokenOf(u"other"_s)));
    QCOMPARE(test::readNow(*m_vault, one), std::optional(QByteArray("one")));
    QVERIFY(test::removeNow(*m_vault, one.id));
    QCOMPARE(test::readNow(*m_vault, other), std::optional(QByteArray("other")));
}

void KeychainTest::aTokenIsNotHandedOutForAnotherServer()
{
    Connection connection = test::connectionTo(u"https://leads.example"_s);
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"mine"_s)));
    for (const QString &elsewhere :
         {u"https://leads.example.org"_s, u"https://leads.example:8443"_s, u"https://other.example"_s}) {
        connection.server = *api::ServerAddress::fromText(elsewhere);
        QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("")));
    }
    connection.server = *api::ServerAddress::fromText(u"https://leads.example/other/path"_s);
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("mine")));
}

void KeychainTest::movingAConnectionToAnotherServerForgetsItsToken()
{
    account::ConnectionList list(account::Profile::at(m_desktop->home() + u"/moving"));
    account::Accounts accounts(list, *m_vault);
    const Connection before = test::connectionTo(server);
    QVERIFY(list.add(before));
    QVERIFY(test::writeNow(*m_vault, before, test::tokenOf(u"for-the-first"_s)));
    QTRY_COMPARE(accounts.signIn(before.id)->state().phase, account::SignInState::Phase::SignedIn);

    Connection after = before;
    after.server = *api::ServerAddress::fromText(u"https://second.example"_s);
    std::optional<bool> hadToken;
    connect(&list, &account::ConnectionList::changed, this,
            [&] { hadToken = accounts.signIn(before.id)->token().has_value(); });
    const auto moved = accounts.change(after);
    QVERIFY(moved);
    QCOMPARE(*moved, account::ConnectionList::Moved::ToAnotherOrigin);
    QCOMPARE(hadToken, std::optional(false)); // not even while the move is being told
    QVERIFY(!accounts.signIn(before.id)->token());
    QCOMPARE(accounts.signIn(before.id)->connection(), after);
    QCOMPARE(test::readNow(*m_vault, before), std::optional(QByteArray("")));
}

void KeychainTest::signingInToAnotherServerNeverShowsItTheFormerToken()
{
    account::ConnectionList list(account::Profile::at(m_desktop->home() + u"/elsewhere"));
    account::Accounts accounts(list, *m_vault);
    const Connection before = test::connectionTo(server);
    Connection other = test::connectionTo(server);
    other.name = *account::ConnectionName::fromText(u"The other"_s);
    QVERIFY(list.add(before));
    QVERIFY(list.add(other));
    accounts.signIn(before.id)->useForThisRun(test::tokenOf(u"for-the-first"_s));
    const auto tokenNow = [&] {
        const auto token = accounts.signIn(before.id)->token();
        return token ? token->secret() : QByteArray();
    };

    Connection after = before;
    after.server = *api::ServerAddress::fromText(u"https://second.example"_s);
    after.name = other.name;
    auto refused = std::make_unique<account::SignIn>(after, *m_vault);
    refused->useForThisRun(test::tokenOf(u"for-the-second"_s));
    QVERIFY(!accounts.adopt(refused));
    QVERIFY(refused != nullptr);
    QVERIFY(tokenNow().contains("for-the-first"));

    after.name = before.name;
    auto taken = std::make_unique<account::SignIn>(after, *m_vault);
    taken->useForThisRun(test::tokenOf(u"for-the-second"_s));
    QList<QByteArray> seen;
    connect(&list, &account::ConnectionList::changed, this, [&] { seen << tokenNow(); });
    QVERIFY(accounts.adopt(taken));
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen.first().contains("for-the-second"));
    QCOMPARE(list.current(), std::optional(after));
}

void KeychainTest::removingAConnectionRemovesItsToken()
{
    account::ConnectionList list(account::Profile::at(m_desktop->home() + u"/removing"));
    account::Accounts accounts(list, *m_vault);
    const Connection connection = test::connectionTo(server);
    QVERIFY(list.add(connection));
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"to-go"_s)));
    QVERIFY(accounts.remove(connection.id));
    QVERIFY(!accounts.signIn(connection.id));
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("")));
}

void KeychainTest::signingOutForgetsTheTokenAndKeepsTheConnection()
{
    account::ConnectionList list(account::Profile::at(m_desktop->home() + u"/leaving"));
    account::Accounts accounts(list, *m_vault);
    const Connection connection = test::connectionTo(server);
    QVERIFY(list.add(connection));
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"signed-in"_s)));
    QTRY_COMPARE(accounts.signIn(connection.id)->state().phase, account::SignInState::Phase::SignedIn);
    accounts.signOut(connection.id);
    QVERIFY(!accounts.signIn(connection.id)->token());
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("")));
    QCOMPARE(list.current(), std::optional(connection));
}

void KeychainTest::aTokenTooLargeForTheKeychainIsSaidSo()
{
    // Windows keeps 2,560 bytes; this test's vault a little less than the longest token needs with its origin.
    const auto written =
        test::writeNow(*m_vault, test::connectionTo(server), test::tokenOf(QString(api::Token::maximumLength, u't')));
    QVERIFY(!written);
    QCOMPARE(written.error(), account::VaultFault::TooLarge);
}

void KeychainTest::nothingIsToldToWhatNoLongerLives()
{
    const Connection connection = test::connectionTo(server);
    QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(u"unheard"_s)));
    bool told = false;
    {
        QObject context;
        m_vault->read(connection, &context, [&told](const auto &) { told = true; });
    }
    // The keychain answers in order: when this has come, so has the other.
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("unheard")));
    QVERIFY(!told);
}

void KeychainTest::theWindowKeepsMoving()
{
    test::Heartbeat idle;
    QTest::qWait(300);
    const qint64 idleLongest = idle.longest();
    test::Heartbeat heartbeat;
    const Connection connection = test::connectionTo(server);
    for (int round = 0; round < 20; ++round) {
        QVERIFY(test::writeNow(*m_vault, connection, test::tokenOf(QString(1000, u'm'))));
        QVERIFY(test::readNow(*m_vault, connection));
    }
    const qint64 longest = heartbeat.longest();
    QVERIFY2(longest <= 50 + idleLongest, qPrintable(u"%1 ms, idle %2 ms"_s.arg(longest).arg(idleLongest)));
}

void KeychainTest::theTokenIsInNoFileButTheKeyring()
{
    const QString folder = m_desktop->home() + u"/profile";
    account::ConnectionList list(account::Profile::at(folder));
    account::Accounts accounts(list, *m_vault);
    auto signIn = std::make_unique<account::SignIn>(test::connectionTo(server), *m_vault);
    signIn->useForThisRun(test::tokenOf(sentinel));
    QVERIFY(accounts.adopt(signIn)); // which keeps the token
    const Connection connection = *list.current();
    QTRY_COMPARE(accounts.signIn(connection.id)->state().keeping, account::SignInState::Keeping::InKeychain);
    Connection renamed = connection;
    renamed.name = *account::ConnectionName::fromText(u"Another name"_s);
    QVERIFY(accounts.change(renamed));
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(sentinel.toUtf8()));

    const QString keyrings = m_desktop->home() + u"/data/keyrings/";
    for (const QString &path : filesWith(m_desktop->home(), sentinel))
        QVERIFY2(path.startsWith(keyrings), qPrintable(path));
    QVERIFY(!filesWith(folder, u"leads.example"_s).isEmpty()); // the search does find what is there
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
