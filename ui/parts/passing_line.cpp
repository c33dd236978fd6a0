// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "passing_line.h"

#include <chrono>
#include <QAccessibleWidget>
#include <QStatusTipEvent>

namespace jobmark::ui {
namespace {

constexpr std::chrono::seconds longEnoughToRead{10};

/// What a screen reader speaks of its own accord when it is shown, in every version of Qt.
class SpokenLine : public QAccessibleWidget
{
public:
    explicit SpokenLine(PassingLine *line)
        : QAccessibleWidget(line, QAccessible::Notification)
    {}
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *line = qobject_cast<PassingLine *>(object);
    return line ? new SpokenLine(line) : nullptr;
}

} // namespace

PassingLine::PassingLine(QWidget &window)
    : PlainLabel(&window)
{
    window.installEventFilter(this);
    // Once: Qt takes the same factory only once, and keeps it for the life of the program.
    QAccessible::installFactory(makeSpoken);
    m_passed.setSingleShot(true);
    m_passed.setInterval(longEnoughToRead);
    connect(&m_passed, &QTimer::timeout, this, &PassingLine::hide);
    hide();
}

bool PassingLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return PlainLabel::eventFilter(watched, event);
    const QString text = static_cast<QStatusTipEvent *>(event)->tip();
    if (!text.isEmpty())
        say(text);
    return true; // also the empty ones of menus, at which the foot of the window would be cleared
}

void PassingLine::say(const QString &text)
{
    hide(); // the same once more is news as well
    showText(text);
    setAccessibleName(text);
    show();
    m_passed.start();
}

} // namespace jobmark::ui
