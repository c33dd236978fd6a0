// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tour_hands.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jobmark::ui {
namespace {

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button != nullptr && widget->accessibleName().isEmpty())
        return button->text().remove(u'&');
    return widget->accessibleName();
}

bool canBeWorked(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

QWidget *TourHands::find(const QString &name) const
{
    const QList<QWidget *> widgets = m_window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && canBeWorked(widget) && nameOf(widget).startsWith(name, Qt::CaseInsensitive))
            return widget;
    }
    return nullptr;
}

void TourHands::press(QWidget *widget, Qt::Key key, const QString &text) const
{
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::TabFocusReason);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

void TourHands::type(const QString &name, const QString &text) const
{
    QWidget *widget = find(name);
    for (const QChar character : text)
        press(widget, Qt::Key_unknown, character);
}

void TourHands::pushButton(const QString &text, Qt::Key key) const
{
    press(find(text), key, key == Qt::Key_Space ? QStringLiteral(" ") : QStringLiteral("\r"));
}

void TourHands::chooseInMenu(const QString &text) const
{
    for (QAction *action : m_window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action->trigger();
    }
}

void TourHands::clear(const QString &name) const
{
    auto *line = qobject_cast<QLineEdit *>(find(name));
    while (line != nullptr && !line->text().isEmpty())
        press(line, Qt::Key_Backspace);
}

void TourHands::choose(const QString &name, const QString &text) const
{
    auto *box = qobject_cast<QComboBox *>(find(name));
    if (box == nullptr)
        return;
    for (int presses = 0; presses < box->count() && !box->currentText().startsWith(text); ++presses)
        press(box, Qt::Key_Down);
}

} // namespace jobmark::ui
