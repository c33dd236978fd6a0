// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

#include "review/correction_request.h"
#include "session/surroundings.h"

#include <QUrl>

namespace jobmark::report {

/// The request to read: what is recorded, what it should be, why.
[[nodiscard]] Document correctionDocument(const review::CorrectionRequest &request,
                                          const session::Surroundings &surroundings);

/// The request to read, and beneath it for Jobmark to read: what is copied and saved.
[[nodiscard]] QString correctionText(const review::CorrectionRequest &request,
                                     const session::Surroundings &surroundings);

/// How much of a request a mailto: link could take.
enum class MailCarries : std::uint8_t {
    Everything,
    BlockAlone, ///< what Jobmark reads, without what people read
    Nothing,    ///< a line that says where to paste it: copy it first
};

struct CorrectionMail
{
    QUrl link; ///< mailto: without a recipient, at most longestMailLink bytes
    MailCarries carries = MailCarries::Everything;
};

/// Windows takes 2,048 letters of a link, and some mail programs fewer.
inline constexpr qsizetype longestMailLink = 1'900;

[[nodiscard]] CorrectionMail correctionMail(const review::CorrectionRequest &request,
                                            const session::Surroundings &surroundings);

/// "correction-lead-41207-JC-1F3A-90C2.txt"
[[nodiscard]] QString correctionFileName(const review::CorrectionRequest &request);

} // namespace jobmark::report
