// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"
#include "submission.h"

#include <list>
#include <QHash>
#include <QSet>
#include <utility>

namespace jobmark::outbox {

/// One submission in memory.
struct Row
{
    Content content;
    Life life;
    std::optional<api::Lead> server = {};
    Durability durability = Durability::OnDisk;
    int flight = 0;          ///< which call its next answer must belong to
    QByteArray encoded = {}; ///< the content as bytes; empty when it has to be made anew

    void setBefore(const api::Lead &lead)
    {
        content.before = lead;
        encoded.clear();
    }
    void setNamesakeSent()
    {
        content.namesake = Namesake::Sent;
        encoded.clear();
    }
    [[nodiscard]] api::LeadId lead() const { return content.before.id; }
    [[nodiscard]] bool isAttachment() const { return std::holds_alternative<Attachment>(content.what); }
    /// Another file for the same lead, told to the server by the same name.
    [[nodiscard]] bool isNamesakeOf(const Row &other) const;
};

/// The submissions, in memory and in the journal. A row whose state could not be written stays as it is in memory,
/// marked, and is written with the next chance: what the user did and what the server said is never taken back.
class Ledger
{
public:
    explicit Ledger(Journal &journal)
        : m_journal(journal)
    {}

    /// A row and what becomes of it.
    using Advance = std::pair<Row *, Life>;

    /// A row that is whole and yet not understood (of another version of Jobmark) stays on disk, untouched.
    [[nodiscard]] store::Stored<void> load();
    [[nodiscard]] int notUnderstoodCount() const { return static_cast<int>(m_notUnderstood.size()); }

    /// Adds the row when it is on disk, and marks `replaced` rows on disk with it: all or nothing, in memory too.
    [[nodiscard]] store::Stored<Row *> add(Row row, const std::list<Advance> &replaced,
                                           const QList<store::NewActivity> &activity);
    /// Only when it is on disk does the row become `next`.
    [[nodiscard]] store::Stored<void> advanceDurably(Row &row, const Life &next,
                                                     const QList<store::NewActivity> &activity);
    /// Each row becomes what is said at once; all are written together, now or later.
    store::Stored<void> advance(const std::list<Advance> &advances, const QList<store::NewActivity> &activity);
    /// Goes along with what is written next: its content is not what the journal has.
    void writeAlong(Row &row);
    /// Writes what could not be written so far; fine when there is nothing.
    store::Stored<void> flush();
    /// Those that were written at last since this was asked; what was seen of them said that they were not.
    [[nodiscard]] QList<Row *> takeLateWritten() { return std::exchange(m_lateWritten, {}); }
    /// Taken back or thrown away, and the journal does not say so: the next start finds them as they were.
    [[nodiscard]] QList<SubmissionId> unwrittenEnds() const;
    /// The journal is another one, in which rows may be missing or stand as they were: writes it as it is in memory.
    store::Stored<void> writeAnew();
    [[nodiscard]] bool isAllOnDisk() const;

    [[nodiscard]] Row *find(SubmissionId id);
    /// Not at an end, oldest first.
    [[nodiscard]] const std::list<Row *> &active() const { return m_active; }
    [[nodiscard]] QList<Row *> activeOf(api::LeadId lead) const { return m_byLead.value(lead); }
    /// Those of which a row may be in the journal: not at an end, at one that is not written yet, or not understood.
    [[nodiscard]] QSet<SubmissionId> mayBeOnDisk() const;
    /// All since load(), oldest first.
    [[nodiscard]] const std::list<Row> &all() const { return m_rows; }
    /// Those that came to an end since then, in that order.
    [[nodiscard]] const QList<const Row *> &settled() const { return m_settled; }

private:
    [[nodiscard]] store::Stored<void> commit(store::SubmissionBatch batch);
    [[nodiscard]] store::Stored<void> addOutdated(store::SubmissionBatch &batch) const;
    void become(Row &row, const Life &next);
    void retire(Row &row);
    Row *keep(Row row);

    Journal &m_journal;
    std::list<Row> m_rows;
    std::list<Row *> m_active;
    QList<const Row *> m_settled;
    QHash<SubmissionId, Row *> m_byId;
    QHash<api::LeadId, QList<Row *>> m_byLead;
    QList<Row *> m_unwritten;
    QList<Row *> m_lateWritten;
    QList<store::NewActivity> m_unwrittenActivity;
    bool m_isJournalNew = false; ///< and may hold what is at its end
    QList<SubmissionId> m_notUnderstood;
};

} // namespace jobmark::outbox
