// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/day_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

QLocale locale(const char *name)
{
    return QLocale(QString::fromLatin1(name));
}

} // namespace

class DayReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadInEveryLanguage_data();
    void daysAreReadInEveryLanguage();
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void aDayWithoutAYearIsTheNearestSensibleOne_data();
    void aDayWithoutAYearIsTheNearestSensibleOne();
    void whatIsNotOneDayIsMalformed_data();
    void whatIsNotOneDayIsMalformed();
    void blankIsNoAnswer();
    void everyDayShownIsReadBack();
    void theFirstOfAMonthIsAsTheLanguageSaysIt();
    void everyWeekdayIsWithinTheNextSevenDays();
    void randomTextNeverLeavesTheCalendar();
};

void DayReaderTest::daysAreReadInEveryLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const auto row = [](const QString &typed, QDate day) { QTest::addRow("%s", qPrintable(typed)) << typed << day; };
    const QDate dec1(2026, 12, 1);
    for (const QString &typed : {u"2026-12-01"_s,
                                 u"2026/12/1"_s,
                                 u"2026.12.01"_s,
                                 u"20261201"_s,
                                 u"Dec 1 2026"_s,
                                 u"1 Dec 2026"_s,
                                 u"Dec. 1, 2026"_s,
                                 u"December 1st, 2026"_s,
                                 u"1er décembre 2026"_s,
                                 u"le 1er Décembre 2026"_s,
                                 u"1 decembre"_s,
                                 u"déc. 1"_s,
                                 u"1dec"_s,
                                 u"Tue 1 Dec 2026"_s,
                                 u"Tuesday, December 1, 2026"_s,
                                 u"mar. 1 déc. 2026"_s,
                                 u"mardi 1 décembre"_s,
                                 u"2026 dec 1"_s,
                                 u"1-Dec-2026"_s,
                                 u"dec 1 tue"_s,
                                 u"+7"_s,
                                 u"+ 7"_s,
                                 u"tue"_s,
                                 u"mardi"_s,
                                 u"MARDI"_s,
                                 u"tuesday"_s,
                                 u"mar."_s,
                                 u"the 1st of december"_s,
                                 u"1 de diciembre de 2026"_s,
                                 u"el 1º de diciembre"_s,
                                 u"1° dic"_s,
                                 u"1ro de diciembre del 2026"_s,
                                 u"mar 1 dic 2026"_s,
                                 u"martes, 1 de diciembre"_s,
                                 u"martes"_s,
                                 u"el martes"_s,
                                 u"  1 dec  "_s})
        row(typed, dec1);
    for (const QString &typed : {u"today"_s, u"Today"_s, u"aujourd'hui"_s, u"aujourd\u2019hui"_s, u"AUJOURDHUI"_s,
                                 u"hoy"_s, u"Hoy"_s, u"+0"_s, u"-0"_s})
        row(typed, today);
    for (const QString &typed : {u"tomorrow"_s, u"demain"_s, u"+1"_s, u"wed"_s, u"mercredi"_s, u"mer"_s, u"mañana"_s,
                                 u"MANANA"_s, u"man\u0303ana"_s, u"miércoles"_s, u"mié"_s})
        row(typed, today.addDays(1));
    for (const QString &typed : {u"yesterday"_s, u"hier"_s, u"ayer"_s, u"-1"_s, u"\u22121"_s})
        row(typed, today.addDays(-1));
    for (const QString &typed :
         {u"day after tomorrow"_s, u"the day after tomorrow"_s, u"après-demain"_s, u"pasado mañana"_s})
        row(typed, today.addDays(2));
    for (const QString &typed : {u"day before yesterday"_s, u"avant-hier"_s, u"anteayer"_s, u"antier"_s, u"-2"_s})
        row(typed, today.addDays(-2));
    row(u"+3"_s, QDate(2026, 11, 27));
    row(u"fri"_s, QDate(2026, 11, 27));
    row(u"ven"_s, QDate(2026, 11, 27));
    row(u"vendredi"_s, QDate(2026, 11, 27));
    row(u"vie"_s, QDate(2026, 11, 27));
    row(u"viernes"_s, QDate(2026, 11, 27));
    row(u"sábado"_s, QDate(2026, 11, 28));
    row(u"dom"_s, QDate(2026, 11, 29));
    row(u"mon"_s, QDate(2026, 11, 30));
    row(u"15 de septiembre de 2027"_s, QDate(2027, 9, 15));
    row(u"15 set 2027"_s, QDate(2027, 9, 15));
    row(u"15 ene"_s, QDate(2027, 1, 15));
    row(u"15 ago 2027"_s, QDate(2027, 8, 15));
    row(u"mar 3 mar 2026"_s, QDate(2026, 3, 3));
    row(u"lun 15 mar 2027"_s, QDate(2027, 3, 15));
    row(u"15 sept 2027"_s, QDate(2027, 9, 15));
    row(u"sept. 15 2027"_s, QDate(2027, 9, 15));
    row(u"15 août 2027"_s, QDate(2027, 8, 15));
    row(u"15 AOUT 2027"_s, QDate(2027, 8, 15));
    row(u"3 mars 2027"_s, QDate(2027, 3, 3));
    row(u"mer. 3 mars 2027"_s, QDate(2027, 3, 3));
    row(u"mar. 2 mars 2027"_s, QDate(2027, 3, 2));
    row(u"15 juil 2027"_s, QDate(2027, 7, 15));
    row(u"15 jun 2027"_s, QDate(2027, 6, 15));
    row(u"29 feb 2028"_s, QDate(2028, 2, 29));
}

