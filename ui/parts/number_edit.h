// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSpinBox>

namespace jobmark::ui {

/// A whole number within bounds. Reports only what the user entered; the wheel scrolls the page instead.
class NumberEdit : public QSpinBox
{
    Q_OBJECT

public:
    NumberEdit(int least, int most, QWidget *parent = nullptr);

    /// Reports nothing.
    void showNumber(int number);

Q_SIGNALS:
    void entered(int number);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace jobmark::ui
