// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_checks.h"
#include "painted_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

QRect seenOf(const PaintedText &text)
{
    return text.text.trimmed().isEmpty() ? QRect() : text.box & text.seen;
}

/// A letter may lean over its neighbour, and a line touch the next one.
bool doOverlap(const QRect &one, const QRect &other)
{
    const QRect both = one & other;
    return both.width() > 2 && both.height() * 4 > qMin(one.height(), other.height());
}

/// What is typed moves in its line as the caret does; a wide table has a bar to move it with.
bool canBeMoved(const QWidget &window, const QRect &box)
{
    const QWidget *part = window.childAt(box.center());
    if (qobject_cast<const QLineEdit *>(part) != nullptr)
        return true;
    for (; part != nullptr && part != &window; part = part->parentWidget()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(part);
        if (view != nullptr && view->horizontalScrollBar()->isVisible())
            return true;
    }
    return false;
}

/// A style may paint the text of what is out of use in a menu twice, a pixel apart.
bool isOutOfUse(const QWidget &window, const PaintedText &text)
{
    const auto *menu = qobject_cast<const QMenu *>(&window);
    const QAction *action = menu != nullptr ? menu->actionAt(text.box.center()) : nullptr;
    return action != nullptr && !action->isEnabled();
}

} // namespace

QStringList overlapping(QWidget &window)
{
    const QList<PaintedText> texts = paintedTexts(window);
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            // What is selected is painted once more at the same place.
            const QPoint apart = texts.at(i).box.topLeft() - texts.at(j).box.topLeft();
            const bool isAgain =
                texts.at(i).text == texts.at(j).text &&
                (texts.at(i).box == texts.at(j).box || (apart == QPoint(1, 1) && isOutOfUse(window, texts.at(j))));
            if (!isAgain && doOverlap(seenOf(texts.at(i)), seenOf(texts.at(j))))
                found << u"one on the other: \"%1\" and \"%2\""_s.arg(texts.at(i).text.left(40),
                                                                      texts.at(j).text.left(40));
        }
    }
    return found;
}

QStringList cutAtTheSide(QWidget &window)
{
    QStringList found;
    for (const PaintedText &text : paintedTexts(window)) {
        const QRect seen = seenOf(text);
        if (!seen.isEmpty() && seen.width() < text.box.width() - 2 && !canBeMoved(window, seen))
            found << u"cut at the side: \"%1\", %2 of %3"_s.arg(text.text.left(60), QString::number(seen.width()),
                                                                QString::number(text.box.width()));
    }
    return found;
}

} // namespace jobmark::test
