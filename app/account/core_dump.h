// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

namespace jobmark::account {

/// From here on a crash of this process leaves no picture of its memory on the disk, where the token would stand in it.
/// Programs that it starts inherit that. To be called before there is a token.
void leaveNoCoreDump();

} // namespace jobmark::account
