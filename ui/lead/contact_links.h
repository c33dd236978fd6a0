// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QUrl>

/// Addresses made of what a server said of a customer. Nothing but tel:, mailto: and https: ever comes out, and nothing
/// at all for text that is not plainly a number, a mail address or a place.
namespace jobmark::ui {

/// With its extension, where there is one, as RFC 3966 writes it: a telephone that knows none dials the number.
[[nodiscard]] std::optional<QUrl> phoneLink(const QString &phone);
[[nodiscard]] std::optional<QUrl> mailLink(const QString &mail);
/// A search for the address on openstreetmap.org.
[[nodiscard]] std::optional<QUrl> mapLink(const QString &address);

/// What goes to the clipboard: one line, of no more than a thousand characters and none that cannot be seen.
[[nodiscard]] QString contactToCopy(const QString &text);

} // namespace jobmark::ui
