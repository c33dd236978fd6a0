// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/answer.h"
#include "api/log.h"
#include "api/multipart_body.h"
#include "api/network_fault.h"
#include "api/read_retry.h"
#include "api/retry_after.h"
#include "api/server_text.h"
#include "support/slowness.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jobmark::api;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QTimeZone zone = QTimeZone::utc();

RawAnswer ok(const QByteArray &body)
{
    return {200, body, {}, {}, {}};
}

std::optional<Kind> kindOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace

/// What is made of answers, without a server: every shape, and every policy.
class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("total");
        const QByteArray leads = R"([{"id":1},{"id":2}])";
        QTest::newRow("an array") << QByteArray("{\"success\":true,\"data\":" + leads + '}') << qint64(-1);
        QTest::newRow("bare") << leads << qint64(-1);
        QTest::newRow("an array and a total")
            << QByteArray("{\"success\":true,\"total\":9,\"data\":" + leads + '}') << qint64(9);
        for (const QByteArray key : {"content", "items", "leads", "results"}) {
            const QByteArray list = "\"" + key + "\":" + leads;
            QTest::addRow("%s in data", key.constData())
                << QByteArray(R"({"success":true,"data":{)" + list + "}}") << qint64(-1);
            QTest::addRow("%s beside success", key.constData())
                << QByteArray(R"({"success":true,)" + list + '}') << qint64(-1);
            QTest::addRow("%s without an envelope", key.constData()) << QByteArray('{' + list + '}') << qint64(-1);
            for (const QByteArray total : {"total", "totalCount", "totalElements"}) {
                const QByteArray counted = list + ",\"" + total + "\":41";
                QTest::addRow("%s and %s", key.constData(), total.constData())
                    << QByteArray(R"({"success":true,"data":{)" + counted + "}}") << qint64(41);
            }
        }
        QTest::newRow("a total as text") << QByteArray(R"({"success":true,"data":{"items":)" + leads +
                                                       R"(,"total":"7"}})")
                                         << qint64(7);
        QTest::newRow("a total that is none")
            << QByteArray(R"({"success":true,"data":{"items":)" + leads + R"(,"total":-1}})") << qint64(-1);
        QTest::newRow("success in another type") << QByteArray(R"({"success":1,"data":)" + leads + '}') << qint64(-1);
        QTest::newRow("behind a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                                R"({"success":true,"data":)" +
                                                                leads + '}')
                                                  << qint64(-1);
    }
    void theListIsReadInEveryShape()
    {
        QFETCH(QByteArray, body);
        const auto page = readLeadPage(ok(body), zone);
        QVERIFY(page.has_value());
        QCOMPARE(page->leads.size(), 2);
        QCOMPARE(page->leads.at(1).id.number(), 2);
        QCOMPARE(page->unreadable, 0);
        QTEST(page->total.value_or(-1), "total");
    }

    void whatIsNoListIsNotAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {R"({"success":true})", R"({"success":true,"data":null})",
                                 R"({"success":true,"data":{}})", R"({"success":true,"data":"none"})",
                                 R"({"success":true,"data":{"items":null}})", "null", "[", "17", "<html></html>", ""})
            QTest::newRow(body) << QByteArray(body);
    }
    void whatIsNoListIsNotAnEmptyOne()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(kindOf(readLeadPage(ok(body), zone)).value(), Kind::NotUnderstood);
    }

    void entriesThatAreNoLeadsAreCounted()
    {
        const auto page = readLeadPage(ok(R"({"data":[{"id":1},null,3,{},[],{"id":"2"}]})"), zone);
        QCOMPARE(page->leads.size(), 2);
        QCOMPARE(page->unreadable, 4);
    }

    void aLeadMayComeBare()
    {
        QVERIFY(readLeadAnswer(ok(R"({"id":7})"), LeadId(7), zone).has_value());
        QVERIFY(readLeadAnswer(ok(R"({"data":{"id":7}})"), LeadId(7), zone).has_value());
        QVERIFY(readWritten(ok(R"({"id":7})"), LeadId(7), zone).has_value());
        QVERIFY(!readWritten(ok(R"({"id":8})"), LeadId(7), zone).has_value());
    }

    void onlySuccessIsSuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind"); // -1: success
        QTest::newRow("without data") << 200 << R"({"success":true})"_ba << -1;
        QTest::newRow("with data that is no lead") << 200 << R"({"success":true,"data":"ok"})"_ba << -1;
        QTest::newRow("204") << 204 << ""_ba << -1;
        QTest::newRow("success with 500") << 500 << R"({"success":true})"_ba << -1;
        QTest::newRow("an empty object") << 200 << "{}"_ba << int(Kind::NotUnderstood);
        QTest::newRow("an empty array") << 200 << "[]"_ba << int(Kind::NotUnderstood);
        QTest::newRow("a message alone") << 200 << R"({"message":"ok"})"_ba << int(Kind::NotUnderstood);
        QTest::newRow("an error alone") << 200 << R"({"error":"no"})"_ba << int(Kind::Refused);
        QTest::newRow("an error as an object") << 200 << R"({"error":{"message":"no"}})"_ba << int(Kind::Refused);
        QTest::newRow("success as text") << 200 << R"({"success":"true"})"_ba << int(Kind::NotUnderstood);
        QTest::newRow("a text that says no, with the lead")
            << 200 << R"({"success":"false","data":{"id":7}})"_ba << int(Kind::NotUnderstood);
        QTest::newRow("a number that says no, with the lead")
            << 200 << R"({"success":0,"data":{"id":7}})"_ba << int(Kind::NotUnderstood);
        QTest::newRow("nothing said, with the lead") << 200 << R"({"success":null,"data":{"id":7}})"_ba << -1;
        QTest::newRow("404") << 404 << R"({"success":false,"error":"Lead not found"})"_ba << int(Kind::NotFound);
        QTest::newRow("408") << 408 << ""_ba << int(Kind::ServerFault);
        QTest::newRow("304") << 304 << ""_ba << int(Kind::NotUnderstood);
        QTest::newRow("999") << 999 << ""_ba << int(Kind::NotUnderstood);
    }
    void onlySuccessIsSuccess()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto written = readWritten({status, body, {}, {}, {}}, LeadId(7), zone);
        QTEST(written ? -1 : int(written.error().kind), "kind");
    }

    void aRefusalIsBelievedWhateverTheCode()
    {
        for (const int code : {200, 201, 204, 400, 500}) {
            const RawAnswer refusal{code, R"({"success":false,"error":"The status is final."})", {}, {}, {}};
            QVERIFY(!readWritten(refusal, LeadId(7), zone));
            QVERIFY(!readUploaded(refusal, LeadId(7), zone));
        }
    }

    void anUploadIsAnsweredInManyWays()
    {
        QCOMPARE(readUploaded(ok(R"({"success":true,"data":{"id":5,"displayFilename":"a"}})"), LeadId(5), zone)
                     ->attachment->id,
                 5);
        QCOMPARE(readUploaded(ok(R"({"success":true,"data":{"id":5}})"), LeadId(7), zone)->attachment->id, 5);
        QVERIFY(readUploaded(ok(R"({"success":true,"data":{"id":7}})"), LeadId(7), zone)->lead.has_value());
        QVERIFY(readUploaded(ok(R"({"success":true})"), LeadId(7), zone).has_value());
        QCOMPARE(kindOf(readUploaded(ok("{}"), LeadId(7), zone)).value(), Kind::NotUnderstood);
        QCOMPARE(kindOf(readUploaded(ok(R"({"success":"false","data":{"id":5}})"), LeadId(7), zone)).value(),
                 Kind::NotUnderstood);
    }

    void anAttachmentThatIsARefusalIsNoAttachment()
    {
        const RawAnswer refusal{200, R"({"success":false,"error":"no"})", "application/json", {}, {}};
        QCOMPARE(kindOf(readBytes(refusal)).value(), Kind::Refused);
        const RawAnswer file{200, R"({"success":false})", "application/octet-stream", {}, {}};
        QVERIFY(readBytes(file).has_value());
        QCOMPARE(kindOf(readBytes({404, "", {}, {}, {}})).value(), Kind::NotFound);
        QCOMPARE(kindOf(readBytes({501, "", {}, {}, {}})).value(), Kind::NotOffered);
    }

    void theServersWordsAreFoundAndCleaned_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("error") << R"({"success":false,"error":"Too late","message":"x"})"_ba << u"Too late"_s;
        QTest::newRow("message") << R"({"success":false,"message":"Too late"})"_ba << u"Too late"_s;
        QTest::newRow("object") << R"({"success":false,"error":{"message":"Too late"}})"_ba << u"Too late"_s;
        QTest::newRow("list") << R"({"success":false,"errors":[{"message":"Too late"}]})"_ba << u"Too late"_s;
        QTest::newRow("problem") << R"({"title":"Too late","status":400})"_ba << u"Too late"_s;
        QTest::newRow("controls") << R"({"error":"Too\r\n\u0007\u202e late\u200b"})"_ba << u"Too late"_s;
        QTest::newRow("HTML") << "<html><style>p{}</style><script>x<y</script><h1>Too</h1> late"_ba << u"Too late"_s;
        QTest::newRow("plain") << "Too  late\n"_ba << u"Too late"_s;
    }
    void theServersWordsAreFoundAndCleaned()
    {
        QFETCH(QByteArray, body);
        const auto written = readWritten({400, body, {}, {}, {}}, LeadId(7), zone);
        QTEST(written.error().serverText, "words");
    }

    void hugeTextIsShortenedQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(cleanedText(QString(2'000'000, u'x')).size(), 300);
        QVERIFY(cleanedText(QString(2'000'000, u'\u202e')).isEmpty());
        QVERIFY(cleanedBody(QByteArray(2'000'000, '<')).isEmpty());
        QVERIFY(cleanedBody("<script>" + QByteArray(2'000'000, '<')).isEmpty());
        QVERIFY(cleanedText(QString(u"\U0001F600"_s).repeated(400)).size() <= 300);
        QVERIFY2(timer.elapsed() < 500 * jobmark::test::slowness, qPrintable(QString::number(timer.elapsed())));
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // -1: nothing
        QTest::newRow("seconds") << "120"_ba << qint64(120);
        QTest::newRow("spaces") << " 120 "_ba << qint64(120);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("negative") << "-5"_ba << qint64(0);
        QTest::newRow("a year") << "31536000"_ba << qint64(86'400);
        QTest::newRow("beyond numbers") << "99999999999999999999999"_ba << qint64(86'400);
        QTest::newRow("a date") << "Tue, 01 Dec 2026 12:05:00 GMT"_ba << qint64(300);
        QTest::newRow("a date with the wrong weekday") << "Mon, 01 Dec 2026 12:05:00 GMT"_ba << qint64(300);
        QTest::newRow("an RFC 850 date") << "Tuesday, 01-Dec-26 12:05:00 GMT"_ba << qint64(300);
        QTest::newRow("an asctime date") << "Tue Dec  1 12:05:00 2026"_ba << qint64(300);
        QTest::newRow("a date gone by") << "Tue, 01 Dec 2020 12:05:00 GMT"_ba << qint64(0);
        QTest::newRow("a date far away") << "Tue, 01 Dec 2099 12:05:00 GMT"_ba << qint64(86'400);
        QTest::newRow("nothing") << ""_ba << qint64(-1);
        QTest::newRow("words") << "soon"_ba << qint64(-1);
        QTest::newRow("a fraction") << "1.5"_ba << qint64(-1);
    }
    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, header);
        const auto wait = retryAfterFrom(header, QDateTime(QDate(2026, 12, 1), QTime(12, 0), zone));
        QTEST(wait ? qint64(wait->count()) : qint64(-1), "seconds");
    }

    void readsAreTriedAgainByPolicy()
    {
        const RetryPolicy policy;
        const ApiError fault{Kind::ServerFault, 500, {}, {}};
        QVERIFY(nextDelay(policy, 1, fault, 1.0) == 500ms);
        QVERIFY(nextDelay(policy, 2, fault, 1.0) == 1'000ms);
        QVERIFY(nextDelay(policy, 1, fault, 0.0) == 0ms);
        QVERIFY(nextDelay(policy, 2, fault, 0.5) == 500ms);
        QVERIFY(!nextDelay(policy, 3, fault, 0.5));
        QVERIFY(nextDelay({.tries = 60}, 50, fault, 1.0) == 30'000ms);
        for (const Kind kind : {Kind::NoConnection, Kind::TimedOut, Kind::LostConnection, Kind::TooManyRequests})
            QVERIFY(nextDelay(policy, 1, {kind, 0, {}, {}}, 0.5));
        for (const Kind kind :
             {Kind::SignInNeeded, Kind::Refused, Kind::NotFound, Kind::NotOffered, Kind::NotUnderstood,
              Kind::Redirected, Kind::Insecure, Kind::Cancelled, Kind::ResultUnknown})
            QVERIFY(!nextDelay(policy, 1, {kind, 0, {}, {}}, 0.5));
        QVERIFY(nextDelay(policy, 1, {Kind::TooManyRequests, 429, {}, 2s}, 0.0) == 2'000ms);
        QVERIFY(nextDelay(policy, 1, {Kind::TooManyRequests, 429, {}, 0s}, 0.0) == 500ms);
        QVERIFY(!nextDelay(policy, 1, {Kind::TooManyRequests, 429, {}, 31s}, 0.0));
    }

    void aWriteThatMayHaveLeftIsAlwaysUnknown()
    {
        for (int error = 0; error < 600; ++error) {
            const auto code = static_cast<QNetworkReply::NetworkError>(error);
            QCOMPARE(jobmark::api::kindOf(code, Traffic::Write, Departure::MayHaveBeenSent), Kind::ResultUnknown);
        }
    }

    void fileNamesCannotForgeHeaders()
    {
        QCOMPARE(encodedFilename(u"a\"b\r\nc.pdf"_s), "a%22b%0D%0Ac.pdf"_ba);
        QCOMPARE(encodedFilename(u"../../etc/passwd"_s), "passwd"_ba);
        QCOMPARE(encodedFilename(u"C:\\x\\y.pdf"_s), "y.pdf"_ba);
        QCOMPARE(encodedFilename(u"é\u0007.pdf"_s), "\xc3\xa9.pdf"_ba);
        QCOMPARE(encodedFilename(u""_s), "attachment"_ba);
        QCOMPARE(encodedFilename(u"folder/"_s), "attachment"_ba);
    }

    void logLinesCannotBeForged()
    {
        QCOMPARE(escapedForLog(u"/a\r\nb\u2028\u202e"_s), u"/a\\u000d\\u000ab\\u2028\\u202e"_s);
    }
};

QTEST_APPLESS_MAIN(AnswerTest)
#include "answer_test.moc"
