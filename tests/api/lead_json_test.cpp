// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/lead_json.h"

#include "rules/wire_dates.h"

#include <limits>
#include <QJsonDocument>
#include <QTest>

using namespace jobmark;
using namespace jobmark::api;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone vancouver("America/Vancouver");

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("the test's JSON is broken: %s", qPrintable(error.errorString()));
    return document.object();
}

Lead lead(const QByteArray &json)
{
    const auto read = leadFromJson(object(json), vancouver);
    if (!read)
        qFatal("the test's lead has no id");
    return *read;
}

/// A lead with number 7 and one more key.
Lead leadWith(const QByteArray &keyAndValue)
{
    return lead("{\"id\":7," + keyAndValue + "}");
}

RecordedStatus recordedWith(const QByteArray &keyAndValue)
{
    return *leadWith("\"postLeadStatusData\":{" + keyAndValue + "}").recorded;
}

constexpr QByteArrayView everyKey[] = {"dateCreated",
                                       "dateModified",
                                       "actionDate",
                                       "category",
                                       "customerName",
                                       "customerEmail",
                                       "customerPhone",
                                       "customerAddress",
                                       "projectDetailsHtml",
                                       "originalJobDescription",
                                       "vendorNotificationViewed",
                                       "vendorLeadAction",
                                       "declineReason",
                                       "postLeadStatus",
                                       "postLeadRequiresAction",
                                       "customerInformationHtml",
                                       "postLeadStatusData",
                                       "attachments"};
constexpr QByteArrayView everyRecordedKey[] = {"status",
                                               "statusActionDate",
                                               "reason",
                                               "meetupScheduledDate",
                                               "jobAmount",
                                               "requiresAction",
                                               "contactMethod",
                                               "estimateType",
                                               "lostReason",
                                               "estimatedProjectStartDate",
                                               "estimatedCompletionDate",
                                               "startDateTbd",
                                               "completionDateTbd"};
constexpr QByteArrayView everyKindOfValue[] = {
    "null", "true", "0", "-1.5e300", "\"\"", "\"\\u0000\\u202e\"", "[]", "[null,1,{}]", "{}", "{\"a\":{\"b\":[]}}"};

} // namespace

class LeadJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedSampleIsReadWhole()
    {
        const Lead read = lead(R"({
            "id": 123, "dateCreated": "2023-11-07T05:31:56Z", "dateModified": "2023-11-08T05:31:56Z",
            "actionDate": "2023-11-09T05:31:56Z", "category": "Roofing", "customerName": "Ann Roy",
            "customerEmail": "ann@example.ca", "customerPhone": "604-555-0101", "customerAddress": "1 Nowhere St",
            "projectDetailsHtml": "<p>Roof</p>", "originalJobDescription": "A roof", "vendorNotificationViewed": true,
            "vendorLeadAction": "NONE", "declineReason": "", "postLeadStatus": "NO_RESPONSE",
            "postLeadRequiresAction": false, "customerInformationHtml": "<b>Ann</b>",
            "postLeadStatusData": {"status": "LEAD_WON", "statusActionDate": "2023-11-10T05:31:56Z", "reason": "ok",
                "meetupScheduledDate": "2023-11-11T18:00:00Z", "jobAmount": 24350.72, "requiresAction": true,
                "contactMethod": "PHONE_CALL", "estimateType": "IN_PERSON_ESTIMATE", "lostReason": "PRICE",
                "estimatedProjectStartDate": "2026-12-01T12:00:00Z",
                "estimatedCompletionDate": "2026-12-20T12:00:00Z", "startDateTbd": false, "completionDateTbd": true},
            "attachments": [{"id": 5, "displayFilename": "quote.pdf", "contentType": "application/pdf",
                "uploadDate": "2023-11-07T05:31:56Z"}]})");
        QCOMPARE(read.id.number(), 123);
        QCOMPARE(read.dateCreated, QDateTime(QDate(2023, 11, 7), QTime(5, 31, 56), QTimeZone::utc()));
        QCOMPARE(read.dateModified->date().day(), 8);
        QCOMPARE(read.actionDate->date().day(), 9);
        QCOMPARE(read.category, u"Roofing"_s);
        QCOMPARE(read.customerName, u"Ann Roy"_s);
        QCOMPARE(read.customerEmail, u"ann@example.ca"_s);
        QCOMPARE(read.customerPhone, u"604-555-0101"_s);
        QCOMPARE(read.customerAddress, u"1 Nowhere St"_s);
        QCOMPARE(read.projectDetailsHtml, u"<p>Roof</p>"_s);
        QCOMPARE(read.originalJobDescription, u"A roof"_s);
        QCOMPARE(read.customerInformationHtml, u"<b>Ann</b>"_s);
        QCOMPARE(read.vendorNotificationViewed, true);
        QCOMPARE(*read.vendorLeadAction.value(), VendorAction::None);
        QVERIFY(read.declineReason.isEmpty());
        QCOMPARE(*read.postLeadStatus.unknownText(), u"NO_RESPONSE"_s);
        QCOMPARE(read.postLeadRequiresAction, false);
        const RecordedStatus &recorded = *read.recorded;
        QCOMPARE(*recorded.status.value(), rules::Status::LeadWon);
        QCOMPARE(recorded.actionDate->date().day(), 10);
        QCOMPARE(read.lastUpdate(), recorded.actionDate);
        QCOMPARE(recorded.reason, u"ok"_s);
        QCOMPARE(rules::instantToWire(*recorded.meetingDate.value()), u"2023-11-11T18:00:00Z"_s);
        QCOMPARE(recorded.jobAmount.value()->cents(), 2'435'072);
        QCOMPARE(recorded.requiresAction, true);
        QCOMPARE(*recorded.contactMethod.value(), rules::ContactMethod::PhoneCall);
        QCOMPARE(*recorded.estimateType.value(), rules::EstimateType::InPerson);
        QCOMPARE(*recorded.lostReason.value(), rules::LostReason::Price);
        QCOMPARE(*recorded.startDate.value(), QDate(2026, 12, 1));
        QCOMPARE(*recorded.completionDate.value(), QDate(2026, 12, 20));
        QCOMPARE(recorded.startDateTbd, false);
        QCOMPARE(recorded.completionDateTbd, true);
        QCOMPARE(read.attachments.size(), 1);
        QCOMPARE(read.attachments.first().id, 5);
        QCOMPARE(read.attachments.first().displayFilename, u"quote.pdf"_s);
        QCOMPARE(read.attachments.first().contentType, u"application/pdf"_s);
        QCOMPARE(read.attachments.first().uploadDate->date().day(), 7);
    }

    void onlyTheNumberIsNeeded()
    {
        const Lead read = lead(R"({"id":7})");
        QCOMPARE(read.id.number(), 7);
        QVERIFY(read.status().isAbsent());
        QVERIFY(!read.recorded);
        QVERIFY(!read.lastUpdate());
        QCOMPARE(read.acceptance(), rules::Acceptance::NotAccepted);
        QVERIFY(read.attachments.isEmpty());
    }

    void theNumberIsExact_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("number");
        constexpr auto most = std::numeric_limits<qint64>::max();
        QTest::newRow("beyond a double") << "9007199254740993"_ba << Q_INT64_C(9007199254740993);
        QTest::newRow("the largest") << QByteArray::number(most) << most;
        QTest::newRow("negative") << "-12"_ba << Q_INT64_C(-12);
        QTest::newRow("zero") << "0"_ba << Q_INT64_C(0);
        QTest::newRow("one") << "1"_ba << Q_INT64_C(1);
        QTest::newRow("as text") << "\"9007199254740993\""_ba << Q_INT64_C(9007199254740993);
        QTest::newRow("the largest, as text") << QByteArray('"' + QByteArray::number(most) + '"') << most;
    }
    void theNumberIsExact()
    {
        QFETCH(QByteArray, json);
        const auto read = leadFromJson(object("{\"id\":" + json + "}"), vancouver);
        QVERIFY(read.has_value());
        QTEST(qint64(read->id.number()), "number");
    }

    void withoutANumberItIsNoLead_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"null", "true", "1.5", "9223372036854775808", "1e300", "\"\"", "\"abc\"", "\"12 \"",
                                 "\"+5\"", "\"--5\"", "\"0x10\"", "\"9223372036854775808\"", "[]", "{}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void withoutANumberItIsNoLead()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(leadFromJson(object("{\"id\":" + json + "}"), vancouver).error(), LeadFault::NoId);
        QCOMPARE(leadFromJson(object("{}"), vancouver).error(), LeadFault::NoId);
    }

    void noKeyOfAnyTypeRefusesTheLead()
    {
        for (const QByteArrayView value : everyKindOfValue) {
            for (const QByteArrayView key : everyKey)
                QCOMPARE(leadWith("\"" + key.toByteArray() + "\":" + value.toByteArray()).id.number(), 7);
            for (const QByteArrayView key : everyRecordedKey)
                recordedWith("\"" + key.toByteArray() + "\":" + value.toByteArray());
        }
    }

    void aWordWeDoNotKnowIsKeptAsItIs()
    {
        QCOMPARE(*leadWith("\"postLeadStatus\":\"NO_RESPONSE\"").status().unknownText(), u"NO_RESPONSE"_s);
        QCOMPARE(*leadWith("\"postLeadStatus\":\"lead_won\"").status().unknownText(), u"lead_won"_s);
        QCOMPARE(*leadWith("\"postLeadStatus\":17").status().unknownText(), u"17"_s);
        QCOMPARE(*leadWith("\"vendorLeadAction\":\"LATER\"").vendorLeadAction.unknownText(), u"LATER"_s);
        QCOMPARE(*recordedWith("\"contactMethod\":\"FAX\"").contactMethod.unknownText(), u"FAX"_s);
        QCOMPARE(*recordedWith("\"jobAmount\":-5").jobAmount.unknownText(), u"-5"_s);
        QCOMPARE(*recordedWith("\"jobAmount\":12.345").jobAmount.unknownText(), u"12.345"_s);
        QCOMPARE(*recordedWith("\"startDateTbd\":1,\"estimatedProjectStartDate\":\"soon\"").startDate.unknownText(),
                 u"soon"_s);
        QVERIFY(leadWith("\"postLeadStatus\":\" \"").status().isAbsent());
    }

    void anAmountMayComeAsText()
    {
        QCOMPARE(recordedWith("\"jobAmount\":\"24350.70\"").jobAmount.value()->cents(), 2'435'070);
        QCOMPARE(*recordedWith("\"jobAmount\":\"nan\"").jobAmount.unknownText(), u"nan"_s);
    }

    void theMeetingIsReadUnderBothNames()
    {
        for (const QByteArray key : {"meetupScheduledDate", "meetingScheduledDate"}) {
            const auto recorded = recordedWith("\"" + key + "\":\"2026-12-01T18:30:00Z\"");
            QVERIFY(recorded.meetingDate.value() != nullptr);
            QCOMPARE(rules::instantToWire(*recorded.meetingDate.value()), u"2026-12-01T18:30:00Z"_s);
        }
    }

    void daysAreReadByTheContract_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QDate>("day");
        QTest::newRow("noon UTC") << "2026-12-01T12:00:00Z"_ba << QDate(2026, 12, 1);
        QTest::newRow("midnight UTC") << "2026-12-01T00:00:00Z"_ba << QDate(2026, 12, 1);
        // Years that are over: what British Columbia's clocks do in a coming winter depends on the age of the zone
        // data.
        QTest::newRow("midnight in Vancouver") << "2023-12-01T08:00:00Z"_ba << QDate(2023, 12, 1);
        QTest::newRow("late in Vancouver") << "2023-12-02T07:59:59Z"_ba << QDate(2023, 12, 1);
        QTest::newRow("a bare day") << "2026-12-01"_ba << QDate(2026, 12, 1);
    }
    void daysAreReadByTheContract()
    {
        QFETCH(QByteArray, wire);
        const auto recorded = recordedWith("\"estimatedCompletionDate\":\"" + wire + "\"");
        QVERIFY(recorded.completionDate.value() != nullptr);
        QTEST(*recorded.completionDate.value(), "day");
    }

    void controlCharactersStayInTheData()
    {
        QCOMPARE(leadWith("\"customerName\":\"A\\u202e\\u0007\\nB\"").customerName, u"A\u202e\u0007\nB"_s);
    }

    void aTelephoneMayComeAsANumber()
    {
        QCOMPARE(leadWith("\"customerPhone\":6045550101").customerPhone, u"6045550101"_s);
    }

    void attachmentsThatAreNoneAreLeftOut()
    {
        const Lead read =
            leadWith(R"("attachments":[null,3,{"id":"9","displayFilename":"a"},{"displayFilename":"b"}])");
        QCOMPARE(read.attachments.size(), 2);
        QCOMPARE(read.attachments.at(0).id, 9);
        QCOMPARE(read.attachments.at(1).id, 0);
    }

    void onlyAListOfAttachmentsTellsWhichThereAre()
    {
        for (const char *value : {"null", "false", "0", "\"\"", "{}"})
            QCOMPARE(leadWith(QByteArray("\"attachments\":") + value).attachmentsTold, AttachmentsTold::No);
        QCOMPARE(leadWith("\"attachments\":[]").attachmentsTold, AttachmentsTold::Yes);
        QCOMPARE(lead(R"({"id":7})").attachmentsTold, AttachmentsTold::No);
    }

    void theObjectIsKeptAsItCame()
    {
        const QByteArray json = R"({"extra":[1,{"x":9007199254740993}],"id":7,"postLeadStatus":"NEW_ONE"})";
        QCOMPARE(lead(json).json, json);
        QCOMPARE(lead(lead(json).json), lead(json));
    }

    void acceptance_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("accepted") << R"("vendorLeadAction":"ACCEPTED")"_ba << true;
        QTest::newRow("declined") << R"("vendorLeadAction":"DECLINED","customerPhone":"1")"_ba << false;
        QTest::newRow("none") << R"("vendorLeadAction":"NONE")"_ba << false;
        QTest::newRow("none, with a telephone") << R"("vendorLeadAction":"NONE","customerPhone":"1")"_ba << false;
        QTest::newRow("none, but a status") << R"("vendorLeadAction":"NONE","postLeadStatus":"QUOTE_SENT")"_ba << true;
        QTest::newRow("none, but a recorded status")
            << R"("vendorLeadAction":"NONE","postLeadStatusData":{"status":"QUOTE_SENT"})"_ba << true;
        QTest::newRow("the documented sample without contact details")
            << R"("vendorLeadAction":"NONE","postLeadStatus":"NO_RESPONSE")"_ba << false;
        QTest::newRow("the documented sample")
            << R"("vendorLeadAction":"NONE","postLeadStatus":"NO_RESPONSE","customerEmail":"a@example.ca")"_ba << true;
        QTest::newRow("a word we do not know, with contact details")
            << R"("vendorLeadAction":"TAKEN","customerEmail":"a@example.ca")"_ba << true;
        QTest::newRow("a word we do not know") << R"("vendorLeadAction":"PENDING")"_ba << false;
    }
    void acceptance()
    {
        QFETCH(QByteArray, keys);
        QFETCH(bool, accepted);
        QCOMPARE(leadWith(keys).acceptance() == rules::Acceptance::Accepted, accepted);
    }

    void theValidatorLearnsWhatIsKnown()
    {
        const Lead read = leadWith(R"("postLeadStatus":"JOB_WON","attachments":[{"id":1}])");
        const rules::Context context = contextOf(read, rules::Instant(std::chrono::seconds(5)), 2);
        QCOMPARE(context.acceptance, rules::Acceptance::Accepted);
        QVERIFY(context.currentStatus == rules::Status::JobWon);
        QCOMPARE(context.attachments, 3);
        QCOMPARE(context.now.time_since_epoch().count(), 5);
        QVERIFY(!contextOf(leadWith(R"("postLeadStatus":"NO_RESPONSE")"), {}, 0).currentStatus);
    }

    void leadNumbersAreTypedManyWays()
    {
        QCOMPARE(LeadId::fromText(u" #123 ")->number(), 123);
        QCOMPARE(LeadId::fromText(u"9223372036854775807")->number(), std::numeric_limits<std::int64_t>::max());
        for (const QStringView typed : {u"", u"#", u"0", u"-1", u"+1", u"1.5", u"12a", u"9223372036854775808", u"١٢"})
            QVERIFY2(!LeadId::fromText(typed), qPrintable(typed.toString()));
    }

    void aDeclineNeedsAReasonThatFits()
    {
        QCOMPARE(DeclineReason::fromText(u"  too far\r\naway "_s)->text(), u"too far\naway"_s);
        QCOMPARE(DeclineReason::fromText(u" \n "_s).error(), rules::Code::Missing);
        QVERIFY(DeclineReason::fromText(QString(500, u'x')).has_value());
        QCOMPARE(DeclineReason::fromText(QString(501, u'x')).error(), rules::Code::TooLong);
    }
};

QTEST_APPLESS_MAIN(LeadJsonTest)
#include "lead_json_test.moc"
