// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "put_away_draft.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

constexpr auto replacedKey = "replaced"_L1;
constexpr auto statusKey = "begunOnStatus"_L1;
constexpr auto updateKey = "begunOnUpdate"_L1; // milliseconds since 1970

QJsonObject jsonOf(const PutAwayDraft &draft)
{
    QJsonObject object = toJson(draft.typed);
    if (draft.begun)
        object.insert(statusKey, draft.begun->status);
    if (draft.begun && draft.begun->setAt)
        object.insert(updateKey, draft.begun->setAt->toMSecsSinceEpoch());
    return object;
}

PutAwayDraft draftFrom(const QJsonObject &object)
{
    PutAwayDraft draft{typedAnswersFromJson(object), {}};
    if (object.contains(statusKey))
        draft.begun = DraftBase{object.value(statusKey).toString(), {}};
    if (draft.begun && object.contains(updateKey))
        draft.begun->setAt = QDateTime::fromMSecsSinceEpoch(object.value(updateKey).toInteger(), Qt::UTC);
    return draft;
}

} // namespace

QJsonObject toJson(const TypedAnswers &typed, const QList<PutAwayDraft> &replaced)
{
    QJsonObject object = toJson(typed);
    QJsonArray others;
    for (const PutAwayDraft &one : replaced)
        others.append(jsonOf(one));
    if (!others.isEmpty())
        object.insert(replacedKey, others);
    return object;
}

QList<PutAwayDraft> replacedFromJson(const QJsonObject &object)
{
    QList<PutAwayDraft> replaced;
    for (const QJsonValue &one : object.value(replacedKey).toArray())
        replaced.append(draftFrom(one.toObject()));
    return replaced;
}

} // namespace jobmark::session
