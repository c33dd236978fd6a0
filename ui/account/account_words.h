// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/connection_list.h"
#include "account/sign_in_form.h"
#include "parts/notice.h"

#include <optional>
#include <QString>

/// What connections and sign-in say, in the user's language: whole sentences that say what happened and what to do.
namespace jobmark::ui {

[[nodiscard]] QString sentence(account::SignInFormState::NameFault fault);
[[nodiscard]] QString sentence(api::ServerAddress::Fault fault);
[[nodiscard]] QString sentence(api::Token::Fault fault);
[[nodiscard]] QString sentence(account::ConnectionList::Fault fault);
[[nodiscard]] QString sentence(account::VaultFault fault);
/// "Runs out on 1 Dec 2026, as far as can be told." Empty without a hint.
[[nodiscard]] QString expirySentence(const std::optional<QDateTime> &expiryHint, const QDateTime &now);

/// What a listed connection's sign-in has to say at the moment; nothing while all is well.
[[nodiscard]] std::optional<NoticeState> noticeOf(const account::SignInState &state);
/// The same of an attempt on the sign-in page.
[[nodiscard]] std::optional<NoticeState> noticeOf(const account::SignInFormState &state);
/// The list of connections was damaged, or cannot be kept; nothing when it was read whole.
[[nodiscard]] std::optional<NoticeState> noticeOf(const account::ListLoaded &loaded);

} // namespace jobmark::ui
