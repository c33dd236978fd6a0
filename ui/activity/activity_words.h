// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity/feed.h"
#include "files/new_file.h"
#include "parts/icons.h"
#include "parts/notice.h"

namespace jobmark::ui {

/// How far the feed has come, in a sentence or two.
[[nodiscard]] QString feedSentence(const activity::FeedState &state, qsizetype shown,
                                   const session::Surroundings &surroundings);
/// What is said in place of the list while it is empty; nothing while that is not known.
[[nodiscard]] QString emptySentence(const activity::FeedState &state, const activity::Filter &filter);
/// What a filter leaves out, a line each; for the head of an export.
[[nodiscard]] QStringList filterLines(const activity::Filter &filter, const session::Surroundings &surroundings);

/// The mark of a topic: a shape of its own, and the tone whose colour it has.
struct TopicMark
{
    Icon icon;
    Tone tone;
};
[[nodiscard]] TopicMark markOf(activity::Topic topic);

[[nodiscard]] QString exportedSentence(const QString &path);
[[nodiscard]] QString notExportedSentence(const QString &path, files::WriteFault fault);

} // namespace jobmark::ui
