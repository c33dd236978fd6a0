// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "open_connections.h"

#include <condition_variable>
#include <mutex>
#include <QtGlobal>
#include <set>
#include <thread>
#include <unordered_map>

namespace jobmark::api {

/// Cuts a connection that brings more than an answer may before its head is known.
///
/// Qt keeps a 401 or 407 to itself until its body has ended, reads that body into memory as fast as it comes, and heeds
/// no limit meanwhile: a body without end would take gigabytes until the idle time-out. So this looks from outside,
/// every few milliseconds while an exchange waits for a head, at what each of this process's connections to the server
/// brought, and cuts one that brought much more than exchanges were given. Qt then takes the body for ended, or the
/// connection for lost: a refusal ends with the status that came, and nothing else that came counts (mayBeCut()).
///
/// What Qt takes at once is limited too: it takes all that waits in the system's buffer.
///
/// An honest answer is never cut, however slow or large: from one that has a head, Qt takes little more than it gives,
/// and refusals of sign-in are far smaller than `mostBeforeHead`. Does nothing where openConnections() is
/// empty.
class FloodGuard
{
public:
    /// In bytes. Larger than any page that tells somebody to sign in, and small enough for the worst of chunks, each of
    /// which costs Qt ten times its size.
    static constexpr qint64 mostBeforeHead = 512 * 1024;

    explicit FloodGuard(quint16 serverPort);
    ~FloodGuard();
    FloodGuard(const FloodGuard &) = delete;
    FloodGuard &operator=(const FloodGuard &) = delete;

    /// Connections to this port are looked at too: a proxy's.
    void alsoLookAt(quint16 port);
    /// Whether a connection was cut, by this guard or another, since this was last asked. One thread only.
    [[nodiscard]] bool takeHasCut();

    /// One answer, from when it is waited for to when it is done with. The guard lives longer.
    class Answer
    {
    public:
        explicit Answer(FloodGuard &guard);
        ~Answer();
        Answer(const Answer &) = delete;
        Answer &operator=(const Answer &) = delete;

        /// The request is with the server, which may answer from now on.
        void requestLeft();
        void gaveHead();
        void gaveBody(qint64 bytes);
        /// Whether a connection was cut meanwhile, perhaps this answer's: what came is then no proof of a whole one.
        [[nodiscard]] bool mayBeCut() const;

    private:
        void endConnecting();
        void endWaiting();

        FloodGuard &m_guard;
        qint64 m_cutsAtFirst;
        bool m_connects = true; ///< guarded by the guard's mutex
        bool m_hasHead = false;
    };

private:
    void beginWaiting();
    void keepLooking();
    void look(const std::vector<OpenConnection> &connections);
    void limitNew(const std::vector<OpenConnection> &connections);
    [[nodiscard]] std::vector<OpenConnection> ours(std::vector<OpenConnection> connections) const;

    mutable std::mutex m_mutex; ///< guards all below but the last two
    std::condition_variable m_change;
    bool m_isEnding = false;
    std::set<quint16> m_ports;
    std::set<std::uint64_t> m_limited; ///< connections of which little waits
    int m_waiting = 0;
    int m_connecting = 0; ///< of those, whose request has not left
    int m_looksLeft = 0;
    int m_firstLooksLeft = 0;
    std::uint64_t m_beginnings = 0; ///< how often what follows was set
    qint64 m_givenAtFirst = 0;
    std::unordered_map<std::uint64_t, qint64> m_takenAtFirst; ///< by connection
    qint64 m_cutsKnown;                                       ///< that takeHasCut() told; of whoever asks
    std::thread m_thread; ///< of its own, because the main one may be busy, and Qt's is
};

} // namespace jobmark::api
