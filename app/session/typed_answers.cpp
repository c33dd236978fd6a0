// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "typed_answers.h"

#include "rules/field.h"
#include "rules/wire_names.h"

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

struct TextKey
{
    QLatin1StringView key;
    QString TypedAnswers::*text;
};

constexpr std::array textKeys = {
    TextKey{"meetingDay"_L1, &TypedAnswers::meetingDay},       TextKey{"meetingTime"_L1, &TypedAnswers::meetingTime},
    TextKey{"jobAmount"_L1, &TypedAnswers::jobAmount},         TextKey{"startDay"_L1, &TypedAnswers::startDay},
    TextKey{"completionDay"_L1, &TypedAnswers::completionDay}, TextKey{"notes"_L1, &TypedAnswers::notes},
    TextKey{"declineReason"_L1, &TypedAnswers::declineReason},
};

template <class E>
void insertChoice(QJsonObject &object, QLatin1StringView key, std::optional<E> choice)
{
    if (choice)
        object.insert(key, QString(rules::wireName(*choice)));
}

void insertKind(QJsonObject &object, QLatin1StringView key, TargetKind kind)
{
    if (kind == TargetKind::ToBeDetermined)
        object.insert(key, true);
}

template <class E>
std::optional<E> choiceAt(const QJsonObject &object, QLatin1StringView key)
{
    return rules::fromWireName<E>(object.value(key).toString());
}

TargetKind kindAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toBool() ? TargetKind::ToBeDetermined : TargetKind::Day;
}

} // namespace

bool TypedAnswers::hasStatusPart() const
{
    TypedAnswers form = *this;
    form.declineReason.clear();
    return !form.isEmpty();
}

QJsonObject toJson(const TypedAnswers &typed)
{
    QJsonObject object;
    for (const TextKey &entry : textKeys) {
        if (!(typed.*entry.text).isEmpty())
            object.insert(entry.key, typed.*entry.text);
    }
    insertChoice(object, "status"_L1, typed.status);
    insertChoice(object, "contactMethod"_L1, typed.contactMethod);
    insertChoice(object, "estimateType"_L1, typed.estimateType);
    insertChoice(object, "lostReason"_L1, typed.lostReason);
    insertKind(object, "startDateTbd"_L1, typed.startKind);
    insertKind(object, "completionDateTbd"_L1, typed.completionKind);
    return object;
}

TypedAnswers typedAnswersFromJson(const QJsonObject &object)
{
    TypedAnswers typed;
    for (const TextKey &entry : textKeys)
        typed.*entry.text = object.value(entry.key).toString();
    typed.status = choiceAt<rules::Status>(object, "status"_L1);
    typed.contactMethod = choiceAt<rules::ContactMethod>(object, "contactMethod"_L1);
    typed.estimateType = choiceAt<rules::EstimateType>(object, "estimateType"_L1);
    typed.lostReason = choiceAt<rules::LostReason>(object, "lostReason"_L1);
    typed.startKind = kindAt(object, "startDateTbd"_L1);
    typed.completionKind = kindAt(object, "completionDateTbd"_L1);
    return typed;
}

} // namespace jobmark::session
