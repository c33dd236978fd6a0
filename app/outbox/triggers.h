// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "machine.h"

namespace jobmark::outbox {

/// What kind of event this is for a submission in that state; nothing when it means nothing to it.
[[nodiscard]] std::optional<Trigger> triggerOf(const Life &life, const Event &event, const Policy &policy);

} // namespace jobmark::outbox
