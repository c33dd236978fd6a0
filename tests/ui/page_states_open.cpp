// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "leads/leads_pane.h"
#include "parts/choice_edit.h"
#include "parts/day_edit.h"
#include "window/work_page.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr qint64 openLead = 48155;

void closeAll()
{
    while (QWidget *open = QApplication::activePopupWidget())
        open->close();
}

PageState opened(const QString &name, const std::function<void(Stage &)> &open)
{
    return {name,
            [open](Stage &stage) {
                closeAll();
                open(stage);
            },
            [](Stage &) { return QApplication::activePopupWidget() != nullptr; }};
}

template <class Editor>
Editor *firstShown(Stage &stage)
{
    for (auto *editor : stage.live().window().findChildren<Editor *>()) {
        if (editor->isVisible())
            return editor;
    }
    qFatal("There is no such editor.");
}

void openMenu(Stage &stage, int which)
{
    QMenuBar *bar = stage.live().window().menuBar();
    bar->actions().at(which)->menu()->popup(bar->mapToGlobal(QPoint(0, bar->height())));
}

} // namespace

// Each is closed by the next one, the last one with the window.
QList<PageState> openedStates()
{
    return {
        {u"form, before something opens over it"_s,
         [](Stage &stage) {
             stage.startOver();
             stage.work();
         },
         [](Stage &stage) { return stage.live().workspace().desk() != nullptr && stage.live().hasListed(); }},
        {u"form, of a lead that was won"_s,
         [](Stage &stage) {
             stage.open(openLead);
             stage.choose(rules::Status::LeadWon);
         },
         [](Stage &stage) { return stage.isOpen(session::DeskPhase::Form); }},
        opened(u"list of statuses"_s,
               [](Stage &stage) {
                   stage.form().apply(session::StatusChosen{rules::Status::LeadWon});
                   stage.live().press(Qt::Key_2, Qt::ControlModifier);
                   qobject_cast<ui::ChoiceEdit *>(QApplication::focusWidget())->showPopup();
               }),
        opened(u"list of groups"_s,
               [](Stage &stage) {
                   // Where there is no room for both, the list is in sight.
                   stage.live().press(Qt::Key_1, Qt::ControlModifier);
                   stage.live().window().workPage()->leads().findChild<ui::ChoiceEdit *>()->showPopup();
               }),
        opened(u"calendar"_s,
               [](Stage &stage) {
                   stage.live().press(Qt::Key_2, Qt::ControlModifier);
                   firstShown<ui::DayEdit>(stage)->openCalendar();
               }),
        opened(u"menu"_s, [](Stage &stage) { openMenu(stage, 1); }),
        opened(u"menu of a lead"_s,
               [](Stage &stage) {
                   stage.live().standOn(openLead);
                   stage.live().press(Qt::Key_F10, Qt::ShiftModifier);
               }),
    };
}

} // namespace jobmark::test
