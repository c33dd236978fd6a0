// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dice.h"
#include "faults.h"
#include "promises.h"

#include "outbox/gateway.h"

#include <functional>

namespace jobmark::simulation {

/// The way to the server, at its worst: it loses, delays, doubles and answers nonsense. What was sent can arrive as
/// late as one deadline after the client was told that the result is unknown, and not later: that is what a deadline
/// means.
class Network : public outbox::Gateway
{
public:
    struct Manners
    {
        int faults = 0; ///< of a thousand calls
        bool readsOffered = true;
    };
    Network(Server &server, Timeline &timeline, Promises &promises, Dice dice, Manners manners, Fault fault)
        : m_server(server)
        , m_timeline(timeline)
        , m_promises(promises)
        , m_dice(dice)
        , m_call(dice)
        , m_manners(manners)
        , m_fault(fault)
    {}

    void send(const outbox::Content &content, QUuid key, QObject *context, std::function<void(qint64, qint64)> progress,
              api::Then<outbox::Answer> then) override;
    void readLead(api::LeadId lead, QObject *context, api::Then<api::Lead> then) override;
    void cancel(outbox::SubmissionId) override {}

    [[nodiscard]] bool offersReads() const { return m_manners.readsOffered; }
    void becomeGood() { m_manners.faults = 0; }
    /// The program stopped: answers of before reach nobody.
    void forgetClient() { ++m_generation; }

    std::function<bool()> goesWrong;           ///< asked before a call fails
    std::function<void()> mayStop;             ///< called before and after the bytes leave; may throw
    std::function<void(const QString &)> tell; ///< for the history
    std::function<void()> counted;             ///< called for each send

private:
    struct Parcel
    {
        Told *told;
        Flight *flight;
        QUuid key;
        int generation;        ///< of the client that waits for the answer
        Server::Extent extent; ///< of the answer
        int signIns;           ///< before it was sent
        api::Then<outbox::Answer> then;
    };
    void arrive(const Parcel &parcel, Timeline::Millis delay, std::function<void(Server::Verdict)> after);
    void answer(const Parcel &parcel, Timeline::Millis delay, Server::Verdict verdict);
    void fail(const Parcel &parcel, Timeline::Millis delay, const api::ApiError &error, Flight::End end);
    void deliver(const Parcel &parcel, const api::Result<outbox::Answer> &outcome, Flight::End end);
    void misbehave(const Parcel &parcel);
    void failRead(Timeline::Millis delay, const api::ApiError &error, const api::Then<api::Lead> &then);
    /// What the server asks of everybody.
    void heed(const api::ApiError &error, int signIns);
    [[nodiscard]] api::Result<outbox::Answer> seeded(const api::Result<outbox::Answer> &outcome);
    /// To the client, if that is still the one that asked, and when it is awake.
    void later(int generation, Timeline::Millis delay, std::function<void()> then);
    Server::Extent someExtent();
    Timeline::Millis someTime(std::int64_t most) { return Timeline::Millis(m_call.between(1, most)); }

    Server &m_server;
    Timeline &m_timeline;
    Promises &m_promises;
    Dice m_dice;
    Dice m_call; ///< for what becomes of one call
    Manners m_manners;
    Fault m_fault;
    int m_generation = 0;
};

} // namespace jobmark::simulation
