// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLabel>

namespace jobmark::ui {

/// What a row is called, to the leading side of it. As wide on every page and in every state, so that what is beside it
/// stands in one line down the whole window; a longer name breaks, unless it stands above and has more room. For the
/// program's own words only.
class RowLabel : public QLabel
{
    Q_OBJECT

public:
    explicit RowLabel(QWidget *parent = nullptr);
    explicit RowLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// A form asks for it a dozen times whenever one of its rows changes: it is measured once for each width.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_measured;        ///< the text whose heights are known
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace jobmark::ui
