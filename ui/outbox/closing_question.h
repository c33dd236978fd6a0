// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;

namespace jobmark::ui {

class PlainLabel;
struct AtClosing;

/// Says what waits before its window closes, in a dialog of that window; accepted() means "close anyway".
class ClosingQuestion : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingQuestion(QWidget *window);

    /// Counts anew while it is asked.
    void render(const AtClosing &all);

private:
    PlainLabel *m_text;
    PlainLabel *m_details;
    QPushButton *m_stay;
};

} // namespace jobmark::ui
