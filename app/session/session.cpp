// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session.h"

#include "lead_merge.h"

#include "outbox/client_gateway.h"
#include "outbox/store_journal.h"
#include "outbox/system_clock.h"
#include "store/examine.h"

namespace jobmark::session {
namespace {

constexpr std::chrono::minutes betweenReplacements{1};

}

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
    // What the server said is shown at once; that it is kept for the next start as well is a courtesy, so a full disk
    // is told and does not stop the day.
    connect(m_book.get(), &LeadBook::storeFailed, this, &Session::onStoreFault);
    if (settings.quietRefresh && settings.place == Place::AtWork)
        m_quietRefresh = std::make_unique<QuietRefresh>(*m_book, *settings.quietRefresh);
    connect(this, &Session::signInNeeded, this, [this] {
        if (m_quietRefresh)
            m_quietRefresh->rest();
    });
}

Session::~Session() = default;

void Session::start()
{
    if (m_started)
        return;
    m_started = true;
    openStore();
    if (m_hasToken && m_settings.place == Place::AtWork)
        refresh();
}

void Session::openStore()
{
    auto opened = store::Store::open(m_folder, m_settings.longestCopy);
    if (!opened) {
        openStoreToRead();
        noteUnopened(opened.error());
        return;
    }
    m_store = std::move(*opened);
    useStore();
}

// The leads and drafts that are there can be seen at least.
void Session::openStoreToRead()
{
    auto opened = store::Store::openToRead(m_folder);
    if (!opened)
        return;
    m_store = std::move(*opened);
    m_book->useStore(*m_store);
}

void Session::noteUnopened(store::StoreFault fault)
{
    m_storeFault = fault;
    Q_EMIT storeFailed(fault);
}

void Session::useStore()
{
    // Who reads has no use for the fault; the database is set aside all the same, as soon as the call is over.
    m_store->setOnDamage([this] {
        QMetaObject::invokeMethod(
            this, [this] { std::ignore = replaceIfDamaged(store::StoreFault::Damaged); }, Qt::QueuedConnection);
    });
    const bool rescued = m_store->opening().kind == store::Opening::Kind::DamagedSetAside;
    if (rescued)
        Q_EMIT storeReplaced(m_store->opening());
    m_book->useStore(*m_store);
    m_journal = std::make_unique<outbox::StoreJournal>(*m_store);
    m_outbox = std::make_unique<outbox::Outbox>(*m_journal, *m_gateway, *m_clock, m_settings.outbox);
    connectOutbox();
    // What was brought over from a damaged database may be older than it looks, and so may what a journal says that
    // lost its end: read before anything is sent.
    const bool isDoubtful = rescued || m_store->opening().journal == store::Opening::Journal::EndLost;
    const auto trust = isDoubtful ? outbox::CameBack::Trust::Doubtful : outbox::CameBack::Trust::Whole;
    if (const auto started = m_outbox->start(trust, m_takenBack); !started) {
        m_outbox.reset();
        noteUnopened(started.error());
        return;
    }
    m_takenBack.clear();
    Q_EMIT outboxStarted();
    checkActivity();
}

// Nobody may open its page for long, and it is the only proof of what was done.
void Session::checkActivity()
{
    m_background.run<store::Stored<void>>([folder = m_folder] { return store::checkActivity(folder); },
                                          [this](const store::Stored<void> &checked) {
                                              if (!checked)
                                                  std::ignore = replaceIfDamaged(checked.error());
                                          });
}

QList<outbox::SubmissionId> Session::leftToTakeBack() const
{
    return m_outbox ? m_outbox->comingBack() : m_takenBack;
}

void Session::connectOutbox()
{
    connect(m_outbox.get(), &outbox::Outbox::submissionChanged, this, &Session::onSubmissionChanged);
    connect(m_outbox.get(), &outbox::Outbox::leadReported, m_book.get(), &LeadBook::put);
    connect(m_outbox.get(), &outbox::Outbox::uploadProgressed, this, &Session::uploadProgressed);
    connect(m_outbox.get(), &outbox::Outbox::signInNeeded, this, &Session::signInNeeded);
    connect(m_outbox.get(), &outbox::Outbox::storeFailed, this, &Session::onStoreFault);
    connect(m_outbox.get(), &outbox::Outbox::storeRecovered, this, &Session::storeRecovered);
}

