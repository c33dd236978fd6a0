// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <QHash>
#include <QTextEdit>

namespace jobmark::ui {

/// How much room a text asks for.
enum class TextFit : std::uint8_t {
    Row,   ///< all there is
    Words, ///< its longest line, so that what belongs to it stands right behind it
};

/// Text to read, select and copy, by mouse and by keyboard: what a PlainLabel is, with a place in the Tab order.
/// As tall as its text at its width; scrolls with its page, not by itself. Give it an accessible name: what it is.
class SelectableText : public QTextEdit
{
    Q_OBJECT

public:
    explicit SelectableText(QWidget *parent = nullptr);
    explicit SelectableText(TextFit fit, QWidget *parent = nullptr);

    /// Shows `text`, which may come from anybody, through displayBlock().
    void showText(const QString &text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void beginWhereThePageDoes();
    [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(int width) const;
    [[nodiscard]] int heightOf(const QTextDocument &copy) const;
    void forgetSizes();

    // These would let HTML in again.
    using QTextEdit::append;
    using QTextEdit::insertHtml;
    using QTextEdit::setHtml;
    using QTextEdit::setMarkdown;
    using QTextEdit::setText;

    TextFit m_fit;
    mutable QHash<int, int> m_heights; ///< by width
    mutable std::optional<int> m_wordsWidth;
};

} // namespace jobmark::ui