void DayReaderTest::daysAreReadInEveryLanguage()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    for (const char *name : {"en_CA", "fr_CA", "en_US", "en_GB", "fr_FR", "es_US", "es_ES", "C", "de_DE"}) {
        const auto read = reading::readDay(typed, today, locale(name));
        QVERIFY2(read.value(), name);
        QCOMPARE(*read.value(), day);
    }
}

void DayReaderTest::numbersFollowTheLocale_data()
{
    QTest::addColumn<QByteArray>("localeName");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day"); // null: malformed
    const auto row = [](const char *name, const QString &typed, QDate day) {
        QTest::addRow("%s %s", name, qPrintable(typed)) << QByteArray(name) << typed << day;
    };
    const QDate march4(2026, 3, 4);
    const QDate april3(2026, 4, 3);
    row("en_CA", u"03/04/2026"_s, march4);
    row("en_US", u"03/04/2026"_s, march4);
    row("en_GB", u"03/04/2026"_s, april3);
    row("fr_CA", u"03/04/2026"_s, april3);
    row("fr_FR", u"03.04.2026"_s, april3);
    row("en_CA", u"25/12/2026"_s, QDate(2026, 12, 25));
    row("fr_CA", u"12/25/2026"_s, QDate(2026, 12, 25));
    row("en_US", u"12/25"_s, QDate(2026, 12, 25));
    row("fr_CA", u"25-12"_s, QDate(2026, 12, 25));
    row("fr_CA", u"01/12"_s, QDate(2026, 12, 1));
    row("en_CA", u"12/01"_s, QDate(2026, 12, 1));
    row("en_CA", u"26-12-01"_s, QDate(2026, 12, 1));
    row("fr_CA", u"26-12-01"_s, QDate(2026, 12, 1));
    row("en_US", u"12/1/26"_s, QDate(2026, 12, 1));
    row("en_GB", u"1/12/2026"_s, QDate(2026, 12, 1));
    row("de_DE", u"01.12.26"_s, QDate(2026, 12, 1));
    row("es_US", u"03/04/2026"_s, april3);
    row("es_MX", u"03/04/2026"_s, april3);
    row("es_ES", u"25/12"_s, QDate(2026, 12, 25));
    row("es_US", u"12/25/2026"_s, QDate(2026, 12, 25));
    row("en_CA", u"12/01/26"_s, {});
    row("fr_CA", u"03/04/26"_s, {});
    row("en_US", u"26-12-01"_s, {});
    row("en_CA", u"13/13/2026"_s, {});
}

