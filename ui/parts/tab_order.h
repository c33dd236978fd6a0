// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace jobmark::ui {

/// What Tab can go to in `page`, in the order in which its layouts show it.
[[nodiscard]] QList<QWidget *> inLayoutOrder(const QWidget &page);
/// Has Tab go that way.
void setTabOrder(const QList<QWidget *> &order);

} // namespace jobmark::ui
