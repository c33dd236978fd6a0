// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "server.h"
#include "timeline.h"

#include "outbox/submission.h"
#include "store/submissions.h"

#include <deque>
#include <optional>
#include <QHash>

namespace jobmark::simulation {

/// How long a write can be in flight after its sender stopped waiting.
inline constexpr Timeline::Millis deadline{30'000};

/// One call that went to the network, and what became of it.
struct Flight
{
    enum class End : std::uint8_t {
        Open,
        NotCarriedOut, ///< the client knows for certain
        Answered,      ///< success, or a refusal
        Unknown,
        Cut, ///< the program stopped
    };
    int decision; ///< how many decisions the user had made about the submission
    End end = End::Open;
    int onTheWay = 0; ///< copies that have not arrived yet
    int carriedOut = 0;
    Timeline::Millis neverAfter = Timeline::Millis::max(); ///< a copy that has not arrived by then never does
};

/// What the world knows of one submission.
struct Told
{
    int name;
    qint64 lead;
    outbox::What what;
    outbox::Weight weight;
    Timeline::Millis submittedAt;
    bool saidSendNow = false;
    bool takenBack = false; ///< by undo, edit, discard or leaving the lead as it is
    int decisions = 0;
    std::optional<store::ActivityKind> end = {}; ///< on disk
    std::deque<Flight> flights = {};             ///< stays where it is when more are added
};

/// The promises, as things that can be seen to be broken. It looks at what really happened, never into the machine.
class Promises
{
public:
    Promises(const Server &server, const Timeline &timeline, Timeline::Millis hold)
        : m_server(server)
        , m_timeline(timeline)
        , m_hold(hold)
    {}
    /// Without reads, a refusal of a second copy cannot be told from a refusal.
    void allowForNoReads() { m_canBeRead = false; }

    /// Known from now on; the same one again is fine.
    Told &adopt(const outbox::Content &content);
    [[nodiscard]] Told *find(outbox::SubmissionId id);
    [[nodiscard]] const std::optional<QString> &broken() const { return m_broken; }

    Flight &sent(Told &told);
    void wasAccepted(const Told &told);
    void wasRefused(const Told &told);
    void written(const store::SubmissionBatch &batch);
    void stopped();
    /// What the outbox has after a start.
    void startedWith(const QList<outbox::SubmissionView> &views);
    /// All is quiet, and nothing is in the way of anything any more.
    void ended(const QList<outbox::SubmissionView> &views);

    void breakBecause(const QString &what, const Told &told);

private:
    [[nodiscard]] bool mayStillArrive(const Flight &flight) const;
    void judgeEarlier(const Told &told, const Flight &flight);
    void judgeOther(const Told &told, const Told &other);
    [[nodiscard]] static bool isCarriedOut(const Told &told);

    const Server &m_server;
    const Timeline &m_timeline;
    Timeline::Millis m_hold;
    bool m_canBeRead = true;
    std::deque<Told> m_told;
    QHash<outbox::SubmissionId, Told *> m_byId;
    QHash<QString, Told *> m_byReference;
    std::optional<QString> m_broken;
};

} // namespace jobmark::simulation
