// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/meeting_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark;
using reading::MeetingFault;

namespace {

const QDate today(2026, 11, 24);

QLocale english()
{
    return {QLocale::English, QLocale::Canada};
}
QLocale french()
{
    return {QLocale::French, QLocale::Canada};
}
QLocale spanish()
{
    return {QLocale::Spanish, QLocale::UnitedStates};
}
QTimeZone zone(const char *name)
{
    return QTimeZone(name);
}

} // namespace

Q_DECLARE_METATYPE(jobmark::reading::MeetingFault)

class MeetingReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadInEveryLanguage_data();
    void timesAreReadInEveryLanguage();
    void whatIsNotOneTimeIsMalformed_data();
    void whatIsNotOneTimeIsMalformed();
    void everyMinuteShownIsReadBack();
    void aMeetingIsAnInstantInItsZone_data();
    void aMeetingIsAnInstantInItsZone();
    void whatIsMissingOrWrongIsNamed_data();
    void whatIsMissingOrWrongIsNamed();
    void theHourThatClocksSkipIsRefused_data();
    void theHourThatClocksSkipIsRefused();
    void theHourThatClocksShowTwiceIsTheFirstAndMarked();
    void everyHalfHourOfTwoYearsComesBackFromItsTexts_data();
    void everyHalfHourOfTwoYearsComesBackFromItsTexts();
    void randomTextNeverCrashes();
};

void MeetingReaderTest::timesAreReadInEveryLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    const auto row = [](const QString &typed, int hour, int minute) {
        QTest::addRow("%s", qPrintable(typed)) << typed << QTime(hour, minute);
    };
    for (const QString &typed : {u"14:30"_s, u"2:30 pm"_s, u"2:30pm"_s, u"2:30 PM"_s, u"2:30 p.m."_s, u"02:30 pm"_s,
                                 u"14h30"_s, u"14 h 30"_s, u"14\u00a0h\u00a030"_s, u"14H30"_s, u"14 h30"_s,
                                 u" 14:30 "_s, u"2:30 p. m."_s, u"2:30 de la tarde"_s, u"14:30 h"_s, u"14:30 hrs"_s})
        row(typed, 14, 30);
    for (const QString &typed : {u"2pm"_s, u"2 pm"_s, u"2 P.M."_s, u"14h"_s, u"14 h"_s, u"14:00"_s, u"14h00"_s,
                                 u"2 p.m"_s, u"2 de la tarde"_s, u"2 De La Tarde"_s})
        row(typed, 14, 0);
    for (const QString &typed : {u"noon"_s, u"Midi"_s, u"12 pm"_s, u"12:00"_s, u"12h"_s, u"12:00 pm"_s, u"mediodía"_s,
                                 u"Mediodia"_s, u"12 de la tarde"_s})
        row(typed, 12, 0);
    row(u"12 am"_s, 0, 0);
    row(u"0:00"_s, 0, 0);
    row(u"0h05"_s, 0, 5);
    row(u"9:05"_s, 9, 5);
    row(u"9 am"_s, 9, 0);
    row(u"9 de la mañana"_s, 9, 0);
    row(u"6 de la noche"_s, 18, 0);
    row(u"8:15 de la noche"_s, 20, 15);
    row(u"11 de la noche"_s, 23, 0);
    row(u"9 a. m."_s, 9, 0);
    row(u"23:59"_s, 23, 59);
}

void MeetingReaderTest::timesAreReadInEveryLanguage()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    const auto read = reading::readTime(typed);
    QVERIFY(read.value());
    QCOMPARE(*read.value(), time);
}

void MeetingReaderTest::whatIsNotOneTimeIsMalformed_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"7"_s,
                                 u"14"_s,
                                 u"24:00"_s,
                                 u"14:60"_s,
                                 u"14:3"_s,
                                 u"14:"_s,
                                 u"14:300"_s,
                                 u"13 pm"_s,
                                 u"0 am"_s,
                                 u"14h30 pm"_s,
                                 u"2 xm"_s,
                                 u"pm"_s,
                                 u"h30"_s,
                                 u":30"_s,
                                 u"14:30:15"_s,
                                 u"-2 pm"_s,
                                 u"2h3"_s,
                                 u"noonish"_s,
                                 u"1430"_s,
                                 u"14 30"_s,
                                 u"25h"_s,
                                 u"2:30 p"_s,
                                 u"later"_s,
                                 QString(1000, u'1'),
                                 u"\u0662 pm"_s,
                                 u"12 de la noche"_s,
                                 u"1 de la noche"_s,
                                 u"5:30 de la noche"_s,
                                 u"14 de la tarde"_s,
                                 u"9 de la"_s,
                                 u"14h30 h"_s,
                                 u"7 hrs"_s})
        QTest::addRow("%s", qPrintable(typed.left(20))) << typed;
}

