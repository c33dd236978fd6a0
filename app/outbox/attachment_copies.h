// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

#include <QString>

/// Copies of the files to be uploaded, in the store's own folder, so that the originals may move.
namespace jobmark::outbox {

/// Copies `attachment` into `folder` (0600) under the submission's id; the attachment of the copy, or nothing when it
/// cannot be read or written, or is not a plain file.
[[nodiscard]] std::optional<Attachment> copyInto(const QString &folder, SubmissionId id, const Attachment &attachment);
/// Removes the copy of a submission that is at its end.
void removeCopy(const QString &folder, const Row &row);
/// Removes copies that belong to none of `rows`.
void removeOrphans(const QString &folder, const std::list<Row *> &rows);

} // namespace jobmark::outbox
