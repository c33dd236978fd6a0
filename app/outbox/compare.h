// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission.h"

namespace jobmark::outbox {

/// What reading a lead shows about a submission whose result is unknown.
enum class Comparison : std::uint8_t {
    Equal,          ///< it is recorded as it was sent
    ChangedByOther, ///< something else was recorded meanwhile
    Unchanged,      ///< all is as it was before: not carried out, or not yet
    CannotTell,     ///< the server says too little of the lead, now or before
};

/// `sent.before` is the lead as last known before sending, `now` as read afterwards. Values are compared, never texts;
/// what was not sent may be as it was before or missing. An answer may leave out the record, or the files: what is left
/// out proves nothing. When the lead was already as the update makes it, only a newer time of recording tells that it
/// was carried out. A file may be its namesake, once that was sent.
[[nodiscard]] Comparison compare(const Content &sent, const api::Lead &now);

/// How many files of that name are in `now` that were not in `before`. A file of which the server told no number may be
/// any one of its name.
[[nodiscard]] qsizetype newFiles(const QString &name, const QList<api::AttachmentInfo> &before,
                                 const QList<api::AttachmentInfo> &now);

} // namespace jobmark::outbox
