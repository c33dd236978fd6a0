// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads/lead_list_model.h"
#include "leads/lead_row_words.h"
#include "leads/leads_pane.h"
#include "painted_text.h"
#include "parts/plain_label.h"

#include <array>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Scope;
using session::Standing;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

session::Surroundings torontoNow()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [] { return now; }};
}

session::LeadFacts lead(qint64 id, Standing firm, double daysAgo)
{
    session::LeadFacts facts;
    facts.id = api::LeadId(id);
    facts.customerName = u"Customer %1"_s.arg(id);
    facts.category = u"Kitchen"_s;
    facts.status = rules::Status::QuoteSent;
    facts.standing = {firm, false, now.toMSecsSinceEpoch() - static_cast<qint64>(daysAgo * 86'400'000)};
    facts.searchText = "customer " + QByteArray::number(id);
    return facts;
}

QList<qint64> rowsOf(const ui::LeadListModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(row).number();
    return ids;
}

/// Fifty open leads, the one with the lowest number on top.
session::LeadTable fifty()
{
    session::LeadTable leads;
    for (int id = 1; id <= 50; ++id)
        leads.put(lead(id, Standing::Open, 6 - id * 0.1));
    return leads;
}

} // namespace

struct EmptyList
{
    const char *name;
    int known;
    session::Listing::Phase phase;
    const char *searched;
    const char *begins; ///< empty: the line on the listing says what there is to say
};

constexpr std::array emptyLists = {
    EmptyList{"there are none", 0, session::Listing::Phase::Complete, "", "There are no leads yet."},
    EmptyList{"being fetched", 0, session::Listing::Phase::Loading, "", ""},
    EmptyList{"not fetched", 0, session::Listing::Phase::Failed, "", ""},
    EmptyList{"not found", 50, session::Listing::Phase::Complete, "pergola", "No lead has these words."},
    EmptyList{"there are some", 50, session::Listing::Phase::Complete, "customer", ""},
};

/// The list of leads while leads come, change and go.
class LeadsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_leads = fifty();
        m_pane = std::make_unique<ui::LeadsPane>(torontoNow());
        m_pane->resize(320, 480);
        m_pane->render(m_leads);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_view = m_pane->findChild<QListView *>();
        m_search = m_pane->findChild<QLineEdit *>();
    }
    void cleanup() { m_pane.reset(); }

    void whateverHappensTheRowsAreThoseOfANewList();
    void itsRowsAreNotMeasuredOneByOne();
    void aPageOfChangesIsNoNewList();
    void theChosenLeadStaysChosenAndWhereItWas();
    void theTopmostLeadStaysTopmost();
    void atTheTopWhatComesIsSeen();
    void whatIsTypedAndTheFocusStay();
    void aLongListingSaysHowFarItIsAndIsCancelled();
    void aChosenLeadThatLeavesItsGroupIsNotReplaced();
    void theNextLeadIsTheOneThatMovedUp();
    void aRowPickedByAssistiveTechnologyIsChosen();
    void theMenuKeyAsksForTheMenuAtTheRow();
    void aListWithoutAChosenLeadHasNoMenu();
    void theCountsAndWhatThereIsToDoAreAlwaysRight();
    void whyLeadsCouldNotBeFetchedIsHeardInTheListAndAtTheButton();
    void aListWithoutRowsSaysWhy_data();
    void aListWithoutRowsSaysWhy();

private:
    void change(const QList<session::LeadFacts> &changed)
    {
        QSet<api::LeadId> ids;
        for (const session::LeadFacts &facts : changed) {
            m_leads.put(facts);
            ids.insert(facts.id);
        }
        m_pane->renderChanges(m_leads, ids);
    }
    [[nodiscard]] int topOf(qint64 id)
    {
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            if (m_view->model()->index(row, 0).data().toString() == u"Customer %1"_s.arg(id))
                return m_view->visualRect(m_view->model()->index(row, 0)).top();
        }
        return -1;
    }
    [[nodiscard]] QString chosen() const { return m_view->currentIndex().data().toString(); }

    session::LeadTable m_leads;
    std::unique_ptr<ui::LeadsPane> m_pane;
    QListView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
};

void LeadsPaneTest::aRowPickedByAssistiveTechnologyIsChosen()
{
    QSignalSpy choices(m_pane.get(), &ui::LeadsPane::leadChosen);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(m_view)->child(2);
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(choices.count(), 1);
    QCOMPARE(choices.first().first().value<api::LeadId>(), api::LeadId(3));
    QCOMPARE(chosen(), u"Customer 3"_s);
}

