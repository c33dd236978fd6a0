// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api_error.h"

#include <cstdint>
#include <QNetworkReply>

namespace jobmark::api {

enum class Traffic : std::uint8_t { Read, Write };
/// Whether anything of the request may have reached a server that could act on it. In doubt it did.
enum class Departure : std::uint8_t { NotSent, MayHaveBeenSent };

/// The one mapping from what Qt says to what the ui can act on, for exchanges that brought no whole answer. (An
/// answer's own HTTP status is looked at first, and never comes here.)
[[nodiscard]] ApiError::Kind kindOf(QNetworkReply::NetworkError error, Traffic traffic, Departure departure);

/// The same for a call that somebody ended.
[[nodiscard]] ApiError::Kind kindOfCancelled(Traffic traffic, Departure departure);

/// Whether `error` says that there never was a connection to send anything over.
[[nodiscard]] bool neverConnected(QNetworkReply::NetworkError error);

/// Whether `error` only repeats the status of an answer that came whole.
[[nodiscard]] bool onlyRepeatsStatus(QNetworkReply::NetworkError error);

} // namespace jobmark::api
