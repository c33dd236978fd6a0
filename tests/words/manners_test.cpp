// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "ts_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::test::Message;

namespace {

/// Words that scold, beg or apologise instead of saying what to do.
QRegularExpression unkindWords(const QString &language)
{
    const QHash<QString, QString> words = {
        {u"en"_s, u"invalid|forbidden|illegal|please|sorry|oops|failed to|fatal|abort\\w*|whoops|unfortunately"_s},
        {u"fr"_s,
         u"invalides?|interdite?s?|illégale?s?|illégaux|s'il vous plaît|veuillez|désolée?s?|oups|malheureusement|échec"_s},
        {u"es"_s,
         u"inválid[oa]s?|no válid[oa]s?|prohibid[oa]s?|ilegal(?:es)?|por favor|lo sentimos|disculpe|perdón|ups|vaya|"
         "lamentablemente|desafortunadamente|oops|fatal|abort\\w*|no permitid[oa]s?|incorrect[oa]s?"_s},
    };
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(words.value(language)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Spaces and quotes that the language does not have.
QRegularExpression foreignMarks(const QString &language)
{
    const QHash<QString, QString> marks = {
        {u"en"_s, u"\\s[:;?.,]|’"_s},
        {u"fr"_s, u"[^\\x{a0}\\d:]:(?![/\\d])|[^\\x{a0}][;?»]|«[^\\x{a0}]|’|\"|”|“"_s},
        // A question is opened as well as closed.
        {u"es"_s, u"\\s[:;?.,]|’|[«»]|^[^¿]*\\?$"_s},
    };
    return QRegularExpression(marks.value(language));
}

QStringList languages()
{
    QStringList found;
    for (const QString &name : QDir(QStringLiteral(TRANSLATIONS)).entryList({u"jobmark_*.ts"_s}))
        found << name.mid(8, name.size() - 11);
    return found;
}

/// What people read in that language. English is what the sources say, and the plural forms of its own file.
QList<std::pair<QString, QString>> sentencesOf(const QString &language)
{
    QList<std::pair<QString, QString>> sentences;
    const auto add = [&sentences](const QString &file, auto textsOf) {
        for (const Message &message :
             jobmark::test::messagesOf(QStringLiteral(TRANSLATIONS "/jobmark_%1.ts").arg(file))) {
            for (const QString &text : textsOf(message))
                sentences.append({message.name(), text});
        }
    };
    if (language == u"en"_s)
        add(u"fr"_s, [](const Message &message) { return QStringList{message.source}; });
    add(language, [](const Message &message) { return message.translations; });
    return sentences;
}

bool endsAsASentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u':');
}

} // namespace

/// How Jobmark speaks, in every language it speaks.
class MannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreLanguages() { QVERIFY(languages().contains(u"en"_s) && languages().contains(u"fr"_s)); }

    void nothingScoldsBegsOrApologises_data() { addLanguages(); }
    void nothingScoldsBegsOrApologises()
    {
        QFETCH(QString, language);
        const QRegularExpression unkind = unkindWords(language);
        QVERIFY(!unkind.pattern().contains(u"(?:)"_s));
        for (const auto &[name, text] : sentencesOf(language))
            QVERIFY2(!unkind.match(text).hasMatch() && !text.contains(u'!'), qPrintable(text));
    }

    void spacesAndQuotesAreAsTheLanguageHasThem_data() { addLanguages(); }
    void spacesAndQuotesAreAsTheLanguageHasThem()
    {
        QFETCH(QString, language);
        const QRegularExpression foreign = foreignMarks(language);
        QVERIFY(!foreign.pattern().isEmpty());
        static const QRegularExpression quoted(u"https?://\\S*|jobmark:\\S*|--[a-z-]+|\\? (?:or|ou|o) #"_s);
        for (const auto &[name, text] : sentencesOf(language)) {
            QString prose = text;
            prose.replace(quoted, u"x"_s);
            QVERIFY2(!prose.contains(foreign), qPrintable(text));
            QVERIFY2(!text.contains(u"  "_s) && text == text.trimmed(), qPrintable(name + u": "_s + text));
        }
    }

    void whatIsASentenceIsOneInEveryLanguage_data() { addLanguages(); }
    void whatIsASentenceIsOneInEveryLanguage()
    {
        QFETCH(QString, language);
        for (const Message &message :
             jobmark::test::messagesOf(QStringLiteral(TRANSLATIONS "/jobmark_%1.ts").arg(language))) {
            for (const QString &text : message.translations) {
                QVERIFY2(endsAsASentence(text) == endsAsASentence(message.source),
                         qPrintable(message.name() + u": "_s + text));
                QVERIFY2(text.endsWith(u'…') == message.source.endsWith(u'…'), qPrintable(message.name()));
            }
        }
    }

    /// "1 entries": a number of things has a plural form, or the thing stands before the number.
    void whatCanBeOneHasASingular_data() { addLanguages(); }
    void whatCanBeOneHasASingular()
    {
        QFETCH(QString, language);
        const QStringList neverOne = {
            u"%1 seconds"_s,
            u"%1 minutes"_s,
            u"%1 hours"_s, // one of them has a sentence of its own
            u"Notes are longer than %1 characters: shorten them by at least %2."_s,
            u"Two to %1 numbers"_s,
            u"Lead numbers: write two to %1 numbers with commas between, for example 41207, 41350."_s,
            u"Picture, %1 × %2 pixels"_s,
        };
        static const QRegularExpression counted(u"%L?\\d[ \\x{a0}](?!is\\b|stands\\b|más\\b)\\p{Ll}+s(?!\\w)"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        const QString file = language == u"en"_s ? u"fr"_s : language;
        QSet<QString> exceptions; // that are still needed
        for (const Message &message :
             jobmark::test::messagesOf(QStringLiteral(TRANSLATIONS "/jobmark_%1.ts").arg(file))) {
            if (message.isPlural)
                continue;
            const QString text = language == u"en"_s ? message.source : message.translations.value(0);
            if (!neverOne.contains(message.source))
                QVERIFY2(!text.contains(counted), qPrintable(text));
            else if (message.source.contains(counted))
                exceptions << message.source;
        }
        QCOMPARE(exceptions.size(), neverOne.size());
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(MannersTest)
#include "manners_test.moc"
