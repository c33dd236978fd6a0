// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_listing.h"

namespace jobmark::session {
namespace {

using std::chrono::milliseconds;

constexpr int pageSize = 100;

// A page that somebody waits for goes at once up to a number that hardly anybody has leads for. What nobody waits for
// goes slowly enough that three out of five calls are left for the user.
constexpr api::Pace askedPace{100, 200};
constexpr api::Pace quietPace{10, 100};

// After a 429 that does not say how long, and how often in a row that is put up with.
constexpr std::chrono::seconds unnamedRest{60};
constexpr int mostRests = 5;

// A wait worth telling.
constexpr milliseconds noticeable{5'000};

// A list moves on; after this it is fetched from the start.
constexpr qint64 staleSeconds = 60 * 60;

// A list without end is none of ours.
constexpr int mostPages = 20'000;

} // namespace

LeadListing::LeadListing(api::Client &client, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_surroundings(std::move(surroundings))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LeadListing::proceed);
}

void LeadListing::setCompleted(const QDateTime &when)
{
    m_state.completed = when;
    Q_EMIT changed();
}

void LeadListing::start(Urgency urgency)
{
    if (!isUnderWay()) {
        begin(urgency);
    } else if (urgency == Urgency::Asked && m_state.urgency == Urgency::Quiet) {
        m_state.urgency = urgency;
        Q_EMIT changed();
        if (m_pause.isActive())
            proceed();
    }
}

void LeadListing::begin(Urgency urgency)
{
    const auto failedAt = std::exchange(m_failedAt, std::nullopt);
    const bool goesOn = urgency == Urgency::Quiet && failedAt && failedAt->secsTo(m_surroundings.now()) < staleSeconds;
    if (!goesOn) {
        Listing fresh;
        fresh.completed = m_state.completed;
        m_state = fresh;
        m_page = 1;
        m_firstPageSize = 0;
        m_seen.clear();
        m_hasRepeated = false;
    }
    m_isInOneGo = !goesOn;
    ++m_run;
    m_rests = 0;
    m_state.phase = Listing::Phase::Loading;
    m_state.urgency = urgency;
    m_state.error.reset();
    Q_EMIT changed();
    proceed();
}

void LeadListing::cancel()
{
    if (!isUnderWay())
        return;
    const api::Call call = std::exchange(m_call, {});
    finish(Listing::Phase::Cancelled);
    call.cancel();
}

void LeadListing::proceed()
{
    const api::Pace pace = m_state.urgency == Urgency::Asked ? askedPace : quietPace;
    const milliseconds wait = m_client.rate().waitFor(pace, std::chrono::steady_clock::now());
    const auto waitedFor =
        wait > noticeable ? std::optional(m_surroundings.now().addMSecs(wait.count())) : std::nullopt;
    if (m_state.waitingUntil.has_value() != waitedFor.has_value()) {
        m_state.waitingUntil = waitedFor;
        Q_EMIT changed();
    }
    if (!isUnderWay())
        return;
    if (wait > milliseconds::zero())
        m_pause.start(wait);
    else
        askPage();
}

void LeadListing::askPage()
{
    m_pause.stop();
    Q_EMIT pageAsked();
    m_call = m_client.listLeads(m_page, pageSize, this, [this, run = m_run](const api::Result<api::LeadPage> &answer) {
        // One that was cancelled answers too, perhaps when another has begun.
        if (!isUnderWay() || run != m_run)
            return;
        if (answer)
            takePage(*answer);
        else
            takeError(answer.error());
    });
}

// The list's shape is assumed, not documented: whatever can mean "that was all" ends it.
void LeadListing::takePage(const api::LeadPage &answer)
{
    QList<api::Lead> fresh;
    for (const api::Lead &lead : answer.leads) {
        if (m_seen.contains(lead.id)) {
            m_hasRepeated = true;
            continue;
        }
        m_seen.insert(lead.id);
        fresh.append(lead);
    }
    m_rests = 0;
    m_state.received += fresh.size();
    m_state.unreadable += answer.unreadable;
    if (answer.total)
        m_state.total = answer.total;
    const qsizetype size = answer.leads.size() + answer.unreadable;
    if (m_page == 1)
        m_firstPageSize = size;
    const bool isAll = fresh.isEmpty() || size < m_firstPageSize || m_page >= mostPages ||
                       (m_state.total && m_state.received + m_state.unreadable >= *m_state.total);
    if (!fresh.isEmpty())
        Q_EMIT pageCame(fresh);
    if (isAll)
        return finish(Listing::Phase::Complete);
    ++m_page;
    Q_EMIT changed();
    if (isUnderWay())
        proceed();
}

void LeadListing::takeError(const api::ApiError &error)
{
    using Kind = api::ApiError::Kind;
    if (error.kind == Kind::TooManyRequests && ++m_rests <= mostRests) {
        m_client.rate().pauseUntil(std::chrono::steady_clock::now() + error.retryAfter.value_or(unnamedRest));
        return proceed();
    }
    const bool isNotOffered = error.kind == Kind::NotOffered;
    // Some servers say of the page after the last that it is not there.
    if (isNotOffered && m_page > 1)
        return finish(Listing::Phase::Complete);
    m_state.error = error;
    if (m_page > 1)
        m_failedAt = m_surroundings.now();
    finish(isNotOffered ? Listing::Phase::NotOffered : Listing::Phase::Failed);
    if (error.kind == Kind::SignInNeeded)
        Q_EMIT signInNeeded();
}

void LeadListing::finish(Listing::Phase phase)
{
    m_call = {};
    m_pause.stop();
    m_state.waitingUntil.reset();
    m_state.phase = phase;
    if (phase == Listing::Phase::Complete)
        m_state.completed = m_surroundings.now();
    const auto listed = isWhole() ? std::optional(m_seen) : std::nullopt;
    if (phase == Listing::Phase::Complete || phase == Listing::Phase::NotOffered)
        m_seen.clear();
    if (phase == Listing::Phase::Complete)
        Q_EMIT completed(listed);
    Q_EMIT changed();
}

// A list that moves on between two pages may leave a lead out, and one that is the same on each page may be the
// beginning of a longer one. No leads at all is more likely a fault than the end of all work.
bool LeadListing::isWhole() const
{
    const bool isShort = m_state.total && m_state.received < *m_state.total;
    return m_state.phase == Listing::Phase::Complete && m_isInOneGo && !m_hasRepeated && !isShort &&
           m_state.unreadable == 0 && m_state.received > 0 && m_page < mostPages;
}

} // namespace jobmark::session
