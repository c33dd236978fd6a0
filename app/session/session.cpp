// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session.h"

#include "api/lead_json.h"
#include "outbox/client_gateway.h"
#include "outbox/store_journal.h"
#include "outbox/system_clock.h"

#include <QJsonDocument>

namespace jobmark::session {

Session::Session(account::Connection connection, QString folder, Surroundings surroundings,
                 const SessionSettings &settings, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_folder(std::move(folder))
    , m_surroundings(std::move(surroundings))
    , m_settings(settings)
    , m_client(std::make_unique<api::Client>(m_connection.server, m_connection.access))
    , m_book(std::make_unique<LeadBook>(*m_client, m_surroundings))
    , m_gateway(std::make_unique<outbox::ClientGateway>(*m_client))
    , m_clock(std::make_unique<outbox::SystemClock>())
{
    m_client->setLimits(settings.limits);
    m_settings.outbox.access = m_connection.access;
    connect(m_book.get(), &LeadBook::signInNeeded, this, &Session::signInNeeded);
    connect(m_book.get(), &LeadBook::leadsListed, this, &Session::keepLeads);
    connect(m_book.get(), &LeadBook::leadChanged, this, [this](api::LeadId id) {
        if (const api::Lead *lead = m_book->find(id))
            keepLeads({*lead});
    });
}

Session::~Session() = default;

void Session::start()
{
    if (m_started)
        return;
    m_started = true;
    openStore();
    if (m_hasToken)
        refresh();
}

void Session::openStore()
{
    auto opened = store::Store::open(m_folder);
    if (!opened) {
        m_storeFault = opened.error();
        Q_EMIT storeFailed(opened.error());
        return;
    }
    m_store = std::move(*opened);
    const bool rescued = m_store->opening().kind == store::Opening::Kind::DamagedSetAside;
    if (rescued)
        Q_EMIT storeReplaced(m_store->opening());
    if (const auto seen = m_store->leads().loadAll()) {
        QList<api::Lead> leads;
        leads.reserve(seen->size());
        for (const store::SeenLead &row : *seen) {
            const QJsonObject object = QJsonDocument::fromJson(row.json).object();
            if (const auto lead = api::leadFromJson(object, m_surroundings.zone))
                leads.append(*lead);
        }
        m_book->restore(leads);
    }
    m_journal = std::make_unique<outbox::StoreJournal>(*m_store);
    m_outbox = std::make_unique<outbox::Outbox>(*m_journal, *m_gateway, *m_clock, m_settings.outbox);
    connectOutbox();
    // What was brought over from a damaged database may be older than it looks: read before anything is sent.
    const auto trust = rescued ? outbox::CameBack::Trust::Doubtful : outbox::CameBack::Trust::Whole;
    if (const auto started = m_outbox->start(trust); !started) {
        m_storeFault = started.error();
        m_outbox.reset();
        Q_EMIT storeFailed(started.error());
    }
}

void Session::connectOutbox()
{
    connect(m_outbox.get(), &outbox::Outbox::submissionChanged, this, [this](outbox::SubmissionId id) {
        const auto view = m_outbox->submission(id);
        const bool accepted = view && view->state() == outbox::State::Accepted;
        if (accepted && std::holds_alternative<outbox::Accept>(view->content.what))
            m_book->markAccepted(view->lead());
        Q_EMIT submissionChanged(id, view ? view->lead() : api::LeadId());
        // The answer to a decline brings no lead, and any other may leave it out.
        if (accepted && !view->server)
            m_book->read(view->lead());
    });
    connect(m_outbox.get(), &outbox::Outbox::leadReported, m_book.get(), &LeadBook::put);
    connect(m_outbox.get(), &outbox::Outbox::uploadProgressed, this, &Session::uploadProgressed);
    connect(m_outbox.get(), &outbox::Outbox::signInNeeded, this, &Session::signInNeeded);
    connect(m_outbox.get(), &outbox::Outbox::storeFailed, this, &Session::storeFailed);
    connect(m_outbox.get(), &outbox::Outbox::storeRecovered, this, &Session::storeRecovered);
}

void Session::setSettings(const SessionSettings &settings)
{
    m_settings = settings;
    m_client->setLimits(settings.limits);
    if (m_outbox)
        m_outbox->setHold(settings.outbox.hold);
}

void Session::setToken(const std::optional<api::Token> &token)
{
    m_hasToken = token.has_value();
    m_client->setToken(token);
    if (!token || !m_started)
        return;
    Q_EMIT signedIn();
    if (m_outbox)
        m_outbox->resumeAfterSignIn();
    refresh();
}

void Session::tryStoreAgain()
{
    if (!m_started || m_store)
        return;
    m_storeFault.reset();
    openStore();
    if (m_store && m_outbox)
        Q_EMIT storeRecovered();
}

void Session::refresh()
{
    m_book->refresh();
}

tl::expected<outbox::SubmissionId, outbox::SubmitFault> Session::submit(const outbox::NewSubmission &submission)
{
    if (!m_outbox) {
        const auto why = m_storeFault.value_or(store::StoreFault::Other);
        return tl::make_unexpected(outbox::SubmitFault{outbox::SubmitFault::Kind::NotSaved, why, {}});
    }
    return m_outbox->submit(submission);
}

QList<outbox::SubmissionView> Session::submissionsOf(api::LeadId lead) const
{
    QList<outbox::SubmissionView> views;
    if (!m_outbox)
        return views;
    for (const outbox::SubmissionView &view : m_outbox->submissions()) {
        if (view.lead() == lead)
            views.append(view);
    }
    return views;
}

// What the server said is shown at once; that it is kept for the next start as well is a courtesy, so a full disk is
// told once by the store and does not stop the day.
void Session::keepLeads(const QList<api::Lead> &leads)
{
    if (!m_store)
        return;
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::time_point(std::chrono::milliseconds(m_surroundings.now().toMSecsSinceEpoch())));
    QList<store::SeenLead> seen;
    seen.reserve(leads.size());
    for (const api::Lead &lead : leads)
        seen.append({lead.id, lead.json, now});
    if (const auto kept = m_store->leads().saveLeads(seen); !kept)
        Q_EMIT storeFailed(kept.error());
}

} // namespace jobmark::session
