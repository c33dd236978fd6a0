// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_desktop.h"
#include "shown_page.h"

#include "account/accounts.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "ui_account/connection_switcher.h"
#include "ui_account/connections_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace jobmark;
using test::named;
using test::show;

namespace {

account::Connection connectionCalled(const QString &name)
{
    return {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
            api::ServerAddress::renovationFind(), api::Access::ReadAndWrite};
}

} // namespace

/// The list of connections, and going from one to another.
class ConnectionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void removingAsksFirstAndSaysWhatGoes();
    void removingWhatWasNotSentSaysThatItIsLost();
    void renamingSaysWhenANameIsTaken();
    void theSwitcherShowsWhatIsCurrentNotWhatWasWished();

private:
    [[nodiscard]] ui::Forgetting forgetting() const
    {
        return {[this](account::ConnectionId) {
                    return account::KeptHere{41, 2, m_unsettled, 7, u"/data/of/it"_s};
                },
                [this](account::ConnectionId id) { return m_accounts->remove(id); }};
    }

    std::unique_ptr<test::PrivateDesktop> m_desktop;
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    int m_unsettled = 0; ///< updates in the outbox
};

void ConnectionsPageTest::initTestCase()
{
    m_desktop = std::make_unique<test::PrivateDesktop>(); // without a bus: no keychain
    m_vault = std::make_unique<account::TokenVault>();
}

void ConnectionsPageTest::init()
{
    m_unsettled = 0;
    m_accounts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<account::ConnectionList>(account::Profile::at(m_folder->path()));
    m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
}

void ConnectionsPageTest::removingAsksFirstAndSaysWhatGoes()
{
    QVERIFY(m_list->add(connectionCalled(u"<b>Roofs</b>"_s)));
    ui::ConnectionsPage page;
    page.follow(*m_accounts, forgetting());
    show(page);
    QTest::keyClick(named<QAbstractButton>(page, u"Forget…"_s), Qt::Key_Space);
    const auto *notice = page.findChild<ui::Notice *>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->spokenText().contains(u"<b>Roofs</b>"_s) && notice->spokenText().contains(u"token"_s));
    QStringList shown;
    for (const auto *label : notice->findChildren<ui::PlainLabel *>())
        shown << label->shownText();
    for (const QString &what : {u"41 lead"_s, u"2 draft"_s, u"0 update"_s, u"7 ent"_s, u"/data/of/it"_s})
        QVERIFY2(shown.join(u' ').contains(what), qPrintable(shown.join(u' ')));
    QTest::keyClick(named<QAbstractButton>(page, u"Keep it"_s), Qt::Key_Space);
    QCOMPARE(m_list->all().size(), 1);
    QTest::keyClick(named<QAbstractButton>(page, u"Forget…"_s), Qt::Key_Space);
    QTest::keyClick(named<QAbstractButton>(page, u"Forget connection"_s), Qt::Key_Space);
    QVERIFY(m_list->all().isEmpty());
    QCOMPARE(page.findChild<QListWidget *>()->count(), 0);
}

void ConnectionsPageTest::removingWhatWasNotSentSaysThatItIsLost()
{
    QVERIFY(m_list->add(connectionCalled(u"Roofs"_s)));
    m_unsettled = 3;
    ui::ConnectionsPage page;
    page.follow(*m_accounts, forgetting());
    show(page);
    QTest::keyClick(named<QAbstractButton>(page, u"Forget…"_s), Qt::Key_Space);
    const QString spoken = page.findChild<ui::Notice *>()->spokenText();
    QVERIFY2(spoken.startsWith(u"Error: "_s) && spoken.contains(u"3 update(s) of \"Roofs\" were not sent"_s) &&
                 spoken.contains(u"they are lost"_s),
             qPrintable(spoken));
    QVERIFY(named<QAbstractButton>(page, u"Forget connection"_s) == nullptr);
    QTest::keyClick(named<QAbstractButton>(page, u"Forget it and lose them"_s), Qt::Key_Space);
    QVERIFY(m_list->all().isEmpty());
}

void ConnectionsPageTest::renamingSaysWhenANameIsTaken()
{
    for (const QString &name : {u"One"_s, u"Two"_s})
        QVERIFY(m_list->add(connectionCalled(name)));
    ui::ConnectionsPage page;
    page.follow(*m_accounts, forgetting());
    show(page);
    auto *name = named<QLineEdit>(page, u"Connection name"_s);
    QVERIFY(name != nullptr);
    QCOMPARE(name->text(), u"Two"_s); // the current one
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"one"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_list->current()->name.text(), u"Two"_s);
    QVERIFY(QAccessible::queryAccessibleInterface(name)
                ->text(QAccessible::Description)
                .contains(u"Connection name: another connection"_s));
    name->selectAll();
    QTest::keyClicks(name, u"Three"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_list->current()->name.text(), u"Three"_s);
}

void ConnectionsPageTest::theSwitcherShowsWhatIsCurrentNotWhatWasWished()
{
    QList<account::Connection> connections;
    for (const QString &name : {u"One"_s, u"Two"_s})
        connections.append(connectionCalled(name));
    ui::ConnectionSwitcher switcher;
    switcher.render(connections.first(1), connections.first().id);
    QVERIFY(switcher.isHidden());
    switcher.render(connections, connections.first().id);
    QVERIFY(!switcher.isHidden());
    QSignalSpy chosen(&switcher, &ui::ConnectionSwitcher::connectionChosen);
    show(switcher);
    QTest::keyClick(&switcher, Qt::Key_Down);
    QTest::keyClick(&switcher, u'T');
    QCOMPARE(chosen.count(), 0); // the list is open, and nothing is chosen yet
    QTRY_VERIFY(switcher.view()->isVisible());
    QTest::keyClick(switcher.view(), Qt::Key_End);
    QTest::keyClick(switcher.view(), Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<account::ConnectionId>(), connections.last().id);
    QCOMPARE(switcher.currentText(), u"One"_s);
    switcher.render(connections, connections.last().id);
    QCOMPARE(switcher.currentText(), u"Two"_s);
}

QTEST_MAIN(ConnectionsPageTest)
#include "connections_page_test.moc"
