// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace jobmark::simulation {

/// What can happen in the world.
enum class Deed : std::uint8_t {
    SubmitStatus,
    Answer, ///< accept or decline
    Attach,
    Undo,
    SendNow,
    Edit,
    Discard,
    Decide,
    SignIn,
    NetworkBack,
    OtherSets,
    OtherAnswers,
    OtherAttaches,
    Crash,
    Quit,
    SetClock,
    Sleep,
    FillDisk,
    FailDisk,
    MendDisk,
};

struct DeedKind
{
    Deed deed;
    int often;
    const char *name;
};

inline constexpr auto deedKinds = std::to_array<DeedKind>({
    {Deed::SubmitStatus, 10, "somebody submits a status"},
    {Deed::Answer, 2, "somebody accepts or declines"},
    {Deed::Attach, 3, "somebody attaches a file"},
    {Deed::Undo, 2, "somebody undoes"},
    {Deed::SendNow, 2, "somebody sends now"},
    {Deed::Edit, 2, "somebody edits"},
    {Deed::Discard, 2, "somebody discards"},
    {Deed::Decide, 4, "somebody decides"},
    {Deed::SignIn, 4, "somebody signs in"},
    {Deed::NetworkBack, 2, "the network is back"},
    {Deed::OtherSets, 4, "somebody else sets a status"},
    {Deed::OtherAnswers, 1, "somebody else accepts or declines"},
    {Deed::OtherAttaches, 1, "somebody else attaches a file"},
    {Deed::Crash, 4, "the program dies"},
    {Deed::Quit, 2, "somebody quits"},
    {Deed::SetClock, 2, "the clock is set"},
    {Deed::Sleep, 2, "the computer sleeps"},
    {Deed::FillDisk, 2, "the disk is full"},
    {Deed::FailDisk, 1, "the disk begins to fail"},
    {Deed::MendDisk, 4, "the disk is good again"},
});

} // namespace jobmark::simulation
