// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/scripted_server.h"

#include <array>
#include <atomic>

namespace jobmark::test {

/// Stands between a client and a server, and loses, delays, resets and doubles what goes through it, as its seed says.
/// What it lost or took for itself arrives at the latest `longest` after the connection ended.
class FaultyProxy
{
public:
    /// `server` is http://HOST:PORT. Of a thousand requests so many go wrong.
    FaultyProxy(QString server, int faults, std::uint64_t seed, std::chrono::milliseconds longest);
    ~FaultyProxy();

    [[nodiscard]] QString address() const { return m_front.address(); }
    /// From now on everything goes through.
    void becomeGood() { m_faults = 0; }

    enum class Fault : std::uint8_t {
        LoseRequest,
        ResetRequest,
        LoseAnswer,
        ResetAnswer,
        HalfAnswer,
        Twice, ///< the first is answered
        TwiceAnswerSecond,
        Delay,
        ArriveLate,     ///< after the connection was closed
        Unavailable,    ///< 503, and nothing was done
        UnavailableDone ///< 503, and it was done
    };
    static constexpr int faultCount = 11;
    /// How often this one happened.
    [[nodiscard]] int count(Fault fault) const { return m_counts.at(static_cast<std::size_t>(fault)); }
    [[nodiscard]] int faultsInAll() const;

private:
    enum class Goes : std::uint8_t { On, Away };
    void play(Connection &connection);
    Goes misbehave(Connection &connection, const SeenRequest &request, Fault fault);
    [[nodiscard]] QByteArray forward(const SeenRequest &request) const;
    void forwardLater(const SeenRequest &request);
    [[nodiscard]] std::uint64_t roll();
    void pause(std::uint64_t most);

    const QString m_server;
    std::atomic<int> m_faults;
    std::atomic<std::uint64_t> m_seed;
    const std::chrono::milliseconds m_longest;
    std::array<std::atomic<int>, faultCount> m_counts{};
    std::atomic<int> m_late = 0;
    ScriptedServer m_front; // last: ends first
};

} // namespace jobmark::test
