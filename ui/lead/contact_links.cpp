// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "contact_links.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace jobmark::ui {

std::optional<QUrl> phoneLink(const QString &phone)
{
    static const QRegularExpression plain(u"^\\+?[0-9 ().\\-]{7,25}$"_s);
    const QString trimmed = phone.trimmed();
    if (!plain.match(trimmed).hasMatch())
        return std::nullopt;
    QString number;
    for (const QChar character : trimmed) {
        if (character.isDigit() || (character == u'+' && number.isEmpty()))
            number += character;
    }
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number);
    return url;
}

std::optional<QUrl> mailLink(const QString &mail)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9.\\-]{1,190}\\.[A-Za-z]{2,24}$"_s);
    const QString trimmed = mail.trimmed();
    if (!plain.match(trimmed).hasMatch())
        return std::nullopt;
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(trimmed);
    return url;
}

std::optional<QUrl> mapLink(const QString &address)
{
    const QString trimmed = address.simplified().left(200);
    if (trimmed.isEmpty())
        return std::nullopt;
    QUrl url(u"https://www.openstreetmap.org/search"_s);
    QUrlQuery query;
    query.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(trimmed)));
    url.setQuery(query);
    return url;
}

} // namespace jobmark::ui
