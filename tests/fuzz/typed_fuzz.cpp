// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What is pasted or comes by a link: tokens, server addresses, numbers of leads; the names of strangers' files; and
// what comes in one line: how long a server wants to be left alone, and what another start of Jobmark asks for.
#include "input.h"
#include "require.h"

#include "api/lead.h"
#include "api/retry_after.h"
#include "api/server_address.h"
#include "api/token.h"
#include "files/file_name.h"
#include "instance/knock.h"

using namespace jobmark;

namespace {

void pasteToken(const QString &text)
{
    const auto token = api::Token::fromText(text);
    if (!token)
        return;
    fuzz::require(!token->secret().isEmpty() && token->secret().size() <= api::Token::maximumLength,
                  "a token has a length that can be sent");
    for (const char c : token->secret())
        fuzz::require(c > ' ' && c < 0x7f, "a token cannot end its header");
    (void)token->expiryHint();
}

void pasteAddress(const QString &text)
{
    const auto address = api::ServerAddress::fromText(text);
    if (!address)
        return;
    const QUrl &url = address->url();
    fuzz::require(url.scheme() == u"https" || url.scheme() == u"http", "an address is one of the web");
    fuzz::require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), "an address has no secrets in it");
    const auto again = api::ServerAddress::fromText(address->text());
    fuzz::require(again && *again == *address, "an address is read as it was written");
}

void pasteNumber(const QString &text)
{
    const auto lead = api::LeadId::fromText(text);
    if (!lead)
        return;
    fuzz::require(lead->number() > 0, "a lead's number that is typed is positive");
    fuzz::require(api::LeadId::fromText(lead->text()) == lead, "a lead's number is read as it was written");
}

void nameFile(const QString &text)
{
    const QString name = files::safeFileName(text, QStringLiteral("attachment"));
    fuzz::require(!name.isEmpty() && name != u"." && name != u"..", "a file has a name");
    fuzz::require(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':') && !name.contains(QChar::Null),
                  "a file's name is no path");
    fuzz::require(!name.startsWith(u'-') && !name.startsWith(u' ') && !name.endsWith(u' ') && !name.endsWith(u'.'),
                  "a file's name means nothing but itself");
    fuzz::require(files::safeFileName(name, QStringLiteral("attachment")) == name, "a safe name is left as it is");
}

void waitAsAsked(const QByteArray &header)
{
    const auto wait = api::retryAfterFrom(header, QDateTime::fromMSecsSinceEpoch(1'793'000'000'000));
    fuzz::require(!wait || (*wait >= std::chrono::seconds(0) && *wait <= std::chrono::hours(24)),
                  "nobody is left alone for more than a day");
}

void knock(const QByteArray &line)
{
    const auto asked = instance::knockFromLine(line);
    if (!asked)
        return;
    fuzz::require(asked->unknownLink.size() <= 300 && !asked->unknownLink.contains(u'\n'),
                  "a link that is told is short");
    const QByteArray written = instance::toLine(*asked);
    fuzz::require(written.size() <= instance::longestKnock && instance::knockFromLine(written) == asked,
                  "a knock is read as it was written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QString text = input.text();
    switch (input.choice(6)) {
    case 0:
        pasteToken(text);
        break;
    case 1:
        pasteAddress(text);
        break;
    case 2:
        pasteNumber(text);
        break;
    case 3:
        nameFile(text);
        break;
    case 4:
        waitAsAsked(input.rest());
        break;
    default:
        knock(input.rest());
        break;
    }
    return 0;
}
