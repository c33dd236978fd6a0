// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/draft.h"

#include <cstdint>
#include <memory>
#include <QTimeZone>
#include <string_view>
#include <vector>

namespace jobmark::check {

enum class ContextState : std::uint8_t { Readable, Malformed };

/// One line of `jobmark --check`, read.
struct UpdateLine
{
    rules::Draft draft;
    rules::Context context;
    ContextState contextState = ContextState::Readable;
    /// Keys that are none of the request's, each once, in the order of the line. Views into the reader's memory.
    std::vector<std::string_view> otherKeys;
};

/// Reads lines, keeping its memory from one to the next.
class UpdateLineReader
{
public:
    /// `now` becomes that of every context.
    UpdateLineReader(rules::Instant now, const QTimeZone &zone);
    ~UpdateLineReader();

    /// Null when `line` is not a JSON object in UTF-8. Valid until the next call.
    [[nodiscard]] const UpdateLine *read(std::string_view line);

private:
    class Private;
    rules::Instant m_now;
    QTimeZone m_zone;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::check
