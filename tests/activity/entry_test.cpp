// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity/entry_text.h"
#include "activity/filter.h"
#include "activity/table.h"

#include "api/lead_json.h"
#include "outbox/submission_json.h"
#include "review/correction_request.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::activity;
using namespace Qt::StringLiterals;
using store::ActivityKind;

namespace {

session::Surroundings toronto()
{
    const QDateTime now(QDate(2026, 12, 1), QTime(20, 0), Qt::UTC);
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [now] { return now; }};
}

outbox::What leadWon()
{
    rules::Draft draft;
    draft.status = rules::Status::LeadWon;
    draft.jobAmount = *rules::Money::fromCents(2'435'072);
    draft.startDate = QDate(2026, 12, 1);
    draft.completionDateTbd = true;
    draft.notes = rules::Notes(u"Cedar, <b>not</b> pine"_s);
    return outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())};
}

QJsonObject with(QJsonObject details, const QString &key, const QJsonValue &value)
{
    details.insert(key, value);
    return details;
}

QJsonObject refusal(const QString &words)
{
    return {{u"kind"_s, u"refused"_s}, {u"number"_s, 4}, {u"http"_s, 409}, {u"text"_s, words}};
}

QJsonObject correction()
{
    const auto recorded = api::leadFromJson({{u"id"_s, 48155}, {u"postLeadStatus"_s, u"LEAD_WON"_s}}, toronto().zone);
    return review::toJson({QUuid(u"{12345678-0000-4000-8000-000000000000}"_s),
                           QDateTime(QDate(2026, 12, 1), QTime(19, 3, 22), Qt::UTC), u"Test"_s,
                           api::ServerAddress::renovationFind(), review::recordedPart(recorded.value()),
                           std::get<outbox::StatusUpdate>(leadWon()).update,
                           review::CorrectionReason::fromText(u"A zero <i>too many</i>."_s).value()});
}

store::Activity activityOf(ActivityKind kind, const QJsonObject &details)
{
    const QDateTime at(QDate(2026, 12, 1), QTime(19, 3, 22), Qt::UTC);
    return {{store::Time(std::chrono::milliseconds(at.toMSecsSinceEpoch())), api::LeadId(48155), kind, details,
             u"JM-1F3A-90C2"_s},
            7};
}

Entry made(ActivityKind kind, const QJsonObject &details)
{
    return entryOf(activityOf(kind, details), u"Ingrid Halvorsen"_s, toronto());
}

/// Locales differ, from one release of Qt to the next, in the blank and the letters of "p.m.".
QString plain(QString text)
{
    return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
}

} // namespace

