// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/connection_list.h"
#include "account/sign_in.h"
#include "parts/notice.h"
#include "settings/settings.h"
#include "store/store.h"

namespace jobmark::ui {

/// What was found when the program began.
struct TroubleAtStart
{
    account::ListLoaded connections;
    settings::SettingsLoaded settings;
};

/// What concerns the whole window, most pressing first.
struct WindowTrouble
{
    TroubleAtStart atStart;
    bool sampleDataFailed = false;
    QString folderLeft; ///< of a forgotten connection
    QString tokenLeft;  ///< the name of a connection whose token may still be in the keychain
    std::optional<store::StoreFault> storeFault;
    std::optional<store::Opening> storeReplaced;
    std::optional<account::SignInState> signIn; ///< of the session at work; nothing for one of this run alone
    bool signInNeeded = false;                  ///< the server refused the token of a connection of this run alone
};

enum class WindowAction : std::uint8_t {
    SignIn,
    RetrySampleData,
    RetryStore,
    DismissReplaced,
    DismissFolderLeft,
    DismissTokenLeft,
    DismissConnections,
    DismissSettings,
};

/// The one notice above everything: nothing when there is no trouble.
[[nodiscard]] std::optional<NoticeState> windowNotice(const WindowTrouble &trouble);

} // namespace jobmark::ui
