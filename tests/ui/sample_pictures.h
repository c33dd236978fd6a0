// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>

namespace jobmark::test {

/// A PNG of one colour.
[[nodiscard]] QByteArray samplePng(const QSize &size = {120, 80});
/// A PNG of a few bytes that says, with the right checksum, that it is 65,535 by 65,535 points.
[[nodiscard]] QByteArray hugePng();

} // namespace jobmark::test
