// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "request.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

QUrl urlOf(const Request &request, const ServerAddress &server)
{
    QUrl url = server.url();
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

QSslConfiguration tlsTrusting(const QList<QSslCertificate> &moreAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!moreAuthorities.isEmpty())
        tls.addCaCertificates(moreAuthorities);
    return tls;
}

void switchOffWhatQtDoesUnasked(QNetworkRequest &network)
{
    using Attribute = QNetworkRequest::Attribute;
    // A 307 would carry the token and the body to another host.
    network.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // On by default, and Debian 12's lacks the fixes for CVE-2023-51714 and CVE-2024-39936.
    network.setAttribute(Attribute::Http2AllowedAttribute, false);
    network.setAttribute(Attribute::HttpPipeliningAllowedAttribute, false);
    network.setAttribute(Attribute::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(Attribute::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(Attribute::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(Attribute::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(Attribute::CacheSaveControlAttribute, false);
}

} // namespace

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Put:
        return "PUT"_ba;
    case Verb::Post:
        return "POST"_ba;
    }
    return {};
}

QNetworkRequest networkRequest(const Request &request, const Credentials &credentials, std::optional<qint64> bodyLength)
{
    QNetworkRequest network(urlOf(request, credentials.server));
    switchOffWhatQtDoesUnasked(network);
    if (credentials.server.url().scheme() == "https"_L1)
        network.setSslConfiguration(tlsTrusting(credentials.moreAuthorities));
    network.setTransferTimeout(static_cast<int>(request.idle.count()));
    network.setRawHeader("Authorization"_ba, "Bearer " + credentials.token.secret());
    network.setRawHeader("Accept"_ba, "application/json"_ba);
    // Qt's guard against decompression bombs lets 28:1 pass; what is not compressed cannot grow.
    network.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    network.setRawHeader("User-Agent"_ba, "Jobmark"_ba);
    if (request.key)
        network.setRawHeader("Idempotency-Key"_ba, request.key->toByteArray(QUuid::WithoutBraces));
    if (bodyLength) {
        // Without this Qt keeps a copy of the body to send again (see write_body.h).
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        network.setHeader(QNetworkRequest::ContentLengthHeader, *bodyLength);
        if (!request.contentType.isEmpty())
            network.setRawHeader("Content-Type"_ba, request.contentType);
    }
    return network;
}

} // namespace jobmark::api
