// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/language.h"
#include "window/sentences.h"

#include <QCoreApplication>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSpeaksTheSameLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("submit");
        QTest::addColumn<QString>("selectAll");
        QTest::addColumn<QString>("day");
        QTest::newRow("French") << u"fr_CA"_s << u"Envoyer"_s << u"Tout sélectionner"_s << u"jeudi 12 novembre 2026"_s;
        QTest::newRow("Spanish") << u"es_US"_s << u"Enviar"_s << u"Seleccionar todo"_s
                                 << u"jueves, 12 de noviembre de 2026"_s;
        QTest::newRow("Spanish of Mexico")
            << u"es_MX"_s << u"Enviar"_s << u"Seleccionar todo"_s << u"jueves, 12 de noviembre de 2026"_s;
        QTest::newRow("English") << u"en_CA"_s << u"Submit"_s << u"Select All"_s << u"Thursday, November 12, 2026"_s;
        QTest::newRow("a language that is not spoken here")
            << u"de_DE"_s << u"Submit"_s << u"Select All"_s << u"Thursday, 12 November 2026"_s;
        QTest::newRow("neither the language nor its country")
            << u"zh_CN"_s << u"Submit"_s << u"Select All"_s << u"Thursday, November 12, 2026"_s;
    }
    void everythingSpeaksTheSameLanguage()
    {
        QFETCH(QString, locale);
        ui::Sentences sentences(QStringLiteral(TRANSLATIONS));
        const QLocale spoken = ui::spokenLocale({}, QLocale(locale));
        sentences.speak(spoken);
        const QString submit = QCoreApplication::translate("jobmark::ui::StatusFormView", "S&ubmit");
        QTEST(QString(submit).remove(u'&'), "submit");
        QTEST(QCoreApplication::translate("QWidgetTextControl", "Select All"), "selectAll");
        QTEST(spoken.toString(QDate(2026, 11, 12), QLocale::LongFormat), "day");
    }

    /// Whatever it is asked for: English, and nothing of what Qt would say in that language.
    void aLanguageThatIsNotSpokenIsAnsweredInEnglish()
    {
        ui::Sentences sentences(QStringLiteral(TRANSLATIONS));
        sentences.speak(QLocale(u"de_DE"_s));
        // The sources have no singular.
        QCOMPARE(QCoreApplication::translate("ActivityPage", "%n entries.", nullptr, 1), u"1 entry."_s);
        QCOMPARE(QCoreApplication::translate("QWidgetTextControl", "Select All"), u"Select All"_s);
    }

    void everyLanguageButEnglishComesWithQtsOwnSentences()
    {
        for (const reading::SpokenLanguage &spoken : reading::spokenLanguages) {
            if (spoken.language == reading::Language::English)
                continue;
            ui::Sentences sentences(QStringLiteral(TRANSLATIONS));
            sentences.speak(QLocale(spoken.locale, spoken.territory));
            QVERIFY2(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s, spoken.code.data());
        }
    }
};

QTEST_MAIN(SentencesTest)
#include "sentences_test.moc"
