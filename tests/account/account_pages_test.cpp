// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_desktop.h"
#include "shown_page.h"

#include "account/accounts.h"
#include "account/sign_in_form.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "reading/meeting_reader.h"
#include "support/scripted_server.h"
#include "ui_account/connections_page.h"
#include "ui_account/sign_in_page.h"
#include "ui_account/welcome_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark;
using test::named;
using test::show;

namespace {

test::Script answering(int status, const QByteArray &body)
{
    return [=](test::Connection &connection) {
        while (connection.readRequest())
            connection.answerJson(status, body);
    };
}

} // namespace

class AccountPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signingInTakesNoMouse();
    void aSupportAgentSignsInToReadOnly();
    void aRefusedTokenIsSaidAndStays();
    void submittingNothingGoesToTheToken();
    void enterThatIsStillHeldSubmitsNothing();
    void aFaultGoesWithTheKeyThatMendsIt();
    void theTokenIsHiddenUntilAskedFor();
    void thePageSaysWhenTheTokenRunsOut_data();
    void thePageSaysWhenTheTokenRunsOut();
    void everyControlHasANameAndMnemonicsAreUnique_data();
    void everyControlHasANameAndMnemonicsAreUnique();

private:
    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<account::SignInForm> m_form;
};

void AccountPagesTest::initTestCase()
{
    m_desktop = std::make_unique<test::PrivateDesktop>(); // without a bus: every sign-in is for this session only
    m_vault = std::make_unique<account::TokenVault>();
}

void AccountPagesTest::init()
{
    m_form.reset();
    m_accounts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<account::ConnectionList>(account::Profile::at(m_folder->path()));
    m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
    m_form = std::make_unique<account::SignInForm>(*m_accounts);
}

void AccountPagesTest::signingInTakesNoMouse()
{
    const test::ScriptedServer server(answering(200, R"({"success":true,"data":[]})"));
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    QSignalSpy signedIn(m_form.get(), &account::SignInForm::signedIn);
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(page, u"Token"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"my.secret.token"_s);
    auto *address = named<QLineEdit>(page, u"Server address"_s);
    QVERIFY(address);
    for (int tabs = 0; tabs < 10 && !address->hasFocus(); ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(address->hasFocus());
    QTest::keyClick(address, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(address, server.address());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray("Bearer my.secret.token"));
    QVERIFY(named<QLineEdit>(page, u"Token"_s)->text().isEmpty());
    QVERIFY(m_list->current());
    QTRY_COMPARE(m_accounts->signIn(m_list->current()->id)->state().keeping,
                 account::SignInState::Keeping::ThisSessionOnly);
}

void AccountPagesTest::aSupportAgentSignsInToReadOnly()
{
    const test::ScriptedServer server(answering(200, R"({"success":true,"data":[]})"));
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    named<QLineEdit>(page, u"Server address"_s)->setText(server.address());
    QTest::keyClicks(named<QLineEdit>(page, u"Token"_s), u"agent"_s);
    auto *reviews = named<QRadioButton>(page, u"I review"_s);
    QVERIFY(reviews);
    QTest::keyClick(reviews, Qt::Key_Space);
    QTest::keyClick(named<QLineEdit>(page, u"Token"_s), Qt::Key_Return);
    QTRY_VERIFY(m_list->current());
    QCOMPARE(m_list->current()->access, api::Access::ReviewOnly);
}

void AccountPagesTest::aRefusedTokenIsSaidAndStays()
{
    const test::ScriptedServer server(answering(401, R"({"success":false,"error":"Token <b>expired</b>"})"));
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    auto *token = named<QLineEdit>(page, u"Token"_s);
    named<QLineEdit>(page, u"Server address"_s)->setText(server.address());
    QTest::keyClicks(token, u"old"_s);
    QTest::keyClick(token, Qt::Key_Return);
    auto *notice = page.findChild<ui::Notice *>();
    QTRY_VERIFY(page.windowTitle().startsWith(u"Error: "));
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->spokenText().isEmpty());
    QCOMPARE(token->text(), u"old"_s);
    QVERIFY(token->hasFocus());
    QTest::keyClicks(token, u"x"_s);
    QVERIFY(!page.windowTitle().startsWith(u"Error: "));
}

