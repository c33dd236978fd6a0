// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "surroundings.h"

#include "api/client.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace jobmark::session {

/// How the listing of leads stands.
struct Listing
{
    enum class Phase : std::uint8_t { NeverAsked, Loading, Complete, NotOffered, Failed, Cancelled };
    Phase phase = Phase::NeverAsked;
    qsizetype received = 0;             ///< leads this listing brought so far
    std::optional<qint64> total;        ///< when the server says
    int unreadable = 0;                 ///< entries that are no lead, left out
    std::optional<QDateTime> completed; ///< the last time a listing was complete; UTC
    std::optional<api::ApiError> error; ///< Failed
};

/// The leads of one connection as far as they are known here: listed, read, or brought by the answer to a write.
/// Main thread.
class LeadBook : public QObject
{
    Q_OBJECT

public:
    LeadBook(api::Client &client, Surroundings surroundings, QObject *parent = nullptr);

    /// Asks for page after page until the server has no more. Does nothing while a listing is under way. What is known
    /// stays when it fails.
    void refresh();
    void cancelRefresh();
    /// Reads one lead whole; its outcome arrives by leadChanged() or readFailed().
    void read(api::LeadId id);

    /// A lead that an answer brought, whole.
    void put(const api::Lead &lead);
    /// The server said that accepting this lead succeeded, whatever the lead in its answer looks like.
    void markAccepted(api::LeadId id);
    /// Leads known from an earlier run.
    void restore(const QList<api::Lead> &leads);

    [[nodiscard]] const api::Lead *find(api::LeadId id) const;
    [[nodiscard]] const QHash<api::LeadId, api::Lead> &leads() const { return m_leads; }
    [[nodiscard]] const Listing &listing() const { return m_listing; }

Q_SIGNALS:
    void leadsChanged(); ///< many may have changed
    void leadChanged(jobmark::api::LeadId id);
    void listingChanged();
    void readFailed(jobmark::api::LeadId id, const jobmark::api::ApiError &error);
    void leadsListed(const QList<jobmark::api::Lead> &leads); ///< a page came; for whoever keeps them
    void signInNeeded();

private:
    void askPage(int page);
    void takePage(int page, const api::LeadPage &answer);
    void finish(Listing::Phase phase);
    const api::Lead &keep(const api::Lead &lead);

    api::Client &m_client;
    Surroundings m_surroundings;
    QHash<api::LeadId, api::Lead> m_leads;
    Listing m_listing;
    api::Call m_call;
    qsizetype m_firstPageSize = 0;
    QSet<api::LeadId> m_seenThisTime;
    QSet<api::LeadId> m_acceptedOnce; // acceptance is never taken back, but not every answer tells of it
};

} // namespace jobmark::session
