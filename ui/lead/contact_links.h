// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QUrl>

/// Addresses made of what a server said of a customer. Nothing but tel:, mailto: and https: ever comes out, and nothing
/// at all for text that is not plainly a number, a mail address or a place.
namespace jobmark::ui {

[[nodiscard]] std::optional<QUrl> phoneLink(const QString &phone);
[[nodiscard]] std::optional<QUrl> mailLink(const QString &mail);
/// A search for the address on openstreetmap.org.
[[nodiscard]] std::optional<QUrl> mapLink(const QString &address);

} // namespace jobmark::ui
