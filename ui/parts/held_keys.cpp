// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "held_keys.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>

namespace jobmark::ui {
namespace {

class HeldKeys : public QObject
{
public:
    HeldKeys(QWidget &widget, std::initializer_list<Qt::Key> keys)
        : QObject(&widget)
        , m_keys(keys)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->isAutoRepeat() && m_keys.contains(Qt::Key(key->key()));
    }

private:
    QList<Qt::Key> m_keys;
};

} // namespace

void ignoreHeldKeys(QAbstractButton &button)
{
    new HeldKeys(button, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
}

void ignoreHeldEnter(QLineEdit &edit)
{
    new HeldKeys(edit, {Qt::Key_Return, Qt::Key_Enter});
}

} // namespace jobmark::ui
