// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rules/draft_json.h"
#include "rules/rule_table.h"
#include "rules/update.h"
#include "rules/validate.h"
#include "rules/wire_names.h"

#include <QJsonDocument>
#include <QtTest>

using namespace jobmark::rules;
using namespace Qt::StringLiterals;

namespace {

/// An answer in every field, as a form has that was filled in for one status after the other.
Draft everything(Status status)
{
    Draft draft;
    draft.status = status;
    draft.meetingDate = Instant(std::chrono::seconds(1'796'149'800)); // 2026-12-01T18:30:00Z
    draft.jobAmount = Money::fromCents(1'850'050);
    draft.startDate = QDate(2026, 12, 1);
    draft.completionDate = QDate(2027, 2, 1);
    draft.contactMethod = ContactMethod::PhoneCall;
    draft.estimateType = EstimateType::Emailed;
    draft.lostReason = LostReason::Price;
    draft.notes = Notes(u" Signed\r\non site "_s);
    return draft;
}

Update updateOf(const Draft &draft)
{
    const auto update = makeUpdate(draft, Context());
    if (!update)
        qFatal("the draft makes no update");
    return *update;
}

QByteArray jsonOf(const Draft &draft)
{
    return QJsonDocument(toJson(updateOf(draft))).toJson(QJsonDocument::Compact);
}

} // namespace

class UpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_request_holds_what_its_status_asks_for_and_nothing_else_data();
    void the_request_holds_what_its_status_asks_for_and_nothing_else();
    void a_date_to_be_determined_is_sent_as_true_alone();
    void what_is_left_out_is_not_sent();
    void an_update_becomes_the_draft_it_was_made_of();
    void a_request_read_back_makes_the_same_update();
    void a_draft_with_an_error_makes_no_update();
    void a_lead_that_is_won_or_not_accepted_makes_no_update();
    void warnings_do_not_stop_an_update();
    void hidden_answers_are_no_trouble();
    void asked_only_forgets_what_is_not_asked_and_nothing_else();
    void blank_notes_are_no_notes();
    void reading_a_request_passes_over_other_keys();
};

void UpdateTest::the_request_holds_what_its_status_asks_for_and_nothing_else_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *status, const char *others) {
        QTest::newRow(status) << QByteArray("{") + others + R"("reason":"Signed\non site","status":")" + status +
                                     R"("})";
    };
    row("HOMEOWNER_CONTACTED", "");
    row("MEETUP_SCHEDULED", R"("meetingScheduledDate":"2026-12-01T18:30:00Z",)");
    row("QUOTE_SENT", "");
    row("JOB_PENDING_DECISION", "");
    row("JOB_WON", R"("jobAmount":18500.5,)");
    row("JOB_LOST", "");
    row("JOB_POSTPONED_OR_CANCELLED", "");
    row("NO_RESPONSE_FROM_HOMEOWNER", "");
    row("OTHER", "");
    row("REACHED_OUT_TO_HOMEOWNER", R"("contactMethod":"PHONE_CALL",)");
    row("MULTIPLE_ATTEMPTS_NO_RESPONSE", "");
    row("CONTACT_MADE", R"("contactMethod":"PHONE_CALL",)");
    row("ESTIMATE_PROVIDED", R"("estimateType":"EMAILED_ESTIMATE",)");
    row("LEAD_WON", R"("estimatedCompletionDate":"2027-02-01T12:00:00Z",)"
                    R"("estimatedProjectStartDate":"2026-12-01T12:00:00Z","jobAmount":18500.5,)");
    row("LEAD_LOST", R"("lostReason":"PRICE",)");
}

