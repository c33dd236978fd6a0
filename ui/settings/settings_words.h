// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"
#include "settings/settings.h"

#include <optional>

/// What is to be said about the settings, in whole sentences that say what happened and what to do.
namespace jobmark::ui {

[[nodiscard]] QString sentence(settings::Settings::Fault fault);
/// They were damaged, or cannot be kept; nothing when they were read whole.
[[nodiscard]] std::optional<NoticeState> noticeOf(const settings::SettingsLoaded &loaded);

} // namespace jobmark::ui
