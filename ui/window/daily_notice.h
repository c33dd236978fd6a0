// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktop_notice.h"
#include "session/reminding.h"

#include <QObject>

namespace jobmark::ui {

/// Tells on the desktop, once a day, how many leads need an update. Until somebody wants that, the desktop is not even
/// asked whether it listens.
class DailyNotice : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DailyNotice(session::Workspace &workspace, settings::Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] session::Hearing hearing() const { return m_desktop.hearing(); }
    /// For somebody who wants to know whether it would be shown; the answer comes by hearingChanged().
    void askDesktop() { m_desktop.listen(); }

Q_SIGNALS:
    void hearingChanged();
    /// The user wants to see those leads.
    void chosen();

private:
    void tell(int leads);

    session::Reminding m_reminding;
    DesktopNotice m_desktop;
};

} // namespace jobmark::ui
