// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "calls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {

std::optional<QString> Calls::judgeAny() const
{
    if (m_isSignInNeeded)
        return u"was called although the server had asked for a sign-in"_s;
    if (m_timeline.elapsed() < m_leftAloneUntil)
        return u"was called although the server had asked to be left alone"_s;
    return std::nullopt;
}

std::optional<QString> Calls::judgeWrite(const Told &told, QUuid key)
{
    if (const auto broken = judgeAny())
        return broken;
    if (const auto broken = judgeKey(told, key))
        return broken;
    for (const Told *other : m_unread[told.lead]) {
        if (!other->takenBack && !other->end)
            return u"was sent before the lead was read for #%1, whose result is unknown"_s.arg(other->name);
    }
    const bool isAnew = told.flights.empty() || told.flights.back().decision != told.decisions;
    if (!isAnew && told.flights.back().isInDoubt() && !wasLookedAtTwice(told.lead, told.flights.back().endedAt))
        return u"was sent again without two looks a full deadline apart"_s;
    return std::nullopt;
}

std::optional<QString> Calls::judgeKey(const Told &told, QUuid key)
{
    const Told *&owner = m_keys.try_emplace(key, &told).first->second;
    if (owner != &told)
        return u"was sent with the key of #%1"_s.arg(owner->name);
    for (const Flight &flight : told.flights) {
        if (flight.decision == told.decisions && flight.key != key)
            return u"was tried again with another key"_s;
    }
    return std::nullopt;
}

bool Calls::wasLookedAtTwice(qint64 lead, Timeline::Millis since) const
{
    const auto reads = m_reads.find(lead);
    if (reads == m_reads.end())
        return false;
    const auto first =
        std::find_if(reads->second.begin(), reads->second.end(), [&](const Read &read) { return read.begun >= since; });
    return std::any_of(first, reads->second.end(),
                       [&](const Read &read) { return read.begun - first->ended >= deadline; });
}

void Calls::writeEnded(const Told &told, Flight::End end)
{
    if (end == Flight::End::Unknown || end == Flight::End::Cut)
        m_unread[told.lead].insert(&told);
}

void Calls::readEnded(qint64 lead, Timeline::Millis begun)
{
    m_reads[lead].push_back({begun, m_timeline.elapsed()});
}

void Calls::askedToWait(std::chrono::seconds time)
{
    m_leftAloneUntil = std::max<Timeline::Millis>(m_leftAloneUntil, m_timeline.elapsed() + time);
}

void Calls::signedIn()
{
    m_isSignInNeeded = false;
    ++m_signIns;
}

// What the server asked for may be forgotten with the program, where nothing it wrote down tells of it.
void Calls::stopped()
{
    m_leftAloneUntil = {};
    m_isSignInNeeded = false;
}

} // namespace jobmark::simulation
