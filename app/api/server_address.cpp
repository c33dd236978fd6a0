// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "server_address.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QUrl withoutTrailingSlashes(QUrl url)
{
    // "/.//./v1" becomes "//v1", and only that becomes "/v1".
    for (QUrl once = url.adjusted(QUrl::NormalizePathSegments); once != url;
         once = url.adjusted(QUrl::NormalizePathSegments))
        url = once;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

ServerAddress ServerAddress::renovationFind()
{
    return ServerAddress(QUrl(u"https://www.renovationfind.com/rest-api-v1"_s));
}

tl::expected<ServerAddress, ServerAddress::Fault> ServerAddress::fromText(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::make_unexpected(Fault::Empty);
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port(443) == 0)
        return tl::make_unexpected(Fault::NotAnAddress);
    if (url.authority().contains(u'@'))
        return tl::make_unexpected(Fault::HasCredentials);
    if (url.hasQuery() || url.hasFragment())
        return tl::make_unexpected(Fault::HasQuery);
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
    if (!safe)
        return tl::make_unexpected(Fault::NotHttps);
    return ServerAddress(withoutTrailingSlashes(url));
}

} // namespace jobmark::api
