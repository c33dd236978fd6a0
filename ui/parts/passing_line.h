// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plain_label.h"

#include <QTimer>

namespace jobmark::ui {

/// One quiet line at the foot of a window about what was just done on one of its pages (a QStatusTipEvent tells it),
/// which goes by itself. A screen reader speaks it as it appears.
class PassingLine : public PlainLabel
{
    Q_OBJECT

public:
    explicit PassingLine(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &text);

    QTimer m_passed;
};

} // namespace jobmark::ui
