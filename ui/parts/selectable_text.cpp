// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "selectable_text.h"

#include "tone.h"

#include "reading/display_text.h"

#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

namespace jobmark::ui {

SelectableText::SelectableText(QWidget *parent)
    : SelectableText(TextFit::Row, parent)
{}

SelectableText::SelectableText(TextFit fit, QWidget *parent)
    : QTextEdit(parent)
    , m_fit(fit)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    beginWhereThePageDoes();
    QSizePolicy policy(fit == TextFit::Row ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// A text that runs the other way, as a name or a number does in a language written from the right, begins at the side
// where all the others begin.
void SelectableText::beginWhereThePageDoes()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
}

void SelectableText::showText(const QString &text)
{
    const QString shown = reading::displayBlock(text);
    if (shown == toPlainText())
        return;
    setPlainText(shown);
    forgetSizes();
    updateGeometry();
}

// A layout asks again and again, and a text from a stranger may be long.
int SelectableText::heightForWidth(int width) const
{
    constexpr int mostKept = 16; // while the window is dragged wider, each width is asked for
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    if (m_heights.size() >= mostKept)
        m_heights.clear();
    return *m_heights.insert(width, heightOf(*laidOut(width - 2 * frameWidth())));
}

/// A copy, because asking must not disturb what is shown.
std::unique_ptr<QTextDocument> SelectableText::laidOut(int width) const
{
    std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(width);
    return copy;
}

int SelectableText::heightOf(const QTextDocument &copy) const
{
    return static_cast<int>(std::ceil(copy.size().height())) + 2 * frameWidth();
}

void SelectableText::forgetSizes()
{
    m_heights.clear();
    m_wordsWidth.reset();
}

QSize SelectableText::sizeHint() const
{
    if (m_fit == TextFit::Words) {
        if (!m_wordsWidth)
            m_wordsWidth = static_cast<int>(std::ceil(laidOut(-1)->idealWidth())) + 2 * frameWidth() + 1;
        return {*m_wordsWidth, heightForWidth(*m_wordsWidth)};
    }
    const int wanted = fontMetrics().averageCharWidth() * 40;
    const int now = width() > 0 && isVisible() ? width() : wanted;
    return {wanted, heightForWidth(now)};
}

QSize SelectableText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 4};
}

void SelectableText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        beginWhereThePageDoes();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetSizes();
        updateGeometry();
    }
}

void SelectableText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(focusColour(palette()), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void SelectableText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void SelectableText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

void SelectableText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void SelectableText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // for the page to scroll
}

} // namespace jobmark::ui
