// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "ts_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::test::Message;

namespace {

struct Said
{
    Message message;
    QString text; ///< in the language of the row
};

/// In English, what the sources say.
QList<Said> saidIn(const QString &language)
{
    QList<Said> all;
    const QString file = language == u"en"_s ? u"fr"_s : language;
    for (const Message &message : jobmark::test::messagesOf(QStringLiteral(TRANSLATIONS "/jobmark_%1.ts").arg(file))) {
        for (const QString &text : language == u"en"_s ? QStringList{message.source} : message.translations)
            all.append({message, text});
    }
    return all;
}

QString contextOf(const Message &message)
{
    return message.context.section(u"::"_s, -1);
}

/// Whose sentences tell of something that somebody has to mend.
const QStringList catalogues = {u"StoreWords"_s, u"AttachWords"_s, u"Account"_s, u"RecordFindings"_s};

/// Those of them that only tell how things stand, and those that another one finishes.
const QStringList withoutRemedy = {
    u"“%1” was not added. %2"_s,
    u"By this computer's clock this token ran out on %1. The server decides."_s,
    u"This token says that it runs out on %1."_s,
    u"Reading the token from the keychain. It may ask for its password."_s,
    u"Testing the token."_s,
    u"You are signed in for this session only."_s,
    u"The token could not be tested with this server. It will be used as it is; the first update shows whether it works."_s,
    u"The damaged file was kept as %1."_s,
};

QRegularExpression remediesOf(const QString &language)
{
    const QHash<QString, QString> verbs = {
        {u"en"_s,
         u"add|ask|attach|begin|change|check|choose|close|copy|free|install|look|open|paste|rename|restart|save|"
         "shorten|sign in|start|switch|take out|unlock|update|wait|write"_s},
        {u"fr"_s, u"ajoutez|demandez|joignez|commencez|changez|vérifiez|choisissez|fermez|copiez|libérez|installez|"
                  "regardez|ouvrez|collez|renommez|redémarrez|relancez|sauvegardez|raccourcissez|connectez|démarrez|"
                  "passez|enlevez|déverrouillez|mettez|attendez|écrivez|cherchez"_s},
        {u"es"_s, u"agregue|agréguel[oa]s?|pregunte|pida|adjunte|adjúntelo|empiece|cambie|cámbielos?|revise|revíselo|"
                  "elija|elíjalo|cierre|ciérrelo|copie|libere|instale|mire|abra|pegue|péguel[oa]|reinícielo|guarde|"
                  "guárdelo|acórtelo|inicie|quite|desbloquee|desbloquéelo|actualice|espere|escriba|busque"_s},
    };
    return QRegularExpression(u"(?:^|[.:;,]\\s|\\b(?:or|and|then|first|Then|ou|et|puis|d'abord|plutôt|o|u|e|y|luego|"
                              "después|en su lugar)\\s)(?:%1)(?!\\w)"_s.arg(verbs.value(language)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

bool isSentence(const QString &source)
{
    return source.endsWith(u'.') || source.endsWith(u"%2"_s); // the latter: with another one at its end
}

QString plain(QString label)
{
    return label.remove(u'&');
}

} // namespace

/// Whatever is wrong, and wherever Jobmark says so: the field has the name of its label, and what to do is told.
class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongComesWithWhatToDo_data() { addLanguages(); }
    void whatIsWrongComesWithWhatToDo()
    {
        QFETCH(QString, language);
        const QRegularExpression remedy = remediesOf(language);
        QVERIFY(remedy.isValid());
        QHash<QString, int> seen;
        QStringList exceptions;
        for (const Said &said : saidIn(language)) {
            const QString context = contextOf(said.message);
            if (!catalogues.contains(context) || !isSentence(said.message.source))
                continue;
            if (withoutRemedy.contains(said.message.source)) {
                exceptions << said.message.source;
                continue;
            }
            ++seen[context];
            QVERIFY2(said.text.contains(remedy), qPrintable(said.text));
        }
        QCOMPARE(seen.size(), catalogues.size());
        for (const QString &catalogue : catalogues)
            QVERIFY2(seen.value(catalogue) >= 6, qPrintable(catalogue));
        QCOMPARE(exceptions.size(), withoutRemedy.size());
    }

    /// "Token: paste …" is about what is labelled "&Token", in each language.
    void aFieldIsCalledInASentenceAsItsLabelCallsIt_data() { addLanguages(); }
    void aFieldIsCalledInASentenceAsItsLabelCallsIt()
    {
        QFETCH(QString, language);
        const QList<Said> all = saidIn(language);
        QHash<QString, QSet<QString>> labels; // by what they are in English
        for (const Said &said : all) {
            if (letterIn(said.message.source))
                labels[plain(said.message.source)].insert(plain(said.text));
        }
        static const QRegularExpression beginning(u"^([A-Z][^:.]+):\\s"_s);
        int seen = 0;
        for (const Said &said : all) {
            const auto begins = beginning.match(said.message.source);
            if (!begins.hasMatch() || !labels.contains(begins.captured(1)))
                continue;
            ++seen;
            const QString named = said.text.section(u':', 0, 0).trimmed();
            QVERIFY2(labels[begins.captured(1)].contains(named), qPrintable(said.text));
        }
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
    }

    /// What the record says is about the field that stands before the colon.
    void aFindingInARecordBeginsWithItsField_data() { addLanguages(); }
    void aFindingInARecordBeginsWithItsField()
    {
        QFETCH(QString, language);
        int seen = 0;
        for (const Said &said : saidIn(language)) {
            if (contextOf(said.message) != u"RecordFindings"_s)
                continue;
            ++seen;
            QVERIFY2(said.text.startsWith(language == u"fr"_s ? u"%1\u00a0: "_s : u"%1: "_s), qPrintable(said.text));
        }
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
    }

private:
    static bool letterIn(const QString &text)
    {
        static const QRegularExpression letter(u"&\\w"_s);
        return text.contains(letter);
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(RemediesTest)
#include "remedies_test.moc"
