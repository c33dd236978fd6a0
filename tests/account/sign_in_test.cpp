// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_desktop.h"
#include "vault_answers.h"

#include "account/accounts.h"
#include "account/sign_in_form.h"
#include "account/token_input.h"
#include "support/scripted_server.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark;
using account::SignIn;
using account::SignInEntry;
using account::SignInForm;
using account::SignInFormState;
using account::SignInState;
using Phase = SignInState::Phase;
using Keeping = SignInState::Keeping;
using Proof = SignInState::Proof;

namespace {

const QString token = u"header.payload.signature"_s;

test::Script answering(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return [=](test::Connection &connection) {
        while (connection.readRequest())
            connection.answer(status, body, headers);
    };
}

} // namespace

Q_DECLARE_METATYPE(jobmark::test::Script)

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aTokenIsTriedWithOneCall_data();
    void aTokenIsTriedWithOneCall();
    void aSignInIsThereAtTheNextStart();
    void aConnectionThatNeverWorkedLeavesNoTrace();
    void whatIsMissingIsSaidAndNothingIsSent();
    void aFaultGoesWhenItIsMended();
    void pressingTwiceTriesOnce();
    void goingOnTypingGivesUpTheTest();
    void signingInAgainReplacesTheToken();
    void aTokenRefusedLaterAsksForSignInOnce();
    void aTokenForThisRunIsNotKept();
    void theFirstLineOfTheInputIsTheToken_data();
    void theFirstLineOfTheInputIsTheToken();

private:
    [[nodiscard]] SignInEntry entryFor(const test::ScriptedServer &server) const
    {
        return {u"Work"_s, server.address(), api::Access::ReadAndWrite, u"  Bearer "_s + token + u'\n'};
    }

    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<SignInForm> m_form;
};

void SignInTest::initTestCase()
{
    m_desktop = std::make_unique<test::PrivateDesktop>();
    QVERIFY(m_desktop->startBus());
    QVERIFY(m_desktop->startKeyring());
    m_vault = std::make_unique<account::TokenVault>();
}

void SignInTest::init()
{
    m_form.reset();
    m_accounts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<account::ConnectionList>(account::Profile::at(m_folder->path()));
    m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
    m_form = std::make_unique<SignInForm>(*m_accounts);
}

void SignInTest::aTokenIsTriedWithOneCall_data()
{
    QTest::addColumn<test::Script>("script");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Proof>("proof");
    const QByteArray list = R"({"success":true,"data":[]})";
    QTest::newRow("taken") << answering(200, list) << Phase::SignedIn << Proof::Proven;
    QTest::newRow("401") << answering(401, R"({"success":false,"error":"expired"})") << Phase::NotAccepted
                         << Proof::None;
    QTest::newRow("403") << answering(403, R"({"success":false,"error":"no"})") << Phase::NotAccepted << Proof::None;
    QTest::newRow("no list here") << answering(404, "") << Phase::SignedIn << Proof::Untested;
    QTest::newRow("not allowed") << answering(405, "") << Phase::SignedIn << Proof::Untested;
    QTest::newRow("not built") << answering(501, "") << Phase::SignedIn << Proof::Untested;
    QTest::newRow("broken") << answering(400, "{}") << Phase::SignedIn << Proof::Untested;
    QTest::newRow("a page instead") << answering(200, "<html>hello</html>") << Phase::SignedIn << Proof::Untested;
    QTest::newRow("led elsewhere") << answering(302, "", "Location: https://other.example/\r\n") << Phase::NotAccepted
                                   << Proof::None;
    QTest::newRow("hung up") << test::Script([](test::Connection &c) {
        if (c.readRequest())
            c.reset();
    }) << Phase::NotAccepted << Proof::None;
}

