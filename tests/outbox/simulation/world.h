// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QSet>
#include <QString>
#include <QStringList>

/// A deterministic world for the outbox: seeded time, network, disk, users, other people and crashes, with the real
/// machine, the real loop and the real encoding in it. Attachments are left out: their copies are real files.
namespace jobmark::simulation {

/// Faults that can be seeded, to see that they are caught.
enum class Fault : std::uint8_t { None, ResendWhileUnknown, ActBeforeStore, TrustOneRead };

struct Options
{
    Fault fault = Fault::None;
    QSet<int> leftOut; ///< happenings that do not happen: for shrinking
    bool tells = false;
};

struct History
{
    std::optional<QString> broken; ///< which promise, when one was
    QStringList told;              ///< what happened, when asked to tell
    int happenings = 0;            ///< how many the seed had
    int sends = 0;
    int crashes = 0;
};

[[nodiscard]] History live(std::uint64_t seed, const Options &options);
/// The same failure with as few happenings as can be found, told.
[[nodiscard]] History shrink(std::uint64_t seed, Options options);

} // namespace jobmark::simulation
