// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "machine.h"

namespace jobmark::outbox {

/// What kind of event this is for a submission in that state; nothing when it means nothing to it.
[[nodiscard]] std::optional<Trigger> triggerOf(const Life &life, const Event &event, const Policy &policy);

/// Did the call reach a server, be it that nothing of use came back? Waiting for a connection is nobody's refusal.
[[nodiscard]] bool gotThrough(const api::ApiError &error);

} // namespace jobmark::outbox