void DayReaderTest::numbersFollowTheLocale()
{
    QFETCH(QByteArray, localeName);
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    const auto read = reading::readDay(typed, today, locale(localeName.constData()));
    QCOMPARE(read.value() ? *read.value() : QDate(), day);
}

void DayReaderTest::aDayWithoutAYearIsTheNearestSensibleOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("onDay");
    QTest::addColumn<QDate>("day"); // null: malformed
    QTest::newRow("later this year") << u"15 dec"_s << today << QDate(2026, 12, 15);
    QTest::newRow("a little past") << u"Sep 15"_s << today << QDate(2026, 9, 15);
    QTest::newRow("exactly half a year past") << u"25 may"_s << today << QDate(2026, 5, 25);
    QTest::newRow("more than that") << u"24 may"_s << today << QDate(2027, 5, 24);
    QTest::newRow("next spring") << u"15 janv"_s << today << QDate(2027, 1, 15);
    QTest::newRow("leap day, next year is none") << u"29 feb"_s << today << QDate();
    QTest::newRow("leap day ahead") << u"29 feb"_s << QDate(2027, 12, 1) << QDate(2028, 2, 29);
    QTest::newRow("weekday must fit") << u"fri 15 jan"_s << today << QDate(2027, 1, 15);
    QTest::newRow("weekday does not fit") << u"thu 15 jan"_s << today << QDate();
}

void DayReaderTest::aDayWithoutAYearIsTheNearestSensibleOne()
{
    QFETCH(QString, typed);
    QFETCH(QDate, onDay);
    QFETCH(QDate, day);
    const auto read = reading::readDay(typed, onDay, locale("en_CA"));
    QCOMPARE(read.value() ? *read.value() : QDate(), day);
}

void DayReaderTest::whatIsNotOneDayIsMalformed_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"15"_s,
                                 u"2026"_s,
                                 u"2026-12"_s,
                                 u"2026-13-01"_s,
                                 u"2026-02-30"_s,
                                 u"1926-12-01"_s,
                                 u"20226-12-01"_s,
                                 u"3026-12-01"_s,
                                 u"20261301"_s,
                                 u"sept"_s,
                                 u"15 jui"_s,
                                 u"15 ma"_s,
                                 u"31 sept"_s,
                                 u"32 dec"_s,
                                 u"0 dec"_s,
                                 u"15 sept 27"_s,
                                 u"fri 15"_s,
                                 u"Wed 1 Dec 2026"_s,
                                 u"1 2 dec 2026"_s,
                                 u"dec dec 1"_s,
                                 u"next week"_s,
                                 u"pasado"_s,
                                 u"semana que viene"_s,
                                 u"mañana temprano"_s,
                                 u"soon"_s,
                                 u"+"_s,
                                 u"-"_s,
                                 u"+x"_s,
                                 u"+99999"_s,
                                 u"--1"_s,
                                 u"1 dec 2026!"_s,
                                 u"2026-12-01T12:00"_s,
                                 u"12/2026"_s,
                                 u"1/2/3/4"_s,
                                 u"2026-12/01"_s,
                                 u"'"_s,
                                 u"\u0301"_s,
                                 u"٣ dec"_s,
                                 u"."_s,
                                 u"//"_s,
                                 u"2026--12"_s,
                                 QString(5000, u'1'),
                                 u"1 dec "_s.repeated(2000)})
        QTest::addRow("%s", qPrintable(typed.left(30))) << typed;
}

void DayReaderTest::whatIsNotOneDayIsMalformed()
{
    QFETCH(QString, typed);
    for (const char *name : {"en_CA", "fr_CA", "es_US", "en_US"}) {
        const auto read = reading::readDay(typed, today, locale(name));
        QVERIFY2(read.fault(), name);
        QCOMPARE(*read.fault(), rules::Code::Malformed);
    }
}

