// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>

namespace jobmark::api {

/// How many calls a server allows. RenovationFind documents 250 in five minutes for its manager API; the same is
/// assumed of the one for vendors.
struct Allowance
{
    int calls = 250;
    std::chrono::milliseconds window{std::chrono::minutes(5)};
};

/// How much of the allowance a long piece of work may take, so that what the user does meanwhile still goes at once.
struct Pace
{
    int atOnce; ///< so many calls go one after the other; further ones are spread evenly
    int most;   ///< in any window; the rest is for others
};

/// The calls that went out lately, and how long the next one of a long piece of work has to wait. Pure: the time comes
/// with each call.
class CallRate
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void setAllowance(const Allowance &allowance) { m_allowance = allowance; }
    [[nodiscard]] const Allowance &allowance() const { return m_allowance; }

    void note(Time now);
    /// The server wants nothing before that.
    void pauseUntil(Time when);
    /// Zero: it may go now. `pace` is given for the allowance of an Allowance() and stretched to the one that is set.
    [[nodiscard]] std::chrono::milliseconds waitFor(const Pace &pace, Time now) const;

private:
    Allowance m_allowance;
    std::deque<Time> m_calls; ///< oldest first, no more than the allowance has
    Time m_pausedUntil{};
};

} // namespace jobmark::api