void UpdateTest::the_request_holds_what_its_status_asks_for_and_nothing_else()
{
    QFETCH(QByteArray, json);
    const auto status = fromWireName<Status>(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(status);
    QCOMPARE(jsonOf(everything(*status)), json);
}

void UpdateTest::a_date_to_be_determined_is_sent_as_true_alone()
{
    Draft draft = everything(Status::LeadWon);
    draft.notes = {};
    draft.startDate = {};
    draft.startDateTbd = true;
    QCOMPARE(jsonOf(draft),
             QByteArray(R"({"estimatedCompletionDate":"2027-02-01T12:00:00Z","jobAmount":18500.5,"startDateTbd":true,)"
                        R"("status":"LEAD_WON"})"));
    draft.completionDate = {};
    draft.completionDateTbd = true;
    QCOMPARE(jsonOf(draft),
             QByteArray(R"({"completionDateTbd":true,"jobAmount":18500.5,"startDateTbd":true,"status":"LEAD_WON"})"));
}

void UpdateTest::what_is_left_out_is_not_sent()
{
    Draft draft;
    draft.status = Status::ContactMade;
    QCOMPARE(jsonOf(draft), QByteArray(R"({"status":"CONTACT_MADE"})"));
    draft.notes = Notes(u" \n "_s);
    QCOMPARE(jsonOf(draft), QByteArray(R"({"status":"CONTACT_MADE"})"));
}

void UpdateTest::an_update_becomes_the_draft_it_was_made_of()
{
    for (const Status status : allStatuses) {
        Draft draft = askedOnly(everything(status));
        QCOMPARE(toDraft(updateOf(draft)), draft);
        QCOMPARE(updateOf(toDraft(updateOf(draft))), updateOf(draft));
    }
    Draft open = askedOnly(everything(Status::LeadWon));
    open.startDate = {};
    open.startDateTbd = true;
    QCOMPARE(toDraft(updateOf(open)), open);
}

void UpdateTest::a_request_read_back_makes_the_same_update()
{
    for (const Status status : allStatuses) {
        const Update update = updateOf(everything(status));
        for (const char *zone : {"UTC", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
            QCOMPARE(updateOf(draftFromJson(toJson(update), QTimeZone(zone))), update);
    }
}

void UpdateTest::a_draft_with_an_error_makes_no_update()
{
    Draft draft = everything(Status::LeadWon);
    draft.jobAmount = {};
    const auto update = makeUpdate(draft, Context());
    QVERIFY(!update);
    // Warnings come with it; what is hidden is not mentioned.
    QCOMPARE(update.error().size(), 2);
    QCOMPARE(update.error()[0], (Finding{Field::JobAmount, Code::Missing}));
    QCOMPARE(update.error()[1], (Finding{Field::Attachment, Code::Recommended}));
    QVERIFY(!makeUpdate(Draft(), Context()));
}

void UpdateTest::a_lead_that_is_won_or_not_accepted_makes_no_update()
{
    Context won;
    won.currentStatus = Status::LeadWon;
    Context notAccepted;
    notAccepted.acceptance = Acceptance::NotAccepted;
    for (const Status status : allStatuses) {
        QVERIFY(!makeUpdate(everything(status), won));
        QVERIFY(!makeUpdate(everything(status), notAccepted));
        QVERIFY(makeUpdate(everything(status), Context()));
    }
}

void UpdateTest::warnings_do_not_stop_an_update()
{
    Draft draft = everything(Status::LeadWon);
    draft.jobAmount = Money::fromCents(0);
    draft.completionDate = QDate(2020, 1, 1);
    const Findings findings = validate(askedOnly(draft), Context());
    QCOMPARE(findings.size(), 3);
    QVERIFY(!hasErrors(findings));
    QVERIFY(makeUpdate(draft, Context()));
}

void UpdateTest::hidden_answers_are_no_trouble()
{
    Draft draft = everything(Status::QuoteSent);
    draft.jobAmount = Answer<Money>::unreadable(Code::Malformed);
    draft.startDateTbd = true;
    QVERIFY(makeUpdate(draft, Context()));
    for (const Finding &finding : validate(draft, Context()))
        QCOMPARE(finding.code, Code::NotUsed);
}

void UpdateTest::asked_only_forgets_what_is_not_asked_and_nothing_else()
{
    for (const Status status : allStatuses) {
        Draft draft = everything(status);
        draft.startDateTbd = true;
        draft.completionDateTbd = true;
        const Draft asked = askedOnly(draft);
        QCOMPARE(asked.status, draft.status);
        QCOMPARE(asked.meetingDate.isAbsent(), status != Status::MeetupScheduled);
        QCOMPARE(asked.jobAmount.isAbsent(), status != Status::JobWon && status != Status::LeadWon);
        QCOMPARE(asked.startDate.isAbsent(), status != Status::LeadWon);
        QCOMPARE(asked.startDateTbd.isAbsent(), status != Status::LeadWon);
        QCOMPARE(asked.completionDate.isAbsent(), status != Status::LeadWon);
        QCOMPARE(asked.completionDateTbd.isAbsent(), status != Status::LeadWon);
        QCOMPARE(asked.contactMethod.isAbsent(),
                 status != Status::ContactMade && status != Status::ReachedOutToHomeowner);
        QCOMPARE(asked.estimateType.isAbsent(), status != Status::EstimateProvided);
        QCOMPARE(asked.lostReason.isAbsent(), status != Status::LeadLost);
        QCOMPARE(asked.notes, draft.notes);
        QCOMPARE(askedOnly(asked), asked);
    }
    Draft undecided = everything(Status::LeadWon);
    undecided.status = {};
    QCOMPARE(askedOnly(undecided), undecided);
}

void UpdateTest::blank_notes_are_no_notes()
{
    Draft draft;
    draft.status = Status::JobLost;
    draft.notes = Notes(u" \u00a0\r\n"_s);
    const Findings findings = validate(draft, Context());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0], (Finding{Field::Notes, Code::Missing}));
}

void UpdateTest::reading_a_request_passes_over_other_keys()
{
    const QJsonObject object{{u"status"_s, u"QUOTE_SENT"_s}, {u"attachment"_s, 1}, {u"context"_s, 2}, {u"x"_s, true}};
    Draft draft;
    draft.status = Status::QuoteSent;
    QCOMPARE(draftFromJson(object, QTimeZone::utc()), draft);
}

QTEST_GUILESS_MAIN(UpdateTest)
#include "update_test.moc"
