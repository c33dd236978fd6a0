// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/status_words.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using api::RecordedStatus;
using api::Reported;
using rules::Field;
using session::Difference;

namespace {

using Record = std::function<void(api::Lead &)>;

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC); }};
}

rules::Money dollars(qint64 amount)
{
    return *rules::Money::fromCents(amount * 100);
}

rules::Instant noonPlus(int hours)
{
    return std::chrono::sys_days(std::chrono::year(2026) / 12 / 1) +
           std::chrono::hours(17 + hours); // 17:00 is noon there
}

/// Every field, each in a status that asks for it.
rules::Draft draftOf(rules::Status status)
{
    rules::Draft draft;
    draft.status = status;
    draft.meetingDate = noonPlus(0);
    draft.jobAmount = dollars(18'500);
    draft.startDate = QDate(2026, 12, 10);
    draft.completionDate = QDate(2027, 1, 15);
    draft.contactMethod = rules::ContactMethod::Text;
    draft.estimateType = rules::EstimateType::Verbal;
    draft.lostReason = rules::LostReason::Price;
    draft.notes = rules::Notes(u"By mail"_s);
    return rules::askedOnly(draft);
}

rules::Draft withoutDays()
{
    rules::Draft draft = draftOf(rules::Status::LeadWon);
    draft.startDate = {};
    draft.startDateTbd = true;
    draft.completionDate = {};
    draft.completionDateTbd = true;
    return draft;
}

/// A server that records to the letter.
api::Lead recordedOf(const rules::Draft &draft)
{
    const auto reported = [](const auto &answer) {
        using T = std::decay_t<decltype(*answer.value())>;
        return answer.value() != nullptr ? Reported<T>(*answer.value()) : Reported<T>();
    };
    const auto flag = [](const rules::Answer<bool> &answer) {
        return answer.value() != nullptr ? std::optional(*answer.value()) : std::nullopt;
    };
    api::Lead lead;
    lead.postLeadStatus = *draft.status.value();
    lead.recorded = RecordedStatus();
    lead.recorded->status = lead.postLeadStatus;
    lead.recorded->meetingDate = reported(draft.meetingDate);
    lead.recorded->jobAmount = reported(draft.jobAmount);
    lead.recorded->startDate = reported(draft.startDate);
    lead.recorded->completionDate = reported(draft.completionDate);
    lead.recorded->startDateTbd = flag(draft.startDateTbd);
    lead.recorded->completionDateTbd = flag(draft.completionDateTbd);
    lead.recorded->contactMethod = reported(draft.contactMethod);
    lead.recorded->estimateType = reported(draft.estimateType);
    lead.recorded->lostReason = reported(draft.lostReason);
    lead.recorded->reason = draft.notes.value() != nullptr ? draft.notes.value()->text() : QString();
    return lead;
}

QString inWords(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &found : differences)
        lines << u"%1: %2 -> %3"_s.arg(static_cast<int>(found.field)).arg(found.submitted, found.recorded);
    return lines.join(u'\n');
}

} // namespace

/// Whatever the server recorded otherwise than it was sent is found, whichever field it is in.
class RecordedOtherwiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedToTheLetterDiffersNowhere_data()
    {
        QTest::addColumn<rules::Draft>("draft");
        for (const rules::Status status : rules::allStatuses)
            QTest::addRow("status %d", static_cast<int>(status)) << draftOf(status);
        QTest::newRow("days to be determined") << withoutDays();
    }

    void whatIsRecordedToTheLetterDiffersNowhere()
    {
        QFETCH(rules::Draft, draft);
        const auto update = rules::makeUpdate(draft, rules::Context());
        QVERIFY(update);
        const auto found = session::differences(*update, recordedOf(draft), toronto());
        QVERIFY2(found.isEmpty(), qPrintable(inWords(found)));
    }

    void whatIsRecordedOtherwiseIsFound_data();
    void whatIsRecordedOtherwiseIsFound();

    void whatWasNotSaidIsTheServersOwn()
    {
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        api::Lead lead = recordedOf(draft);
        lead.recorded->jobAmount = dollars(1);
        lead.recorded->reason = u"from before"_s;
        lead.recorded->contactMethod = rules::ContactMethod::Email;
        QCOMPARE(session::differences(*rules::makeUpdate(draft, rules::Context()), lead, toronto()),
                 QList<Difference>());
    }
};

