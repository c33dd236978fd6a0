// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace jobmark::ui {

/// Holds an amount as it was typed and reports each edit by the user. Reads nothing and formats nothing by itself: the
/// model does the first (reading/amount_reader.h), and nothing jumps under the cursor.
class AmountEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountEdit(QWidget *parent = nullptr);

    /// Shows `typed`; cursor and undo stay when it is what stands there already. Reports nothing.
    void showTyped(const QString &typed);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited(const QString &typed);
};

} // namespace jobmark::ui
