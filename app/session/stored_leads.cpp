// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "stored_leads.h"

#include "api/lead_json.h"
#include "store/lead_reader.h"

#include <QTimer>
#include <utility>

namespace jobmark::session {
namespace {

constexpr int mostBusy = 20;
constexpr std::chrono::milliseconds busyPause{100};

} // namespace

StoredLeads::StoredLeads(QString folder, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_zone(zone)
{}

void StoredLeads::start()
{
    readBelow(std::nullopt);
}

StoredLeads::Part StoredLeads::read(const QString &folder, const QTimeZone &zone,
                                    const std::optional<api::LeadId> &below)
{
    Part part;
    const auto rows = store::seenLeadsBelow(folder, below, partSize);
    if (!rows) {
        part.fault = rows.error();
        return part;
    }
    part.leads.reserve(static_cast<std::size_t>(rows->size()));
    for (const store::SeenLead &row : *rows) {
        if (const auto lead = api::leadFromKept(row.json, zone))
            part.leads.push_back(factsOf(*lead));
    }
    if (rows->size() == partSize)
        part.lowest = rows->last().id;
    return part;
}

void StoredLeads::readBelow(const std::optional<api::LeadId> &id)
{
    m_background.run<Part>([folder = m_folder, zone = m_zone, id] { return read(folder, zone, id); },
                           [this, id](const Part &part) { take(part, id); });
}

// Where leads are not listed, or without a network, nobody else has them: after damage, what could be brought over is
// read from the database that replaces it. Any other fault leaves the database as it is, for the next start.
void StoredLeads::take(const Part &part, const std::optional<api::LeadId> &below)
{
    if (part.fault == store::StoreFault::Busy && ++m_busy <= mostBusy) {
        QTimer::singleShot(busyPause, this, [this, below] { readBelow(below); });
        return;
    }
    m_busy = 0;
    if (part.fault == store::StoreFault::Damaged && !std::exchange(m_metDamage, true)) {
        Q_EMIT storeFailed(*part.fault);
        return readBelow(below);
    }
    if (part.lowest)
        readBelow(part.lowest);
    if (!part.leads.empty())
        Q_EMIT came(part.leads);
    if (part.lowest)
        return;
    m_isDone = true;
    Q_EMIT done();
}

} // namespace jobmark::session
