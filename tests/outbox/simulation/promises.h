// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "calls.h"
#include "disk.h"
#include "server.h"

#include "store/submissions.h"

#include <QHash>

namespace jobmark::simulation {

/// The promises, as things that can be seen to be broken. It looks at what really happened, never into the machine.
class Promises
{
public:
    Promises(const Server &server, const Timeline &timeline, Timeline::Millis hold)
        : calls(timeline)
        , m_server(server)
        , m_timeline(timeline)
        , m_hold(hold)
    {}
    /// Without reads, a refusal of a second copy cannot be told from a refusal.
    void allowForNoReads() { m_canBeRead = false; }
    void watch(const Disk &disk) { m_disk = &disk; }

    /// Known from now on; the same one again is fine.
    Told &adopt(const outbox::Content &content);
    [[nodiscard]] Told *find(outbox::SubmissionId id);
    [[nodiscard]] const std::optional<QString> &broken() const { return m_broken; }

    Flight &sent(Told &told, outbox::SubmissionId id, QUuid key);
    void flightEnded(const Told &told, Flight &flight, Flight::End end);
    void readBegan(qint64 lead);
    void shown(const outbox::SubmissionView &view);
    void written(const store::SubmissionBatch &batch);
    void stopped();
    /// A start begins, and this is there.
    void foundOnDisk(const outbox::Content &content, const QByteArray &life);
    /// What the outbox has after a start.
    void startedWith(const QList<outbox::SubmissionView> &views);
    /// All is quiet, and nothing is in the way of anything any more.
    void ended(const QList<outbox::SubmissionView> &views);

    void breakBecause(const QString &what, const Told &told);
    void breakBecause(const QString &what);

    Calls calls;

private:
    void judgeAll(const Told &told, outbox::SubmissionId id, QUuid key);
    void judgeDisk(const Told &told, outbox::SubmissionId id, QUuid key);
    void judgeEarlier(const Told &told, const Flight &flight);
    void judgeOther(const Told &told, const Told &other);
    void judgeTurn(const Told &told, const Told &other);
    void wasAccepted(Told &told);
    void wasRefused(Told &told);
    [[nodiscard]] bool mayStillArrive(const Flight &flight) const;
    [[nodiscard]] static bool isCarriedOut(const Told &told);

    const Server &m_server;
    const Timeline &m_timeline;
    const Disk *m_disk = nullptr;
    Timeline::Millis m_hold;
    bool m_canBeRead = true;
    std::deque<Told> m_told;
    QHash<outbox::SubmissionId, Told *> m_byId;
    QHash<QString, Told *> m_byReference;
    std::optional<QString> m_broken;
};

} // namespace jobmark::simulation
