// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/token.h"

class QIODevice;

namespace jobmark::account {

/// The token on the first line of `input` (`--token-stdin`). Reads no further than that line's end, and no more than a
/// token may be long. Blocks until the line is there.
[[nodiscard]] tl::expected<api::Token, api::Token::Fault> readTokenFrom(QIODevice &input);

} // namespace jobmark::account
