// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connection.h"

#include <algorithm>
#include <QUrl>

namespace jobmark::account {

tl::expected<ConnectionName, ConnectionName::Fault> ConnectionName::fromText(const QString &typed)
{
    QString text = typed;
    // What cannot be seen must not make two names differ.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    text = text.simplified();
    if (text.isEmpty())
        return tl::unexpected(Fault::Empty);
    if (text.size() > maximumLength)
        return tl::unexpected(Fault::TooLong);
    return ConnectionName(text);
}

bool ConnectionName::reads(const ConnectionName &other) const
{
    return m_text.normalized(QString::NormalizationForm_KC).toCaseFolded() ==
           other.m_text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString originOf(const api::ServerAddress &server)
{
    const QUrl &url = server.url();
    const int usual = url.scheme() == u"https" ? 443 : 80;
    return url.scheme() + u"://" + url.host(QUrl::FullyEncoded) + u':' + QString::number(url.port(usual));
}

} // namespace jobmark::account
