// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "pseudo_language.h"

#include "ts_file.h"

#include <QHash>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr int longerBy = 35; // per cent

QChar strange(QChar letter, Script script)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString accented = u"àƀçđéƒĝĥîĵķļɱñôþɋŕšŧûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻḾÑÔÞɊŔŠŦÛṼŴẊÝŽ"_s;
    static const QString hebrew = u"אבגדהוזחטיכלמנסעפצקרשתםןףץאבגדהוזחטיכלמנסעפצקרשתםןףץ"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : (script == Script::FromTheLeft ? accented : hebrew).at(place);
}

/// "%1", "%L2" and "%n" at `from`, or nothing.
QString placeAt(const QString &text, qsizetype from)
{
    if (text.at(from) != u'%' || from + 1 >= text.size())
        return {};
    const qsizetype length = text.at(from + 1) == u'L' ? 3 : 2;
    const QChar last = text.at(qMin(from + length, text.size()) - 1);
    return last.isDigit() || last == u'n' ? text.mid(from, length) : QString();
}

QHash<QString, Message> byKey(const QList<Message> &messages)
{
    QHash<QString, Message> found;
    for (const Message &message : messages)
        found.insert(message.key(), message);
    return found;
}

} // namespace

QString PseudoLanguage::spoken(const QString &english, Script script)
{
    QString text = u"["_s;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QString place = placeAt(english, i);
        if (place.isEmpty()) {
            text += strange(english.at(i), script);
        } else {
            text += place;
            i += place.size() - 1;
        }
    }
    const qsizetype more = english.size() * longerBy / 100;
    for (qsizetype i = 0; i < more; ++i)
        text += i % 8 == 0 ? u' ' : strange(u'e', script);
    return text + u']';
}

bool PseudoLanguage::load(Script script)
{
    const QList<Message> french = messagesOf(QStringLiteral(SOURCES_OF_TRANSLATIONS "/jobmark_fr.ts"));
    const QHash<QString, Message> english = byKey(messagesOf(QStringLiteral(SOURCES_OF_TRANSLATIONS "/jobmark_en.ts")));
    QList<Message> messages;
    for (Message message : french) {
        message.translations =
            message.isPlural ? english.value(message.key()).translations : QStringList{message.source};
        for (QString &translation : message.translations)
            translation = spoken(translation, script);
        messages << message;
    }
    const QString ts = m_folder.filePath(u"pseudo.ts"_s);
    const QString qm = m_folder.filePath(u"pseudo.qm"_s);
    if (messages.isEmpty() || !writeTs(ts, messages))
        return false;
    const int result = QProcess::execute(QStringLiteral(LRELEASE), {u"-silent"_s, ts, u"-qm"_s, qm});
    return result == 0 && m_translator.load(qm);
}

} // namespace jobmark::test
