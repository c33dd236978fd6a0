// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "correction_request.h"

#include <QStringView>

/// Correction requests as text that survives being mailed, quoted, wrapped and pasted.
namespace jobmark::review {

/// A longer text is not looked through.
inline constexpr qsizetype mostRequestText = 512 * 1024; ///< UTF-16 code units

/// The request between a BEGIN and an END line, in lines of 64 letters, digits, - and _, with a checksum against what
/// gets lost on the way. (It is no seal: anybody can write one.)
[[nodiscard]] QString requestBlock(const CorrectionRequest &request);

/// The request that stands somewhere in `text`: a mail with quotation marks and wrapped lines, or the block alone.
/// Linear time, and memory in proportion to the text; any thread.
[[nodiscard]] tl::expected<CorrectionRequest, RequestFault> requestFromText(QStringView text);

} // namespace jobmark::review
