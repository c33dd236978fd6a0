// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "check/check_lines.h"

#include <QBuffer>
#include <QtTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using check::CheckOutcome;

namespace {

constexpr rules::Instant now{std::chrono::seconds(1'700'000'000)}; // 2023-11-14T22:13:20Z

struct Answer
{
    CheckOutcome outcome;
    QByteArray text;
};

Answer checkText(QByteArray input)
{
    QBuffer in(&input);
    QBuffer out;
    const CheckOutcome outcome = check::checkLines(in, out, now, QTimeZone("America/Los_Angeles"));
    return {outcome, out.data()};
}

QByteArray list(const QByteArray &findings)
{
    QByteArray items;
    for (const QByteArray &finding : findings.split(' ')) {
        const qsizetype slash = finding.lastIndexOf('/');
        if (slash < 0)
            continue;
        if (!items.isEmpty())
            items += ", ";
        items += R"({"field": ")" + finding.left(slash) + R"(", "code": ")" + finding.mid(slash + 1) + R"("})";
    }
    return '[' + items + ']';
}

QByteArray verdict(int line, const QByteArray &errors, const QByteArray &warnings)
{
    return R"({"line": )" + QByteArray::number(line) + R"(, "ok": )" + (errors.isEmpty() ? "true" : "false") +
           R"(, "errors": )" + list(errors) + R"(, "warnings": )" + list(warnings) + "}\n";
}

} // namespace

class CheckLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_line_gets_a_verdict_data();
    void a_line_gets_a_verdict();
    void verdicts_look_exactly_as_promised();
    void lines_are_numbered_and_ended_as_files_have_them_data();
    void lines_are_numbered_and_ended_as_files_have_them();
    void the_outcome_tells_the_exit_status();
    void a_key_with_quotes_and_controls_is_escaped();
    void many_unknown_keys_are_told_once_each();
    void a_line_over_one_mebibyte_is_malformed_and_the_next_is_read();
    void deep_nesting_is_no_trouble();
    void many_huge_numbers_are_no_trouble();
};

void CheckLinesTest::a_line_gets_a_verdict_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QByteArray>("warnings");
    const auto row = [](const char *name, const QByteArray &line, const char *errors, const char *warnings = "") {
        QTest::newRow(name) << line << QByteArray(errors) << QByteArray(warnings);
    };
    row("nothing to say", R"({"status": "QUOTE_SENT"})", "");
    row("no status", R"({})", "status/missing");
    row("blank status", R"({"status": "  "})", "status/missing");
    row("unknown status", R"({"status": "NO_RESPONSE"})", "status/unknown_value");
    row("status in lower case", R"({"status": "quote_sent"})", "status/unknown_value");
    row("status a number", R"({"status": 1})", "status/malformed");
    row("status beginning with a byte order mark", R"({"status": "\ufeffQUOTE_SENT"})", "status/unknown_value");
    row("escapes are read", R"({"\u0073tatus": "\u0051UOTE_SENT"})", "");
    row("amount missing", R"({"status": "JOB_WON"})", "jobAmount/missing");
    row("amount null", R"({"status": "JOB_WON", "jobAmount": null})", "jobAmount/missing");
    row("amount", R"({"status": "JOB_WON", "jobAmount": 18500.10})", "");
    row("amount 0", R"({"status": "JOB_WON", "jobAmount": 0})", "", "jobAmount/zero");
    row("amount -0.0", R"({"status": "JOB_WON", "jobAmount": -0.0})", "", "jobAmount/zero");
    row("amount 0e999", R"({"status": "JOB_WON", "jobAmount": 0e999})", "", "jobAmount/zero");
    row("amount at the limit", R"({"status": "JOB_WON", "jobAmount": 999999999.99})", "");
    row("amount over the limit", R"({"status": "JOB_WON", "jobAmount": 1000000000})", "jobAmount/too_large");
    row("amount just over", R"({"status": "JOB_WON", "jobAmount": 999999999.995})", "jobAmount/too_large");
    row("amount 1e400", R"({"status": "JOB_WON", "jobAmount": 1e400})", "jobAmount/too_large");
    row("amount -1e400", R"({"status": "JOB_WON", "jobAmount": -1e400})", "jobAmount/negative");
    row("amount 0.1e400", R"({"status": "JOB_WON", "jobAmount": 0.1e400})", "jobAmount/too_large");
    row("amount of 400 digits, and back", R"({"status": "JOB_WON", "jobAmount": 1)" + QByteArray(400, '0') + "e-398}",
        "");
    row("amount of 400 zeros, and back", R"({"status": "JOB_WON", "jobAmount": 0.)" + QByteArray(400, '0') + "1e403}",
        "");
    row("amount of 400 zeros", R"({"status": "JOB_WON", "jobAmount": 0.)" + QByteArray(400, '0') + "1}",
        "jobAmount/too_precise");
    row("amount 1e99999999999999999999", R"({"status": "JOB_WON", "jobAmount": 1e99999999999999999999})",
        "jobAmount/too_large");
    row("amount 1e-99999999999999999999", R"({"status": "JOB_WON", "jobAmount": 1e-99999999999999999999})",
        "jobAmount/too_precise");
    row("amount 1e-400", R"({"status": "JOB_WON", "jobAmount": 1e-400})", "jobAmount/too_precise");
    row("amount 100e307", R"({"status": "JOB_WON", "jobAmount": 100e307})", "jobAmount/too_large");
    row("amount of thirty digits", R"({"status": "JOB_WON", "jobAmount": 123456789012345678901234567890})",
        "jobAmount/too_large");
    row("amount 1.85e4", R"({"status": "JOB_WON", "jobAmount": 1.85e4})", "");
    row("amount of three decimals", R"({"status": "JOB_WON", "jobAmount": 1.005})", "jobAmount/too_precise");
    row("amount 0.1+0.2", R"({"status": "JOB_WON", "jobAmount": 0.30000000000000004})", "jobAmount/too_precise");
    row("amount below zero", R"({"status": "JOB_WON", "jobAmount": -0.01})", "jobAmount/negative");
    row("amount as text", R"({"status": "JOB_WON", "jobAmount": "18500"})", "jobAmount/malformed");
    row("amount an array", R"({"status": "JOB_WON", "jobAmount": [1, {"status": "x"}]})", "jobAmount/malformed");
    row("the last amount counts", R"({"status": "JOB_WON", "jobAmount": "x", "jobAmount": 5})", "");
    row("the last amount counts, null", R"({"status": "JOB_WON", "jobAmount": 5, "jobAmount": null})",
        "jobAmount/missing");
    row("huge number beside a good amount", R"({"status": "JOB_WON", "jobAmount": 5, "x": [1e999, "1e999\""]})", "",
        "x/not_used");
    row("meeting", R"({"status": "MEETUP_SCHEDULED", "meetingScheduledDate": "2026-12-01T10:00:00-08:00"})", "");
    row("meeting in the past", R"({"status": "MEETUP_SCHEDULED", "meetingScheduledDate": "2023-11-14T22:13:19Z"})", "",
        "meetingScheduledDate/in_the_past");
    row("meeting now", R"({"status": "MEETUP_SCHEDULED", "meetingScheduledDate": "2023-11-14T22:13:20Z"})", "");
    row("meeting without a time", R"({"status": "MEETUP_SCHEDULED", "meetingScheduledDate": "2026-12-01"})",
        "meetingScheduledDate/malformed");
    row("dates or to be determined",
        R"({"status": "LEAD_WON", "jobAmount": 1, "startDateTbd": true, "estimatedCompletionDate": "2026-12-01", )"
        R"("context": {"attachments": 1}})",
        "");
    row("date and to be determined",
        R"({"status": "LEAD_WON", "jobAmount": 1, "estimatedProjectStartDate": "2026-12-01", "startDateTbd": true, )"
        R"("completionDateTbd": true})",
        "estimatedProjectStartDate/date_and_tbd", "attachment/recommended");
    row("ends before it starts",
        R"({"status": "LEAD_WON", "jobAmount": 1, "estimatedProjectStartDate": "2026-12-02T12:00:00Z", )"
        R"("estimatedCompletionDate": "2026-12-01T12:00:00Z"})",
        "", "estimatedCompletionDate/ends_before_start attachment/recommended");
    row("all missing", R"({"status": "LEAD_WON", "startDateTbd": false})",
        "jobAmount/missing estimatedProjectStartDate/missing estimatedCompletionDate/missing",
        "attachment/recommended");
    row("lost for another reason", R"({"status": "LEAD_LOST", "lostReason": "OTHER"})", "reason/missing");
    row("blank reason", R"({"status": "JOB_LOST", "reason": " \u00a0\r\n"})", "reason/missing");
    row("not used", R"({"status": "CONTACT_MADE", "jobAmount": -1, "contactMethod": "FAX"})",
        "contactMethod/unknown_value", "jobAmount/not_used");
    row("other keys", R"({"x": 1, "status": "QUOTE_SENT", "attachment": {"y": [2]}, "x": 3, "": 4})", "",
        "x/not_used attachment/not_used /not_used");
    row("not accepted", R"({"status": "QUOTE_SENT", "context": {"accepted": false}})", "status/not_accepted");
    row("locked", R"({"status": "QUOTE_SENT", "context": {"currentStatus": "LEAD_WON"}})", "status/locked");
    row("context before status", R"({"context": {"accepted": false, "currentStatus": "JOB_WON"}})",
        "status/missing status/locked status/not_accepted");
    row("not final", R"({"status": "QUOTE_SENT", "context": {"currentStatus": "JOB_LOST"}})", "");
    row("unknown current status", R"({"status": "QUOTE_SENT", "context": {"currentStatus": "NO_RESPONSE"}})", "");
    row("empty context", R"({"status": "QUOTE_SENT", "context": {}})", "");
    row("null context", R"({"status": "QUOTE_SENT", "context": null})", "");
    row("nulls in the context",
        R"({"status": "QUOTE_SENT", "context": {"accepted": null, "currentStatus": null, "attachments": null}})", "");
    row("unknown keys in the context", R"({"status": "QUOTE_SENT", "context": {"x": [1], "y": {"accepted": 5}}})", "");
    row("context an array", R"({"status": "QUOTE_SENT", "context": [true]})", "context/malformed");
    row("context text", R"({"status": "QUOTE_SENT", "context": "yes"})", "context/malformed");
    row("accepted a number", R"({"status": "QUOTE_SENT", "context": {"accepted": 1}})", "context/malformed");
    row("accepted text", R"({"status": "QUOTE_SENT", "context": {"accepted": "true"}})", "context/malformed");
    row("accepted an object", R"({"status": "QUOTE_SENT", "context": {"accepted": {}}})", "context/malformed");
    row("current status a number", R"({"status": "QUOTE_SENT", "context": {"currentStatus": 1}})", "context/malformed");
    row("attachments below zero", R"({"status": "QUOTE_SENT", "context": {"attachments": -1}})", "context/malformed");
    row("half an attachment", R"({"status": "QUOTE_SENT", "context": {"attachments": 0.5}})", "context/malformed");
    row("very many attachments", R"({"status": "QUOTE_SENT", "context": {"attachments": 1e30}})", "");
    row("the last value in the context counts",
        R"({"status": "QUOTE_SENT", "context": {"accepted": 1, "accepted": true}})", "");
    row("the last context counts",
        R"({"status": "QUOTE_SENT", "context": {"accepted": false}, "context": {"attachments": 1}})", "");
    row("the last context counts, and is none",
        R"({"status": "QUOTE_SENT", "context": {"accepted": false}, "context": 5})", "context/malformed");
    row("context nested elsewhere", R"({"status": "QUOTE_SENT", "x": {"context": {"accepted": false}}})", "",
        "x/not_used");
    row("half a surrogate pair", R"({"status": "JOB_LOST", "reason": "\ud83d"})", "");
    row("blank line", "", "line/malformed");
    row("spaces", "   ", "line/malformed");
    row("text", R"("status")", "line/malformed");
    row("number", "7", "line/malformed");
    row("null", "null", "line/malformed");
    row("array", R"([{"status": "QUOTE_SENT"}])", "line/malformed");
    row("cut off", R"({"status": "QUOTE_SENT")", "line/malformed");
    row("two objects", R"({"status": "QUOTE_SENT"} {})", "line/malformed");
    row("trailing comma", R"({"status": "QUOTE_SENT",})", "line/malformed");
    row("single quotes", R"({'status': 'QUOTE_SENT'})", "line/malformed");
    row("leading zero", R"({"status": "JOB_WON", "jobAmount": 01})", "line/malformed");
    row("not a number", R"({"status": "JOB_WON", "jobAmount": NaN})", "line/malformed");
    row("huge and then broken", R"({"status": "JOB_WON", "jobAmount": 1e999e9})", "line/malformed");
    row("not UTF-8", "{\"status\": \"JOB_LOST\", \"reason\": \"\xE9t\xE9\"}", "line/malformed");
    row("spaces around", "  {\"status\": \"QUOTE_SENT\"}\t ", "");
    QTest::newRow("NUL in the line") << QByteArray("{\"status\": \"QUOTE_SENT\"}\0x", 26)
                                     << QByteArray("line/malformed") << QByteArray();
    QTest::newRow("500 characters") << R"({"status": "JOB_LOST", "reason": ")" + QByteArray("é").repeated(500) +
                                           R"( \r\n"})"
                                    << QByteArray() << QByteArray();
    QTest::newRow("501 characters") << R"({"status": "JOB_LOST", "reason": ")" + QByteArray("é").repeated(501) + R"("})"
                                    << QByteArray("reason/too_long") << QByteArray();
    QTest::newRow("251 pairs") << R"({"status": "JOB_LOST", "reason": ")" + QByteArray("\\ud83d\\ude00").repeated(251) +
                                      R"("})"
                               << QByteArray("reason/too_long") << QByteArray();
    QTest::newRow("500 halves of pairs") << R"({"status": "JOB_LOST", "reason": ")" +
                                                QByteArray("\\udc00").repeated(500) + R"("})"
                                         << QByteArray() << QByteArray();
}

