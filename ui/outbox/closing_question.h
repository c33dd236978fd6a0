// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/other_connections.h"
#include "session/outbox_summary.h"

#include <QDialog>

class QPushButton;

namespace jobmark::ui {

class PlainLabel;

/// Says what waits before its window closes, in a dialog of that window; accepted() means "close anyway".
class ClosingQuestion : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingQuestion(QWidget *window);

    /// Counts anew while it is asked.
    /// `all`: those of other connections counted in.
    void render(const session::OutboxSummary &all, const QList<session::OtherOutbox> &others);

private:
    PlainLabel *m_text;
    PlainLabel *m_details;
    QPushButton *m_stay;
};

} // namespace jobmark::ui