// It comes again when its end is on disk at last: what became of the lead since is newer then.
void Session::onSubmissionChanged(outbox::SubmissionId id)
{
    const auto view = m_outbox->submission(id);
    const bool isAccepted = view && view->state() == outbox::State::Accepted && !m_accepted.contains(id);
    if (isAccepted) {
        m_accepted.insert(id);
        if (std::holds_alternative<outbox::Accept>(view->content.what))
            m_book->markAccepted(view->lead());
        Q_EMIT submissionAccepted(id, view->lead());
    }
    Q_EMIT submissionChanged(id, view ? view->lead() : api::LeadId());
    if (isAccepted && (!view->server || leavesOutWhatWasSent(*view->server, *view)))
        noteAccepted(*view);
}

// The answer to a decline brings no lead, and any other may leave it out, or what was sent. That it succeeded was said,
// so this is how the lead is from now on; what else the server made of it is read where that is possible.
void Session::noteAccepted(const outbox::SubmissionView &view)
{
    const bool isAttachment = std::holds_alternative<outbox::Attachment>(view.content.what);
    if (!isAttachment)
        m_book->put(leadAfter(m_book->find(view.lead()).value_or(view.content.before), view));
    if (m_book->canRead() && !std::holds_alternative<outbox::Decline>(view.content.what))
        m_book->read(view.lead());
}

void Session::setSettings(const SessionSettings &settings)
{
    const api::Access access = m_settings.outbox.access; // the connection's, and no setting
    m_settings = settings;
    m_settings.outbox.access = access;
    m_client->setLimits(settings.limits);
    if (m_outbox)
        m_outbox->setHold(settings.outbox.hold);
}

void Session::setToken(const std::optional<api::Token> &token)
{
    m_hasToken = token.has_value();
    m_client->setToken(token);
    if (m_quietRefresh && token)
        m_quietRefresh->run();
    else if (m_quietRefresh)
        m_quietRefresh->rest();
    if (!token || !m_started)
        return;
    Q_EMIT signedIn();
    if (m_outbox)
        m_outbox->resumeAfterSignIn();
    if (m_settings.place == Place::AtWork)
        refresh();
}

void Session::onStoreFault(store::StoreFault fault)
{
    if (!replaceIfDamaged(fault))
        Q_EMIT storeFailed(fault);
}

bool Session::replaceIfDamaged(store::StoreFault fault)
{
    if (fault != store::StoreFault::Damaged || !m_store || !m_mayReplaceAgain.hasExpired())
        return false;
    // First, as what follows writes, and may find damage again.
    m_mayReplaceAgain.setRemainingTime(betweenReplacements);
    const auto replaced = m_store->replaceDamaged();
    if (!replaced)
        return false;
    if (m_outbox)
        m_outbox->journalWasReplaced();
    Q_EMIT storeReplaced(*replaced);
    return true;
}

void Session::tryStoreAgain()
{
    if (!m_started || m_outbox)
        return;
    m_storeFault.reset();
    if (!m_store)
        openStore();
    else if (const auto opened = m_store->openAgain(); opened)
        useStore();
    else
        noteUnopened(opened.error());
    if (m_store && m_outbox)
        Q_EMIT storeRecovered();
}

void Session::refresh(Urgency urgency)
{
    m_book->refresh(urgency);
}

void Session::networkCameBack()
{
    if (m_outbox)
        m_outbox->networkCameBack();
    if (m_quietRefresh)
        m_quietRefresh->connectionIsBack();
}

tl::expected<outbox::SubmissionId, outbox::SubmitFault> Session::submit(const outbox::NewSubmission &submission)
{
    if (!m_outbox) {
        const auto why = m_storeFault.value_or(store::StoreFault::Other);
        return tl::make_unexpected(outbox::SubmitFault{outbox::SubmitFault::Kind::NotSaved, why, {}});
    }
    const auto submitted = m_outbox->submit(submission);
    const bool mayGoNow = !submitted && submitted.error().kind == outbox::SubmitFault::Kind::NotSaved &&
                          replaceIfDamaged(submitted.error().store);
    return mayGoNow ? m_outbox->submit(submission) : submitted;
}

QList<outbox::SubmissionView> Session::submissionsOf(api::LeadId lead) const
{
    return m_outbox ? m_outbox->submissionsOf(lead) : QList<outbox::SubmissionView>();
}

void Session::record(const store::NewActivity &entry)
{
    if (!m_store)
        return;
    if (const auto kept = m_store->activity().append({entry}); !kept)
        Q_EMIT storeFailed(kept.error());
    else
        Q_EMIT activityRecorded();
}

} // namespace jobmark::session