/// An entry as a contractor reads it, hears it and finds it in a spreadsheet.
class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysWhatHappened_data()
    {
        QTest::addColumn<ActivityKind>("kind");
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<Topic>("topic");
        const QJsonObject won = outbox::toJson(leadWon());
        const QJsonObject accept = outbox::toJson(outbox::Accept{});
        const QJsonObject decline = outbox::toJson(outbox::Decline{*api::DeclineReason::fromText(u"Too far"_s)});
        const QJsonObject file = outbox::toJson(outbox::Attachment{{}, u"roof.jpg"_s, u"image/jpeg"_s});
        const auto row = [](const char *name, ActivityKind kind, const QJsonObject &details, const QString &headline,
                            const QString &remark,
                            Topic topic) { QTest::newRow(name) << kind << details << headline << remark << topic; };
        row("viewed", ActivityKind::Viewed, {{u"kind"_s, u"viewed"_s}, {u"status"_s, u"CONTACT_MADE"_s}}, u"Viewed"_s,
            {}, Topic::Viewed);
        row("submitted", ActivityKind::Submitted, won, u"Submitted: Lead won"_s, {}, Topic::Submitted);
        row("sent", ActivityKind::Sent, won, u"Sent to the server: Lead won"_s, {}, Topic::Sent);
        row("sent again", ActivityKind::Sent, with(won, u"try"_s, 3), u"Sent to the server: Lead won"_s, u"Try 3"_s,
            Topic::Sent);
        row("accepted", ActivityKind::Accepted, won, u"Accepted by the server: Lead won"_s, {}, Topic::Accepted);
        row("lead accepted", ActivityKind::Accepted, accept, u"Accepted by the server: Acceptance of the lead"_s, {},
            Topic::Accepted);
        row("lead declined", ActivityKind::Accepted, decline, u"Accepted by the server: Decline of the lead"_s, {},
            Topic::Accepted);
        row("attached", ActivityKind::Accepted, file, u"Attached: roof.jpg"_s, {}, Topic::Attached);
        row("refused", ActivityKind::Refused, with(won, u"error"_s, refusal(u"Lead is <b>locked</b>"_s)),
            u"Refused by the server: Lead won"_s,
            u"The status was not recorded. The server said: “Lead is <b>locked</b>”"_s, Topic::Refused);
        row("unknown", ActivityKind::ResultUnknown,
            with(won, u"error"_s, QJsonObject{{u"kind"_s, u"result unknown"_s}, {u"number"_s, 1}}),
            u"Result unknown: Lead won"_s,
            u"Result unknown, checking whether the status was recorded. The connection ended before the whole answer came."_s,
            Topic::ResultUnknown);
        row("decision needed", ActivityKind::DecisionNeeded, with(won, u"cause"_s, u"changed by other"_s),
            u"Decision needed: Lead won"_s, u"The server has recorded something else than was sent."_s,
            Topic::Decisions);
        row("decided", ActivityKind::Decided, with(won, u"next"_s, u"queued"_s), u"Decided: Lead won"_s,
            u"It is to be sent again."_s, Topic::Decisions);
        row("undone", ActivityKind::Undone, won, u"Undone: Lead won"_s, {}, Topic::TakenBack);
        row("discarded", ActivityKind::Discarded, won, u"Discarded: Lead won"_s, {}, Topic::TakenBack);
        row("replaced", ActivityKind::Replaced, with(won, u"replacedBy"_s, u"JM-0000-0001"_s),
            u"Replaced by a newer one: Lead won"_s, u"The newer one is JM-0000-0001."_s, Topic::TakenBack);
        row("correction requested", ActivityKind::CorrectionRequested, correction(),
            u"Correction requested: Lead won"_s, u"Why: A zero <i>too many</i>."_s, Topic::Correction);
        row("details of a later version", ActivityKind::Sent, {{u"kind"_s, u"moon"_s}}, u"Sent to the server"_s, {},
            Topic::Sent);
    }

    void everyKindSaysWhatHappened()
    {
        QFETCH(ActivityKind, kind);
        QFETCH(QJsonObject, details);
        const Entry entry = made(kind, details);
        QTEST(headline(entry), "headline");
        QTEST(entry.remark, "remark");
        QTEST(entry.topic, "topic");
        QVERIFY(kindsOf(entry.topic).contains(kind));
    }

    void theExactValuesComeInFieldOrder()
    {
        QStringList lines;
        for (const Value &value : made(ActivityKind::Submitted, outbox::toJson(leadWon())).values)
            lines << plain(value.name + u"="_s + value.text);
        QCOMPARE(lines, (QStringList{u"Status=Lead won"_s, u"Job amount=$24,350.72"_s, u"Start date=Tue 1 Dec 2026"_s,
                                     u"Completion date=To be determined"_s, u"Notes=Cedar, <b>not</b> pine"_s}));
    }

    void anExactTimeReadsTheSameInEveryLanguage()
    {
        const QDateTime summer(QDate(2026, 5, 2), QTime(14, 3, 7), Qt::UTC);
        QCOMPARE(activity::exactTimeText(summer.toTimeZone(QTimeZone("America/Toronto"))),
                 u"2026-05-02 10:03:07-04:00"_s);
        QCOMPARE(activity::exactTimeText(summer.addMonths(7).toTimeZone(QTimeZone("America/Toronto"))),
                 u"2026-12-02 09:03:07-05:00"_s);
    }

    void aCorrectionSaysWhatShouldBeRecorded()
    {
        const Entry entry = made(ActivityKind::CorrectionRequested, correction());
        QCOMPARE(entry.values.size(), 5);
        QCOMPARE(plain(entry.values.at(1).text), u"$24,350.72"_s);
    }

    void whatTheServerRecordedOtherwiseIsSaid()
    {
        const QJsonObject recorded{{u"status"_s, u"LEAD_WON"_s},
                                   {u"jobAmount"_s, 24350},
                                   {u"estimatedProjectStartDate"_s, u"2026-12-01T12:00:00Z"_s},
                                   {u"completionDateTbd"_s, true},
                                   {u"reason"_s, u"Cedar, <b>not</b> pine"_s}};
        const Entry entry = made(ActivityKind::Accepted, with(outbox::toJson(leadWon()), u"recorded"_s, recorded));
        QCOMPARE(entry.values.size(), 6);
        QCOMPARE(entry.values.last().name, u"Job amount, as recorded"_s);
        QCOMPARE(plain(entry.values.last().text), u"$24,350.00"_s);
    }

    void aScreenReaderHearsOneSentence()
    {
        const QJsonObject details = with(outbox::toJson(leadWon()), u"error"_s, refusal(u"No."_s));
        QCOMPARE(plain(spokenSentence(made(ActivityKind::Refused, details), toronto())),
                 u"Tue 1 Dec 2026, 2:03 pm: Refused by the server: Lead won; Lead 48155, Ingrid Halvorsen; Job "
                 "amount: $24,350.72; Start date: Tue 1 Dec 2026; Completion date: To be determined; Notes: Cedar, "
                 "<b>not</b> pine; The status was not recorded. The server said: “No.”; reference JM-1F3A-90C2."_s);
    }

    void itIsCopiedLineByLine()
    {
        const QStringList lines =
            plain(wholeText(made(ActivityKind::Accepted,
                                 outbox::toJson(outbox::Attachment{{}, u"roof.jpg"_s, u"image/jpeg"_s}))))
                .split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"Attached: roof.jpg"_s);
        QCOMPARE(lines.at(1), u"2026-12-01 14:03:22-05:00"_s);
        QCOMPARE(lines.at(2), u"Lead 48155, Ingrid Halvorsen"_s);
        QCOMPARE(lines.at(3), u"Reference: JM-1F3A-90C2"_s);
    }

    void nothingAStrangerWroteCanHideOrReorder()
    {
        const QJsonObject file = outbox::toJson(outbox::Attachment{{}, u"\u202egpj.\u0007exe"_s, {}});
        const Entry entry = entryOf(activityOf(ActivityKind::Accepted, file), u"\u202eevil\nline"_s, toronto());
        for (const QString &text : {headline(entry), leadLine(entry), valuesLine(entry),
                                    spokenSentence(entry, toronto()), wholeText(entry)}) {
            QVERIFY(!text.contains(u'\u202e') && !text.contains(u'\u0007'));
            QVERIFY(!leadLine(entry).contains(u'\n'));
        }
    }

    void theTableHasAColumnForEveryField()
    {
        const QStringList header = tableHeader();
        const QStringList row = tableRow(made(ActivityKind::Submitted, outbox::toJson(leadWon())));
        QCOMPARE(row.size(), header.size());
        QCOMPARE(row.at(header.indexOf(u"Time"_s)), u"2026-12-01T14:03:22.000-05:00"_s);
        QCOMPARE(row.at(header.indexOf(u"What happened"_s)), u"Submitted"_s);
        QCOMPARE(row.at(header.indexOf(u"Lead"_s)), u"48155"_s);
        QCOMPARE(row.at(header.indexOf(u"Notes"_s)), u"Cedar, <b>not</b> pine"_s);
        QCOMPARE(row.at(header.indexOf(u"Meeting date"_s)), QString());
        QCOMPARE(row.at(header.indexOf(u"Reference"_s)), u"JM-1F3A-90C2"_s);
        const QByteArray csv = toCsv({made(ActivityKind::Submitted, outbox::toJson(leadWon()))});
        QVERIFY(csv.startsWith("\xef\xbb\xbfTime,What happened,"));
        QCOMPARE(csv.count("\r\n"), 2);
    }

    void aTextIsFoundInAnyOfItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << u"  "_s << true;
        QTest::newRow("status") << u"lead WON"_s << true;
        QTest::newRow("customer without accents") << u"ingrid halv"_s << true;
        QTest::newRow("number") << u"4815"_s << true;
        QTest::newRow("reference") << u"jm-1f3a"_s << true;
        QTest::newRow("notes") << u"cedar"_s << true;
        QTest::newRow("another") << u"pergola"_s << false;
    }

    void aTextIsFoundInAnyOfItsWords()
    {
        QFETCH(QString, text);
        Filter filter;
        filter.text = text;
        QTEST(Match(filter).is(made(ActivityKind::Submitted, outbox::toJson(leadWon()))), "found");
    }

    void aPeriodIsDaysOfTheUsersZone()
    {
        Filter filter;
        filter.from = QDate(2026, 11, 1);
        filter.until = QDate(2026, 11, 1); // the day on which the clocks go back: 25 hours
        const store::ActivitySelection selection = selectionOf(filter, QTimeZone("America/Toronto"));
        QCOMPARE(*selection.before - *selection.from, std::chrono::hours(25));
    }
};

QTEST_GUILESS_MAIN(EntryTest)
#include "entry_test.moc"
