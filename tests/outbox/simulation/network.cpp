// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "network.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {
namespace {

using Kind = api::ApiError::Kind;
using Millis = Timeline::Millis;

api::ApiError error(Kind kind, std::optional<std::chrono::seconds> retryAfter = {})
{
    return {kind, 0, {}, retryAfter};
}

} // namespace

void Network::later(int generation, Millis delay, std::function<void()> then)
{
    m_timeline.in(delay, [this, generation, then = std::move(then)] {
        if (generation != m_generation)
            return;
        if (m_timeline.isAsleep())
            return later(generation, m_timeline.untilAwake(), then);
        then();
    });
}

void Network::heed(const api::ApiError &error, int signIns)
{
    if (error.kind == Kind::SignInNeeded)
        m_promises.calls.askedToSignIn(signIns);
    if (error.kind == Kind::TooManyRequests && error.retryAfter)
        m_promises.calls.askedToWait(*error.retryAfter);
}

void Network::arrive(const Parcel &parcel, Millis delay, std::function<void(Server::Verdict)> after)
{
    ++parcel.flight->onTheWay;
    m_timeline.in(delay, [this, parcel, after = std::move(after)] {
        --parcel.flight->onTheWay;
        if (m_timeline.elapsed() > parcel.flight->neverAfter)
            return;
        const auto verdict = m_server.carryOut(parcel.told->lead, parcel.told->what, parcel.key);
        parcel.flight->carriedOut += verdict == Server::Verdict::Done ? 1 : 0;
        tell(u"  the server %1 #%2"_s.arg(verdict == Server::Verdict::Done ? u"carries out"_s : u"refuses"_s)
                 .arg(parcel.told->name));
        if (after)
            after(verdict);
    });
}

Server::Extent Network::someExtent()
{
    static constexpr std::array parts = {Server::Extent::WithoutRecord, Server::Extent::WithoutFiles};
    return m_call.chance(m_server.manners().shortAnswers) ? m_call.oneOf(parts) : Server::Extent::Whole;
}

void Network::answer(const Parcel &parcel, Millis delay, Server::Verdict verdict)
{
    // Composed when it was carried out; it arrives later.
    outbox::Answer answer;
    if (!m_server.manners().namesNothing)
        answer.lead = m_server.read(parcel.told->lead, parcel.extent);
    later(parcel.generation, delay, [this, parcel, verdict, answer] {
        if (verdict == Server::Verdict::Done)
            deliver(parcel, answer, Flight::End::Answered);
        else
            deliver(parcel, tl::make_unexpected(error(Kind::Refused)), Flight::End::Answered);
    });
}

void Network::fail(const Parcel &parcel, Millis delay, const api::ApiError &what, Flight::End end)
{
    later(parcel.generation, delay, [this, parcel, what, end] {
        heed(what, parcel.signIns);
        deliver(parcel, tl::make_unexpected(what), end);
    });
}

void Network::deliver(const Parcel &parcel, const api::Result<outbox::Answer> &outcome, Flight::End end)
{
    m_promises.flightEnded(*parcel.told, *parcel.flight, end);
    parcel.then(seeded(outcome));
}

api::Result<outbox::Answer> Network::seeded(const api::Result<outbox::Answer> &outcome)
{
    if (outcome || m_fault == Fault::None)
        return outcome;
    api::ApiError what = outcome.error();
    if (m_fault == Fault::ResendWhileUnknown && what.kind == Kind::ResultUnknown)
        what.kind = Kind::NoConnection;
    if (m_fault == Fault::UnknownIsRefused && what.kind == Kind::ResultUnknown)
        what.kind = Kind::Refused;
    if (m_fault == Fault::NonsenseIsSuccess && what.kind == Kind::NotUnderstood)
        return outbox::Answer();
    if (m_fault == Fault::IgnoreSignIn && what.kind == Kind::SignInNeeded)
        what.kind = Kind::NoConnection;
    if (m_fault == Fault::IgnoreRetryAfter)
        what.retryAfter.reset();
    return tl::make_unexpected(what);
}

void Network::send(const outbox::Content &content, QUuid key, QObject *, std::function<void(qint64, qint64)>,
                   api::Then<outbox::Answer> then)
{
    mayStop();
    m_call = Dice(m_dice.roll()); // however many it rolls, the next call's are the same
    Told &told = m_promises.adopt(content);
    if (m_fault == Fault::NewKeyOnRetry && !told.flights.empty())
        key = QUuid::createUuidV5(key, QByteArray::number(m_timeline.elapsed().count()));
    const Parcel parcel{&told,
                        &m_promises.sent(told, content.id, key),
                        key,
                        m_generation,
                        someExtent(),
                        m_promises.calls.signIns(),
                        std::move(then)};
    tell(u"  #%1 is sent"_s.arg(told.name));
    counted();
    if (m_call.chance(m_manners.faults) && goesWrong())
        misbehave(parcel);
    else
        arrive(parcel, someTime(500),
               [this, parcel](Server::Verdict verdict) { answer(parcel, someTime(500), verdict); });
    mayStop();
}

