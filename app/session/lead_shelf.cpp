// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_shelf.h"

#include "api/lead_json.h"

namespace jobmark::session {
namespace {

// Of those that could not be saved, so many go along with each further save: a full disk that has room again is no
// reason to hold up the window.
constexpr qsizetype mostAtOnce = 500;

store::Time timeOf(const QDateTime &when)
{
    return store::Time(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

} // namespace

std::optional<api::Lead> LeadShelf::parsed(const QByteArray &json) const
{
    if (m_last && m_last->json == json)
        return m_last;
    const auto lead = api::leadFromKept(json, m_zone);
    if (!lead)
        return std::nullopt;
    m_last = *lead;
    return m_last;
}

std::optional<api::Lead> LeadShelf::find(api::LeadId id) const
{
    const auto unsaved = m_unsaved.constFind(id);
    if (unsaved != m_unsaved.constEnd())
        return parsed(*unsaved);
    const auto seen = m_store != nullptr ? m_store->leads().load(id) : store::Stored<std::optional<store::SeenLead>>();
    return seen && *seen ? parsed((*seen)->json) : std::nullopt;
}

QHash<api::LeadId, api::Lead> LeadShelf::findMany(const QList<api::LeadId> &ids) const
{
    QHash<api::LeadId, api::Lead> found;
    const auto take = [&](const QByteArray &json) {
        if (const auto lead = parsed(json))
            found.insert(lead->id, *lead);
    };
    if (m_store != nullptr) {
        for (const store::SeenLead &seen : m_store->leads().loadMany(ids).value_or(QList<store::SeenLead>()))
            take(seen.json);
    }
    for (const api::LeadId id : ids) {
        if (const auto unsaved = m_unsaved.constFind(id); unsaved != m_unsaved.constEnd())
            take(*unsaved);
    }
    return found;
}

store::Stored<void> LeadShelf::keep(const QList<api::Lead> &leads, const QDateTime &now)
{
    if (leads.size() == 1) // read on its own, so it is about to be shown
        m_last = leads.first();
    QList<store::SeenLead> seen;
    for (const api::Lead &lead : leads) {
        m_unsaved.remove(lead.id);
        seen.append({lead.id, lead.json, timeOf(now)});
    }
    const qsizetype most = seen.size() + mostAtOnce;
    for (auto left = m_unsaved.cbegin(); left != m_unsaved.cend() && seen.size() < most; ++left)
        seen.append({left.key(), left.value(), timeOf(now)});
    const auto saved = m_store != nullptr ? m_store->leads().saveLeads(seen) : store::Stored<void>();
    const bool isOnDisk = m_store != nullptr && saved;
    for (const store::SeenLead &lead : std::as_const(seen)) {
        if (isOnDisk)
            m_unsaved.remove(lead.id);
        else
            m_unsaved.insert(lead.id, lead.json);
    }
    return saved;
}

} // namespace jobmark::session