void LeadsPaneTest::whateverHappensTheRowsAreThoseOfANewList()
{
    QRandomGenerator random(3);
    session::LeadTable leads;
    ui::LeadListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.rebuild(leads, now);
    Scope scope = Scope::All;
    QString query;
    for (int round = 0; round < 300; ++round) {
        if (round % 30 == 29) {
            scope = session::allScopes[static_cast<std::size_t>(random.bounded(6))];
            query = random.bounded(2) == 0 ? QString() : u"1"_s;
            model.setFilter(scope, query);
        }
        const int keptRow = model.rowCount() > 0 ? random.bounded(model.rowCount()) : -1;
        const QPersistentModelIndex kept = keptRow < 0 ? QModelIndex() : model.index(keptRow);
        const auto keptId = keptRow < 0 ? std::nullopt : std::optional(model.idAt(keptRow));
        QSet<api::LeadId> ids{api::LeadId(-1)}; // one that is not there
        for (int i = random.bounded(12); i > 0; --i) {
            const auto firm = std::array{Standing::New, Standing::Open, Standing::Won}.at(
                static_cast<std::size_t>(random.bounded(3)));
            const session::LeadFacts facts = lead(random.bounded(150), firm, random.bounded(20));
            leads.put(facts);
            ids.insert(facts.id);
        }
        model.update(leads, ids, now);
        ui::LeadListModel fresh;
        fresh.rebuild(leads, now);
        fresh.setFilter(scope, query);
        QCOMPARE(rowsOf(model), rowsOf(fresh));
        if (keptId)
            QCOMPARE(kept.row(), model.indexOf(*keptId).row());
    }
}

// With 100,000 of them that alone takes most of a second (P6).
void LeadsPaneTest::itsRowsAreNotMeasuredOneByOne()
{
    QVERIFY(m_view->uniformItemSizes());
}

