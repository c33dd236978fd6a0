// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_menu.h"

namespace jobmark::ui {

LeadMenu::LeadMenu(const LeadMenuState &state, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    add(LeadAction::Open, tr("&Open"));
    if (state.isToBeAnswered) {
        add(LeadAction::Accept, tr("&Accept lead"));
        add(LeadAction::Decline, tr("&Decline lead…"));
    }
    addSeparator();
    add(LeadAction::CopyNumber, tr("Copy lead &number"));
    if (state.hasPhone)
        add(LeadAction::CopyPhone, tr("Copy &phone"));
}

void LeadMenu::add(LeadAction action, const QString &text)
{
    connect(addAction(text), &QAction::triggered, this, [this, action] { Q_EMIT chosen(action); });
}

} // namespace jobmark::ui
