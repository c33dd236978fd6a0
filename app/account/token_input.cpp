// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "token_input.h"

#include <QIODevice>

namespace jobmark::account {

tl::expected<api::Token, api::Token::Fault> readTokenFrom(QIODevice &input)
{
    // Room for a "Bearer " in front, quotes, and a line end; a longer line is cut and then refused as too long.
    constexpr qint64 longestLine = api::Token::maximumLength + 64;
    QByteArray line = input.readLine(longestLine);
    auto token = api::Token::fromText(QString::fromUtf8(line));
    line.fill('\0');
    return token;
}

} // namespace jobmark::account
