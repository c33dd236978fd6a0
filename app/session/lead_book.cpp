// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_book.h"

#include "lead_merge.h"

namespace jobmark::session {
namespace {

constexpr int pageSize = 100;

} // namespace

LeadBook::LeadBook(api::Client &client, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_surroundings(std::move(surroundings))
{}

const api::Lead *LeadBook::find(api::LeadId id) const
{
    const auto found = m_leads.constFind(id);
    return found == m_leads.constEnd() ? nullptr : &*found;
}

void LeadBook::refresh()
{
    if (m_listing.phase == Listing::Phase::Loading)
        return;
    Listing listing;
    listing.phase = Listing::Phase::Loading;
    listing.completed = m_listing.completed;
    m_listing = listing;
    m_firstPageSize = 0;
    m_seenThisTime.clear();
    Q_EMIT listingChanged();
    askPage(1);
}

void LeadBook::cancelRefresh()
{
    if (m_listing.phase != Listing::Phase::Loading)
        return;
    const api::Call call = std::exchange(m_call, {});
    finish(Listing::Phase::Cancelled);
    call.cancel();
}

void LeadBook::askPage(int page)
{
    m_call = m_client.listLeads(page, pageSize, this, [this, page](const api::Result<api::LeadPage> &answer) {
        if (m_listing.phase != Listing::Phase::Loading)
            return;
        if (answer) {
            takePage(page, *answer);
            return;
        }
        m_listing.error = answer.error();
        const bool notOffered = answer.error().kind == api::ApiError::Kind::NotOffered;
        finish(notOffered ? Listing::Phase::NotOffered : Listing::Phase::Failed);
        if (answer.error().kind == api::ApiError::Kind::SignInNeeded)
            Q_EMIT signInNeeded();
    });
}

// The list's shape is assumed, not documented: whatever can mean "that was all" ends it.
void LeadBook::takePage(int page, const api::LeadPage &answer)
{
    QList<api::Lead> fresh;
    for (const api::Lead &lead : answer.leads) {
        if (m_seenThisTime.contains(lead.id))
            continue;
        m_seenThisTime.insert(lead.id);
        const api::Lead *known = find(lead.id);
        fresh.append(keep(known != nullptr ? mergedLead(*known, lead, m_surroundings.zone) : lead));
    }
    m_listing.received += fresh.size();
    m_listing.unreadable += answer.unreadable;
    if (answer.total)
        m_listing.total = answer.total;
    if (!fresh.isEmpty()) {
        Q_EMIT leadsListed(fresh);
        Q_EMIT leadsChanged();
    }
    const qsizetype size = answer.leads.size() + answer.unreadable;
    if (page == 1)
        m_firstPageSize = size;
    const bool wasAll = fresh.isEmpty() || size < m_firstPageSize ||
                        (m_listing.total && m_listing.received + m_listing.unreadable >= *m_listing.total);
    if (wasAll)
        finish(Listing::Phase::Complete);
    else {
        Q_EMIT listingChanged();
        askPage(page + 1);
    }
}

void LeadBook::finish(Listing::Phase phase)
{
    m_call = {};
    m_listing.phase = phase;
    if (phase == Listing::Phase::Complete)
        m_listing.completed = m_surroundings.now();
    Q_EMIT listingChanged();
}

void LeadBook::read(api::LeadId id)
{
    m_client.readLead(id, this, [this, id](const api::Result<api::Lead> &answer) {
        if (answer) {
            put(*answer);
            return;
        }
        Q_EMIT readFailed(id, answer.error());
        if (answer.error().kind == api::ApiError::Kind::SignInNeeded)
            Q_EMIT signInNeeded();
    });
}

void LeadBook::put(const api::Lead &lead)
{
    keep(lead);
    Q_EMIT leadChanged(lead.id);
}

void LeadBook::markAccepted(api::LeadId id)
{
    m_acceptedOnce.insert(id);
    if (const api::Lead *known = find(id))
        put(*known);
}

const api::Lead &LeadBook::keep(const api::Lead &lead)
{
    if (lead.acceptance() == rules::Acceptance::Accepted)
        m_acceptedOnce.insert(lead.id);
    const bool acceptedBefore = m_acceptedOnce.contains(lead.id) && lead.acceptance() != rules::Acceptance::Accepted;
    const api::Lead kept = acceptedBefore ? acceptedLead(lead) : lead;
    return *m_leads.insert(lead.id, kept);
}

void LeadBook::restore(const QList<api::Lead> &leads)
{
    for (const api::Lead &lead : leads)
        keep(lead);
    Q_EMIT leadsChanged();
}

} // namespace jobmark::session
