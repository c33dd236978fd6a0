// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "api/server_address.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace jobmark::ui {

enum class Start : std::uint8_t {
    Window,
    SampleData, ///< the window, on a sandbox of its own
    Tour,
    Check,
    RuleTable,
    Help,
    Version,
};

enum class TokenSource : std::uint8_t { Keychain, StandardInput };

/// What the program was asked to do.
struct CommandLine
{
    Start start = Start::Window;
    std::optional<api::ServerAddress> server; ///< --api-url
    TokenSource token = TokenSource::Keychain;
    std::optional<api::LeadId> lead;
    QString unknownLink;   ///< began with "jobmark:", and names no lead: one line, without control characters
    QString profileFolder; ///< empty: the usual one
    QString file;          ///< --check: a path, or "-"
    QString folder;        ///< --tour
    std::optional<std::chrono::seconds> undoTime; ///< 0 to 60
};

/// A sentence that says what is wrong and what to write instead.
struct CommandLineFault
{
    QString sentence;
};

/// `arguments` without the program's name. `jobmark:lead/123` is the same as `--lead 123`. Any other link of that kind
/// is no fault, because who followed it in another program does not see one: the window tells them.
[[nodiscard]] tl::expected<CommandLine, CommandLineFault> parseCommandLine(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace jobmark::ui
