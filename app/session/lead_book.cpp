// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_book.h"

#include "lead_merge.h"
#include "stored_leads.h"

namespace jobmark::session {

LeadBook::LeadBook(api::Client &client, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_surroundings(std::move(surroundings))
    , m_listing(client, m_surroundings)
    , m_shelf(m_surroundings.zone)
{
    connect(&m_listing, &LeadListing::pageAsked, this, [this] {
        ++m_pages;
        m_newerThanPage.clear();
    });
    connect(&m_listing, &LeadListing::pageCame, this, &LeadBook::takeListed);
    connect(&m_listing, &LeadListing::signInNeeded, this, &LeadBook::signInNeeded);
    connect(&m_listing, &LeadListing::completed, this, &LeadBook::noteCompleted);
    connect(&m_listing, &LeadListing::changed, this, &LeadBook::listingChanged);
}

LeadBook::~LeadBook() = default;

void LeadBook::useStore(store::Store &store)
{
    m_store = &store;
    m_shelf.use(store);
    if (const auto at = store.leads().listedAt(); at && *at)
        m_listing.setCompleted(QDateTime::fromMSecsSinceEpoch((*at)->time_since_epoch().count(), QTimeZone::utc()));
    m_stored = std::make_unique<StoredLeads>(store.folder(), m_surroundings.zone);
    connect(m_stored.get(), &StoredLeads::came, this, &LeadBook::takeStored);
    connect(m_stored.get(), &StoredLeads::done, this, &LeadBook::compareWithListed);
    connect(m_stored.get(), &StoredLeads::done, this, &LeadBook::listingChanged);
    connect(m_stored.get(), &StoredLeads::storeFailed, this, &LeadBook::storeFailed);
    m_stored->start();
}

bool LeadBook::isBringingIn() const
{
    return m_stored && !m_stored->isDone();
}

// What the server said meanwhile is newer.
void LeadBook::takeStored(const std::vector<LeadFacts> &part)
{
    QList<api::LeadId> ids;
    for (const LeadFacts &facts : part) {
        if (m_leads.contains(facts.id))
            continue;
        m_leads.put(facts);
        ids.append(facts.id);
    }
    if (!ids.isEmpty())
        Q_EMIT leadsChanged(ids);
}

void LeadBook::refresh(Urgency urgency)
{
    m_listing.start(urgency);
}

void LeadBook::cancelRefresh()
{
    m_listing.cancel();
}

void LeadBook::noteCompleted(const std::optional<QSet<api::LeadId>> &listed)
{
    if (listed) {
        m_listed = listed;
        compareWithListed();
    }
    if (m_store == nullptr)
        return;
    const auto at = store::Time(std::chrono::milliseconds(listing().completed->toMSecsSinceEpoch()));
    if (const auto noted = m_store->leads().noteListed(at); !noted)
        Q_EMIT storeFailed(noted.error());
}

// Whoever is not listed any more is known and found as before, but nobody waits for an update of it.
void LeadBook::compareWithListed()
{
    if (!m_listed || isBringingIn())
        return;
    const QList<api::LeadId> changed = m_leads.setListed(*m_listed, m_toldSince);
    m_listed.reset();
    m_toldSince.clear();
    if (!changed.isEmpty())
        Q_EMIT leadsChanged(changed);
}

// A lead of which the list says what it said before is as it is known; the rest is completed by what is known.
void LeadBook::takeListed(const QList<api::Lead> &listed)
{
    QList<api::Lead> fresh;
    QList<api::LeadId> ids;
    for (const api::Lead &lead : listed) {
        const size_t said = qHash(lead.json);
        const bool isNews = m_listedBefore.value(lead.id) != said || !m_leads.contains(lead.id);
        if (!isNews || m_newerThanPage.contains(lead.id))
            continue;
        m_listedBefore.insert(lead.id, said);
        if (m_beingRead.value(lead.id, m_pages) < m_pages)
            m_overtaken.insert(lead.id);
        fresh.append(lead);
        ids.append(lead.id);
    }
    const QHash<api::LeadId, api::Lead> known = m_shelf.findMany(ids);
    QList<api::Lead> changed;
    ids.clear();
    for (const api::Lead &lead : std::as_const(fresh)) {
        const bool isShown = m_leads.contains(lead.id);
        const auto before = known.constFind(lead.id);
        const bool isKnown = before != known.constEnd();
        if (isKnown && !isShown)
            m_leads.put(factsOf(*before));
        const api::Lead now = withAcceptance(isKnown ? mergedLead(*before, lead, m_surroundings.zone) : lead);
        const bool isNews = !isKnown || now.json != before->json;
        m_leads.put(factsOf(now));
        if (isNews)
            changed.append(now);
        if (isNews || !isShown)
            ids.append(lead.id);
    }
    keep(changed);
    if (!ids.isEmpty())
        Q_EMIT leadsChanged(ids);
}

void LeadBook::read(api::LeadId id)
{
    m_beingRead.insert(id, m_pages);
    m_client.readLead(id, this, [this, id, pagesBefore = m_pages](const api::Result<api::Lead> &answer) {
        m_beingRead.remove(id);
        const bool isOvertaken = m_overtaken.remove(id);
        if (answer) {
            m_reading = Reading::Offered;
            if (isOvertaken)
                read(id);
            else
                takeRead(*answer, pagesBefore);
            return;
        }
        noteReadError(id, answer.error());
        Q_EMIT readFailed(id, answer.error());
        if (answer.error().kind == api::ApiError::Kind::SignInNeeded)
            Q_EMIT signInNeeded();
    });
}

// 404 may mean this lead or this call. Of a lead that the server has shown before it means the call, on a server that
// does not list leads either.
void LeadBook::noteReadError(api::LeadId id, const api::ApiError &error)
{
    using Kind = api::ApiError::Kind;
    const bool isAboutTheCall = error.kind == Kind::NotFound && listing().phase == Listing::Phase::NotOffered &&
                                m_leads.contains(id) && m_reading == Reading::Untried;
    if (error.kind == Kind::NotOffered || isAboutTheCall)
        m_reading = Reading::NotOffered;
}

bool LeadBook::isBeyondReading(api::LeadId id, const api::ApiError &readError) const
{
    using Kind = api::ApiError::Kind;
    if (m_leads.contains(id) || m_reading == Reading::Offered)
        return false;
    return readError.kind == Kind::NotOffered ||
           (readError.kind == Kind::NotFound && listing().phase == Listing::Phase::NotOffered);
}

// Of two answers the one that was asked for later counts, as it cannot be from before the other was asked for.
void LeadBook::takeRead(const api::Lead &lead, int pagesBefore)
{
    take(lead);
    if (pagesBefore < m_pages)
        m_newerThanPage.remove(lead.id);
}

void LeadBook::put(const api::Lead &lead)
{
    if (m_beingRead.contains(lead.id))
        m_overtaken.insert(lead.id);
    take(lead);
}

void LeadBook::take(const api::Lead &lead)
{
    const auto known = find(lead.id);
    if (known && !m_leads.contains(lead.id))
        m_leads.put(factsOf(*known));
    const api::Lead now = withAcceptance(known ? mergedLead(*known, lead, m_surroundings.zone) : lead);
    m_newerThanPage.insert(lead.id);
    m_toldSince.insert(lead.id);
    m_listedBefore.remove(lead.id);
    m_leads.put(factsOf(now));
    keep({now});
    Q_EMIT leadChanged(lead.id);
}

void LeadBook::markAccepted(api::LeadId id)
{
    m_acceptedOnce.insert(id);
    if (const auto known = find(id))
        put(*known);
}

// Acceptance is never taken back, but not every answer tells of it.
api::Lead LeadBook::withAcceptance(const api::Lead &lead) const
{
    const LeadFacts *before = m_leads.find(lead.id);
    const Standing firm = before != nullptr ? before->standing.firm : Standing::New;
    const bool wasAccepted = m_acceptedOnce.contains(lead.id) || (firm != Standing::New && firm != Standing::Declined);
    const api::VendorAction *action = lead.vendorLeadAction.value();
    const bool isDeclined = action != nullptr && *action == api::VendorAction::Declined;
    const bool saysNot = lead.acceptance() != rules::Acceptance::Accepted && !isDeclined;
    return wasAccepted && saysNot ? acceptedLead(lead) : lead;
}

void LeadBook::keep(const QList<api::Lead> &leads)
{
    if (leads.isEmpty())
        return;
    if (const auto kept = m_shelf.keep(leads, m_surroundings.now()); !kept)
        Q_EMIT storeFailed(kept.error());
}

} // namespace jobmark::session
