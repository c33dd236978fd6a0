// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "plain_label.h"

#include "reading/display_text.h"

#include <QFontMetrics>

namespace jobmark::ui {
namespace {

/// Longer words than this get places where they may break, so that none is wider than its window.
constexpr qsizetype longestWord = 24;
constexpr char16_t breakingPlace = u'\u200b';

QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result.append(QChar(breakingPlace));
            word = 1;
        }
        result.append(c);
    }
    return result;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    showText(text);
}

void PlainLabel::showText(const QString &text)
{
    QString shown = reading::displayBlock(text);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    QLabel::setText(breakable(m_shown));
    setAccessibleName(m_shown); // without the breaking places
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    const int widest = fontMetrics().averageCharWidth() * static_cast<int>(longestWord);
    return {qMin(hint.width(), widest), qMin(hint.height(), fontMetrics().height() + 2 * margin())};
}

} // namespace jobmark::ui
