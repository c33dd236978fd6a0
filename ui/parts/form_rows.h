// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFormLayout>

namespace jobmark::ui {

/// Labels beside their fields; above them, all of them, where the room is too narrow for that, as with large text.
///
/// QFormLayout's own WrapLongRows does so row by row, but then measures some rows as if they were wrapped and lays them
/// out as if they were not: what needs a second line beside its label is cut.
class FormRows : public QFormLayout
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// That of fields alone: beneath their labels they need no more.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &room) override;

private:
    /// As wide as the widest label and the widest field, beside each other.
    [[nodiscard]] int widthBeside() const;
};

} // namespace jobmark::ui