void Network::misbehave(const Parcel &parcel)
{
    using End = Flight::End;
    const Millis told = someTime(deadline.count());
    switch (m_call.between(0, 11)) {
    case 0: // nothing leaves
        return fail(parcel, told, error(Kind::NoConnection), End::NotCarriedOut);
    case 1:
        return fail(parcel, someTime(500), error(Kind::SignInNeeded), End::NotCarriedOut);
    case 2:
        return fail(parcel, someTime(500), error(Kind::TooManyRequests, std::chrono::seconds(m_call.between(0, 7200))),
                    End::NotCarriedOut);
    case 3: // lost on the way there
        return fail(parcel, told, error(Kind::ResultUnknown), End::Unknown);
    case 4: // lost on the way back
        arrive(parcel, Millis(m_call.between(0, told.count() - 1)), {});
        return fail(parcel, told, error(Kind::ResultUnknown), End::Unknown);
    case 5:
    case 6: // arrives when nobody waits any more
        arrive(parcel, told + Millis(m_call.between(0, deadline.count() - 1)), {});
        return fail(parcel, told, error(Kind::ResultUnknown), End::Unknown);
    case 7: // twice, the first is answered
        arrive(parcel, someTime(500), [this, parcel](Server::Verdict v) { answer(parcel, someTime(2000), v); });
        return arrive(parcel, someTime(deadline.count()), {});
    case 8: // twice, the second is answered
        arrive(parcel, someTime(500), {});
        return arrive(parcel, someTime(5000) + Millis(500),
                      [this, parcel](Server::Verdict v) { answer(parcel, someTime(500), v); });
    case 9: // twice, late, and nobody is told
        arrive(parcel, told, {});
        arrive(parcel, told + Millis(m_call.between(0, deadline.count() - 1)), {});
        return fail(parcel, told, error(Kind::ResultUnknown), End::Unknown);
    case 10: // perhaps carried out, and nonsense comes back
        if (m_call.chance(700))
            arrive(parcel, Millis(m_call.between(0, told.count() - 1)), {});
        return fail(parcel, told, error(m_call.chance(500) ? Kind::NotUnderstood : Kind::Redirected), End::Unknown);
    default: { // a server fault, perhaps after the work was done
        if (m_call.chance(500))
            arrive(parcel, told + Millis(m_call.between(-told.count(), deadline.count() - 1)), {});
        const auto retryAfter =
            m_call.chance(500) ? std::optional(std::chrono::seconds(m_call.between(0, 600))) : std::nullopt;
        return fail(parcel, told, error(Kind::ServerFault, retryAfter), End::Unknown);
    }
    }
}

void Network::failRead(Millis delay, const api::ApiError &what, const api::Then<api::Lead> &then)
{
    later(m_generation, delay, [this, what, then, signIns = m_promises.calls.signIns()] {
        heed(what, signIns);
        then(tl::make_unexpected(what));
    });
}

void Network::readLead(api::LeadId lead, QObject *, api::Then<api::Lead> then)
{
    mayStop();
    m_call = Dice(m_dice.roll());
    tell(u"  lead %1 is read"_s.arg(lead.number()));
    m_promises.readBegan(lead.number());
    static constexpr std::array troubles = {Kind::NoConnection,    Kind::TimedOut,    Kind::LostConnection,
                                            Kind::SignInNeeded,    Kind::ServerFault, Kind::NotUnderstood,
                                            Kind::TooManyRequests, Kind::Refused,     Kind::Insecure};
    const Millis begun = m_timeline.elapsed();
    if (!m_manners.readsOffered) {
        failRead(someTime(500), error(m_call.chance(500) ? Kind::NotOffered : Kind::NotFound), then);
    } else if (m_call.chance(m_manners.faults) && goesWrong()) {
        const auto wait =
            m_call.chance(300) ? std::optional(std::chrono::seconds(m_call.between(0, 900))) : std::nullopt;
        failRead(someTime(deadline.count()), error(m_call.oneOf(troubles), wait), then);
    } else {
        const Server::Extent extent = someExtent();
        later(m_generation, someTime(2000), [this, lead, then, begun, extent] {
            // Only reached while the same client waits.
            const api::Lead now = m_server.read(lead.number(), extent);
            later(m_generation, someTime(2000), [this, then, now, begun] {
                m_promises.calls.readEnded(now.id.number(), begun);
                then(now);
            });
        });
    }
    mayStop();
}

} // namespace jobmark::simulation
