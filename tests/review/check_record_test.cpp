// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "review/check_record.h"
#include "review/finding_sentence.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using review::RecordFinding;

namespace {

const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
const QJsonValue gone = QJsonValue(QJsonValue::Undefined);

QJsonObject olderObject(const Changes &recorded)
{
    Changes changes = recorded;
    for (const auto &key : {u"contactMethod"_s, u"estimateType"_s, u"lostReason"_s, u"estimatedProjectStartDate"_s,
                            u"estimatedCompletionDate"_s, u"startDateTbd"_s, u"completionDateTbd"_s})
        changes.append({key, gone});
    return wonObject(changes);
}

QString said(const QList<RecordFinding> &findings)
{
    QStringList codes;
    for (const RecordFinding &finding : findings)
        codes << u"%1 %2 %3"_s.arg(finding.severity() == rules::Severity::Error ? u"error"_s : u"warning"_s,
                                   QString::fromLatin1(rules::jsonKey(finding.field)),
                                   QString::fromLatin1(finding.codeName()));
    return codes.join(u", "_s);
}

/// Five other jobs, won for 15,000 to 19,000.
std::vector<rules::Money> amountsOf(const QHash<api::LeadId, api::Lead> &leads)
{
    std::vector<rules::Money> amounts;
    for (const api::Lead &lead : leads) {
        if (const auto amount = review::wonAmount(lead))
            amounts.push_back(*amount);
    }
    return amounts;
}

QHash<api::LeadId, api::Lead> otherJobs()
{
    QHash<api::LeadId, api::Lead> leads;
    for (int i = 0; i < 5; ++i) {
        const api::Lead lead = wonLead({{u"jobAmount"_s, 15'000 + 1'000 * i}}, {{u"id"_s, 500 + i}});
        leads.insert(lead.id, lead);
    }
    return leads;
}

} // namespace

