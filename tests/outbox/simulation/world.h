// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faults.h"

#include <optional>
#include <QSet>
#include <QString>
#include <QStringList>

/// A deterministic world for the outbox: seeded time, network, disk, users, other people and crashes, with the real
/// machine, the real loop and the real encoding in it.
namespace jobmark::simulation {

struct Options
{
    /// Model: keeps what SQLite promises, a thousand times as fast. Store: the real store on real files.
    enum class Disk : std::uint8_t { Model, Store } disk = Disk::Model;
    Fault fault = Fault::None;
    QSet<int> leftOut = {};       ///< happenings that do not happen: for shrinking
    QSet<int> mishapsSpared = {}; ///< calls that go well, writes that succeed, stops that do not come: likewise
    bool tells = false;
};

struct History
{
    std::optional<QString> broken; ///< which promise, when one was
    QStringList told;              ///< what happened, when asked to tell
    int happenings = 0;            ///< how many the seed had
    int mishaps = 0;               ///< how many came up, spared ones too
    int sends = 0;
    int crashes = 0;
};

[[nodiscard]] History live(std::uint64_t seed, const Options &options);
/// The same failure with as few happenings and mishaps as can be found, told.
[[nodiscard]] History shrink(std::uint64_t seed, Options options);

} // namespace jobmark::simulation
