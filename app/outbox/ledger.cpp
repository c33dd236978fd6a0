// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "ledger.h"

#include "attachment_copies.h"
#include "life_json.h"
#include "submission_json.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <utility>

namespace jobmark::outbox {
namespace {

/// An end is written by removing the row: the activity, written with it, is what remains.
void addTo(store::SubmissionBatch &batch, Row &row, const Life &life)
{
    if (isEnd(life.state)) {
        batch.removed.append(row.content.id);
        return;
    }
    if (row.encoded.isEmpty())
        row.encoded = encode(row.content);
    batch.written.append({row.content.id, row.lead(), row.encoded,
                          QJsonDocument(toJson(life)).toJson(QJsonDocument::Compact),
                          row.server ? row.server->json : QByteArray()});
}

std::optional<Row> rowFrom(const store::SubmissionRow &stored)
{
    std::optional<Content> content = decodeContent(stored.content);
    const std::optional<Life> life = lifeFromJson(QJsonDocument::fromJson(stored.life).object());
    if (!content || !life || content->id != stored.id || content->before.id != stored.lead)
        return std::nullopt;
    return Row{std::move(*content), *life, decodeLead(stored.serverLead)};
}

/// A copy stands in the folder of its journal, wherever that was moved or restored to since the row was written.
void findCopy(Content &content, const QString &folder)
{
    auto *file = std::get_if<Attachment>(&content.what);
    if (file != nullptr && QFileInfo(file->path).fileName() == copyName(content.id))
        file->path = QDir(folder).filePath(copyName(content.id));
}

} // namespace

bool Row::isNamesakeOf(const Row &other) const
{
    const auto *file = std::get_if<Attachment>(&content.what);
    const auto *another = std::get_if<Attachment>(&other.content.what);
    return file != nullptr && another != nullptr && content.id != other.content.id && lead() == other.lead() &&
           file->displayName == another->displayName;
}

store::Stored<void> Ledger::load()
{
    const auto stored = m_journal.loadAll();
    if (!stored)
        return tl::make_unexpected(stored.error());
    for (const store::SubmissionRow &row : *stored) {
        if (std::optional<Row> read = rowFrom(row)) {
            findCopy(read->content, m_journal.attachmentsFolder());
            keep(std::move(*read));
        } else {
            m_notUnderstood.append(row.id);
        }
    }
    return {};
}

Row *Ledger::keep(Row row)
{
    m_rows.push_back(std::move(row));
    Row *kept = &m_rows.back();
    m_active.push_back(kept);
    m_byId.insert(kept->content.id, kept);
    m_byLead[kept->lead()].append(kept);
    return kept;
}

void Ledger::become(Row &row, const Life &next)
{
    row.life = next;
    if (isEnd(next.state))
        retire(row);
}

void Ledger::retire(Row &row)
{
    m_active.remove(&row);
    m_settled.append(&row);
    m_byLead[row.lead()].removeOne(&row);
}

store::Stored<void> Ledger::commit(store::SubmissionBatch batch)
{
    // What could not be written before goes along: the activity must never run ahead of the rows it is about.
    for (Row *row : m_unwritten) {
        const SubmissionId id = row->content.id;
        const bool isNewer = batch.removed.contains(id) ||
                             std::any_of(batch.written.begin(), batch.written.end(),
                                         [&](const store::SubmissionRow &written) { return written.id == id; });
        if (!isNewer)
            addTo(batch, *row, row->life);
    }
    if (m_isJournalNew) {
        if (const auto added = addOutdated(batch); !added)
            return added;
    }
    batch.activity = m_unwrittenActivity + batch.activity;
    const auto wrote = m_journal.write(batch);
    if (!wrote)
        return wrote;
    m_isJournalNew = false;
    m_unwrittenActivity.clear();
    for (Row *row : std::exchange(m_unwritten, {})) {
        row->durability = Durability::OnDisk;
        m_lateWritten.append(row);
    }
    return wrote;
}

store::Stored<Row *> Ledger::add(Row row, const std::list<Advance> &replaced, const QList<store::NewActivity> &activity)
{
    store::SubmissionBatch batch;
    for (const auto &[older, life] : replaced)
        addTo(batch, *older, life);
    addTo(batch, row, row.life);
    batch.activity = activity;
    if (const auto wrote = commit(batch); !wrote)
        return tl::make_unexpected(wrote.error());
    for (const auto &[older, life] : replaced)
        become(*older, life);
    return keep(std::move(row));
}

store::Stored<void> Ledger::advanceDurably(Row &row, const Life &next, const QList<store::NewActivity> &activity)
{
    store::SubmissionBatch batch;
    addTo(batch, row, next);
    batch.activity = activity;
    const auto wrote = commit(batch);
    if (!wrote)
        return wrote;
    become(row, next);
    return wrote;
}

store::Stored<void> Ledger::advance(const std::list<Advance> &advances, const QList<store::NewActivity> &activity)
{
    store::SubmissionBatch batch;
    for (const auto &[row, next] : advances)
        addTo(batch, *row, next);
    batch.activity = activity;
    const auto wrote = commit(batch);
    for (const auto &[row, next] : advances) {
        become(*row, next);
        if (!wrote)
            writeAlong(*row);
    }
    if (!wrote)
        m_unwrittenActivity += activity;
    return wrote;
}

void Ledger::writeAlong(Row &row)
{
    row.durability = Durability::NotYetWritten;
    if (!m_unwritten.contains(&row))
        m_unwritten.append(&row);
}

store::Stored<void> Ledger::flush()
{
    return isAllOnDisk() ? store::Stored<void>() : commit({});
}

store::Stored<void> Ledger::writeAnew()
{
    m_isJournalNew = true;
    for (Row *row : m_active)
        writeAlong(*row);
    return flush();
}

// What came to its end and stands in the journal again would be sent once more at the next start.
store::Stored<void> Ledger::addOutdated(store::SubmissionBatch &batch) const
{
    const auto stored = m_journal.loadAll();
    if (!stored)
        return tl::make_unexpected(stored.error());
    for (const store::SubmissionRow &row : *stored) {
        const Row *known = m_byId.value(row.id);
        if (rowFrom(row) && (known == nullptr || isEnd(known->life.state)))
            batch.removed.append(row.id);
    }
    return {};
}

QList<SubmissionId> Ledger::unwrittenEnds() const
{
    QList<SubmissionId> ids;
    for (const Row *row : m_unwritten) {
        if (isTakenBack(row->life.state))
            ids.append(row->content.id);
    }
    return ids;
}

QSet<SubmissionId> Ledger::mayBeOnDisk() const
{
    QSet<SubmissionId> ids(m_notUnderstood.begin(), m_notUnderstood.end());
    for (const Row *row : m_active)
        ids.insert(row->content.id);
    for (const Row *row : m_unwritten)
        ids.insert(row->content.id);
    return ids;
}

bool Ledger::isAllOnDisk() const
{
    return m_unwritten.isEmpty() && !m_isJournalNew;
}

Row *Ledger::find(SubmissionId id)
{
    return m_byId.value(id);
}

} // namespace jobmark::outbox
