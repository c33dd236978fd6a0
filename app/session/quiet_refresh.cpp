// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "quiet_refresh.h"

#include "lead_book.h"

#include <algorithm>

namespace jobmark::session {
namespace {

// Long enough for the first answers after an outage to come in, with what they were asked for.
constexpr std::chrono::seconds soon{2};

bool isConnectionTrouble(const api::ApiError &error)
{
    using Kind = api::ApiError::Kind;
    return error.kind == Kind::NoConnection || error.kind == Kind::TimedOut || error.kind == Kind::LostConnection;
}

} // namespace

std::optional<std::chrono::milliseconds> nextQuietRefresh(const QuietSchedule &schedule, const Listing &listing,
                                                          int failures)
{
    using Phase = Listing::Phase;
    using Kind = api::ApiError::Kind;
    switch (listing.phase) {
    case Phase::NotOffered:
    case Phase::Loading:
    case Phase::NeverAsked:
        return std::nullopt;
    case Phase::Complete:
    case Phase::Cancelled:
        return schedule.every;
    case Phase::Failed:
        break;
    }
    // Asking again would change nothing.
    const Kind kind = listing.error ? listing.error->kind : Kind::NoConnection;
    if (kind == Kind::SignInNeeded || kind == Kind::Insecure)
        return std::nullopt;
    const auto backedOff = std::min(schedule.every * (1 << std::clamp(failures - 1, 0, 16)), schedule.atMost);
    const auto asked =
        listing.error ? listing.error->retryAfter.value_or(std::chrono::seconds(0)) : std::chrono::seconds(0);
    return std::max<std::chrono::milliseconds>(backedOff, asked);
}

QuietRefresh::QuietRefresh(LeadBook &book, const QuietSchedule &schedule, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_schedule(schedule)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_book.refresh(Urgency::Quiet); });
    connect(&book, &LeadBook::listingChanged, this, &QuietRefresh::onListing);
    connect(&book, &LeadBook::leadChanged, this, &QuietRefresh::connectionIsBack); // it answered
}

void QuietRefresh::run()
{
    m_runs = true;
    m_failures = 0;
}

void QuietRefresh::rest()
{
    m_runs = false;
    m_timer.stop();
}

void QuietRefresh::connectionIsBack()
{
    const Listing &listing = m_book.listing();
    if (m_runs && listing.phase == Listing::Phase::Failed && listing.error && isConnectionTrouble(*listing.error))
        m_timer.start(soon);
}

void QuietRefresh::onListing()
{
    const Listing &listing = m_book.listing();
    if (std::exchange(m_phase, listing.phase) == listing.phase)
        return;
    m_timer.stop();
    m_failures = listing.phase == Listing::Phase::Failed    ? m_failures + 1
                 : listing.phase == Listing::Phase::Loading ? m_failures
                                                            : 0;
    const auto next = nextQuietRefresh(m_schedule, listing, m_failures);
    if (m_runs && next)
        m_timer.start(*next);
}

} // namespace jobmark::session
