// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QObject>

namespace jobmark::ui {

/// The links that the system hands to the running program as events, as macOS does; elsewhere it starts the program
/// once more, with the link as an argument.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    /// Watches the application, which outlives it.
    explicit OpenedLinks(QObject &application, QObject *parent = nullptr);

    bool eventFilter(QObject *application, QEvent *event) override;

Q_SIGNALS:
    /// Of a link that is one of ours. Those of other programs are none of our business.
    void leadAsked(jobmark::api::LeadId lead);
    /// Of one that is ours too, but names no lead: see CommandLine::unknownLink.
    void unknownLinkOpened(const QString &link);
};

} // namespace jobmark::ui
