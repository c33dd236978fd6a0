// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "literal.h"

#include "painted_text.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

bool mayBeHtml(const QString &text)
{
    return text.contains(u'<') || Qt::mightBeRichText(text);
}

/// Qt guesses in what is shown beside the pointer, and has no way to say that it is plain.
QStringList rolesThatGuess(const QAbstractItemView &view)
{
    QStringList found;
    for (int row = 0; row < std::min(view.model()->rowCount(), 100); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex index = view.model()->index(row, column);
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole}) {
                if (mayBeHtml(index.data(role).toString()))
                    found << index.data(role).toString();
            }
        }
    }
    return found;
}

} // namespace

QStringList notLiteral(QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const QString &text : {widget->toolTip(), widget->whatsThis(), widget->statusTip()}) {
            if (mayBeHtml(text))
                found << text;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->textFormat() != Qt::PlainText && mayBeHtml(label->text()))
            found << label->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view != nullptr && view->model() != nullptr && view->isVisible())
            found << rolesThatGuess(*view);
    }
    for (const QString &line : paintedLines(window)) {
        if (line.contains(u'\u202e') || line.contains(u'\u001b'))
            found << line;
    }
    return found;
}

} // namespace jobmark::test
