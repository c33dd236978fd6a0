// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Tables as text, for spreadsheets.
namespace jobmark::activity {

/// One cell by RFC 4180, between quotes where it has to be. A spreadsheet takes a cell that begins with = + - @, a tab,
/// a carriage return or a line feed (or a full-width form of the signs) for a formula, even between quotes: such a cell
/// gets an apostrophe in front, which spreadsheets do not show.
[[nodiscard]] QString csvCell(const QString &text);

/// The cells of a line, ending in CRLF, as UTF-8.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// What a file begins with, so that spreadsheets read it as UTF-8.
[[nodiscard]] QByteArray csvStart();

} // namespace jobmark::activity
