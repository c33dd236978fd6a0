// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_indicator.h"

#include "outbox_words.h"

namespace jobmark::ui {

OutboxIndicator::OutboxIndicator(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    hide();
}

void OutboxIndicator::render(const session::OutboxSummary &summary)
{
    const QString text = indicatorText(summary);
    setText(text);
    setAccessibleName(tr("Outbox: %1").arg(text));
    setVisible(!text.isEmpty());
}

} // namespace jobmark::ui
