// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace jobmark::ui {

/// Every key of the window and what it does, made from the actions themselves, menu by menu. Not modal.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// Lists those of `actions` that have a key, in their order.
    explicit ShortcutSheet(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace jobmark::ui
