// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "drafts.h"

#include "database.h"
#include "seal.h"
#include "time_column.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

// based_on_modified holds basedOnUpdate: under its first name a damaged database of any version can be rescued.
constexpr auto columns = "lead, texts, based_on_modified, based_on_status, saved_at, seal"_L1;

/// The row's values in the order of `columns`, without the seal.
QVariantList valuesOf(const SavedDraft &draft)
{
    const QVariant update = draft.basedOnUpdate ? QVariant(draft.basedOnUpdate->toMSecsSinceEpoch()) : QVariant();
    return {qlonglong(draft.lead.number()), QJsonDocument(draft.texts).toJson(QJsonDocument::Compact), update,
            notNull(draft.basedOnStatus), toColumn(draft.savedAt)};
}

Stored<SavedDraft> draftAt(const Statement &row)
{
    const QVariantList values = row.values(0, 6);
    const QJsonDocument texts = QJsonDocument::fromJson(values.at(1).toByteArray());
    if (!isWhole(values) || !texts.isObject())
        return tl::make_unexpected(StoreFault::Damaged);
    SavedDraft draft{
        api::LeadId(values.at(0).toLongLong()), texts.object(), {}, values.at(3).toString(), fromColumn(values.at(4))};
    if (!values.at(2).isNull())
        draft.basedOnUpdate = QDateTime::fromMSecsSinceEpoch(values.at(2).toLongLong(), Qt::UTC);
    return draft;
}

} // namespace

Stored<void> DraftStore::save(const SavedDraft &draft)
{
    return m_database.inTransaction([&] {
        return Statement(m_database, u"INSERT OR REPLACE INTO drafts (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(columns))
            .run(sealed(valuesOf(draft)));
    });
}

Stored<std::optional<SavedDraft>> DraftStore::load(api::LeadId lead) const
{
    Statement statement(m_database, u"SELECT %1 FROM drafts WHERE lead = ?"_s.arg(columns));
    return readAll(statement, {qlonglong(lead.number())}, draftAt).map([](const QList<SavedDraft> &drafts) {
        return drafts.isEmpty() ? std::nullopt : std::optional(drafts.first());
    });
}

Stored<QList<SavedDraft>> DraftStore::loadAll() const
{
    Statement statement(m_database, u"SELECT %1 FROM drafts ORDER BY lead"_s.arg(columns));
    return readAll(statement, {}, draftAt);
}

Stored<void> DraftStore::discard(api::LeadId lead)
{
    return m_database.inTransaction(
        [&] { return Statement(m_database, u"DELETE FROM drafts WHERE lead = ?"_s).run({qlonglong(lead.number())}); });
}

} // namespace jobmark::store