void DayReaderTest::blankIsNoAnswer()
{
    QVERIFY(reading::readDay({}, today, locale("en_CA")).isAbsent());
    QVERIFY(reading::readDay(u" \u00a0 ", today, locale("en_CA")).isAbsent());
}

void DayReaderTest::everyDayShownIsReadBack()
{
    for (const char *name : {"en_CA", "fr_CA", "es_US", "en_US", "en_GB", "fr_FR", "es_MX", "C"}) {
        const QLocale written = locale(name);
        const QLocale other = locale(written.language() == QLocale::French ? "en_CA" : "fr_CA");
        for (QDate day(2025, 1, 1); day <= QDate(2028, 12, 31); day = day.addDays(1)) {
            for (const QString &text : {reading::writeDay(day, written), reading::writeShortDay(day)}) {
                const auto read = reading::readDay(text, today, written);
                QVERIFY2(read.value() && *read.value() == day, qPrintable(text));
                QCOMPARE(reading::readDay(text, today, other), read);
            }
            // A locale whose short form has two digits of the year must read that too.
            const QString shortForm = written.toString(day, QLocale::ShortFormat);
            const auto read = reading::readDay(shortForm, today, written);
            QVERIFY2(read.value() && *read.value() == day, qPrintable(shortForm));
        }
    }
}

void DayReaderTest::theFirstOfAMonthIsAsTheLanguageSaysIt()
{
    const QDate first(2027, 3, 1);
    QCOMPARE(reading::writeDay(first, locale("en_CA")), u"Mon 1 Mar 2027"_s);
    QCOMPARE(reading::writeDay(first, locale("fr_CA")), u"lun. 1er mars 2027"_s);
    QCOMPARE(reading::writeDay(first, locale("es_US")), u"lun 1 mar 2027"_s);
    QCOMPARE(reading::writeDay(first.addDays(20), locale("fr_CA")), u"dim. 21 mars 2027"_s);
}

void DayReaderTest::everyWeekdayIsWithinTheNextSevenDays()
{
    for (int offset = 0; offset < 7; ++offset) {
        const QDate from = today.addDays(offset);
        for (int weekday = 1; weekday <= 7; ++weekday) {
            for (const char *name : {"en_CA", "fr_CA", "es_US"}) {
                const QString typed = locale(name).dayName(weekday, QLocale::LongFormat);
                const auto read = reading::readDay(typed, from, locale("en_CA"));
                QVERIFY2(read.value(), qPrintable(typed));
                QCOMPARE(read.value()->dayOfWeek(), weekday);
                QVERIFY(*read.value() > from && *read.value() <= from.addDays(7));
            }
        }
    }
}

void DayReaderTest::randomTextNeverLeavesTheCalendar()
{
    const QStringList pieces = {u"1"_s,   u"15"_s,     u"2026"_s, u"31"_s,     u"/"_s,      u"-"_s,
                                u" "_s,   u"."_s,      u"dec"_s,  u"mars"_s,   u"fév"_s,    u"fri"_s,
                                u"mar"_s, u"+"_s,      u"9"_s,    u"jui"_s,    u"er"_s,     u"mañana"_s,
                                u"de"_s,  u"demain"_s, u"é"_s,    u"\u0301"_s, u"\u202e"_s, u"0"_s};
    QRandomGenerator random(20261124);
    int readable = 0;
    for (int round = 0; round < 50'000; ++round) {
        QString text;
        for (int i = random.bounded(7); i > 0; --i)
            text += pieces.at(random.bounded(int(pieces.size())));
        const auto read = reading::readDay(text, today, locale(random.bounded(2) ? "fr_CA" : "en_US"));
        if (const QDate *day = read.value()) {
            ++readable;
            QVERIFY2(day->isValid() && day->year() >= 2000 && day->year() <= 2099, qPrintable(text));
        }
    }
    QVERIFY(readable > 300);
}

QTEST_APPLESS_MAIN(DayReaderTest)
#include "day_reader_test.moc"
