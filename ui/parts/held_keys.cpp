// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "held_keys.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace jobmark::ui {
namespace {

class HeldKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool presses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        return presses && key->isAutoRepeat();
    }
};

} // namespace

void ignoreHeldKeys(QAbstractButton &button)
{
    button.installEventFilter(new HeldKeys(&button));
}

} // namespace jobmark::ui
