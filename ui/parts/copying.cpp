// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "copying.h"

#include "reading/display_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStatusTipEvent>
#include <QWidget>

namespace jobmark::ui {
namespace {

constexpr qsizetype shownLimit = 60; // one line at the foot of a narrow window

struct CopyingWords
{
    Q_DECLARE_TR_FUNCTIONS(Copying)
};

} // namespace

void copyText(const QString &text, const QString &shown, QWidget &from)
{
    QGuiApplication::clipboard()->setText(text);
    // Goes up to the window, whichever page this is on.
    QStatusTipEvent said(CopyingWords::tr("Copied: %1").arg(reading::displayText(shown, shownLimit)));
    QCoreApplication::sendEvent(&from, &said);
}

} // namespace jobmark::ui