void CheckLinesTest::a_line_gets_a_verdict()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, errors);
    QFETCH(QByteArray, warnings);
    const Answer answer = checkText(line + '\n');
    QCOMPARE(answer.text, verdict(1, errors, warnings));
    QCOMPARE(answer.outcome, errors.isEmpty() ? CheckOutcome::AllOk : CheckOutcome::SomeNotOk);
}

void CheckLinesTest::verdicts_look_exactly_as_promised()
{
    const Answer answer = checkText("{\"status\": \"JOB_WON\"}\n{\"status\": \"LEAD_WON\", \"jobAmount\": 0, "
                                    "\"startDateTbd\": true, \"completionDateTbd\": true}\n");
    QCOMPARE(
        answer.text,
        QByteArray(R"({"line": 1, "ok": false, "errors": [{"field": "jobAmount", "code": "missing"}], "warnings": []})"
                   "\n"
                   R"({"line": 2, "ok": true, "errors": [], "warnings": [{"field": "jobAmount", "code": "zero"}, )"
                   R"({"field": "attachment", "code": "recommended"}]})"
                   "\n"));
}

void CheckLinesTest::lines_are_numbered_and_ended_as_files_have_them_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    const QByteArray good = R"({"status": "QUOTE_SENT"})";
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("one blank line") << QByteArray("\n") << verdict(1, "line/malformed", "");
    QTest::newRow("no line end at the end") << good + '\n' + good << verdict(1, "", "") + verdict(2, "", "");
    QTest::newRow("CRLF") << good + "\r\n" + good + "\r\n" << verdict(1, "", "") + verdict(2, "", "");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + good + '\n' << verdict(1, "", "");
    QTest::newRow("byte order mark in a later line") << good + "\n\xEF\xBB\xBF" + good + '\n'
                                                     << verdict(1, "", "") + verdict(2, "line/malformed", "");
    QTest::newRow("blank between") << good + "\n\n" + good + '\n'
                                   << verdict(1, "", "") + verdict(2, "line/malformed", "") + verdict(3, "", "");
}

