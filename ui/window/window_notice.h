// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/sign_in.h"
#include "parts/notice.h"
#include "store/store.h"

namespace jobmark::ui {

/// What concerns the whole window, most pressing first.
struct WindowTrouble
{
    bool sampleDataFailed = false;
    std::optional<store::StoreFault> storeFault;
    std::optional<store::Opening> storeReplaced;
    std::optional<account::SignInState> signIn; ///< of the session at work; nothing for one of this run alone
    bool signInNeeded = false;                  ///< the server refused the token of a connection of this run alone
};

enum class WindowAction : std::uint8_t { SignIn, DismissReplaced, RetrySampleData };

/// The one notice above everything: nothing when there is no trouble.
[[nodiscard]] std::optional<NoticeState> windowNotice(const WindowTrouble &trouble);

} // namespace jobmark::ui
