// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "stray_drafts.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

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
    for (int i = 0; i < count; ++i)
        notice.actions << NoticeAction{i, StrayDraftWords::tr("Open lead %1").arg(leads.at(i).text())};
    return notice;
}

} // namespace jobmark::ui