/// What is odd about a record is found, and what is not odd is not.
class CheckRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddRecordsAreFound_data()
    {
        QTest::addColumn<QJsonObject>("lead");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QJsonObject &lead, const QString &found) {
            QTest::newRow(name) << lead << found;
        };
        const auto recorded = [](const Changes &changes) { return wonObject(changes); };
        row("nothing odd", wonObject(), u""_s);
        row("no status at all", wonObject({{u"status"_s, gone}}, {{u"postLeadStatus"_s, gone}}), u""_s);
        row("won without an attachment", wonObject({}, {{u"attachments"_s, QJsonArray()}}),
            u"warning attachment recommended"_s);
        row("attachments that the list leaves out", wonObject({}, {{u"attachments"_s, gone}}), u""_s);
        row("the older won status without one",
            wonObject({{u"status"_s, u"JOB_WON"_s}},
                      {{u"postLeadStatus"_s, u"JOB_WON"_s}, {u"attachments"_s, QJsonArray()}}),
            u"warning attachment recommended"_s);
        row("ends before it starts",
            recorded({{u"completionDateTbd"_s, false}, {u"estimatedCompletionDate"_s, u"2026-05-20T12:00:00Z"_s}}),
            u"warning estimatedCompletionDate ends_before_start"_s);
        row("a day and to be determined", recorded({{u"estimatedCompletionDate"_s, u"2026-08-20T12:00:00Z"_s}}),
            u"error estimatedCompletionDate date_and_tbd"_s);
        row("won before it was accepted", wonObject({}, {{u"actionDate"_s, u"2026-05-03T09:00:00Z"_s}}),
            u"warning status won_before_accepted"_s);
        row("won before it was there",
            wonObject({},
                      {{u"dateCreated"_s, u"2026-05-03T09:00:00Z"_s}, {u"actionDate"_s, u"2026-05-04T09:00:00Z"_s}}),
            u"warning status won_before_created"_s);
        row("won next year", recorded({{u"statusActionDate"_s, u"2027-05-02T14:00:00Z"_s}}),
            u"warning status won_in_the_future"_s);
        row("a clock that is a little ahead", recorded({{u"statusActionDate"_s, u"2026-07-01T13:00:00Z"_s}}), u""_s);
        row("won and never accepted", wonObject({}, {{u"vendorLeadAction"_s, u"NONE"_s}}),
            u"error status not_accepted"_s);
        row("won and declined", wonObject({}, {{u"vendorLeadAction"_s, u"DECLINED"_s}}),
            u"error status not_accepted"_s);
        row("acceptance in words we do not know", wonObject({}, {{u"vendorLeadAction"_s, u"MAYBE"_s}}), u""_s);
        row("meeting after winning", recorded({{u"meetupScheduledDate"_s, u"2026-05-20T18:30:00Z"_s}}),
            u"warning meetingScheduledDate meeting_after_won"_s);
        row("amount of zero", recorded({{u"jobAmount"_s, 0}}), u"warning jobAmount zero"_s);
        row("no amount", recorded({{u"jobAmount"_s, QJsonValue()}}), u"error jobAmount missing"_s);
        row("amount below zero", recorded({{u"jobAmount"_s, -5}}), u"error jobAmount negative"_s);
        row("amount beyond reason", recorded({{u"jobAmount"_s, 1e12}}), u"error jobAmount too_large"_s);
        row("parts of a cent", recorded({{u"jobAmount"_s, 1.005}}), u"error jobAmount too_precise"_s);
        row("amount in words", recorded({{u"jobAmount"_s, u"a lot"_s}}), u"error jobAmount malformed"_s);
        row("amount as an object", recorded({{u"jobAmount"_s, QJsonObject{{u"value"_s, 3}}}}),
            u"error jobAmount malformed"_s);
        row("no start", recorded({{u"estimatedProjectStartDate"_s, QJsonValue()}}),
            u"error estimatedProjectStartDate missing"_s);
        row("no start in an older record", olderObject({}),
            u"warning estimatedProjectStartDate missing, warning estimatedCompletionDate missing"_s);
        row("a start that is no day", recorded({{u"estimatedProjectStartDate"_s, u"soon"_s}}),
            u"error estimatedProjectStartDate malformed"_s);
        row("two statuses", recorded({{u"status"_s, u"QUOTE_SENT"_s}}), u"warning status statuses_differ"_s);
        row("won in the status data alone",
            wonObject({{u"meetupScheduledDate"_s, u"2026-05-20T18:30:00Z"_s}},
                      {{u"postLeadStatus"_s, u"QUOTE_SENT"_s}}),
            u"warning status statuses_differ, warning meetingScheduledDate meeting_after_won"_s);
        row("won in the status data, and a status of the server's own outside",
            wonObject({{u"meetupScheduledDate"_s, u"2026-05-20T18:30:00Z"_s}}, {{u"postLeadStatus"_s, u"SOLD!"_s}}),
            u"error status unknown_value, warning status statuses_differ, warning meetingScheduledDate "
            "meeting_after_won"_s);
        row("no status data", wonObject({}, {{u"postLeadStatusData"_s, QJsonValue()}}),
            u"error jobAmount missing, error estimatedProjectStartDate missing, error estimatedCompletionDate missing"_s);
        row("what an earlier status left", recorded({{u"contactMethod"_s, u"EMAIL"_s}, {u"lostReason"_s, u"??"_s}}),
            u""_s);
        row("notes that are too long", recorded({{u"reason"_s, QString(501, u'x')}}), u"error reason too_long"_s);
        row("a status of the server's own",
            wonObject({{u"status"_s, u"NO_RESPONSE"_s}}, {{u"postLeadStatus"_s, u"NO_RESPONSE"_s}}),
            u"error status unknown_value"_s);
        row("a meeting long ago, not won",
            wonObject({{u"status"_s, u"MEETUP_SCHEDULED"_s}, {u"meetupScheduledDate"_s, u"2020-05-20T18:30:00Z"_s}},
                      {{u"postLeadStatus"_s, u"MEETUP_SCHEDULED"_s}}),
            u""_s);
        row("lost without a reason",
            wonObject({{u"status"_s, u"JOB_LOST"_s}, {u"reason"_s, u"  "_s}}, {{u"postLeadStatus"_s, u"JOB_LOST"_s}}),
            u"error reason missing"_s);
    }

    void oddRecordsAreFound()
    {
        QFETCH(QJsonObject, lead);
        QFETCH(QString, found);
        QCOMPARE(said(review::checkRecord(leadOf(lead), {}, now)), found);
    }

    void anAmountFarFromTheOthersIsFound_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<bool>("found");
        QTest::newRow("like the others") << 18'500.0 << false;
        QTest::newRow("three times as much") << 51'000.0 << false;
        QTest::newRow("a zero too many") << 185'000.0 << true;
        QTest::newRow("a zero too few") << 1'600.0 << true;
        QTest::newRow("the largest there can be") << 999'999'999.99 << true;
        QTest::newRow("a cent") << 0.01 << true;
    }

    void anAmountFarFromTheOthersIsFound()
    {
        QFETCH(double, amount);
        QFETCH(bool, found);
        const api::Lead lead = wonLead({{u"jobAmount"_s, amount}});
        QHash<api::LeadId, api::Lead> leads = otherJobs();
        leads.insert(lead.id, lead);
        const auto findings = review::checkRecord(lead, review::WonAmounts(amountsOf(leads)), now);
        QCOMPARE(said(findings), found ? u"warning jobAmount unusual_amount"_s : u""_s);
        if (found)
            QCOMPARE(findings.first().typical->cents(), 1'700'000);
        leads.remove(api::LeadId(500));
        QVERIFY2(review::checkRecord(lead, review::WonAmounts(amountsOf(leads)), now).isEmpty(),
                 "too few to compare with");
    }

    void everySentenceNamesItsFieldAndSaysWhatToDo()
    {
        QSet<QString> sentences;
        const api::Lead lead = wonLead();
        for (const rules::Field field : rules::allFields) {
            const auto check = [&](const RecordFinding &finding) {
                const QString text = review::sentence(finding, lead, QLocale(u"en_CA"_s), QTimeZone::utc());
                QVERIFY2(text.contains(u':') && text.endsWith(u'.') && text.count(u'.') >= 2, qPrintable(text));
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
                sentences.insert(text.section(u':', 1));
            };
            for (int i = 0; i < static_cast<int>(rules::codeCount); ++i) {
                check({field, static_cast<rules::Code>(i)});
                check({field, static_cast<rules::Code>(i), api::RecordAge::Older});
            }
            for (std::size_t i = 0; i < review::recordCodeCount; ++i)
                check({field, static_cast<review::RecordCode>(i), api::RecordAge::Current,
                       *rules::Money::fromCents(100)});
        }
        QCOMPARE(sentences.size(), 19);
    }
};

QTEST_GUILESS_MAIN(CheckRecordTest)
#include "check_record_test.moc"
