// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "contact_links.h"

#include "reading/display_text.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace jobmark::ui {

QString contactToCopy(const QString &text)
{
    constexpr qsizetype most = 1000;
    return reading::displayText(text.trimmed(), most);
}

std::optional<QUrl> phoneLink(const QString &phone)
{
    // The words for an extension that Canadians write, in both languages.
    static const QRegularExpression plain(
        u"^(\\+?[0-9 ().\\-]{7,25}?)(?:[ ,;]*(?:extension|ext|poste|p|x|#)[ .:]*([0-9]{1,8}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = plain.match(phone.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString number;
    for (const QChar character : match.captured(1)) {
        if (character.isDigit() || (character == u'+' && number.isEmpty()))
            number += character;
    }
    const QString extension = match.captured(2);
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(extension.isEmpty() ? number : number + u";ext="_s + extension);
    return url;
}

std::optional<QUrl> mailLink(const QString &mail)
{
    // An apostrophe stands between letters, as in O'Brien; around an address it is a quotation mark.
    static const QRegularExpression plain(
        u"^(?=[^@]{1,64}@)[A-Za-z0-9._%+\\-]+(?:'[A-Za-z0-9._%+\\-]+)*@[A-Za-z0-9.\\-]{1,190}\\.[A-Za-z]{2,24}$"_s);
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
