// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantList>

/// The last column of a sealed row is a checksum over the others. SQLite does not notice a flipped bit inside a value,
/// and an amount that changed on the disk must not be sent.
namespace jobmark::store {

/// The same values with their seal added.
[[nodiscard]] QVariantList sealed(QVariantList values);
[[nodiscard]] bool isWhole(const QVariantList &valuesAndSeal);

} // namespace jobmark::store