void CheckLinesTest::lines_are_numbered_and_ended_as_files_have_them()
{
    QFETCH(QByteArray, input);
    QTEST(checkText(input).text, "output");
}

void CheckLinesTest::the_outcome_tells_the_exit_status()
{
    QCOMPARE(check::exitStatus(checkText("").outcome), 0);
    QCOMPARE(check::exitStatus(checkText("{\"status\": \"JOB_WON\", \"jobAmount\": 0}\n").outcome), 0);
    QCOMPARE(check::exitStatus(checkText("{\"status\": \"QUOTE_SENT\"}\nx\n{\"status\": \"QUOTE_SENT\"}\n").outcome),
             1);
    QCOMPARE(check::exitStatus(CheckOutcome::Unreadable), 2);
}

void CheckLinesTest::a_key_with_quotes_and_controls_is_escaped()
{
    const Answer answer = checkText(R"({"status": "QUOTE_SENT", "a\"\\\u0007\u00e9\u2028": 1})"
                                    "\n");
    const QByteArray key = R"(a\"\\\u0007)" + QByteArray("é\u2028");
    QCOMPARE(answer.text, verdict(1, "", key + "/not_used"));
}

void CheckLinesTest::many_unknown_keys_are_told_once_each()
{
    QByteArray line = R"({"status": "QUOTE_SENT")";
    for (int i = 0; i < 60'000; ++i)
        line += ",\"k" + QByteArray::number(i % 30'000) + "\":1";
    const Answer answer = checkText(line + "}\n");
    QCOMPARE(answer.text.count("not_used"), 30'000);
}

void CheckLinesTest::a_line_over_one_mebibyte_is_malformed_and_the_next_is_read()
{
    const QByteArray begin = R"({"status": "QUOTE_SENT", "reason": ")";
    const QByteArray end = R"("})";
    const qsizetype fill = 1024 * 1024 - begin.size() - end.size();
    const QByteArray fits = begin + QByteArray(fill, ' ') + end + '\n';
    const QByteArray tooLong = begin + QByteArray(fill + 1, ' ') + end + '\n';
    const QByteArray far = begin + QByteArray(10 * fill, ' ') + end + '\n';
    QCOMPARE(checkText(fits + tooLong + fits + far + fits).text,
             verdict(1, "", "") + verdict(2, "line/malformed", "") + verdict(3, "", "") +
                 verdict(4, "line/malformed", "") + verdict(5, "", ""));
}

void CheckLinesTest::deep_nesting_is_no_trouble()
{
    const QByteArray deep = QByteArray("[").repeated(500'000) + QByteArray("]").repeated(500'000);
    QCOMPARE(checkText("{\"status\": \"QUOTE_SENT\", \"x\": " + deep + "}\n").text, verdict(1, "", "x/not_used"));
    QCOMPARE(checkText(QByteArray("{\"a\":").repeated(200'000) + '\n').text, verdict(1, "line/malformed", ""));
}

void CheckLinesTest::many_huge_numbers_are_no_trouble()
{
    const QByteArray numbers = QByteArray("1e999,").repeated(150'000) + QByteArray(5'000, '9');
    QCOMPARE(checkText("{\"status\": \"QUOTE_SENT\", \"x\": [" + numbers + "]}\n").text, verdict(1, "", "x/not_used"));
}

QTEST_GUILESS_MAIN(CheckLinesTest)
#include "check_lines_test.moc"
