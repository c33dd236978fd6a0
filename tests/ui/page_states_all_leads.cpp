// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "overview/chart.h"
#include "overview/overview_page.h"
#include "parts/day_edit.h"
#include "ui_activity/activity_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

void begin(Stage &stage)
{
    stage.startOver();
    stage.work();
}

bool hasListed(Stage &stage)
{
    return stage.live().workspace().desk() != nullptr && stage.live().hasListed();
}

template <class Page>
Page *page(Stage &stage)
{
    return stage.live().window().findChild<Page *>();
}

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).remove(u'&');
}

/// Null while there is none; the choices have lists of their own.
QListView *entries(Stage &stage)
{
    const auto *activity = page<ui::ActivityPage>(stage);
    const auto lists = activity != nullptr ? activity->findChildren<QListView *>() : QList<QListView *>();
    const auto list = std::find_if(lists.begin(), lists.end(),
                                   [activity](const QListView *one) { return one->window() == activity->window(); });
    return list != lists.end() ? *list : nullptr;
}

int rowCount(Stage &stage)
{
    const QListView *list = entries(stage);
    return list != nullptr ? list->model()->rowCount() : 0;
}

/// What a status, a refusal, a file of a strange name and an answer that never came leave behind.
void work(Stage &stage)
{
    (void)stage.sandbox().call("PUT", u"/general-leads/48101/status"_s, R"({"status": "JOB_WON", "jobAmount": 1000})");
    stage.submit(48101, rules::Status::ContactMade);
    stage.submit(48155, rules::Status::LeadWon);
    stage.submit(48195, rules::Status::ContactMade);
    stage.submit(48200, rules::Status::QuoteSent);
}

} // namespace

QList<PageState> activityStates()
{
    const auto showAll = [](Stage &stage) { stage.live().press(Qt::Key_4, Qt::ControlModifier); };
    const auto named = [](Stage &stage, const char *text) {
        return stage.live().find(translated("jobmark::ui::ActivityFilters", text));
    };
    return {
        {u"activity, leads arrive"_s, begin, hasListed},
        {u"activity, nothing yet"_s, showAll, [](Stage &stage) { return page<ui::ActivityPage>(stage) != nullptr; }},
        {u"activity"_s, [](Stage &stage) { work(stage); }, [](Stage &stage) { return rowCount(stage) > 6; }},
        {u"activity, an entry in full"_s,
         [](Stage &stage) {
             QListView *list = entries(stage);
             list->setCurrentIndex(list->model()->index(2, 0));
         },
         [](Stage &) { return true; }},
        {u"activity, a day and a number that cannot be read"_s,
         [named](Stage &stage) {
             auto *period = qobject_cast<QComboBox *>(named(stage, "Period"));
             period->setFocus();
             stage.live().press(Qt::Key_End);
             page<ui::ActivityPage>(stage)->findChild<ui::DayEdit *>()->setFocus(); // the first day
             stage.live().type(u"12x"_s);
             named(stage, "Lead number")->setFocus();
             stage.live().type(u"x"_s);
         },
         [](Stage &) { return true; }},
        {u"activity, no entry like that"_s,
         [named](Stage &stage) {
             named(stage, "Words")->setFocus();
             stage.live().type(u"pergola"_s);
         },
         [](Stage &stage) { return rowCount(stage) == 0; }},
        {u"activity of a lead"_s,
         [](Stage &stage) {
             stage.open(48155);
             stage.live().press(Qt::Key_H, Qt::ControlModifier);
         },
         [](Stage &stage) { return rowCount(stage) > 0; }},
    };
}

QList<PageState> overviewStates()
{
    const auto show = [](Stage &stage) { stage.live().press(Qt::Key_5, Qt::ControlModifier); };
    const auto isShown = [](Stage &stage) { return page<ui::OverviewPage>(stage) != nullptr; };
    return {
        {u"overview, no leads fetched"_s,
         [](Stage &stage) {
             stage.startOver();
             stage.workWithLeads(0);
         },
         [](Stage &stage) { return stage.live().workspace().desk() != nullptr && stage.live().hasListed(); }},
        {u"overview, none known"_s, show, isShown},
        {u"overview, leads arrive"_s, begin, hasListed},
        {u"overview"_s, show, isShown},
        {u"overview, share won in the last month"_s,
         [](Stage &stage) {
             page<ui::OverviewPage>(stage)->findChildren<ui::Chart *>().last()->setFocus();
             stage.live().press(Qt::Key_End);
         },
         [](Stage &) { return true; }},
        {u"overview, as tables"_s,
         [](Stage &stage) {
             const QString asTable = translated("jobmark::ui::ChartPanel", "Show as a table");
             for (auto *button : page<ui::OverviewPage>(stage)->findChildren<QAbstractButton *>()) {
                 if (button->text().remove(u'&') == asTable)
                     button->click();
             }
         },
         [](Stage &stage) { return page<ui::OverviewPage>(stage)->findChild<QTableView *>()->isVisible(); }},
    };
}

} // namespace jobmark::test
