// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace jobmark::api {

/// Server text as ApiError::serverText promises it: one line, no control or formatting characters, at most 300 UTF-16
/// code units (an ellipsis in the last when shortened).
[[nodiscard]] QString cleanedText(QStringView untrusted);

/// The same for a body that was not understood: of HTML, the words between the tags. Looks at the first 16 KiB only.
[[nodiscard]] QString cleanedBody(const QByteArray &untrusted);

} // namespace jobmark::api
