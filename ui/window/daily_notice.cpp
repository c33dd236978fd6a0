// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "daily_notice.h"

#include "instance/raising_right.h"

#include <QTimer>

namespace jobmark::ui {

DailyNotice::DailyNotice(session::Workspace &workspace, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_reminding(workspace, settings)
{
    connect(&m_reminding, &session::Reminding::due, this, &DailyNotice::tell);
    connect(&m_desktop, &DesktopNotice::hearingChanged, this, [this] {
        m_reminding.setHearing(m_desktop.hearing());
        Q_EMIT hearingChanged();
    });
    connect(&m_desktop, &DesktopNotice::chosen, this, [this](const QByteArray &activationToken) {
        instance::useActivationToken(activationToken);
        Q_EMIT chosen();
    });
    // Those of another connection are other leads.
    connect(&workspace, &session::Workspace::sessionEnding, &m_desktop, &DesktopNotice::withdraw);
    const auto askWhenWanted = [this, &settings] {
        if (settings.preferences().dailyReminder == settings::DailyReminder::On)
            m_desktop.listen();
    };
    connect(&settings, &settings::Settings::preferencesChanged, this, askWhenWanted);
    QTimer::singleShot(0, this, askWhenWanted); // the window first
}

void DailyNotice::tell(int leads)
{
    m_desktop.show({tr("%n lead(s) need an update", nullptr, leads),
                    tr("Jobmark lists them in the group Needs an update."), tr("Show them")});
}

} // namespace jobmark::ui
