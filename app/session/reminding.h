// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "daily_reminder.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

namespace jobmark::session {

/// Says once a day how many leads of the connection at work need an update: when the user wants it, somebody hears it,
/// and the count is known from a listing that came to its end, or from the store where none comes. Main thread.
class Reminding : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Reminding(Workspace &workspace, settings::Settings &settings, QObject *parent = nullptr);

    /// Nothing is due, and no day is used up, before somebody listens.
    void setHearing(Hearing hearing);
    /// Looks whether it is time; also done by itself every few minutes and when leads came.
    void look();

Q_SIGNALS:
    /// The day is on the disk already: whatever happens from here on, it is not said again today.
    void due(int leads);

private:
    void followSession();
    void onListing();
    void onPreferences();
    [[nodiscard]] std::optional<int> count() const;
    [[nodiscard]] QDateTime localNow() const;
    [[nodiscard]] bool remember(QDate today);

    Workspace &m_workspace;
    settings::Settings &m_settings;
    QDateTime m_openSince;
    QTimer m_again;
    Hearing m_hearing = Hearing::Unknown;
    std::optional<QDate> m_sampleDay; ///< of sample data, which leaves nothing behind
};

} // namespace jobmark::session
