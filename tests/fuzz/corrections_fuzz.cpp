// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Correction requests, which come by mail from anybody: pasted text, and what is inside when the checksum is right.
// What is taken is written and read again as the same, and asks only for what could be recorded.
#include "input.h"
#include "require.h"

#include "review/correction_text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

/// As somebody would who knows how: a checksum keeps accidents out, not people.
QString wrapped(const QByteArray &json)
{
    const QByteArray letters = json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray sum = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(8);
    return u"-----BEGIN JOBMARK CORRECTION REQUEST-----\n"_s + QString::fromLatin1(letters + '.' + sum) +
           u"\n-----END JOBMARK CORRECTION REQUEST-----\n"_s;
}

void requireSame(const tl::expected<review::CorrectionRequest, review::RequestFault> &request)
{
    if (!request)
        return;
    const auto again = review::requestFromText(review::requestBlock(*request));
    fuzz::require(again && *again == *request, "a request is read as it was written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice(3)) {
    case 0:
        requireSame(review::requestFromText(input.text()));
        break;
    case 1:
        requireSame(review::requestFromText(wrapped(input.rest())));
        break;
    default:
        requireSame(review::requestFromJson(QJsonDocument::fromJson(input.rest()).object()));
        break;
    }
    return 0;
}
