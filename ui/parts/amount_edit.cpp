// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "amount_edit.h"

#include "line_edits.h"

namespace jobmark::ui {

AmountEdit::AmountEdit(QWidget *parent)
    : QLineEdit(parent)
{
    // Not "formatted numbers only": a currency sign is welcome too.
    setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    onEdited(this, [this](const QString &typed) { Q_EMIT edited(typed); });
}

void AmountEdit::showTyped(const QString &typed)
{
    showQuietly(this, typed);
}

QSize AmountEdit::sizeHint() const
{
    // Room for the largest amount as French writes it.
    return {fontMetrics().horizontalAdvance(QStringLiteral("999 999 999,99 $ 00")), QLineEdit::sizeHint().height()};
}

} // namespace jobmark::ui
