// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "leads.h"
#include "store_fault.h"

#include "api/lead.h"

#include <cstdint>
#include <optional>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace jobmark::store {

/// What this computer did, or what the server answered.
enum class ActivityKind : std::uint8_t {
    Viewed,
    Submitted,     ///< kept in the outbox, to be sent
    Sent,          ///< a try to send begins
    Accepted,      ///< the server said so, or a read showed it
    Refused,       ///< with the server's words
    ResultUnknown, ///< the answer got lost; the lead is being read
    DecisionNeeded,
    Decided,
    Undone,
    Discarded,
    Replaced,            ///< by a newer update of the same lead, before it was sent
    CorrectionRequested, ///< of a locked record; written for support, never sent to the server
};

struct NewActivity
{
    Time at;
    api::LeadId lead;
    ActivityKind what;
    QJsonObject details; ///< exact values; never a token
    QString reference;   ///< what a person quotes, "" when none
    friend bool operator==(const NewActivity &, const NewActivity &) = default;
};

struct Activity : NewActivity
{
    qint64 number = 0; ///< grows with every entry, never reused
    friend bool operator==(const Activity &, const Activity &) = default;
};

/// Which entries are wanted: all of them, unless it says otherwise.
struct ActivitySelection
{
    std::optional<api::LeadId> lead = {};
    QList<ActivityKind> kinds = {};  ///< empty: every kind
    std::optional<Time> from = {};   ///< this and later
    std::optional<Time> before = {}; ///< earlier than this
    friend bool operator==(const ActivitySelection &, const ActivitySelection &) = default;
};

/// A stretch of the activity, looked through from its newest entry on.
struct ActivitySlice
{
    QList<Activity> entries;          ///< those that are wanted, newest first
    std::optional<qint64> below = {}; ///< what lies before it has numbers below this; nothing when nothing does
};

/// Append-only: nothing is ever changed or removed here.
class ActivityStore
{
public:
    explicit ActivityStore(Database &database)
        : m_database(database)
    {}
    [[nodiscard]] Stored<void> append(const QList<NewActivity> &entries);
    /// Newest first, at most `limit`, with numbers below `before` (when given), of one lead or of all.
    [[nodiscard]] Stored<QList<Activity>> load(std::optional<api::LeadId> lead, int limit,
                                               std::optional<qint64> before = {}) const;
    /// Looks through at most `most` entries with numbers below `below`, so that it takes as long whatever is wanted and
    /// however many there are. (Of one lead: at most `most` that are wanted.)
    [[nodiscard]] Stored<ActivitySlice> look(const ActivitySelection &wanted, qint64 below, int most) const;
    /// The number of the newest entry, 0 when there is none.
    [[nodiscard]] Stored<qint64> newestNumber() const;
    /// When this last happened to that lead; nothing when never.
    [[nodiscard]] Stored<std::optional<Time>> lastTime(api::LeadId lead, ActivityKind what) const;

private:
    friend class SubmissionStore;
    [[nodiscard]] Stored<void> appendInTransaction(const QList<NewActivity> &entries);

    Database &m_database;
};

} // namespace jobmark::store
