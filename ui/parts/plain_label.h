// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace jobmark::ui {

/// A label that shows text literally whatever it holds: never as HTML, and bounded by displayBlock(), so that 2 MB of
/// anything are shown at once. Wraps, in the middle of a word if it must, and never makes its window wider.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Shows `text`, which may come from anybody.
    void showText(const QString &text);
    /// The text as it is shown.
    [[nodiscard]] const QString &shownText() const { return m_shown; }

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    // These would let HTML or endless text in again.
    using QLabel::setText;
    using QLabel::setTextFormat;

    QString m_shown;
};

} // namespace jobmark::ui
