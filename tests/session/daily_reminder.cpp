// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/daily_reminder.h"

#include <QTest>
#include <QTimeZone>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::isReminderDue;
using session::ReminderFacts;
using settings::DailyReminder;

namespace {

QDateTime inToronto(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s),
                     QTimeZone("America/Toronto"));
}

} // namespace

/// When the desktop tells what needs an update, and when it is left alone.
class DailyReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceADay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("remindedOn");
        QTest::addColumn<QString>("openSince");
        QTest::addColumn<bool>("isDue");
        const QString morning = u"2026-12-01 08:00"_s;
        const QString dayBefore = u"2026-11-30 16:00"_s;
        QTest::newRow("for the first time ever") << morning << u""_s << morning << true;
        QTest::newRow("yesterday was the last") << morning << u"2026-11-30"_s << morning << true;
        QTest::newRow("last year was the last") << morning << u"2025-12-01"_s << morning << true;
        QTest::newRow("today already") << morning << u"2026-12-01"_s << morning << false;
        QTest::newRow("late, and today already") << u"2026-12-01 23:59"_s << u"2026-12-01"_s << morning << false;

        QTest::newRow("a minute after midnight, left open")
            << u"2026-12-01 00:01"_s << u"2026-11-30"_s << dayBefore << false;
        QTest::newRow("one minute before seven, left open")
            << u"2026-12-01 06:59"_s << u"2026-11-30"_s << dayBefore << false;
        QTest::newRow("at seven, left open") << u"2026-12-01 07:00"_s << u"2026-11-30"_s << dayBefore << true;
        QTest::newRow("opened at three in the night")
            << u"2026-12-01 03:05"_s << u"2026-11-30"_s << u"2026-12-01 03:00"_s << true;
        QTest::newRow("left open over the night without an hour")
            << u"2026-03-08 07:00"_s << u"2026-03-07"_s << u"2026-03-07 20:00"_s << true;

        QTest::newRow("the clock was put back by some hours")
            << u"2026-11-30 23:30"_s << u"2026-12-01"_s << dayBefore << false;
        QTest::newRow("the clock was put back to before the start")
            << u"2026-11-30 05:00"_s << u"2026-11-29"_s << u"2026-12-01 00:10"_s << true;
        QTest::newRow("the clock was years ahead when it was told") << morning << u"2031-05-05"_s << morning << true;
        QTest::newRow("the clock jumps ahead by a day") << u"2026-12-02 08:00"_s << u"2026-12-01"_s << morning << true;
    }

    void onceADay()
    {
        QFETCH(QString, now);
        QFETCH(QString, remindedOn);
        QFETCH(QString, openSince);
        QFETCH(bool, isDue);
        ReminderFacts facts{DailyReminder::On, 5, {}, inToronto(now), inToronto(openSince)};
        if (!remindedOn.isEmpty())
            facts.remindedOn = QDate::fromString(remindedOn, Qt::ISODate);
        QCOMPARE(isReminderDue(facts), isDue);

        // Whatever the day is:
        ReminderFacts off = facts;
        off.wanted = DailyReminder::Off;
        QVERIFY(!isReminderDue(off));
        ReminderFacts unknown = facts;
        unknown.needUpdate.reset();
        QVERIFY(!isReminderDue(unknown));
        ReminderFacts nothingToDo = facts;
        nothingToDo.needUpdate = 0;
        QVERIFY(!isReminderDue(nothingToDo));
    }
};

QTEST_GUILESS_MAIN(DailyReminderTest)
#include "daily_reminder.moc"
