// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <utility>

namespace jobmark::simulation {

/// Faults that can be seeded around the outbox, to see that they are caught.
enum class Fault : std::uint8_t {
    None,
    ResendWhileUnknown,  ///< an unknown result is taken for "nothing was sent"
    ActBeforeStore,      ///< "on disk" is said one write too early
    TrustOneRead,        ///< one look that shows no change is proof
    NewKeyOnRetry,       ///< each try has a key of its own
    UnknownIsRefused,    ///< a lost answer is shown as a refusal
    NonsenseIsSuccess,   ///< whatever comes back is a yes
    LostRefusal,         ///< what was refused is not there after a restart
    ApplyTwiceOnRestart, ///< what was being sent is queued again at the next start
    ForgetHoldOnRestart, ///< what was held goes at once at the next start
    FinalForgotten,      ///< after a restart a final status is like any other
    EndForgotten,        ///< what came to its end is there again after a restart
    BelieveWallClock,    ///< times are compared across a clock that was set
    IgnoreSignIn,        ///< a 401 stops nothing
    IgnoreRetryAfter,    ///< a server that asks to be left alone is not
};

struct NamedFault
{
    Fault fault;
    const char *name;
};

inline constexpr auto seededFaults = std::to_array<NamedFault>({
    {Fault::ResendWhileUnknown, "resend-while-unknown"},
    {Fault::ActBeforeStore, "act-before-store"},
    {Fault::TrustOneRead, "trust-one-read"},
    {Fault::NewKeyOnRetry, "new-key-on-retry"},
    {Fault::UnknownIsRefused, "unknown-is-refused"},
    {Fault::NonsenseIsSuccess, "nonsense-is-success"},
    {Fault::LostRefusal, "lost-refusal"},
    {Fault::ApplyTwiceOnRestart, "apply-twice-on-restart"},
    {Fault::ForgetHoldOnRestart, "forget-hold-on-restart"},
    {Fault::FinalForgotten, "final-forgotten"},
    {Fault::EndForgotten, "end-forgotten"},
    {Fault::BelieveWallClock, "believe-wall-clock"},
    {Fault::IgnoreSignIn, "ignore-sign-in"},
    {Fault::IgnoreRetryAfter, "ignore-retry-after"},
});

} // namespace jobmark::simulation
