// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "correction_text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::review {
namespace {

constexpr QStringView beginLine = u"-----BEGIN JOBMARK CORRECTION REQUEST-----";
constexpr QStringView endLine = u"-----END JOBMARK CORRECTION REQUEST-----";
constexpr qsizetype lineLength = 64;
/// More copies of one request are in no mail.
constexpr int mostBlocks = 50;
constexpr qsizetype mostLetters = 128 * 1024;
constexpr QChar sumMark = u'.';
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(8);
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

/// What mail programs put in between: line ends, blanks, quotation marks, soft breaks, invisible marks.
bool isBetween(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'|' || c == u'=' || c.category() == QChar::Other_Format;
}

/// The bytes that stand between the two lines.
tl::expected<QByteArray, RequestFault> bytesOf(QStringView inside)
{
    QByteArray letters;
    for (const QChar c : inside) {
        if (letters.size() > mostLetters)
            return tl::make_unexpected(RequestFault::TooLarge);
        if (isLetter(c) || c == sumMark)
            letters.append(c.toLatin1());
        else if (!isBetween(c))
            return tl::make_unexpected(RequestFault::Damaged);
    }
    const QList<QByteArray> parts = letters.split('.');
    if (parts.size() != 2)
        return tl::make_unexpected(RequestFault::Damaged);
    const auto decoded =
        QByteArray::fromBase64Encoding(parts.first(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || checksum(*decoded) != parts.last())
        return tl::make_unexpected(RequestFault::Damaged);
    return *decoded;
}

} // namespace

QString requestBlock(const CorrectionRequest &request)
{
    const QByteArray bytes = QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
    const QString letters =
        QString::fromLatin1(bytes.toBase64(base64)) + sumMark + QString::fromLatin1(checksum(bytes));
    QString block = beginLine.toString() + u'\n';
    for (qsizetype start = 0; start < letters.size(); start += lineLength)
        block += letters.sliced(start, qMin(lineLength, letters.size() - start)) + u'\n';
    return block + endLine + u'\n';
}

tl::expected<CorrectionRequest, RequestFault> requestFromText(QStringView text)
{
    if (text.size() > mostRequestText)
        return tl::make_unexpected(RequestFault::TooLarge);
    std::optional<QByteArray> found;
    qsizetype begin = text.indexOf(beginLine);
    for (int i = 0; begin >= 0 && i < mostBlocks; ++i) {
        const qsizetype start = begin + beginLine.size();
        const qsizetype end = text.indexOf(endLine, start);
        if (end < 0)
            return tl::make_unexpected(RequestFault::Damaged);
        const auto bytes = bytesOf(text.sliced(start, end - start));
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        // An answer quotes what it answers, so the same may stand there twice.
        if (found && *found != *bytes)
            return tl::make_unexpected(RequestFault::Several);
        found = *bytes;
        begin = text.indexOf(beginLine, end + endLine.size());
    }
    if (!found)
        return tl::make_unexpected(RequestFault::NoRequest);
    const QJsonDocument document = QJsonDocument::fromJson(*found);
    if (!document.isObject())
        return tl::make_unexpected(RequestFault::NotUnderstood);
    return requestFromJson(document.object());
}

} // namespace jobmark::review
