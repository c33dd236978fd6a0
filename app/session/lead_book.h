// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_listing.h"
#include "lead_shelf.h"
#include "lead_table.h"
#include "surroundings.h"

#include "api/client.h"

#include <memory>
#include <QHash>
#include <QObject>
#include <QSet>

namespace jobmark::session {

class StoredLeads;

/// The leads of one connection as far as they are known here: kept from earlier runs, listed, read, or brought by the
/// answer to a write. Main thread.
class LeadBook : public QObject
{
    Q_OBJECT

public:
    LeadBook(api::Client &client, Surroundings surroundings, QObject *parent = nullptr);
    ~LeadBook() override;

    /// Brings in what earlier runs kept, in parts, and keeps there from now on what the server says. `store` outlives
    /// the book, or its use.
    void useStore(store::Store &store);

    /// Fetches the list. What is known stays when it fails.
    void refresh(Urgency urgency);
    void cancelRefresh();
    /// Reads one lead whole; its outcome arrives by leadChanged() or readFailed().
    void read(api::LeadId id);
    /// False once the server has shown that it has no call to read a lead.
    [[nodiscard]] bool canRead() const { return m_reading != Reading::NotOffered; }
    /// Nothing is known of `id`, and this server may well be one that does not let leads be read.
    [[nodiscard]] bool isBeyondReading(api::LeadId id, const api::ApiError &readError) const;

    /// A lead that an answer brought. What the answer does not tell stays as it was known.
    void put(const api::Lead &lead);
    /// The server said that accepting this lead succeeded, whatever the lead in its answer looks like.
    void markAccepted(api::LeadId id);

    /// Everything known of it. Read from disk: to be asked for when needed, not for many.
    [[nodiscard]] std::optional<api::Lead> find(api::LeadId id) const { return m_shelf.find(id); }
    /// The facts of all of them.
    [[nodiscard]] const LeadTable &leads() const { return m_leads; }
    [[nodiscard]] const Listing &listing() const { return m_listing.state(); }
    /// Leads of earlier runs are still being brought in.
    [[nodiscard]] bool isBringingIn() const;

Q_SIGNALS:
    void leadsChanged(const QList<jobmark::api::LeadId> &ids); ///< listed, or brought in; added ones too
    void leadChanged(jobmark::api::LeadId id);
    void listingChanged(); ///< listing(), or isBringingIn()
    void readFailed(jobmark::api::LeadId id, const jobmark::api::ApiError &error);
    void storeFailed(jobmark::store::StoreFault fault);
    void signInNeeded();

private:
    enum class Reading : std::uint8_t { Untried, Offered, NotOffered };

    void takeRead(const api::Lead &lead, int pagesBefore);
    void take(const api::Lead &lead);
    void takeListed(const QList<api::Lead> &listed);
    void takeStored(const std::vector<LeadFacts> &part);
    void noteCompleted(const std::optional<QSet<api::LeadId>> &listed);
    void compareWithListed();
    void noteReadError(api::LeadId id, const api::ApiError &error);
    [[nodiscard]] api::Lead withAcceptance(const api::Lead &lead) const;
    void keep(const QList<api::Lead> &leads);

    api::Client &m_client;
    Surroundings m_surroundings;
    LeadListing m_listing;
    LeadTable m_leads;
    LeadShelf m_shelf;
    store::Store *m_store = nullptr;
    std::unique_ptr<StoredLeads> m_stored;
    Reading m_reading = Reading::Untried;
    QSet<api::LeadId> m_acceptedOnce;          ///< accepted, though nothing is known of them yet
    int m_pages = 0;                           ///< of the list, asked for until now
    QHash<api::LeadId, int> m_beingRead;       ///< and how many pages had been asked for before
    QSet<api::LeadId> m_overtaken;             ///< being read, and something newer was said of them meanwhile
    QSet<api::LeadId> m_newerThanPage;         ///< put since the page under way was asked for
    std::optional<QSet<api::LeadId>> m_listed; ///< all that is, until it is compared with what is known
    QSet<api::LeadId> m_toldSince;             ///< read, or put, since it was compared
    QHash<api::LeadId, size_t> m_listedBefore; ///< what the list said last of each, to see what it says anew
};

} // namespace jobmark::session
