// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/other_connections.h"
#include "session/outbox_summary.h"

#include <QPushButton>

namespace jobmark::ui {

/// "2 waiting · offline" at the foot of the window; opens the outbox. Hidden while there is nothing to tell.
class OutboxIndicator : public QPushButton
{
    Q_OBJECT

public:
    explicit OutboxIndicator(QWidget *parent = nullptr);

    void render(const session::OutboxSummary &summary, const QList<session::OtherOutbox> &others);
};

} // namespace jobmark::ui