void LeadsPaneTest::aPageOfChangesIsNoNewList()
{
    QSignalSpy resets(m_view->model(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_view->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy arranged(m_view->model(), &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(m_view->model(), &QAbstractItemModel::dataChanged);
    QList<session::LeadFacts> page;
    for (int id = 51; id <= 150; ++id)
        page << lead(id, Standing::Open, 1);
    change(page);
    QCOMPARE(inserted.size(), 1); // all of them at once
    QCOMPARE(resets.size(), 0);
    const qsizetype arrangedSoFar = arranged.size();
    session::LeadFacts renamed = lead(7, Standing::Open, 6 - 0.7);
    renamed.customerName = u"Renamed"_s;
    change({renamed});
    QCOMPARE(arranged.size(), arrangedSoFar); // nothing moved
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 6);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 6);
    change({});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void LeadsPaneTest::theChosenLeadStaysChosenAndWhereItWas()
{
    m_pane->select(api::LeadId(30));
    const int before = topOf(30);
    QSignalSpy choices(m_pane.get(), &ui::LeadsPane::leadChosen);
    change({lead(101, Standing::New, 1), lead(102, Standing::New, 1), lead(29, Standing::Won, 1)});
    QCOMPARE(chosen(), u"Customer 30"_s);
    QCOMPARE(topOf(30), before);
    QVERIFY(m_view->selectionModel()->isSelected(m_view->currentIndex()));
    QCOMPARE(choices.size(), 0);
}

void LeadsPaneTest::theTopmostLeadStaysTopmost()
{
    m_view->verticalScrollBar()->setValue(20); // lead 21
    QCOMPARE(topOf(21), 0);
    change({lead(101, Standing::New, 1), lead(102, Standing::New, 1), lead(103, Standing::Won, 1)});
    QCOMPARE(topOf(21), 0);
}

void LeadsPaneTest::atTheTopWhatComesIsSeen()
{
    m_pane->select(api::LeadId(2));
    change({lead(101, Standing::New, 1)});
    QCOMPARE(topOf(101), 0);
    QCOMPARE(chosen(), u"Customer 2"_s);
}

void LeadsPaneTest::whatIsTypedAndTheFocusStay()
{
    m_search->setFocus();
    QTest::keyClicks(m_search, u"customer 4"_s);
    QCOMPARE(m_view->model()->rowCount(), 14);
    change({lead(400, Standing::New, 1), lead(500, Standing::New, 1)});
    QCOMPARE(m_view->model()->rowCount(), 15);
    QCOMPARE(m_search->text(), u"customer 4"_s);
    QVERIFY(m_search->hasFocus());
    QTest::keyClick(m_search, '0');
    QCOMPARE(m_view->model()->rowCount(), 2);
}

void LeadsPaneTest::aChosenLeadThatLeavesItsGroupIsNotReplaced()
{
    change({lead(101, Standing::New, 3), lead(102, Standing::New, 2), lead(103, Standing::New, 1)});
    m_pane->showGroup(Scope::New);
    m_pane->select(api::LeadId(102));
    QSignalSpy choices(m_pane.get(), &ui::LeadsPane::leadChosen);
    change({lead(102, Standing::Open, 0)});
    QVERIFY(!m_view->currentIndex().isValid());
    QCOMPARE(choices.size(), 0);
    QCOMPARE(m_view->model()->rowCount(), 2);
}

void LeadsPaneTest::theNextLeadIsTheOneThatMovedUp()
{
    change({lead(101, Standing::New, 3), lead(102, Standing::New, 2), lead(103, Standing::New, 1)});
    m_pane->showGroup(Scope::New);
    m_pane->select(api::LeadId(102));
    m_pane->focusList();
    change({lead(102, Standing::Open, 0)});
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(chosen(), u"Customer 103"_s);
    m_pane->step(-1);
    QCOMPARE(chosen(), u"Customer 101"_s);
}

void LeadsPaneTest::theMenuKeyAsksForTheMenuAtTheRow()
{
    m_pane->select(api::LeadId(3));
    QSignalSpy menus(m_pane.get(), &ui::LeadsPane::menuRequested);
    // As Qt makes it of the Menu key: where the focus says its cursor is.
    const QPoint at = m_view->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, m_view->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(menus.size(), 1);
    QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(menus.size(), 2);
    for (const QList<QVariant> &menu : menus) {
        const QPoint inView = m_view->viewport()->mapFromGlobal(menu.first().toPoint());
        QCOMPARE(m_view->indexAt(inView), m_view->currentIndex());
    }
}

void LeadsPaneTest::aListWithoutAChosenLeadHasNoMenu()
{
    QSignalSpy menus(m_pane.get(), &ui::LeadsPane::menuRequested);
    QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(menus.size(), 0);
}

void LeadsPaneTest::theCountsAndWhatThereIsToDoAreAlwaysRight()
{
    const auto *groups = m_pane->findChild<QComboBox *>();
    QCOMPARE(groups->itemText(5), u"All (50)"_s);
    QVERIFY(groups->itemText(1).endsWith(u"(0)"_s));
    change({lead(101, Standing::New, 3), lead(102, Standing::Open, 9)});
    QCOMPARE(groups->itemText(0), u"New (1)"_s);
    QCOMPARE(groups->itemText(1), u"Needs an update (1)"_s);
    QCOMPARE(groups->itemText(2), u"Open (51)"_s);
}

void LeadsPaneTest::aLongListingSaysHowFarItIsAndIsCancelled()
{
    QSignalSpy cancelled(m_pane.get(), &ui::LeadsPane::cancelRequested);
    QSignalSpy refreshed(m_pane.get(), &ui::LeadsPane::refreshRequested);
    session::Listing listing;
    listing.phase = session::Listing::Phase::Loading;
    listing.received = 2'400;
    listing.total = 10'000;
    m_pane->renderListing(listing);
    auto *button = m_pane->findChild<QPushButton *>();
    QCOMPARE(button->text().remove(u'&'), u"Cancel"_s);
    QStringList lines = test::paintedLines(*m_pane);
    QVERIFY2(lines.contains(u"Fetching leads: 2,400 of 10,000"_s), qPrintable(lines.join(u'\n')));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(refreshed.count(), 0);
    listing.phase = session::Listing::Phase::Cancelled;
    m_pane->renderListing(listing);
    QCOMPARE(button->text().remove(u'&'), u"Refresh"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(refreshed.count(), 1);
}

void LeadsPaneTest::whyLeadsCouldNotBeFetchedIsHeardInTheListAndAtTheButton()
{
    session::Listing listing;
    listing.phase = session::Listing::Phase::Failed;
    listing.error = api::ApiError{};
    m_pane->renderListing(listing);
    const QString said = m_pane->findChild<QPushButton *>()->accessibleDescription();
    QVERIFY(!said.isEmpty());
    QCOMPARE(m_view->accessibleDescription(), said);
    listing.phase = session::Listing::Phase::Complete;
    listing.completed = now;
    m_pane->renderListing(listing);
    QVERIFY(m_view->accessibleDescription().isEmpty());
    QVERIFY(m_pane->findChild<QPushButton *>()->accessibleDescription() != said);
}

void LeadsPaneTest::aListWithoutRowsSaysWhy_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < emptyLists.size(); ++i)
        QTest::newRow(emptyLists[i].name) << static_cast<int>(i);
}

void LeadsPaneTest::aListWithoutRowsSaysWhy()
{
    QFETCH(int, index);
    const EmptyList &list = emptyLists[static_cast<std::size_t>(index)];
    const session::LeadTable leads = list.known > 0 ? fifty() : session::LeadTable();
    m_pane->render(leads);
    session::Listing listing;
    listing.phase = list.phase;
    if (list.phase == session::Listing::Phase::Failed)
        listing.error = api::ApiError{};
    m_pane->renderListing(listing);
    m_search->setFocus();
    QTest::keyClicks(m_search, QString::fromLatin1(list.searched));
    const QString said = m_search->accessibleDescription();
    const QString begins = QString::fromLatin1(list.begins);
    QCOMPARE(said.left(begins.size()), begins);
    QCOMPARE(said.isEmpty(), begins.isEmpty());
    bool isSeen = said.isEmpty();
    for (const auto *label : m_pane->findChildren<ui::PlainLabel *>())
        isSeen |= label->isVisible() && label->shownText() == said;
    QVERIFY(isSeen);
}

QTEST_MAIN(LeadsPaneTest)
#include "leads_pane_test.moc"
