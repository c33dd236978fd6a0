// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "opened_links.h"

#include "command_line.h"

#include <QFileOpenEvent>

namespace jobmark::ui {

OpenedLinks::OpenedLinks(QObject &application, QObject *parent)
    : QObject(parent)
{
    application.installEventFilter(this);
}

bool OpenedLinks::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return false;
    const QUrl link = static_cast<QFileOpenEvent *>(event)->url();
    if (link.scheme() != QLatin1StringView("jobmark"))
        return false;
    const auto line = parseCommandLine({link.toString()});
    if (line && line->lead)
        Q_EMIT leadAsked(*line->lead);
    else if (line)
        Q_EMIT unknownLinkOpened(line->unknownLink);
    return true;
}

} // namespace jobmark::ui
