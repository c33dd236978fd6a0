// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plain_label.h"

namespace jobmark::ui {

/// A sentence that takes the focus when there is nothing else to lead it to: who hears the page hears the sentence, and
/// Tab goes on from there. Tab itself does not stop at it.
class FocusableLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit FocusableLabel(QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jobmark::ui
