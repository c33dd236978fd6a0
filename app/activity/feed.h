// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filter.h"

#include "session/session.h"

#include <deque>
#include <QObject>
#include <QTimer>

namespace jobmark::activity {

/// How far a feed has come.
struct FeedState
{
    enum class Phase : std::uint8_t {
        NotStarted,
        Looking,  ///< goes on by itself
        Paused,   ///< a page is there, and there may be more
        Complete, ///< all that is wanted is there
        Failed,   ///< `fault`; what is there is what could be read
    };
    Phase phase = Phase::NotStarted;
    qint64 lookedThrough = 0; ///< of all entries, wanted or not
    store::StoreFault fault = store::StoreFault::Other;
    friend bool operator==(const FeedState &, const FeedState &) = default;
};

/// The activity of a session, newest first, as far as it is wanted. It is read a page at a time and in short turns, so
/// that the window never waits for it however much there is; what happens meanwhile is added at its beginning. Main
/// thread.
class Feed : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    /// `session` outlives it.
    explicit Feed(session::Session &session, QObject *parent = nullptr);

    /// From the beginning, with the first page of what is wanted.
    void show(const Filter &filter);
    /// Another page, when it is Paused.
    void more();
    /// All that is left.
    void all();
    void stop();
    /// Adds what came since, when what it followed did not tell of it.
    void refresh();
    /// All of entries(), given away: as if nothing had been asked for yet.
    [[nodiscard]] std::deque<Entry> take();

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const FeedState &state() const { return m_state; }
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const session::Surroundings &surroundings() const { return m_session.surroundings(); }

Q_SIGNALS:
    void aboutToRestart();
    void restarted();
    /// Around every change of entries(): `count` of them come in at `first`.
    void aboutToAdd(int first, int count);
    void added();
    void stateChanged();

private:
    void onTurn();
    /// One short look. False when it is over for now.
    bool look();
    void add(std::deque<Entry> fresh, int first);
    [[nodiscard]] std::deque<Entry> wantedOf(const QList<store::Activity> &stored);
    [[nodiscard]] QString customerOf(api::LeadId lead);
    void fail(store::StoreFault fault);
    void setPhase(FeedState::Phase phase);

    session::Session &m_session;
    Filter m_filter;
    Match m_match;
    FeedState m_state;
    std::deque<Entry> m_entries;
    qint64 m_newest = 0;           ///< the number up to which entries are known
    std::optional<qint64> m_below; ///< where to look on
    std::size_t m_enough = 0;      ///< entries to have before it pauses
    QTimer m_turn;
    QTimer m_catchUpSoon; // a submission makes several entries in a moment
};

} // namespace jobmark::activity
