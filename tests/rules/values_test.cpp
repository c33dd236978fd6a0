// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rules/draft_json.h"
#include "rules/money.h"
#include "rules/notes.h"
#include "rules/rule_table.h"
#include "rules/wire_names.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace jobmark::rules;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_amount_is_read_from_a_number_data();
    void an_amount_is_read_from_a_number();
    void a_number_that_is_no_amount_says_why_data();
    void a_number_that_is_no_amount_says_why();
    void cents_have_limits();
    void every_amount_survives_json();
    void notes_are_measured_as_the_server_does_data();
    void notes_are_measured_as_the_server_does();
    void wire_names_are_the_documented_ones();
    void wire_names_read_back_and_nothing_else_does();
    void final_statuses_are_the_two_won_ones();
};

void ValuesTest::an_amount_is_read_from_a_number_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("zero") << 0.0 << qint64(0);
    QTest::newRow("minus zero") << -0.0 << qint64(0);
    QTest::newRow("a cent") << 0.01 << qint64(1);
    QTest::newRow("0.29") << 0.29 << qint64(29);
    QTest::newRow("1.15") << 1.15 << qint64(115);
    QTest::newRow("4.35") << 4.35 << qint64(435);
    QTest::newRow("18500.10") << 18500.10 << qint64(1'850'010);
    QTest::newRow("1.85e4") << 1.85e4 << qint64(1'850'000);
    QTest::newRow("the largest") << 999999999.99 << qint64(99'999'999'999);
}

void ValuesTest::an_amount_is_read_from_a_number()
{
    QFETCH(double, number);
    const auto money = Money::fromNumber(number);
    QVERIFY(money);
    QTEST(qint64(money->cents()), "cents");
}

void ValuesTest::a_number_that_is_no_amount_says_why_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << QByteArray("too_precise");
    QTest::newRow("half a cent") << 0.005 << QByteArray("too_precise");
    QTest::newRow("next after 18500.10") << std::nextafter(18500.10, 1e9) << QByteArray("too_precise");
    QTest::newRow("the smallest double") << std::numeric_limits<double>::denorm_min() << QByteArray("too_precise");
    QTest::newRow("below zero") << -0.01 << QByteArray("negative");
    QTest::newRow("just below zero") << -std::numeric_limits<double>::denorm_min() << QByteArray("negative");
    QTest::newRow("a thousand million") << 1e9 << QByteArray("too_large");
    QTest::newRow("999999999.995") << 999999999.995 << QByteArray("too_large");
    QTest::newRow("next after the largest") << std::nextafter(999999999.99, 1e10) << QByteArray("too_large");
    QTest::newRow("largest double") << std::numeric_limits<double>::max() << QByteArray("too_large");
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QByteArray("too_large");
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << QByteArray("negative");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("malformed");
}

void ValuesTest::a_number_that_is_no_amount_says_why()
{
    QFETCH(double, number);
    const auto money = Money::fromNumber(number);
    QVERIFY(!money);
    QTEST(QByteArray(codeName(money.error())), "code");
}

