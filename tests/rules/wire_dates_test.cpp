// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rules/wire_dates.h"

#include <QtTest>

using namespace jobmark::rules;
using namespace Qt::StringLiterals;

class WireDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_instant_is_read_data();
    void an_instant_is_read();
    void nonsense_is_no_instant_data();
    void nonsense_is_no_instant();
    void an_instant_comes_back_as_it_went();
    void a_day_is_read_data();
    void a_day_is_read();
    void nonsense_is_no_day_data();
    void nonsense_is_no_day();
    void a_day_comes_back_as_it_went_in_every_zone();
    void midnight_utc_is_the_utc_day_in_every_zone();
    void reading_agrees_with_the_calendar();
};

void WireDatesTest::an_instant_is_read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const QString noon = u"2026-12-01T12:00:00Z"_s;
    QTest::newRow("as written") << noon << noon;
    QTest::newRow("no seconds") << u"2026-12-01T12:00Z"_s << noon;
    QTest::newRow("fraction") << u"2026-12-01T12:00:00.999Z"_s << noon;
    QTest::newRow("fraction of nanoseconds") << u"2026-12-01T12:00:00.999999999Z"_s << noon;
    QTest::newRow("fraction with a comma") << u"2026-12-01T12:00:00,5Z"_s << noon;
    QTest::newRow("behind") << u"2026-12-01T04:00:00-08:00"_s << noon;
    QTest::newRow("ahead") << u"2026-12-01T17:30:00+05:30"_s << noon;
    QTest::newRow("offset without a colon") << u"2026-12-01T04:00:00-0800"_s << noon;
    QTest::newRow("offset of hours") << u"2026-12-01T04:00:00-08"_s << noon;
    QTest::newRow("offset zero") << u"2026-12-01T12:00:00-00:00"_s << noon;
    QTest::newRow("small letters") << u"2026-12-01t12:00:00z"_s << noon;
    QTest::newRow("spaces around") << u" 2026-12-01T12:00:00Z\n"_s << noon;
    QTest::newRow("over the year's end") << u"2026-12-31T23:00:00-02:00"_s << u"2027-01-01T01:00:00Z"_s;
    QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << u"2028-02-29T00:00:00Z"_s;
    QTest::newRow("the docs' sample") << u"2023-11-07T05:31:56Z"_s << u"2023-11-07T05:31:56Z"_s;
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << u"1969-12-31T23:59:59Z"_s;
    QTest::newRow("first") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
    QTest::newRow("last") << u"9999-12-31T23:59:59Z"_s << u"9999-12-31T23:59:59Z"_s;
}

void WireDatesTest::an_instant_is_read()
{
    QFETCH(QString, text);
    const std::optional<Instant> instant = instantFromWire(text);
    QVERIFY(instant);
    QTEST(instantToWire(*instant), "utc");
}

void WireDatesTest::nonsense_is_no_instant_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "T",
                             "Z",
                             "2026-12-01",
                             "2026-12-01Z",
                             "2026-12-01T",
                             "2026-12-01T12Z",
                             "2026-12-01T12:00:00",
                             "2026-12-01T12:00",
                             "2026-12-01 12:00:00Z",
                             "2026-12-01T24:00:00Z",
                             "2026-12-01T25:00:00Z",
                             "2026-12-01T12:60:00Z",
                             "2026-12-01T12:00:60Z",
                             "2026-12-01T12:00:61Z",
                             "2026-13-01T12:00:00Z",
                             "2026-00-01T12:00:00Z",
                             "2026-12-00T12:00:00Z",
                             "2026-12-32T12:00:00Z",
                             "2026-02-30T12:00:00Z",
                             "2026-02-29T12:00:00Z",
                             "1900-02-29T12:00:00Z",
                             "0000-01-01T12:00:00Z",
                             "-2026-12-01T12:00:00Z",
                             "+2026-12-01T12:00:00Z",
                             "12026-12-01T12:00:00Z",
                             "26-12-01T12:00:00Z",
                             "2026-1-01T12:00:00Z",
                             "2026-12-1T12:00:00Z",
                             "2026-12-01T1:00:00Z",
                             "2026-12-01T12:0:00Z",
                             "2026-12-01T12:00:0Z",
                             "2026-12-01T12:00:00Zx",
                             "2026-12-01T12:00:00ZZ",
                             "2026-12-01T12:00:00+08:00Z",
                             "x2026-12-01T12:00:00Z",
                             "2026-12-01T12:00:00.Z",
                             "2026-12-01T12:00.5Z",
                             "2026-12-01T12:00:00.5",
                             "2026-12-01T12:00:00+",
                             "2026-12-01T12:00:00+8",
                             "2026-12-01T12:00:00+08:",
                             "2026-12-01T12:00:00+08:0",
                             "2026-12-01T12:00:00+080",
                             "2026-12-01T12:00:00+24:00",
                             "2026-12-01T12:00:00+08:60",
                             "2026-12-01T12:00:00 Z",
                             "2026-12-01T12:00:00UTC",
                             "2026-12-01T12:00:00[UTC]",
                             "20261201T120000Z",
                             "2026-W49-2T12:00:00Z",
                             "2026-335T12:00:00Z",
                             "2026/12/01T12:00:00Z",
                             "2026-12-01T+1:00:00Z",
                             "2026-12-01T-1:00:00Z",
                             "2026-12-01T12:00:00--8:00",
                             "1764590400",
                             "1.7e9",
                             "tomorrow",
                             "Tue, 01 Dec 2026 12:00:00 GMT",
                             "0001-01-01T00:00:00+01:00",
                             "9999-12-31T23:59:59-01:00"})
        QTest::newRow(*text != '\0' ? text : "(empty)") << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"٢٠٢٦-١٢-٠١T١٢:٠٠:٠٠Z"_s;
    QTest::newRow("a NUL at the end") << u"2026-12-01T12:00:00Z"_s + QChar(u'\0');
    QTest::newRow("very long") << u"2026-12-01T12:00:00."_s + QString(100'000, u'1');
}