void SignInTest::aTokenIsTriedWithOneCall()
{
    QFETCH(test::Script, script);
    QFETCH(Phase, phase);
    QFETCH(Proof, proof);
    const test::ScriptedServer server(script);
    SignIn signIn(test::connectionTo(server.address()), *m_vault);
    signIn.test(test::tokenOf(token));
    QCOMPARE(signIn.state().phase, Phase::Testing);
    QTRY_VERIFY_WITH_TIMEOUT(signIn.state().phase != Phase::Testing, test::outcomeWithin);
    QCOMPARE(signIn.state().phase, phase);
    QCOMPARE(signIn.state().proof, proof);
    QCOMPARE(signIn.state().keeping, Keeping::Nowhere);
    QCOMPARE(signIn.state().error.has_value(), phase == Phase::NotAccepted);
    QCOMPARE(signIn.token().has_value(), phase == Phase::SignedIn);
    for (const test::SeenRequest &request : server.requests()) {
        QCOMPARE(request.method(), QByteArray("GET"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer " + token.toUtf8()));
    }
}

void SignInTest::aSignInIsThereAtTheNextStart()
{
    const test::ScriptedServer server(answering(200, R"({"success":true,"data":[]})"));
    QSignalSpy signedIn(m_form.get(), &SignInForm::signedIn);
    m_form->submit(entryFor(server));
    QTRY_COMPARE(signedIn.count(), 1);
    const account::ConnectionId id = m_list->current()->id;
    QCOMPARE(m_list->current()->name.text(), u"Work"_s);
    QTRY_COMPARE(m_accounts->signIn(id)->state().keeping, Keeping::InKeychain);

    account::ConnectionList nextList(account::Profile::at(m_folder->path()));
    account::Accounts next(nextList, *m_vault);
    QCOMPARE(nextList.current()->id, id);
    QCOMPARE(next.signIn(id)->state().phase, Phase::ReadingKeychain);
    QTRY_COMPARE(next.signIn(id)->state().phase, Phase::SignedIn);
    QCOMPARE(next.signIn(id)->token()->secret(), token.toUtf8());
    QCOMPARE(server.requestCount(), 1); // the start itself asks no server
}

void SignInTest::aConnectionThatNeverWorkedLeavesNoTrace()
{
    const test::ScriptedServer server(answering(401, R"({"success":false,"error":"unknown token"})"));
    m_form->submit(entryFor(server));
    QTRY_COMPARE(m_form->state().signIn.phase, Phase::NotAccepted);
    QCOMPARE(m_form->state().signIn.error->kind, api::ApiError::Kind::SignInNeeded);
    QVERIFY(m_list->all().isEmpty());
    // It can be tried again at once.
    m_form->submit(entryFor(server));
    QTRY_COMPARE(server.requestCount(), 2);
}

void SignInTest::whatIsMissingIsSaidAndNothingIsSent()
{
    const test::ScriptedServer server;
    m_form->submit({QString(), u"http://leads.example"_s, api::Access::ReadAndWrite, u"two words"_s});
    QCOMPARE(m_form->state().name, std::optional(SignInFormState::NameFault::Empty));
    QCOMPARE(m_form->state().server, std::optional(api::ServerAddress::Fault::NotHttps));
    QCOMPARE(m_form->state().token, std::optional(api::Token::Fault::HasSpaces));
    QCOMPARE(m_form->state().signIn.phase, Phase::NoToken);
    QCOMPARE(server.connectionCount(), 0);
}

void SignInTest::aFaultGoesWhenItIsMended()
{
    SignInEntry entry{QString(), u"https://leads.example"_s, api::Access::ReadAndWrite, QString()};
    m_form->edit(entry);
    QVERIFY(!m_form->state().hasFaults()); // nothing is red before submit
    m_form->submit(entry);
    QVERIFY(m_form->state().name && m_form->state().token);
    entry.name = u"W"_s;
    m_form->edit(entry);
    QVERIFY(!m_form->state().name && m_form->state().token);
}

void SignInTest::pressingTwiceTriesOnce()
{
    const test::ScriptedServer server([](test::Connection &connection) {
        (void)connection.readRequest();
        connection.hold();
    });
    m_form->submit(entryFor(server));
    m_form->submit(entryFor(server));
    QTRY_COMPARE(server.requestCount(), 1);
    QTest::qWait(50);
    QCOMPARE(server.connectionCount(), 1);
}

void SignInTest::goingOnTypingGivesUpTheTest()
{
    const test::ScriptedServer server([](test::Connection &connection) {
        (void)connection.readRequest();
        connection.hold();
    });
    SignInEntry entry = entryFor(server);
    m_form->submit(entry);
    QTRY_COMPARE(server.requestCount(), 1);
    entry.token = u"another"_s;
    m_form->edit(entry);
    QCOMPARE(m_form->state().signIn.phase, Phase::NoToken);
    QVERIFY(m_list->all().isEmpty());
}

void SignInTest::signingInAgainReplacesTheToken()
{
    const test::ScriptedServer server(answering(200, R"({"success":true,"data":[]})"));
    m_form->submit(entryFor(server));
    QTRY_VERIFY(m_list->current());
    const account::Connection connection = *m_list->current();
    m_form->openFor(connection.id);
    SignInEntry entry = m_form->startWith();
    QCOMPARE(entry.name, u"Work"_s);
    QVERIFY(entry.token.isEmpty());
    entry.token = u"second"_s;
    QSignalSpy signedIn(m_form.get(), &SignInForm::signedIn);
    m_form->submit(entry);
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(m_list->all().size(), 1);
    QCOMPARE(m_accounts->signIn(connection.id)->token()->secret(), QByteArray("second"));
    QTRY_COMPARE(m_accounts->signIn(connection.id)->state().keeping, Keeping::InKeychain);
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("second")));
}

