// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "focusable_label.h"

#include "tone.h"

#include <QPainter>

namespace jobmark::ui {

FocusableLabel::FocusableLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setMargin(2); // room for the frame
}

void FocusableLabel::focusInEvent(QFocusEvent *event)
{
    PlainLabel::focusInEvent(event);
    update();
}

void FocusableLabel::focusOutEvent(QFocusEvent *event)
{
    PlainLabel::focusOutEvent(event);
    update();
}

void FocusableLabel::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(focusColour(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace jobmark::ui
