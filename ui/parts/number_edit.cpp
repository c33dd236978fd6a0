// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "number_edit.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace jobmark::ui {

NumberEdit::NumberEdit(int least, int most, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(least, most);
    setFocusPolicy(Qt::StrongFocus); // without the wheel
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QSpinBox::valueChanged, this, &NumberEdit::entered);
}

void NumberEdit::showNumber(int number)
{
    const QSignalBlocker quiet(this);
    setValue(number);
}

void NumberEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace jobmark::ui