void MeetingReaderTest::whatIsNotOneTimeIsMalformed()
{
    QFETCH(QString, typed);
    const auto read = reading::readTime(typed);
    QVERIFY(read.fault());
    QCOMPARE(*read.fault(), rules::Code::Malformed);
}

void MeetingReaderTest::everyMinuteShownIsReadBack()
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime time(minute / 60, minute % 60);
        for (const QLocale &locale : {english(), french(), spanish(), QLocale::c()}) {
            const auto read = reading::readTime(reading::writeTime(time, locale));
            QVERIFY2(read.value() && *read.value() == time, qPrintable(reading::writeTime(time, locale)));
        }
    }
    QCOMPARE(reading::writeTime(QTime(14, 30), english()), u"2:30\u00a0pm"_s);
    QCOMPARE(reading::writeTime(QTime(14, 30), spanish()), u"2:30\u00a0pm"_s);
    QCOMPARE(reading::writeTime(QTime(14, 30), french()), u"14\u00a0h\u00a030"_s);
    QCOMPARE(reading::writeTime(QTime(9, 0), french()), u"9\u00a0h"_s);
    const QDateTime moment(QDate(2026, 12, 1), QTime(14, 30), QTimeZone::utc());
    QCOMPARE(reading::writeMoment(moment, english()), u"Tue 1 Dec 2026, 2:30\u00a0pm"_s);
    QCOMPARE(reading::writeMoment(moment, french()), u"mar. 1er déc. 2026, 14\u00a0h\u00a030"_s);
    QCOMPARE(reading::writeMoment(moment, spanish()), u"mar 1 dic 2026, 2:30\u00a0pm"_s);
}

void MeetingReaderTest::aMeetingIsAnInstantInItsZone_data()
{
    QTest::addColumn<QByteArray>("zoneName");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Toronto, winter") << "America/Toronto"_ba << u"2026-12-01"_s << u"14:30"_s
                                     << u"2026-12-01T19:30:00Z"_s;
    QTest::newRow("Toronto, summer") << "America/Toronto"_ba << u"1 june 2027"_s << u"2pm"_s
                                     << u"2027-06-01T18:00:00Z"_s;
    QTest::newRow("St. John's") << "America/St_Johns"_ba << u"demain"_s << u"9 h"_s << u"2026-11-25T12:30:00Z"_s;
    // The coast, by a zone whose rules no longer change: British Columbia gave up winter time in 2026.
    QTest::newRow("the Pacific coast, next day in UTC")
        << "America/Los_Angeles"_ba << u"fri"_s << u"8 pm"_s << u"2026-11-28T04:00:00Z"_s;
    QTest::newRow("Regina, no summer time")
        << "America/Regina"_ba << u"2027-07-01"_s << u"noon"_s << u"2027-07-01T18:00:00Z"_s;
    QTest::newRow("UTC") << "UTC"_ba << u"today"_s << u"0:00"_s << u"2026-11-24T00:00:00Z"_s;
}

void MeetingReaderTest::aMeetingIsAnInstantInItsZone()
{
    QFETCH(QByteArray, zoneName);
    QFETCH(QString, day);
    QFETCH(QString, time);
    QFETCH(QString, utc);
    const auto read = reading::readMeeting(day, time, today, QTimeZone(zoneName), english());
    QVERIFY(read.instant.value());
    QCOMPARE(read.fault, MeetingFault::None);
    QVERIFY(!read.twice);
    QCOMPARE(qint64(read.instant.value()->time_since_epoch().count()),
             QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch());
}

void MeetingReaderTest::whatIsMissingOrWrongIsNamed_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::addColumn<MeetingFault>("fault");
    QTest::addColumn<int>("code"); // -1: absent
    const int missing = static_cast<int>(rules::Code::Missing);
    const int malformed = static_cast<int>(rules::Code::Malformed);
    QTest::newRow("nothing") << u""_s << u" "_s << MeetingFault::None << -1;
    QTest::newRow("only a day") << u"fri"_s << u""_s << MeetingFault::TimeMissing << missing;
    QTest::newRow("only a time") << u""_s << u"2pm"_s << MeetingFault::DayMissing << missing;
    QTest::newRow("a wrong day") << u"friyay"_s << u"2pm"_s << MeetingFault::DayUnreadable << malformed;
    QTest::newRow("a wrong day alone") << u"friyay"_s << u""_s << MeetingFault::DayUnreadable << malformed;
    QTest::newRow("a wrong time") << u"fri"_s << u"2"_s << MeetingFault::TimeUnreadable << malformed;
    QTest::newRow("a wrong time alone") << u""_s << u"2"_s << MeetingFault::TimeUnreadable << malformed;
    QTest::newRow("both wrong") << u"x"_s << u"y"_s << MeetingFault::DayUnreadable << malformed;
}

