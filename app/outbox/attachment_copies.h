// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

#include <QSet>
#include <QString>

/// Copies of the files to be uploaded, in the store's own folder, so that the originals may move.
namespace jobmark::outbox {

/// What the copy of this submission's file is called in that folder.
[[nodiscard]] QString copyName(SubmissionId id);
/// Removes the copy of a submission that the server has.
void removeCopy(const QString &folder, const Row &row);
/// Removes copies that belong to none of these.
void removeOrphans(const QString &folder, const QSet<SubmissionId> &wanted);
/// The same after the database was damaged, when their rows may be what was lost: moves them into the folder
/// "set-aside" within it, where they stay. Such a copy may be the only one, as of a picture that was pasted.
void setOrphansAside(const QString &folder, const QSet<SubmissionId> &wanted);

} // namespace jobmark::outbox
