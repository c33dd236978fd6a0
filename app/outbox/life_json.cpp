// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "life_json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jobmark::outbox {
namespace {

constexpr std::array stateNames = {
    "held"_L1,    "queued"_L1,   "sending"_L1, "unknown"_L1,  "checking"_L1,  "needs decision"_L1,
    "refused"_L1, "accepted"_L1, "undone"_L1,  "replaced"_L1, "discarded"_L1,
};
static_assert(stateNames.size() == stateCount);
constexpr std::array waitNames = {
    "nothing"_L1, "undo time"_L1, "retry"_L1, "second look"_L1, "turn"_L1, "sign-in"_L1, "user"_L1, "write access"_L1,
};
constexpr std::array causeNames = {"changed by other"_L1, "not recorded"_L1, "cannot read"_L1, "cannot tell"_L1};
constexpr std::array weightNames = {"changeable"_L1, "once"_L1, "final"_L1};
constexpr std::array errorNames = {
    "no connection"_L1,  "result unknown"_L1,    "timed out before sending"_L1,
    "sign-in needed"_L1, "refused"_L1,           "not found"_L1,
    "not offered"_L1,    "too many requests"_L1, "server fault"_L1,
    "not understood"_L1, "redirected"_L1,        "insecure"_L1,
    "timed out"_L1,      "lost connection"_L1,   "review only"_L1,
    "cancelled"_L1,      "file unreadable"_L1,   "file too large"_L1,
    "file changed"_L1,
};
static_assert(errorNames.size() == api::ApiError::kindCount);

template <std::size_t N, class E>
QString nameIn(const std::array<QLatin1StringView, N> &names, E value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < N ? QString(names[index]) : QString::number(index);
}

template <class E, std::size_t N>
std::optional<E> valueIn(const std::array<QLatin1StringView, N> &names, const QJsonValue &value)
{
    const auto found = std::find(names.begin(), names.end(), value.toString());
    if (found == names.end())
        return std::nullopt;
    return static_cast<E>(found - names.begin());
}

qint64 millis(Time time)
{
    return time.time_since_epoch().count();
}

Time timeOf(const QJsonValue &value)
{
    return Time(std::chrono::milliseconds(value.toInteger()));
}

void insertTime(QJsonObject &object, QLatin1StringView key, const std::optional<Time> &time)
{
    if (time)
        object.insert(key, millis(*time));
}

std::optional<Time> timeAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? std::optional(timeOf(object.value(key))) : std::nullopt;
}

} // namespace

QLatin1StringView nameOf(State state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

QJsonObject toJson(const api::ApiError &error)
{
    QJsonObject object{{u"kind"_s, nameIn(errorNames, error.kind)}, {u"number"_s, static_cast<int>(error.kind)}};
    if (error.httpStatus != 0)
        object.insert(u"http"_s, error.httpStatus);
    if (!error.serverText.isEmpty())
        object.insert(u"text"_s, error.serverText);
    if (error.retryAfter)
        object.insert(u"retryAfter"_s, qint64(error.retryAfter->count()));
    return object;
}

std::optional<api::ApiError> errorFromJson(const QJsonObject &object)
{
    // Kinds are only ever added at the end, so the number is as lasting as the word. A newer Jobmark may have more.
    const int number = object.value("number"_L1).toInt(-1);
    if (number < 0 || number >= api::ApiError::kindCount)
        return std::nullopt;
    api::ApiError error{static_cast<api::ApiError::Kind>(number),
                        object.value("http"_L1).toInt(),
                        object.value("text"_L1).toString(),
                        {}};
    if (object.contains("retryAfter"_L1))
        error.retryAfter = std::chrono::seconds(object.value("retryAfter"_L1).toInteger());
    return error;
}

QJsonObject toJson(const Life &life)
{
    QJsonObject object{
        {u"state"_s, QString(nameOf(life.state))},
        {u"weight"_s, nameIn(weightNames, life.weight)},
        {u"tries"_s, life.tries},
        {u"unknowns"_s, life.unknowns},
        {u"failures"_s, life.failures},
        {u"unreadable"_s, life.unreadable},
        {u"key"_s, life.key.toString(QUuid::WithoutBraces)},
        {u"changedAt"_s, millis(life.changedAt)},
    };
    if (life.wait) {
        object.insert(u"waitsFor"_s, nameIn(waitNames, life.waitReason));
        object.insert(u"waitsSince"_s, millis(life.wait->since));
        object.insert(u"waitsUntil"_s, millis(life.wait->until));
    }
    insertTime(object, "firstUnchanged"_L1, life.firstUnchanged);
    insertTime(object, "checkedSince"_L1, life.checkedSince);
    if (life.refusalInDoubt)
        object.insert(u"refusalInDoubt"_s, true);
    if (life.lastError)
        object.insert(u"lastError"_s, toJson(*life.lastError));
    if (life.cause)
        object.insert(u"cause"_s, nameIn(causeNames, *life.cause));
    if (life.replacedBy)
        object.insert(u"replacedBy"_s, life.replacedBy->toString(QUuid::WithoutBraces));
    return object;
}

std::optional<Life> lifeFromJson(const QJsonObject &object)
{
    const auto state = valueIn<State>(stateNames, object.value("state"_L1));
    const auto weight = valueIn<Weight>(weightNames, object.value("weight"_L1));
    const QUuid key = QUuid::fromString(object.value("key"_L1).toString());
    if (!state || !weight || key.isNull())
        return std::nullopt;
    Life life;
    life.state = *state;
    life.weight = *weight;
    life.key = key;
    life.tries = object.value("tries"_L1).toInt();
    life.unknowns = object.value("unknowns"_L1).toInt();
    life.failures = object.value("failures"_L1).toInt();
    life.unreadable = object.value("unreadable"_L1).toInt();
    life.changedAt = timeOf(object.value("changedAt"_L1));
    if (const auto reason = valueIn<WaitingFor>(waitNames, object.value("waitsFor"_L1))) {
        life.waitReason = *reason;
        life.wait = Wait{timeOf(object.value("waitsSince"_L1)), timeOf(object.value("waitsUntil"_L1))};
    }
    life.firstUnchanged = timeAt(object, "firstUnchanged"_L1);
    life.checkedSince = timeAt(object, "checkedSince"_L1);
    life.refusalInDoubt = object.value("refusalInDoubt"_L1).toBool();
    life.lastError = errorFromJson(object.value("lastError"_L1).toObject());
    life.cause = valueIn<DecisionCause>(causeNames, object.value("cause"_L1));
    if (object.contains("replacedBy"_L1))
        life.replacedBy = QUuid::fromString(object.value("replacedBy"_L1).toString());
    return life;
}

} // namespace jobmark::outbox
