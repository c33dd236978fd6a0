// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "shortcut_sheet.h"

#include "parts/fact_list.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace jobmark::ui {

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    QList<Fact> facts;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString name = action->text();
        facts.append({name.remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
    }
    facts.append({tr("Step back, close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    facts.append(
        {tr("Open a list or a calendar"), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)});
    auto *list = new FactList(this);
    list->showFacts(facts);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutSheet::reject);
    auto *page = new QVBoxLayout(this);
    page->addWidget(list);
    page->addWidget(buttons);
}

} // namespace jobmark::ui