void MeetingReaderTest::whatIsMissingOrWrongIsNamed()
{
    QFETCH(QString, day);
    QFETCH(QString, time);
    QFETCH(MeetingFault, fault);
    QFETCH(int, code);
    const auto read = reading::readMeeting(day, time, today, zone("America/Toronto"), english());
    QCOMPARE(read.fault, fault);
    QCOMPARE(read.instant.fault() ? static_cast<int>(*read.instant.fault()) : -1, code);
    QVERIFY(!read.instant.value());
}

void MeetingReaderTest::theHourThatClocksSkipIsRefused_data()
{
    QTest::addColumn<QByteArray>("zoneName");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("after");
    QTest::newRow("Toronto") << "America/Toronto"_ba << u"2027-03-14"_s << u"1:59"_s << u"2:30"_s << u"3:00"_s;
    QTest::newRow("St. John's") << "America/St_Johns"_ba << u"2027-03-14"_s << u"1:59"_s << u"2:00"_s << u"3:00"_s;
    QTest::newRow("Lord Howe, half an hour")
        << "Australia/Lord_Howe"_ba << u"2027-10-03"_s << u"1:59"_s << u"2:29"_s << u"2:30"_s;
}

void MeetingReaderTest::theHourThatClocksSkipIsRefused()
{
    QFETCH(QByteArray, zoneName);
    QFETCH(QString, day);
    QFETCH(QString, before);
    QFETCH(QString, within);
    QFETCH(QString, after);
    const QTimeZone place(zoneName);
    const auto skipped = reading::readMeeting(day, within, today, place, english());
    QCOMPARE(skipped.fault, MeetingFault::NotOnThatDay);
    QVERIFY(skipped.instant.fault());
    QCOMPARE(*skipped.instant.fault(), rules::Code::Malformed);
    const auto last = reading::readMeeting(day, before, today, place, english());
    const auto next = reading::readMeeting(day, after, today, place, english());
    QVERIFY(last.instant.value() && next.instant.value());
    QCOMPARE(qint64((*next.instant.value() - *last.instant.value()).count()), qint64(60));
}

void MeetingReaderTest::theHourThatClocksShowTwiceIsTheFirstAndMarked()
{
    const QTimeZone toronto = zone("America/Toronto");
    const auto read = reading::readMeeting(u"2027-11-07", u"1:30 am", today, toronto, english());
    QVERIFY(read.instant.value());
    QVERIFY(read.twice);
    QCOMPARE(qint64(read.instant.value()->time_since_epoch().count()),
             QDateTime::fromString(u"2027-11-07T05:30:00Z"_s, Qt::ISODate).toSecsSinceEpoch());
    QCOMPARE(reading::writeMeeting(*read.instant.value(), toronto, english()), u"Sun 7 Nov 2027, 1:30\u00a0am EDT"_s);
    QVERIFY(!reading::readMeeting(u"2027-11-07", u"0:59", today, toronto, english()).twice);
    QVERIFY(!reading::readMeeting(u"2027-11-07", u"2:00", today, toronto, english()).twice);
}

void MeetingReaderTest::everyHalfHourOfTwoYearsComesBackFromItsTexts_data()
{
    QTest::addColumn<QByteArray>("zoneName");
    for (const auto &name : {"America/Toronto"_ba, "America/St_Johns"_ba, "America/Regina"_ba})
        QTest::newRow(name.constData()) << name;
}

void MeetingReaderTest::everyHalfHourOfTwoYearsComesBackFromItsTexts()
{
    QFETCH(QByteArray, zoneName);
    const QTimeZone place(zoneName);
    const auto start = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch();
    int secondOfTwo = 0;
    for (int i = 0; i < 2 * 365 * 48; ++i) {
        const rules::Instant instant{std::chrono::seconds(start + i * 1800)};
        const auto texts = reading::meetingTexts(instant, place, french());
        const auto read = reading::readMeeting(texts.day, texts.time, today, place, french());
        QVERIFY2(read.instant.value(), qPrintable(texts.day));
        if (*read.instant.value() != instant) {
            // Only the second of two equal times can come back as another one: the first.
            QVERIFY2(read.twice && *read.instant.value() < instant, qPrintable(texts.day));
            ++secondOfTwo;
        }
    }
    QVERIFY(secondOfTwo <= 4);
}

void MeetingReaderTest::randomTextNeverCrashes()
{
    const QString alphabet = u"0123456789:h apm.noidi\u00a0\u0301"_s;
    QRandomGenerator random(20261124);
    int readable = 0;
    for (int round = 0; round < 50'000; ++round) {
        QString text;
        for (int i = random.bounded(8); i > 0; --i)
            text.append(alphabet.at(random.bounded(int(alphabet.size()))));
        const auto read = reading::readTime(text);
        if (read.value()) {
            ++readable;
            QVERIFY2(read.value()->isValid(), qPrintable(text));
        }
    }
    QVERIFY(readable > 50);
}

QTEST_APPLESS_MAIN(MeetingReaderTest)
#include "meeting_reader_test.moc"
