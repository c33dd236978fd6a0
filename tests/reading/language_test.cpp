// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark::reading;

Q_DECLARE_METATYPE(jobmark::reading::Language)

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountryOfALanguageIsSpokenToInIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en_CA") << Language::English;
        QTest::newRow("en_IN") << Language::English;
        QTest::newRow("fr_CA") << Language::French;
        QTest::newRow("fr_HT") << Language::French;
        for (const char *locale : {"es_US", "es_MX", "es_GT", "es_ES", "es"})
            QTest::newRow(locale) << Language::Spanish;
        QTest::newRow("de_DE") << Language::English;
        QTest::newRow("C") << Language::English;
    }
    void everyCountryOfALanguageIsSpokenToInIt()
    {
        QFETCH(Language, language);
        QVERIFY(languageOf(QLocale(QString::fromLatin1(QTest::currentDataTag()))) == language);
    }

    void theLocaleIsThatOfTheSystemsCountry_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same language") << Language::French << u"fr_CH"_s << u"fr_CH"_s;
        QTest::newRow("another language") << Language::French << u"en_US"_s << u"fr_CA"_s;
        QTest::newRow("the same language of another country") << Language::Spanish << u"es_MX"_s << u"es_MX"_s;
        QTest::newRow("a language that Qt does not know of Canada") << Language::Spanish << u"en_CA"_s << u"es_US"_s;
        QTest::newRow("that language in the system's country") << Language::English << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("a language of a country that has neither") << Language::English << u"zh_CN"_s << u"en_CA"_s;
        QTest::newRow("English") << Language::English << u"fr_CA"_s << u"en_CA"_s;
    }
    void theLocaleIsThatOfTheSystemsCountry()
    {
        QFETCH(Language, language);
        QFETCH(QString, system);
        QFETCH(QString, expected);
        QCOMPARE(localeFor(language, QLocale(system)).name(), expected);
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "language_test.moc"