void RecordedOtherwiseTest::whatIsRecordedOtherwiseIsFound_data()
{
    QTest::addColumn<rules::Draft>("draft");
    QTest::addColumn<Record>("change"); // of what is recorded
    QTest::addColumn<Difference>("found");
    using S = rules::Status;
    const auto row = [](const char *name, const rules::Draft &draft, const Record &change, const Difference &found) {
        QTest::newRow(name) << draft << change << found;
    };
    // Another value, none at all, and one that only the server knows.
    row("status, other", draftOf(S::QuoteSent), [](auto &lead) { lead.postLeadStatus = S::Other; },
        {Field::Status, u"Quote sent"_s, u"Other"_s});
    row("status, unknown", draftOf(S::QuoteSent),
        [](auto &lead) { lead.postLeadStatus = Reported<S>::unknown(u"QUOTED"_s); },
        {Field::Status, u"Quote sent"_s, u"QUOTED"_s});
    row("status, none", draftOf(S::QuoteSent),
        [](auto &lead) {
            lead.postLeadStatus = {};
            lead.recorded->status = {};
        },
        {Field::Status, u"Quote sent"_s, {}});
    row("meeting, other", draftOf(S::MeetupScheduled), [](auto &lead) { lead.recorded->meetingDate = noonPlus(1); },
        {Field::MeetingDate, u"Tue 1 Dec 2026, 12:00\u00a0pm"_s, u"Tue 1 Dec 2026, 1:00\u00a0pm"_s});
    row("meeting, none", draftOf(S::MeetupScheduled), [](auto &lead) { lead.recorded->meetingDate = {}; },
        {Field::MeetingDate, u"Tue 1 Dec 2026, 12:00\u00a0pm"_s, {}});
    row("amount, other", draftOf(S::JobWon), [](auto &lead) { lead.recorded->jobAmount = dollars(18'501); },
        {Field::JobAmount, u"$18,500.00"_s, u"$18,501.00"_s});
    row("amount, by a cent", draftOf(S::JobWon),
        [](auto &lead) { lead.recorded->jobAmount = *rules::Money::fromCents(18'500'01); },
        {Field::JobAmount, u"$18,500.00"_s, u"$18,500.01"_s});
    row("amount, none", draftOf(S::JobWon), [](auto &lead) { lead.recorded->jobAmount = {}; },
        {Field::JobAmount, u"$18,500.00"_s, {}});
    row("amount, unknown", draftOf(S::JobWon),
        [](auto &lead) { lead.recorded->jobAmount = Reported<rules::Money>::unknown(u"1.8e4"_s); },
        {Field::JobAmount, u"$18,500.00"_s, u"1.8e4"_s});
    row("start, other", draftOf(S::LeadWon), [](auto &lead) { lead.recorded->startDate = QDate(2026, 12, 9); },
        {Field::StartDate, u"Thu 10 Dec 2026"_s, u"Wed 9 Dec 2026"_s});
    row("start, to be determined", draftOf(S::LeadWon),
        [](auto &lead) {
            lead.recorded->startDate = {};
            lead.recorded->startDateTbd = true;
        },
        {Field::StartDate, u"Thu 10 Dec 2026"_s, u"To be determined"_s});
    row("start, both", draftOf(S::LeadWon), [](auto &lead) { lead.recorded->startDateTbd = true; },
        {Field::StartDate, u"Thu 10 Dec 2026"_s, u"Thu 10 Dec 2026, and also to be determined"_s});
    row("completion, other", draftOf(S::LeadWon),
        [](auto &lead) { lead.recorded->completionDate = QDate(2027, 1, 14); },
        {Field::CompletionDate, u"Fri 15 Jan 2027"_s, u"Thu 14 Jan 2027"_s});
    row("completion, a day after all", withoutDays(),
        [](auto &lead) {
            lead.recorded->completionDate = QDate(2027, 1, 14);
            lead.recorded->completionDateTbd = false;
        },
        {Field::CompletionDate, u"To be determined"_s, u"Thu 14 Jan 2027"_s});
    row("completion, none", withoutDays(), [](auto &lead) { lead.recorded->completionDateTbd = {}; },
        {Field::CompletionDate, u"To be determined"_s, {}});
    row("contact method, other", draftOf(S::ContactMade),
        [](auto &lead) { lead.recorded->contactMethod = rules::ContactMethod::Email; },
        {Field::ContactMethod, u"Text message"_s, u"Email"_s});
    row("contact method, none", draftOf(S::ContactMade), [](auto &lead) { lead.recorded->contactMethod = {}; },
        {Field::ContactMethod, u"Text message"_s, {}});
    row("estimate type, other", draftOf(S::EstimateProvided),
        [](auto &lead) { lead.recorded->estimateType = rules::EstimateType::Emailed; },
        {Field::EstimateType, u"Verbal estimate"_s, u"Emailed estimate"_s});
    row("estimate type, unknown", draftOf(S::EstimateProvided),
        [](auto &lead) { lead.recorded->estimateType = Reported<rules::EstimateType>::unknown(u"SUNG"_s); },
        {Field::EstimateType, u"Verbal estimate"_s, u"SUNG"_s});
    row("lost reason, other", draftOf(S::LeadLost),
        [](auto &lead) { lead.recorded->lostReason = rules::LostReason::Timing; },
        {Field::LostReason, u"Price"_s, u"Timing"_s});
    row("lost reason, none", draftOf(S::LeadLost), [](auto &lead) { lead.recorded->lostReason = {}; },
        {Field::LostReason, u"Price"_s, {}});
    row("notes, other", draftOf(S::JobLost), [](auto &lead) { lead.recorded->reason = u"By male"_s; },
        {Field::Notes, u"By mail"_s, u"By male"_s});
    row("notes, none", draftOf(S::JobLost), [](auto &lead) { lead.recorded->reason.clear(); },
        {Field::Notes, u"By mail"_s, {}});
}

void RecordedOtherwiseTest::whatIsRecordedOtherwiseIsFound()
{
    QFETCH(rules::Draft, draft);
    QFETCH(Record, change);
    QFETCH(Difference, found);
    api::Lead lead = recordedOf(draft);
    change(lead);
    const auto differences = session::differences(*rules::makeUpdate(draft, rules::Context()), lead, toronto());
    QVERIFY2(differences == QList<Difference>{found}, qPrintable(inWords(differences) + u" | " + inWords({found})));
}

QTEST_GUILESS_MAIN(RecordedOtherwiseTest)
#include "recorded_otherwise.moc"
