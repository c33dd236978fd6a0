// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::test::Message;

namespace {

QStringList linesOfGlossary()
{
    QFile file(QStringLiteral(TRANSLATIONS "/glossary.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QList<Message> messagesIn(const QString &language)
{
    return jobmark::test::messagesOf(QStringLiteral(TRANSLATIONS "/jobmark_%1.ts").arg(language));
}

/// What stands between « and » in its sentences that begin with "Never".
QStringList forbiddenIn(const QString &text)
{
    static const QRegularExpression sentenceEnd(u"\\.(?: |$)"_s);
    static const QRegularExpression quoted(u"« ([^»]+) »"_s);
    QStringList words;
    for (const QString &sentence : text.split(sentenceEnd)) {
        if (!sentence.startsWith(u"never"_s, Qt::CaseInsensitive))
            continue;
        for (auto found = quoted.globalMatch(sentence); found.hasNext();)
            words << found.next().captured(1);
    }
    return words;
}

/// The remark of a term is about French, and about Spanish from "Spanish:" on.
QString remarkOn(const QString &language, const QString &remark)
{
    static const QRegularExpression spanish(u"Spanish: ?"_s);
    const auto begins = spanish.match(remark);
    if (language == u"es"_s)
        return begins.hasMatch() ? remark.mid(begins.capturedEnd()) : QString();
    return begins.hasMatch() ? remark.left(begins.capturedStart()).trimmed() : remark;
}

/// The lines of "How we write French" or Spanish.
QStringList rulesFor(const QString &language)
{
    QStringList rules;
    bool isThere = false;
    for (const QString &line : linesOfGlossary()) {
        if (line.startsWith(u"## "_s))
            isThere = line.endsWith(language == u"fr"_s ? u"French"_s : u"Spanish"_s);
        else if (isThere && line.startsWith(u"- "_s))
            rules << line.mid(2);
    }
    return rules;
}

QStringList forbiddenWords(const QString &language)
{
    QStringList words;
    for (const QString &line : linesOfGlossary()) {
        if (line.startsWith(u"| "_s) && line.count(u'|') == 5)
            words += forbiddenIn(remarkOn(language, line.section(u'|', 4, 4).trimmed()));
    }
    for (const QString &rule : rulesFor(language))
        words += forbiddenIn(rule);
    return words;
}

QRegularExpression anyOf(QStringList words)
{
    for (QString &word : words)
        word = QRegularExpression::escape(word).replace(QRegularExpression::escape(u"…"_s), u"\\w*"_s);
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(words.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// The letter that Alt reaches it by, or nothing.
QString letterOf(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    return mark < 0 ? QString() : text.mid(mark + 1, 1).toUpper();
}

QSet<QString> lettersOf(const QString &language, const QString &context, const QStringList &sources)
{
    QSet<QString> letters;
    for (const Message &message : messagesIn(language)) {
        if (message.context.section(u"::"_s, -1) == context && sources.contains(message.source))
            letters.insert(letterOf(message.translations.value(0)));
    }
    return letters;
}

/// "F, P" of "the menu bar (F, P)".
QSet<QString> lettersTold(const QString &language, const QString &where)
{
    const QRegularExpression told(where + u" \\(([A-Z, ]+)\\)"_s);
    for (const QString &rule : rulesFor(language)) {
        if (const auto found = told.match(rule); found.hasMatch()) {
            const QStringList letters = found.captured(1).split(u", "_s);
            return QSet<QString>(letters.begin(), letters.end());
        }
    }
    return {};
}

} // namespace

/// The translations use the words that translations/glossary.md settled.
class GlossaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatAreNeverUsedAreNot_data() { addLanguages(); }
    void wordsThatAreNeverUsedAreNot()
    {
        QFETCH(QString, language);
        const QStringList words = forbiddenWords(language);
        QVERIFY2(words.size() >= 10, qPrintable(words.join(u", "_s)));
        QVERIFY(words.contains(language == u"fr"_s ? u"soumett…"_s : u"estimado"_s));
        const QRegularExpression forbidden = anyOf(words);
        QVERIFY(forbidden.isValid());
        // Options and links are called so in every language.
        static const QRegularExpression literal(u"jobmark:\\S*|--[a-z-]+"_s);
        for (const Message &message : messagesIn(language)) {
            for (QString translation : message.translations)
                QVERIFY2(!translation.remove(literal).contains(forbidden), qPrintable(translation));
        }
    }

    void whatIsSavedHereIsNotCalledRecorded_data() { addLanguages(); }
    void whatIsSavedHereIsNotCalledRecorded()
    {
        QFETCH(QString, language);
        static const QRegularExpression saved(u"\\b[Ss]av(?:e|ed|es|ing)\\b"_s);
        static const QRegularExpression recorded(u"\\brecord"_s);
        const QString record = language == u"fr"_s ? u"enregistr"_s : u"registr"_s;
        int seen = 0;
        for (const Message &message : messagesIn(language)) {
            if (!message.source.contains(saved) || message.source.contains(recorded))
                continue;
            ++seen;
            for (const QString &translation : message.translations)
                QVERIFY2(!translation.contains(record, Qt::CaseInsensitive), qPrintable(translation));
        }
        QVERIFY(seen > 20);
    }

    void theLettersOfTheMenusAreTold_data() { addLanguages(); }
    void theLettersOfTheMenusAreTold()
    {
        QFETCH(QString, language);
        QCOMPARE(lettersTold(language, u"the menu bar"_s),
                 lettersOf(language, u"MainMenu"_s, {u"&File"_s, u"&Lead"_s, u"E&xport"_s, u"&View"_s, u"&Help"_s}));
        QCOMPARE(lettersTold(language, u"the leads pane"_s),
                 lettersOf(language, u"LeadsPane"_s, {u"F&ind a lead"_s, u"Sho&w"_s, u"&Cancel"_s, u"&Refresh"_s}));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"fr"_s, u"es"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(GlossaryTest)
#include "glossary_test.moc"
