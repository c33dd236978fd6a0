// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_parts.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

const QString noAnswer = u"Not said"_s;

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

bool isOfKind(const QWidget *widget, PartKind kind)
{
    switch (kind) {
    case PartKind::Text:
        return qobject_cast<const QLineEdit *>(widget) != nullptr ||
               qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    case PartKind::Choice:
        return qobject_cast<const QComboBox *>(widget) != nullptr;
    case PartKind::Tick:
        return qobject_cast<const QCheckBox *>(widget) != nullptr;
    }
    return false;
}

} // namespace

QString nameOf(const FormPart &part)
{
    return part.begin + part.end;
}

QWidget *onScreen(const FormPart &part)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible() || !isOfKind(widget, part.kind))
            continue;
        const QString name = spokenName(widget);
        if (name.startsWith(part.begin) && name.endsWith(part.end))
            return widget;
    }
    return nullptr;
}

QString contentOf(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText() == noAnswer ? QString() : choice->currentText();
    const auto *box = qobject_cast<const QCheckBox *>(&widget);
    return box != nullptr && box->isChecked() ? u"yes"_s : QString();
}

void readScreen(FormContent &content)
{
    for (const FormPart &part : formParts) {
        const QWidget *widget = onScreen(part);
        if (widget == nullptr)
            continue;
        if (const QString stands = contentOf(*widget); !stands.isEmpty())
            content.insert(nameOf(part), stands);
        else
            content.remove(nameOf(part));
    }
}

} // namespace jobmark::test
