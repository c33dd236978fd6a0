// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "token.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

constexpr qint64 lastSecondOfYear9999 = 253'402'300'799;

/// What copying from a page, a mail or a script may leave around a token.
bool isWrapping(QChar c)
{
    constexpr QStringView quotes = u"\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb";
    constexpr QStringView unseen = u"\u200b\u200c\u200d\u2060\ufeff";
    return c.isSpace() || quotes.contains(c) || unseen.contains(c);
}

QStringView unwrapped(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text;
}

/// `text` without `word`, when a space follows the word or it is all there is.
QStringView withoutWord(QStringView text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return text;
    const QStringView rest = text.mid(word.size());
    return rest.isEmpty() || isWrapping(rest.front()) ? unwrapped(rest) : text;
}

} // namespace

tl::expected<Token, Token::Fault> Token::fromText(const QString &pasted)
{
    QStringView text = unwrapped(pasted);
    text = withoutWord(text, u"Authorization:");
    text = withoutWord(text, u"Bearer");
    if (text.isEmpty())
        return tl::make_unexpected(Fault::Empty);
    if (text.size() > maximumLength)
        return tl::make_unexpected(Fault::TooLong);
    const auto any = [text](auto predicate) { return std::any_of(text.begin(), text.end(), predicate); };
    if (any([](QChar c) { return c.category() == QChar::Other_Control; }))
        return tl::make_unexpected(Fault::HasLineBreakOrControl);
    if (any([](QChar c) { return c.isSpace(); }))
        return tl::make_unexpected(Fault::HasSpaces);
    if (any([](QChar c) { return c.unicode() > 0x7e; }))
        return tl::make_unexpected(Fault::NotAscii);
    return Token(text.toLatin1());
}

std::optional<QDateTime> Token::expiryHint() const
{
    const QList<QByteArray> parts = m_secret.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding |
                                                                         QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const double expiry = QJsonDocument::fromJson(*payload).object().value("exp"_L1).toDouble(-1);
    if (!(expiry > 0 && expiry <= static_cast<double>(lastSecondOfYear9999)))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(expiry), QTimeZone::utc());
}

} // namespace jobmark::api