void AccountPagesTest::submittingNothingGoesToTheToken()
{
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    auto *name = named<QLineEdit>(page, u"Connection name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(page, u"Token"_s));
    const QAccessibleInterface *token = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QVERIFY2(token->text(QAccessible::Description).contains(u"Manager Portal"_s),
             qPrintable(token->text(QAccessible::Description)));
}

void AccountPagesTest::enterThatIsStillHeldSubmitsNothing()
{
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    auto *token = named<QLineEdit>(page, u"Token"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(token, &held);
    QVERIFY(!m_form->state().token);
    QTest::keyClick(token, Qt::Key_Return);
    QVERIFY(m_form->state().token);
}

void AccountPagesTest::aFaultGoesWithTheKeyThatMendsIt()
{
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    auto *token = named<QLineEdit>(page, u"Token"_s);
    QTest::keyClick(token, Qt::Key_Return);
    QVERIFY(m_form->state().token);
    QTest::keyClicks(token, u"t"_s);
    QVERIFY(!m_form->state().token);
    QVERIFY(!QAccessible::queryAccessibleInterface(token)->text(QAccessible::Description).contains(u"Portal"_s));
}

void AccountPagesTest::theTokenIsHiddenUntilAskedFor()
{
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    auto *token = named<QLineEdit>(page, u"Token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    auto *reveal = named<QAbstractButton>(page, u"Show the token"_s);
    QVERIFY(reveal);
    QTest::keyClick(reveal, Qt::Key_Space);
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    m_form->openNew();
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

void AccountPagesTest::thePageSaysWhenTheTokenRunsOut_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("said"); // %1: the moment
    QTest::addColumn<QDateTime>("when");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto row = [](const char *name, const QDateTime &when, const QString &said) {
        QTest::newRow(name) << "{\"exp\":" + QByteArray::number(when.toSecsSinceEpoch()) + "}" << said << when;
    };
    row("valid", now.addDays(30), u"This token says that it runs out on %1."_s);
    row("ran out", now.addDays(-2), u"By this computer's clock this token ran out on %1. The server decides."_s);
    QTest::newRow("does not say") << QByteArray("{}") << QString() << QDateTime();
}

void AccountPagesTest::thePageSaysWhenTheTokenRunsOut()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, said);
    QFETCH(QDateTime, when);
    ui::SignInPage page;
    page.follow(*m_form);
    show(page);
    auto *token = named<QLineEdit>(page, u"Token"_s);
    QTest::keyClicks(token, QString::fromLatin1("e30." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".c2ln"));
    QStringList shown;
    for (const auto *label : page.findChildren<ui::PlainLabel *>())
        shown << label->shownText();
    if (said.isEmpty()) {
        QVERIFY2(!shown.join(u'\n').contains(u"out on"_s), qPrintable(shown.join(u'\n')));
        return;
    }
    const QString sentence = said.arg(reading::writeMoment(when.toLocalTime(), QLocale()));
    QVERIFY2(shown.contains(sentence), qPrintable(shown.join(u'\n')));
    const QString spoken = QAccessible::queryAccessibleInterface(token)->text(QAccessible::Description);
    QVERIFY2(spoken.startsWith(sentence.chopped(1)), qPrintable(spoken));
}

void AccountPagesTest::everyControlHasANameAndMnemonicsAreUnique_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("welcome") << 0;
    QTest::newRow("sign in") << 1;
    QTest::newRow("connections") << 2;
}

void AccountPagesTest::everyControlHasANameAndMnemonicsAreUnique()
{
    QFETCH(int, page);
    ui::WelcomePage welcome;
    ui::SignInPage signIn;
    ui::ConnectionsPage connections;
    QWidget *pages[] = {&welcome, &signIn, &connections};
    QSet<QChar> mnemonics;
    const auto take = [&mnemonics](const QString &text) {
        const auto match = QRegularExpression(u"&([^&])"_s).match(text);
        if (!match.hasMatch())
            return;
        const QChar letter = match.capturedView(1).front().toLower();
        QVERIFY2(!mnemonics.contains(letter), qPrintable(text));
        mnemonics.insert(letter);
    };
    for (const QLabel *label : pages[page]->findChildren<QLabel *>())
        if (label->buddy())
            take(label->text());
    for (const QAbstractButton *button : pages[page]->findChildren<QAbstractButton *>())
        take(button->text());
    QVERIFY(mnemonics.size() >= 2);
    for (QWidget *widget : pages[page]->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(AccountPagesTest)
#include "account_pages_test.moc"