void SignInTest::aTokenRefusedLaterAsksForSignInOnce()
{
    SignIn signIn(test::connectionTo(u"https://leads.example"_s), *m_vault);
    signIn.useForThisRun(test::tokenOf(token));
    QSignalSpy needed(&signIn, &SignIn::signInNeeded);
    const api::ApiError refused{api::ApiError::Kind::SignInNeeded, 401, u"expired"_s, {}};
    signIn.reportRefused(refused);
    signIn.reportRefused(refused);
    QCOMPARE(needed.count(), 1);
    QCOMPARE(signIn.state().phase, Phase::NotAccepted);
    QVERIFY(!signIn.token());
}

void SignInTest::aTokenForThisRunIsNotKept()
{
    const account::Connection connection = test::connectionTo(u"https://leads.example"_s);
    SignIn signIn(connection, *m_vault);
    signIn.useForThisRun(test::tokenOf(token));
    QCOMPARE(signIn.state().phase, Phase::SignedIn);
    QCOMPARE(signIn.state().keeping, Keeping::ThisSessionOnly);
    QVERIFY(!signIn.state().vaultFault);
    QCOMPARE(test::readNow(*m_vault, connection), std::optional(QByteArray("")));
}

void SignInTest::theFirstLineOfTheInputIsTheToken_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("token"); // null: refused
    QTest::addColumn<qint64>("left");
    QTest::newRow("one line") << QByteArray("abc.def\n") << QByteArray("abc.def") << qint64(0);
    QTest::newRow("no line end") << QByteArray("abc.def") << QByteArray("abc.def") << qint64(0);
    QTest::newRow("Windows line end, spaces") << QByteArray(" abc.def \r\n") << QByteArray("abc.def") << qint64(0);
    QTest::newRow("more follows") << QByteArray("abc.def\nrest") << QByteArray("abc.def") << qint64(4);
    QTest::newRow("nothing") << QByteArray() << QByteArray() << qint64(0);
    QTest::newRow("empty line first") << QByteArray("\nabc") << QByteArray() << qint64(3);
    QTest::newRow("NUL within") << QByteArray("abc\0def\n", 8) << QByteArray() << qint64(0);
    QTest::newRow("not UTF-8") << QByteArray("abc\xff\n") << QByteArray() << qint64(0);
    QTest::newRow("8 KiB") << QByteArray(QByteArray(8192, 'k') + '\n') << QByteArray(8192, 'k') << qint64(0);
    QTest::newRow("8 KiB and one") << QByteArray(QByteArray(8193, 'k') + '\n') << QByteArray() << qint64(0);
}

void SignInTest::theFirstLineOfTheInputIsTheToken()
{
    QFETCH(QByteArray, input);
    QBuffer device(&input);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto read = account::readTokenFrom(device);
    QFETCH(QByteArray, token);
    QCOMPARE(read.has_value(), !token.isNull());
    if (read)
        QCOMPARE(read->secret(), token);
    QTEST(device.bytesAvailable(), "left");
}

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
