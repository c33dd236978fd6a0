// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "stray_drafts.h"

#include <algorithm>
#include <QCoreApplication>

namespace jobmark::ui {
namespace {

// More buttons would leave the list no room.
constexpr int mostAtOnce = 6;

struct StrayDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(StrayDrafts)
};

} // namespace

std::optional<NoticeState> strayDraftsNotice(const QList<api::LeadId> &leads)
{
    if (leads.isEmpty())
        return std::nullopt;
    const auto count = static_cast<int>(leads.size());
    NoticeState notice{Tone::Info,
                       StrayDraftWords::tr("You have %n draft(s) for leads that are not in this list.", nullptr, count),
                       {},
                       {}};
    if (count > mostAtOnce)
        notice.details = StrayDraftWords::tr("%n more come here when these are done.", nullptr, count - mostAtOnce);
    for (int i = 0; i < std::min(count, mostAtOnce); ++i)
        notice.actions << NoticeAction{i, StrayDraftWords::tr("Open lead %1").arg(leads.at(i).text())};
    return notice;
}

} // namespace jobmark::ui
