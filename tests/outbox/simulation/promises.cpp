// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "promises.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {

using outbox::State;
using store::ActivityKind;

Told &Promises::adopt(const outbox::Content &content)
{
    if (Told *known = m_byId.value(content.id))
        return *known;
    m_told.push_back({static_cast<int>(m_told.size()) + 1, content.before.id.number(), content.what,
                      outbox::weightOf(content.what), m_timeline.elapsed()});
    m_byId.insert(content.id, &m_told.back());
    m_byReference.insert(outbox::referenceOf(content.id), &m_told.back());
    return m_told.back();
}

Told *Promises::find(outbox::SubmissionId id)
{
    return m_byId.value(id);
}

void Promises::breakBecause(const QString &what, const Told &told)
{
    if (!m_broken)
        m_broken = u"#%1 %2"_s.arg(told.name).arg(what);
}

Flight &Promises::sent(Told &told)
{
    if (told.takenBack || told.end)
        breakBecause(u"was sent after the user took it back, or after its end"_s, told);
    const bool isHeld = told.weight == outbox::Weight::Final && told.flights.empty() && !told.saidSendNow;
    if (isHeld && m_timeline.elapsed() < told.submittedAt + m_hold)
        breakBecause(u"was sent before its undo time was over"_s, told);
    for (const Flight &flight : told.flights)
        judgeEarlier(told, flight);
    for (const Told &other : m_told)
        judgeOther(told, other);
    told.flights.push_back({told.decisions});
    return told.flights.back();
}

bool Promises::mayStillArrive(const Flight &flight) const
{
    return flight.onTheWay > 0 && m_timeline.elapsed() <= flight.neverAfter;
}

void Promises::judgeEarlier(const Told &told, const Flight &flight)
{
    if (flight.decision != told.decisions)
        return; // The user has spoken since.
    if (told.weight == outbox::Weight::Final && flight.end != Flight::End::NotCarriedOut)
        breakBecause(u"is final and was sent a second time without the user saying so"_s, told);
    if (flight.carriedOut > 0)
        breakBecause(u"was sent again although the server had carried it out"_s, told);
    if (mayStillArrive(flight))
        breakBecause(u"was sent again while it was still on its way"_s, told);
}

void Promises::judgeOther(const Told &told, const Told &other)
{
    if (&other == &told || other.lead != told.lead || other.takenBack || other.decisions > 0)
        return;
    for (const Flight &flight : other.flights) {
        // A copy that the network made of something already answered is nothing a client can know of.
        if (flight.end != Flight::End::Answered && mayStillArrive(flight) && other.end != ActivityKind::Accepted)
            breakBecause(u"was sent while #%1 of the same lead was still on its way"_s.arg(other.name), told);
    }
}

bool Promises::isCarriedOut(const Told &told)
{
    return std::any_of(told.flights.begin(), told.flights.end(), [&](const Flight &flight) {
        return flight.decision == told.decisions && flight.carriedOut > 0;
    });
}

void Promises::wasAccepted(const Told &told)
{
    const bool everCarriedOut = std::any_of(told.flights.begin(), told.flights.end(),
                                            [](const Flight &flight) { return flight.carriedOut > 0; });
    if (!everCarriedOut && !m_server.isSo(told.lead, told.what))
        breakBecause(u"was called accepted, and the server never carried it out"_s, told);
}

void Promises::wasRefused(const Told &told)
{
    if (m_canBeRead && isCarriedOut(told) && m_server.isSo(told.lead, told.what))
        breakBecause(u"was called refused, and it is what the server has"_s, told);
}

void Promises::written(const store::SubmissionBatch &batch)
{
    for (const store::NewActivity &entry : batch.activity) {
        Told *told = m_byReference.value(entry.reference);
        if (told == nullptr)
            continue;
        if (entry.what == ActivityKind::Accepted)
            wasAccepted(*told);
        if (entry.what == ActivityKind::Refused)
            wasRefused(*told);
        const bool isEnd = entry.what == ActivityKind::Accepted || entry.what == ActivityKind::Undone ||
                           entry.what == ActivityKind::Discarded || entry.what == ActivityKind::Replaced;
        if (isEnd)
            told->end = entry.what;
    }
    for (const QUuid &id : batch.removed) {
        if (const Told *told = m_byId.value(id); told != nullptr && !told->end)
            breakBecause(u"was removed from the disk without a word why"_s, *told);
    }
}

void Promises::stopped()
{
    for (Told &told : m_told) {
        // What the user took back is only taken back for good when that is on disk; the page says so.
        told.takenBack = told.takenBack && told.end;
        for (Flight &flight : told.flights) {
            if (flight.end != Flight::End::Open)
                continue;
            flight.end = Flight::End::Cut;
            flight.neverAfter = m_timeline.elapsed() + deadline;
        }
    }
}

void Promises::startedWith(const QList<outbox::SubmissionView> &views)
{
    for (const outbox::SubmissionView &view : views) {
        const Told &told = adopt(view.content);
        if (told.end)
            breakBecause(u"came back after its end"_s, told);
        if (told.what != view.content.what || told.lead != view.lead().number())
            breakBecause(u"came back with other values than were typed"_s, told);
    }
    for (const Told &told : m_told) {
        const bool isThere = std::any_of(views.begin(), views.end(), [&](const outbox::SubmissionView &view) {
            return m_byId.value(view.id()) == &told;
        });
        if (!isThere && !told.end)
            breakBecause(u"was lost"_s, told);
    }
}

void Promises::ended(const QList<outbox::SubmissionView> &views)
{
    for (const outbox::SubmissionView &view : views) {
        const Told &told = adopt(view.content);
        if (!outbox::isEnd(view.state()) && view.state() != State::Refused)
            breakBecause(u"never came to an end"_s, told);
        if (view.durability != outbox::Durability::OnDisk)
            breakBecause(u"is not on disk in the end"_s, told);
    }
    startedWith([&] {
        QList<outbox::SubmissionView> open;
        for (const outbox::SubmissionView &view : views) {
            if (!outbox::isEnd(view.state()))
                open.append(view);
        }
        return open;
    }());
}

} // namespace jobmark::simulation
