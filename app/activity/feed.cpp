// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "feed.h"

#include <QElapsedTimer>
#include <utility>

namespace jobmark::activity {
namespace {

constexpr int lookSize = 100;
/// Half of what a frame of the screen takes: the rest is for painting.
constexpr qint64 turnMilliseconds = 8;
constexpr std::chrono::milliseconds burst{50};

} // namespace

Feed::Feed(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_match(m_filter)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Feed::onTurn);
    m_catchUpSoon.setSingleShot(true);
    m_catchUpSoon.setInterval(burst);
    connect(&m_catchUpSoon, &QTimer::timeout, this, &Feed::refresh);
    connect(&session, &session::Session::submissionChanged, this, [this] { m_catchUpSoon.start(); });
    connect(&session, &session::Session::activityRecorded, this, [this] { m_catchUpSoon.start(); });
    connect(&session, &session::Session::storeReplaced, this, [this] { show(m_filter); });
}

void Feed::show(const Filter &filter)
{
    Q_EMIT aboutToRestart();
    m_filter = filter;
    m_match = Match(filter);
    m_entries.clear();
    m_state = {};
    m_below.reset();
    m_newest = 0;
    m_enough = pageSize;
    Q_EMIT restarted();
    store::Store *store = m_session.store();
    const auto newest = store != nullptr
                            ? store->activity().newestNumber()
                            : tl::make_unexpected(m_session.storeFault().value_or(store::StoreFault::Other));
    if (!newest) {
        fail(newest.error());
        return;
    }
    m_newest = *newest;
    m_below = m_newest + 1;
    m_state.phase = FeedState::Phase::Looking;
    // The first page is there at once where that is quick, so that nothing flickers.
    onTurn();
}

void Feed::more()
{
    if (m_state.phase != FeedState::Phase::Paused)
        return;
    m_enough = m_entries.size() + pageSize;
    setPhase(FeedState::Phase::Looking);
    m_turn.start();
}

void Feed::all()
{
    m_enough = std::numeric_limits<std::size_t>::max();
    if (m_state.phase != FeedState::Phase::Paused && m_state.phase != FeedState::Phase::Looking)
        return;
    setPhase(FeedState::Phase::Looking);
    m_turn.start();
}

void Feed::stop()
{
    m_turn.stop();
    if (m_state.phase == FeedState::Phase::Looking)
        setPhase(FeedState::Phase::Paused);
}

std::deque<Entry> Feed::take()
{
    Q_EMIT aboutToRestart();
    m_turn.stop();
    m_state = {};
    std::deque<Entry> taken = std::exchange(m_entries, {});
    Q_EMIT restarted();
    return taken;
}

void Feed::onTurn()
{
    QElapsedTimer timer;
    timer.start();
    bool goesOn = true;
    while (goesOn && timer.elapsed() < turnMilliseconds)
        goesOn = look();
    if (goesOn)
        m_turn.start();
    else
        m_turn.stop();
    Q_EMIT stateChanged();
}

bool Feed::look()
{
    store::Store *store = m_session.store();
    if (store == nullptr || !m_below) {
        m_state.phase = FeedState::Phase::Complete;
        return false;
    }
    const auto slice = store->activity().look(selectionOf(m_filter, surroundings().zone), *m_below, lookSize);
    if (!slice) {
        m_state.phase = FeedState::Phase::Failed;
        m_state.fault = slice.error();
        return false;
    }
    m_below = slice->below;
    m_state.lookedThrough = m_newest - m_below.value_or(1) + 1;
    add(wantedOf(slice->entries), static_cast<int>(m_entries.size()));
    if (!m_below)
        m_state.phase = FeedState::Phase::Complete;
    else if (m_entries.size() >= m_enough)
        m_state.phase = FeedState::Phase::Paused;
    return m_state.phase == FeedState::Phase::Looking;
}

void Feed::refresh()
{
    store::Store *store = m_session.store();
    if (store == nullptr || m_state.phase == FeedState::Phase::NotStarted)
        return;
    const auto newest = store->activity().newestNumber();
    if (!newest || *newest <= m_newest)
        return;
    const auto count = static_cast<int>(std::min<qint64>(*newest - m_newest, lookSize));
    if (*newest - m_newest > count) {
        show(m_filter); // more than anybody did by hand
        return;
    }
    auto slice = store->activity().look(selectionOf(m_filter, surroundings().zone), *newest + 1, count);
    if (!slice)
        return;
    slice->entries.removeIf([this](const store::Activity &entry) { return entry.number <= m_newest; });
    m_newest = *newest;
    add(wantedOf(slice->entries), 0);
    Q_EMIT stateChanged();
}

void Feed::add(std::deque<Entry> fresh, int first)
{
    if (fresh.empty())
        return;
    Q_EMIT aboutToAdd(first, static_cast<int>(fresh.size()));
    m_entries.insert(m_entries.begin() + first, std::make_move_iterator(fresh.begin()),
                     std::make_move_iterator(fresh.end()));
    Q_EMIT added();
}

std::deque<Entry> Feed::wantedOf(const QList<store::Activity> &stored)
{
    std::deque<Entry> wanted;
    for (const store::Activity &one : stored) {
        if (!m_match.mayBe(one))
            continue;
        Entry entry = entryOf(one, customerOf(one.lead), surroundings());
        if (m_match.is(entry))
            wanted.push_back(std::move(entry));
    }
    return wanted;
}

QString Feed::customerOf(api::LeadId lead)
{
    const session::LeadFacts *known = m_session.book().leads().find(lead);
    return known != nullptr ? known->customerName : QString();
}

void Feed::fail(store::StoreFault fault)
{
    m_state.fault = fault;
    setPhase(FeedState::Phase::Failed);
}

void Feed::setPhase(FeedState::Phase phase)
{
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

} // namespace jobmark::activity
