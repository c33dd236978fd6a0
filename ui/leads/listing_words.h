// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/lead_listing.h"

#include <QString>

/// What the list says of itself: whether leads are being fetched, and how old what is shown is.
namespace jobmark::ui {

/// Whether a listing is shown as being under way, with a way to end it. A quiet one is, once it takes long.
[[nodiscard]] bool isFetchingShown(const session::Listing &listing);

[[nodiscard]] QString listingText(const session::Listing &listing, const session::Surroundings &surroundings);

/// Why the list has no rows, and what to do, when `known` leads are known and `searched` stands in the search. Nothing
/// while that is not known, or said by the line on the listing.
[[nodiscard]] QString emptyText(const session::Listing &listing, qsizetype known, const QString &searched);

/// How old what is shown of the chosen lead is, for where nothing is listed.
[[nodiscard]] QString seenText(const QDateTime &when, const session::Surroundings &surroundings);

/// "As of 14:02", "As of yesterday, 14:02", "As of Tuesday", "As of Tuesday, March 3, 2026".
[[nodiscard]] QString asOfText(const QDateTime &when, const session::Surroundings &surroundings);

} // namespace jobmark::ui
