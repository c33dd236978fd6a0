// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/update.h"

#include <vector>

namespace jobmark::simulation {

/// A few updates of every kind, the final ones among them.
[[nodiscard]] const std::vector<rules::Update> &someUpdates();

} // namespace jobmark::simulation
