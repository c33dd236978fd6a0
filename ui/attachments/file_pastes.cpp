// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "file_pastes.h"

#include "brought_files.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace jobmark::ui {
namespace {

bool bringsNoText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr && bringsSomething(*data) && !isRatherText(*data);
}

} // namespace

FilePastes::FilePastes(QWidget *page)
    : QObject(page)
{
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(part) != nullptr || qobject_cast<QPlainTextEdit *>(part) != nullptr)
            part->installEventFilter(this);
    }
}

// A field says at first that it wants the key for itself.
bool FilePastes::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) ||
        !bringsNoText())
        return false;
    event->ignore();
    return true;
}

} // namespace jobmark::ui
