// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "parts/notice.h"

#include <QList>

namespace jobmark::ui {

/// The drafts of these leads, which have no row in the list to be marked in. The first of them can be opened from
/// there: the id of an action is the place of its lead among them. Nothing when there are none.
[[nodiscard]] std::optional<NoticeState> strayDraftsNotice(const QList<api::LeadId> &leads);

} // namespace jobmark::ui
