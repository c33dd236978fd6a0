// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_facts.h"

#include "files/background.h"
#include "store/store_fault.h"

#include <QObject>
#include <QTimeZone>
#include <vector>

namespace jobmark::session {

/// Brings the leads of earlier runs into memory, away from the main thread and in parts, so that the window is usable
/// whatever their number. The newest come first. Main thread.
class StoredLeads : public QObject
{
    Q_OBJECT

public:
    /// So many leads are a part.
    static constexpr int partSize = 2000;

    /// `folder` is that of an open store.
    StoredLeads(QString folder, const QTimeZone &zone, QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void came(const std::vector<jobmark::session::LeadFacts> &part);
    /// That was all, or the rest cannot be read.
    void done();
    /// The database is damaged: whoever replaces it does so at once, as the rest is then read from the other. Once.
    void storeFailed(jobmark::store::StoreFault fault);

private:
    struct Part
    {
        std::vector<LeadFacts> leads;
        std::optional<api::LeadId> lowest; ///< of those that were read; nothing: there are no more
        std::optional<store::StoreFault> fault;
    };

    [[nodiscard]] static Part read(const QString &folder, const QTimeZone &zone,
                                   const std::optional<api::LeadId> &below);
    void readBelow(const std::optional<api::LeadId> &id);
    void take(const Part &part, const std::optional<api::LeadId> &below);

    QString m_folder;
    QTimeZone m_zone;
    int m_busy = 0; ///< how often in a row somebody else held the database
    bool m_metDamage = false;
    bool m_isDone = false;
    files::Background m_background; ///< last, as its outcomes change the rest
};

} // namespace jobmark::session
