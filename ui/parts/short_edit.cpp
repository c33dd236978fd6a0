// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "short_edit.h"

namespace jobmark::ui {

ShortEdit::ShortEdit(int characters, QWidget *parent)
    : QLineEdit(parent)
    , m_characters(characters)
{
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QSize ShortEdit::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint(); // for seventeen "x"
    const int around = usual.width() - 17 * fontMetrics().horizontalAdvance(u'x');
    const int text =
        qMax(m_characters * fontMetrics().averageCharWidth(), fontMetrics().horizontalAdvance(placeholderText()));
    return {text + around, usual.height()};
}

} // namespace jobmark::ui
