// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace jobmark::ui {

/// Says, before its window closes, that something typed could not be kept and would be lost; accepted() means "close
/// and lose it".
class UnkeptQuestion : public QDialog
{
    Q_OBJECT

public:
    UnkeptQuestion(int drafts, QWidget *window);
};

} // namespace jobmark::ui
