// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Text levelled for searching: accents, case and punctuation do not matter. UTF-8, as it is only compared byte by
/// byte.
namespace jobmark::session {

/// What a search looks through: the words of `fields`. A word with something between its parts is there with the parts
/// apart and together: "O'Connor" is found as "oconnor" and as "o connor".
[[nodiscard]] QByteArray searchTextOf(const QStringList &fields);

/// The words of a query, each of which has to be found. A telephone number is asked for without the 1 before it.
[[nodiscard]] QList<QByteArray> searchWordsOf(const QString &query);

[[nodiscard]] bool hasAllWords(const QByteArray &searchText, const QList<QByteArray> &words);

/// The digits of `text` alone.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace jobmark::session