void WireDatesTest::nonsense_is_no_instant()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromWire(text));
}

void WireDatesTest::an_instant_comes_back_as_it_went()
{
    for (qint64 seconds = -5'000'000'000; seconds < 20'000'000'000; seconds += 1'234'567) {
        const Instant instant{std::chrono::seconds(seconds)};
        QCOMPARE(instantFromWire(instantToWire(instant)), std::optional(instant));
    }
}

void WireDatesTest::a_day_is_read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("onThePacific");
    const QDate first(2026, 12, 1);
    QTest::newRow("bare") << u"2026-12-01"_s << first;
    QTest::newRow("spaces around") << u" 2026-12-01 "_s << first;
    QTest::newRow("noon") << u"2026-12-01T12:00:00Z"_s << first;
    QTest::newRow("midnight") << u"2026-12-01T00:00:00Z"_s << first;
    QTest::newRow("midnight by an offset") << u"2026-12-01T05:30:00+05:30"_s << first;
    QTest::newRow("noon with a fraction of zero") << u"2026-12-01T12:00:00.000Z"_s << first;
    QTest::newRow("just after midnight") << u"2026-12-01T00:00:01Z"_s << first.addDays(-1);
    QTest::newRow("a part of a second after midnight") << u"2026-12-01T00:00:00.5Z"_s << first.addDays(-1);
    QTest::newRow("midnight on the Pacific coast") << u"2026-12-01T08:00:00Z"_s << first;
    QTest::newRow("before midnight on the Pacific coast") << u"2026-12-01T07:59:59Z"_s << first.addDays(-1);
    QTest::newRow("evening on the Pacific coast") << u"2026-12-02T04:00:00Z"_s << first;
}

void WireDatesTest::a_day_is_read()
{
    QFETCH(QString, text);
    const std::optional<QDate> day = dayFromWire(text, QTimeZone("America/Los_Angeles"));
    QVERIFY(day);
    QTEST(*day, "onThePacific");
}

void WireDatesTest::nonsense_is_no_day_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-12-0", "2026-12-011", "2026-2-0001", "12/01/2026", "01-12-2026", "2026-02-30",
                             "2026-13-01", "0000-01-01", "2026-12-01T", "2026-12-01T12:00:00", "2026 12 01", "20261201",
                             "-026-12-01", "2026-12-xx", "1 Dec 2026"})
        QTest::newRow(*text != '\0' ? text : "(empty)") << QString::fromLatin1(text);
}

void WireDatesTest::nonsense_is_no_day()
{
    QFETCH(QString, text);
    QVERIFY(!dayFromWire(text, QTimeZone::utc()));
}

void WireDatesTest::a_day_comes_back_as_it_went_in_every_zone()
{
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    QVERIFY(ids.size() > 300);
    for (const QByteArray &id : ids) {
        const QTimeZone zone(id);
        for (const QDate day : {QDate(1900, 1, 1), QDate(1999, 12, 31), QDate(2026, 3, 8), QDate(2026, 11, 1),
                                QDate(2028, 2, 29), QDate(2100, 6, 30)}) {
            QVERIFY2(dayFromWire(dayToWire(day), zone) == day, id.constData());
            QVERIFY2(dayFromWire(day.toString(Qt::ISODate), zone) == day, id.constData());
        }
    }
}

void WireDatesTest::midnight_utc_is_the_utc_day_in_every_zone()
{
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        QVERIFY2(dayFromWire(u"2026-12-01T00:00:00Z", QTimeZone(id)) == QDate(2026, 12, 1), id.constData());
}

void WireDatesTest::reading_agrees_with_the_calendar()
{
    for (QDate day(1890, 1, 1); day < QDate(2110, 1, 1); day = day.addDays(1))
        QCOMPARE(dayFromWire(day.toString(Qt::ISODate), QTimeZone::utc()), std::optional(day));
    for (int year : {1900, 2000, 2026, 2028}) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const QString text =
                    u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
                QCOMPARE(dayFromWire(text, QTimeZone::utc()).has_value(), QDate::isValid(year, month, day));
            }
        }
    }
}

QTEST_GUILESS_MAIN(WireDatesTest)
#include "wire_dates_test.moc"