void ValuesTest::cents_have_limits()
{
    QCOMPARE(Money::fromCents(-1).error(), Code::Negative);
    QCOMPARE(Money::fromCents(100'000'000'000).error(), Code::TooLarge);
    QCOMPARE(Money::fromCents(std::numeric_limits<std::int64_t>::min()).error(), Code::Negative);
    QVERIFY(Money::fromCents(0) && Money::fromCents(99'999'999'999));
}

void ValuesTest::every_amount_survives_json()
{
    const auto check = [](std::int64_t cents) {
        const Money money = Money::fromCents(cents).value();
        const QByteArray json = QJsonDocument(QJsonObject{{u"a"_s, money.toNumber()}}).toJson(QJsonDocument::Compact);
        const QByteArray number = json.mid(5, json.size() - 6);
        const qsizetype point = number.indexOf('.');
        const QByteArray decimals = point < 0 ? QByteArray() : number.mid(point + 1);
        const QByteArray digits =
            (point < 0 ? number : number.left(point)) + decimals + QByteArray("00").mid(decimals.size());
        // Digits, a point, at most two digits: and they are the cents.
        if (decimals.size() > 2 || digits.toLongLong() != cents || number.contains('e'))
            return false;
        const double read = QJsonDocument::fromJson(json).object().value(u"a").toDouble();
        return Money::fromNumber(read) == money;
    };
    for (std::int64_t cents = 0; cents <= 20'000; ++cents)
        QVERIFY2(check(cents), QByteArray::number(qint64(cents)).constData());
    for (std::int64_t cents = 0; cents <= Money::maximumCents; cents += 1'000'003)
        QVERIFY2(check(cents), QByteArray::number(qint64(cents)).constData());
    for (std::int64_t cents = Money::maximumCents; cents > Money::maximumCents - 20'000; --cents)
        QVERIFY2(check(cents), QByteArray::number(qint64(cents)).constData());
}

void ValuesTest::notes_are_measured_as_the_server_does_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("excess");
    const auto row = [](const char *name, const QString &typed, const QString &text, qsizetype excess) {
        QTest::newRow(name) << typed << text << excess;
    };
    const QString full(500, u'x');
    row("nothing", QString(), QString(), 0);
    row("spaces", u" \t\r\n\v\f "_s, QString(), 0);
    row("no-break and other spaces", u"\u00a0\u202f\u2003\u3000\u2028\u0085"_s, QString(), 0);
    row("trimmed", u"  a b \n"_s, u"a b"_s, 0);
    row("line ends", u"a\r\nb\r\n\r\nc"_s, u"a\nb\n\nc"_s, 0);
    row("line ends made CRLF twice over", u"a\r\r\nb\r\r\r\n\nc"_s, u"a\nb\n\nc"_s, 0);
    row("old Mac line ends stay", u"a\rb"_s, u"a\rb"_s, 0);
    row("500", full, full, 0);
    row("500 and spaces around", u"  "_s + full + u" \r\n"_s, full, 0);
    row("501", full + u'y', full + u'y', 1);
    row("250 CRLF count once each", u"a\r\n"_s.repeated(250) + u'b', u"a\n"_s.repeated(250) + u'b', 1);
    row("250 emoji", u"😀"_s.repeated(250), u"😀"_s.repeated(250), 0);
    row("251 emoji", u"😀"_s.repeated(251), u"😀"_s.repeated(251), 2);
    row("a megabyte of CR and one LF", QString(1'000'000, u'\r') + u"\nb"_s, u"b"_s, 0);
    row("a megabyte", QString(1'000'500, u'x'), QString(1'000'500, u'x'), 1'000'000);
}

void ValuesTest::notes_are_measured_as_the_server_does()
{
    QFETCH(QString, typed);
    const Notes notes(typed);
    QTEST(notes.text(), "text");
    QTEST(notes.excess(), "excess");
    QCOMPARE(notes.isEmpty(), notes.text().isEmpty());
    QCOMPARE(Notes(notes.text()), notes);
}

void ValuesTest::wire_names_are_the_documented_ones()
{
    const auto join = [](const auto &all) {
        QStringList names;
        for (const auto value : all)
            names << QString(wireName(value));
        return names.join(u' ');
    };
    QCOMPARE(join(allStatuses),
             u"HOMEOWNER_CONTACTED MEETUP_SCHEDULED QUOTE_SENT JOB_PENDING_DECISION JOB_WON JOB_LOST "
             "JOB_POSTPONED_OR_CANCELLED NO_RESPONSE_FROM_HOMEOWNER OTHER REACHED_OUT_TO_HOMEOWNER "
             "MULTIPLE_ATTEMPTS_NO_RESPONSE CONTACT_MADE ESTIMATE_PROVIDED LEAD_WON LEAD_LOST"_s);
    QCOMPARE(join(allContactMethods), u"PHONE_CALL TEXT EMAIL IN_PERSON_MEETING"_s);
    QCOMPARE(join(allEstimateTypes),
             u"IN_PERSON_ESTIMATE EMAILED_ESTIMATE VERBAL_ESTIMATE PORTAL_ATTACHMENT_ESTIMATE OTHER"_s);
    QCOMPARE(join(allLostReasons), u"PRICE TIMING OTHER"_s);
}

void ValuesTest::wire_names_read_back_and_nothing_else_does()
{
    for (const Status status : allStatuses)
        QCOMPARE(fromWireName<Status>(QString(wireName(status))), std::optional(status));
    for (const ContactMethod method : allContactMethods)
        QCOMPARE(fromWireName<ContactMethod>(QString(wireName(method))), std::optional(method));
    for (const EstimateType type : allEstimateTypes)
        QCOMPARE(fromWireName<EstimateType>(QString(wireName(type))), std::optional(type));
    for (const LostReason reason : allLostReasons)
        QCOMPARE(fromWireName<LostReason>(QString(wireName(reason))), std::optional(reason));
    for (const QString &text : {QString(), u"other"_s, u"OTHER "_s, u"OTHE"_s, u"OTHERS"_s, u"NO_RESPONSE"_s}) {
        QVERIFY(!fromWireName<Status>(text));
        QVERIFY(!fromWireName<EstimateType>(text));
        QVERIFY(!fromWireName<LostReason>(text));
    }
}

void ValuesTest::final_statuses_are_the_two_won_ones()
{
    for (const Status status : allStatuses)
        QCOMPARE(isFinal(status), status == Status::JobWon || status == Status::LeadWon);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
