// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "server_text.h"

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

constexpr qsizetype maximumText = 300;
constexpr qsizetype maximumLookedAt = 16 * 1024;

bool isHarmful(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi overrides, zero-width characters
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return c == QChar::ReplacementCharacter;
    }
}

qsizetype endOfElement(QStringView html, qsizetype from, QStringView name)
{
    const qsizetype end = html.indexOf(QString("</"_L1 + name), from, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

/// The words of a page. Not a parser: only to make an error page readable, and linear in its length.
QString withoutTags(QStringView html)
{
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        if (html.at(at) != u'<') {
            text.append(html.at(at++));
            continue;
        }
        const QStringView tag = html.mid(at);
        for (const QStringView unseen : {QStringView(u"script"), QStringView(u"style")}) {
            if (tag.mid(1).startsWith(unseen, Qt::CaseInsensitive))
                at = endOfElement(html, at, unseen);
        }
        const qsizetype close = html.indexOf(u'>', at);
        at = close < 0 ? html.size() : close + 1;
        text.append(u' ');
    }
    return text;
}

} // namespace

QString cleanedText(QStringView untrusted)
{
    QString text;
    for (const QChar c : untrusted.left(maximumLookedAt)) {
        if (c.isSpace() || isHarmful(c)) {
            if (!text.isEmpty() && !text.endsWith(u' '))
                text.append(u' ');
        } else {
            text.append(c);
        }
        if (text.size() > maximumText) {
            text.truncate(maximumText - 1);
            if (text.back().isHighSurrogate())
                text.chop(1);
            return text + u'\u2026';
        }
    }
    return text.trimmed();
}

QString cleanedBody(const QByteArray &untrusted)
{
    const QString text = QString::fromUtf8(untrusted.left(maximumLookedAt));
    return text.trimmed().startsWith(u'<') ? cleanedText(withoutTags(text)) : cleanedText(text);
}

} // namespace jobmark::api
