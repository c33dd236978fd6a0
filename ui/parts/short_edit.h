// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace jobmark::ui {

/// A line for a few characters: as wide as those and as what it suggests while it is empty, at any size of text.
class ShortEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ShortEdit(int characters, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_characters;
};

} // namespace jobmark::ui
