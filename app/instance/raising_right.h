// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// A window may come to the front when the user asked for it. The second start was asked for; it hands that right on.
namespace jobmark::instance {

/// What the desktop gave this process to prove that the user started it, and takes it out of the environment, so that
/// it is used once; empty where there is no such thing.
[[nodiscard]] QByteArray takeActivationToken();

/// Where the right is the process's own and not a token's: gives it to whichever process asks for it next.
void giveRaisingRight();

/// Lets the next raising of a window of this process count as the user's own. Main thread.
void useActivationToken(const QByteArray &token);

} // namespace jobmark::instance
