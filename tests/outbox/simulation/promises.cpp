// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "promises.h"

#include "outbox/life_json.h"

#include <algorithm>
#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {

using outbox::State;
using store::ActivityKind;

namespace {

bool areOfOneKind(const Told &one, const Told &other)
{
    const auto isStatus = [](const Told &told) { return std::holds_alternative<outbox::StatusUpdate>(told.what); };
    return isStatus(one) == isStatus(other) && one.isAttachment() == other.isAttachment();
}

} // namespace

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

void Promises::breakBecause(const QString &what)
{
    if (!m_broken)
        m_broken = what;
}

void Promises::breakBecause(const QString &what, const Told &told)
{
    breakBecause(u"#%1 %2"_s.arg(told.name).arg(what));
}

Flight &Promises::sent(Told &told, outbox::SubmissionId id, QUuid key)
{
    judgeAll(told, id, key);
    told.flights.push_back({told.decisions, key});
    return told.flights.back();
}

void Promises::judgeAll(const Told &told, outbox::SubmissionId id, QUuid key)
{
    judgeDisk(told, id, key);
    if (told.takenBack || told.end)
        breakBecause(u"was sent after the user took it back, or after its end"_s, told);
    const bool isHeld = told.weight == outbox::Weight::Final && told.flights.empty() && !told.saidSendNow;
    if (isHeld && m_timeline.elapsed() < told.heldSince + m_hold)
        breakBecause(u"was sent before its undo time was over"_s, told);
    if (const auto broken = calls.judgeWrite(told, key))
        breakBecause(*broken, told);
    for (const Flight &flight : told.flights)
        judgeEarlier(told, flight);
    for (const Told &other : m_told) {
        if (&other == &told || other.lead != told.lead)
            continue;
        judgeOther(told, other);
        judgeTurn(told, other);
    }
}

void Promises::judgeDisk(const Told &told, outbox::SubmissionId id, QUuid key)
{
    const auto row = m_disk->rowOf(id);
    const auto life = row ? outbox::lifeFromJson(QJsonDocument::fromJson(row->life).object()) : std::nullopt;
    if (!life || life->state != State::Sending)
        breakBecause(u"was sent before it was on disk that it may be under way"_s, told);
    else if (life->key != key)
        breakBecause(u"was sent with another key than the one on disk"_s, told);
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
    if (other.takenBack || other.decisions > 0 || told.isAttachment() || other.isAttachment())
        return;
    for (const Flight &flight : other.flights) {
        // A copy that the network made of something already answered is nothing a client can know of.
        if (flight.end != Flight::End::Answered && mayStillArrive(flight) && other.end != ActivityKind::Accepted)
            breakBecause(u"was sent while #%1 of the same lead was still on its way"_s.arg(other.name), told);
    }
}

void Promises::judgeTurn(const Told &told, const Told &other)
{
    if (told.isAttachment() != other.isAttachment())
        return;
    if (!other.flights.empty() && other.flights.back().end == Flight::End::Open)
        breakBecause(u"was sent beside #%1 of the same lead"_s.arg(other.name), told);
    const bool isOutdated = other.name > told.name && other.flights.empty() && !other.end && !other.takenBack &&
                            told.decisions == 0 && !told.isAttachment() && areOfOneKind(told, other);
    if (isOutdated)
        breakBecause(u"was sent although the newer #%1 waits"_s.arg(other.name), told);
    const bool wasOvertaken = !told.isAttachment() && other.name > told.name && !other.flights.empty();
    if (wasOvertaken)
        breakBecause(u"was sent after the newer #%1 of the same lead"_s.arg(other.name), told);
}

void Promises::flightEnded(const Told &told, Flight &flight, Flight::End end)
{
    flight.end = end;
    flight.endedAt = m_timeline.elapsed();
    calls.writeEnded(told, end);
}

void Promises::readBegan(qint64 lead)
{
    if (const auto broken = calls.judgeRead())
        breakBecause(u"lead %1 %2"_s.arg(lead).arg(*broken));
    calls.readBegan(lead);
}

bool Promises::isCarriedOut(const Told &told)
{
    return std::any_of(told.flights.begin(), told.flights.end(), [&](const Flight &flight) {
        return flight.decision == told.decisions && flight.carriedOut > 0;
    });
}

// Judged when it is first said: a disk that was full writes it later, when others may have changed the lead again.
void Promises::wasAccepted(Told &told)
{
    if (std::exchange(told.called, State::Accepted) == State::Accepted)
        return;
    const bool everCarriedOut = std::any_of(told.flights.begin(), told.flights.end(),
                                            [](const Flight &flight) { return flight.carriedOut > 0; });
    if (!everCarriedOut && !m_server.isSo(told.lead, told.what))
        breakBecause(u"was called accepted, and the server never carried it out"_s, told);
}

void Promises::wasRefused(Told &told)
{
    if (std::exchange(told.called, State::Refused) == State::Refused)
        return;
    if (!told.flights.empty() && told.flights.back().isInDoubt())
        breakBecause(u"was called refused, and its result is unknown"_s, told);
    // A file that was carried out stays.
    if (m_canBeRead && isCarriedOut(told) && (told.isAttachment() || m_server.isSo(told.lead, told.what)))
        breakBecause(u"was called refused, and it is what the server has"_s, told);
}

void Promises::shown(const outbox::SubmissionView &view)
{
    Told &told = adopt(view.content);
    if (view.state() == State::Accepted)
        wasAccepted(told);
    if (view.state() == State::Refused)
        wasRefused(told);
    if (outbox::isTakenBack(view.state()) && !view.comesBack() && !told.end)
        breakBecause(u"was shown as taken back for good, and the disk does not say so"_s, told);
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
        // What the user took back is only taken back for good when that is on disk. Until then it is shown as not
        // being there (see shown()), and an end in order tries once more; this is none.
        told.takenBack = told.takenBack && told.end;
        told.called.reset();
        for (Flight &flight : told.flights) {
            if (flight.end != Flight::End::Open)
                continue;
            flightEnded(told, flight, Flight::End::Cut);
            flight.neverAfter = m_timeline.elapsed() + deadline;
        }
    }
    calls.stopped();
}

void Promises::foundOnDisk(const outbox::Content &content, const QByteArray &life)
{
    Told &told = adopt(content);
    if (told.end)
        breakBecause(u"came back after its end"_s, told);
    const auto found = outbox::lifeFromJson(QJsonDocument::fromJson(life).object());
    if (found && found->state == State::Held)
        told.heldSince = m_timeline.elapsed();
}

void Promises::startedWith(const QList<outbox::SubmissionView> &views)
{
    for (const outbox::SubmissionView &view : views) {
        const Told &told = adopt(view.content);
        if (told.end && !outbox::isEnd(view.state()))
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
    QList<outbox::SubmissionView> open;
    for (const outbox::SubmissionView &view : views) {
        const Told &told = adopt(view.content);
        if (!outbox::isEnd(view.state()))
            open.append(view);
        if (!outbox::isEnd(view.state()) && view.state() != State::Refused)
            breakBecause(u"never came to an end"_s, told);
        if (view.durability != outbox::Durability::OnDisk)
            breakBecause(u"is not on disk in the end"_s, told);
    }
    startedWith(open);
}

} // namespace jobmark::simulation
