// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/update.h"

#include <array>
#include <QString>
#include <vector>

namespace jobmark::simulation {

inline constexpr std::array<qint64, 3> someLeads = {1, 2, 3};
inline const std::array someFileNames = {QStringLiteral("contract.pdf"), QStringLiteral("front.jpg")};
/// A few updates of every kind, the final ones among them.
[[nodiscard]] const std::vector<rules::Update> &someUpdates();

} // namespace jobmark::simulation
