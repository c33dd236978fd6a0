// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace jobmark::sandbox {

enum class Ending : std::uint8_t { OnSignal, OnSignalOrStdinClosed };

/// What the command line asked for.
struct Options
{
    int port = 0; ///< 0: any free one
    std::optional<QString> stateFile;
    std::optional<qint64> leads; ///< nothing: the handwritten ones
    QStringList faults;
    Ending ending = Ending::OnSignal;
};

/// Text to print and the exit status to end with, instead of starting.
struct Notice
{
    QString text;
    int exitStatus;
};

[[nodiscard]] tl::expected<Options, Notice> optionsFromArguments(const QStringList &arguments);

} // namespace jobmark::sandbox
