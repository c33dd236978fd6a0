// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"

#include <map>
#include <QJsonObject>
#include <QUuid>

namespace jobmark::simulation {

/// A RenovationFind that remembers what was really carried out.
class Server
{
public:
    enum class Keys : std::uint8_t { Ignored, Honoured };
    explicit Server(Keys keys)
        : m_keys(keys)
    {}

    enum class Verdict : std::uint8_t { Done, Refused };

    void addLead(qint64 id, const QString &vendorAction);
    /// Carries out what arrived, or refuses it, as the API says: accepted first, final means final.
    Verdict carryOut(qint64 lead, const outbox::What &what, QUuid key);
    /// Somebody else sets a status; nothing happens when the lead is locked or not accepted.
    void otherSets(qint64 lead, const rules::Update &update);

    [[nodiscard]] api::Lead read(qint64 lead) const;
    [[nodiscard]] bool isLocked(qint64 lead) const { return m_leads.at(lead).isLocked; }
    /// Is the lead now as `what` makes it, whoever did it?
    [[nodiscard]] bool isSo(qint64 lead, const outbox::What &what) const;

private:
    struct Entry
    {
        QString action;
        QJsonObject update; ///< as in the request; empty when there is none
        bool isLocked = false;
        int version = 0;
        std::vector<QUuid> done;
    };
    void record(Entry &entry, const rules::Update &update);

    Keys m_keys;
    std::map<qint64, Entry> m_leads;
};

} // namespace jobmark::simulation
