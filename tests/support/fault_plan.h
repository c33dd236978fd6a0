// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace jobmark::test {

/// Kinds of system calls, as bits.
enum FaultCalls : std::uint32_t {
    WriteCalls = 1,
    SyncCalls = 2,
    RenameCalls = 4,
    OpenCalls = 8, ///< of those that may make a file, or open it for writing
    TruncateCalls = 16,
    UnlinkCalls = 32,
    DiskCalls = 63,
    SendCalls = 64, ///< to the network
};

enum class FaultDeed : std::uint32_t {
    Nothing,
    Fail,        ///< with an error, and nothing is done
    KillBefore,  ///< SIGKILL instead of the call
    KillHalfway, ///< half of a write is done; other calls as KillBefore
    KillAfter,
};

/// What goes wrong in a program that runs with the fault shim. In a file that the program and the test have mapped, so
/// the test can change its mind while the program runs.
struct FaultPlan
{
    static constexpr std::size_t traceLength = 1 << 16;

    std::atomic<FaultDeed> deed;
    std::atomic<std::uint32_t> calls; ///< which are counted: FaultCalls
    std::atomic<std::int64_t> first;  ///< of the counted calls, from 1
    std::atomic<std::int64_t> last;
    std::atomic<std::int32_t> error; ///< an errno
    std::atomic<std::int64_t> counted;
    std::array<char, 1024> folder; ///< files elsewhere are left alone

    /// The calls in their order, whatever `calls` says: w write, s sync, r rename, o open, t truncate, u unlink, n to
    /// the network, P to the network and it begins with PUT or POST, E to the network and it begins with what TLS has
    /// encrypted for the other program (in TLS 1.3 also with a client's last word of the handshake, where nothing goes
    /// before it in the same packet).
    std::array<std::atomic<char>, traceLength> trace;
    std::atomic<std::uint64_t> traced;
};
static_assert(std::atomic<std::int64_t>::is_always_lock_free);

inline constexpr const char *faultPlanVariable = "JOBMARK_FAULT_PLAN";

} // namespace jobmark::test
