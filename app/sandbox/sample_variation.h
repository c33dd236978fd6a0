// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace jobmark::sandbox {

/// A lead like `sample`, for another customer at another address: number `index` of as many as one likes. The same
/// index always gives the same lead. It has no attachments.
[[nodiscard]] QJsonObject variationOf(QJsonObject sample, qint64 index, qint64 id);

} // namespace jobmark::sandbox
