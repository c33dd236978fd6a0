// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "review/personal_data.h"
#include "review/recorded_json.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;

namespace {

constexpr auto sentinel = "Zqxwv"_L1;

/// What a server wrote at `path`.
QString sentinelAt(const QString &path)
{
    return sentinel + u" 7 "_s + path + u'.';
}

/// A server may write anything anywhere: every value of the lead is a text of its own.
QJsonValue filled(const QJsonValue &value, const QString &path)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() =
                entry.key() == "id"_L1 ? QJsonValue(entry.value()) : filled(entry.value(), path + u'/' + entry.key());
        object.insert(u"extra"_s, sentinel);
        object.insert(sentinel, 1);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(filled(element, path));
        return array;
    }
    return sentinelAt(path);
}

/// Those that are taken over as they came when they are a text. A moment or a yes that cannot be read is not.
const QStringList textsOfALead = {u"/category"_s,
                                  u"/customerName"_s,
                                  u"/customerEmail"_s,
                                  u"/customerPhone"_s,
                                  u"/customerAddress"_s,
                                  u"/projectDetailsHtml"_s,
                                  u"/originalJobDescription"_s,
                                  u"/customerInformationHtml"_s,
                                  u"/vendorLeadAction"_s,
                                  u"/declineReason"_s,
                                  u"/postLeadStatus"_s,
                                  u"/postLeadStatusData/status"_s,
                                  u"/postLeadStatusData/reason"_s,
                                  u"/postLeadStatusData/meetupScheduledDate"_s,
                                  u"/postLeadStatusData/jobAmount"_s,
                                  u"/postLeadStatusData/contactMethod"_s,
                                  u"/postLeadStatusData/estimateType"_s,
                                  u"/postLeadStatusData/lostReason"_s,
                                  u"/postLeadStatusData/estimatedProjectStartDate"_s,
                                  u"/postLeadStatusData/estimatedCompletionDate"_s,
                                  u"/attachments/displayFilename"_s,
                                  u"/attachments/contentType"_s};

QByteArray bytesOf(const api::Lead &lead)
{
    return QJsonDocument(review::recordedJson(lead)).toJson();
}

} // namespace

/// Without personal data nothing of it is left, and it can be seen that something was there.
class PersonalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatAnybodyWroteIsLeft()
    {
        const api::Lead lead = leadOf(filled(wonObject(), {}).toObject());
        for (const QString &path : textsOfALead)
            QVERIFY2(bytesOf(lead).contains(sentinelAt(path).toUtf8()), qPrintable(path));
        const api::Lead safe = review::withoutPersonalData(lead);
        QVERIFY2(!bytesOf(safe).contains("Zqxwv"), bytesOf(safe).constData());
        QVERIFY(safe.json.isEmpty());
    }

    void marksStandWhereSomethingWas()
    {
        const api::Lead safe = review::withoutPersonalData(wonLead());
        const QString mark = review::removedMark();
        for (const QString &text : {safe.customerName, safe.customerEmail, safe.customerPhone, safe.customerAddress,
                                    safe.projectDetailsHtml, safe.originalJobDescription, safe.customerInformationHtml,
                                    safe.recorded->reason, safe.attachments.first().displayFilename})
            QCOMPARE(text, mark);
        QCOMPARE(safe.declineReason, QString());
        const api::Lead empty = review::withoutPersonalData(
            wonLead({{u"reason"_s, QJsonValue()}}, {{u"customerName"_s, u"  "_s}, {u"customerPhone"_s, QJsonValue()}}));
        QCOMPARE(empty.customerName, QString());
        QCOMPARE(empty.customerPhone, QString());
        QCOMPARE(empty.recorded->reason, QString());
    }

    void whatSaysNothingOfThePersonStays()
    {
        const api::Lead lead = wonLead();
        const api::Lead safe = review::withoutPersonalData(lead);
        QCOMPARE(safe.id, lead.id);
        QCOMPARE(safe.category, lead.category);
        QCOMPARE(safe.status(), lead.status());
        QCOMPARE(safe.recorded->jobAmount, lead.recorded->jobAmount);
        QCOMPARE(safe.recorded->startDate, lead.recorded->startDate);
        QCOMPARE(safe.recorded->completionDateTbd, lead.recorded->completionDateTbd);
        QCOMPARE(safe.dateCreated, lead.dateCreated);
        QCOMPARE(safe.attachmentsTold, api::AttachmentsTold::Yes);
        QCOMPARE(safe.attachments.first().contentType, u"application/pdf"_s);
    }

    void whatTheAnswerLackedIsStillLacking()
    {
        Changes older;
        for (const QString &key :
             {u"contactMethod"_s, u"estimateType"_s, u"lostReason"_s, u"estimatedProjectStartDate"_s,
              u"estimatedCompletionDate"_s, u"startDateTbd"_s, u"completionDateTbd"_s})
            older.append({key, QJsonValue::Undefined});
        const api::Lead lead = wonLead(older, {{u"attachments"_s, QJsonValue::Undefined}});
        QCOMPARE(lead.recordAge, api::RecordAge::Older);
        const api::Lead safe = review::withoutPersonalData(lead);
        QCOMPARE(safe.recordAge, lead.recordAge);
        QCOMPARE(safe.attachmentsTold, api::AttachmentsTold::No);
    }

    void aCategoryThatTellsSomethingIsRemoved_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("stays");
        const QString ingrid = u"Ingrid Halvorsen"_s;
        const QString langley = u"418 Birchfield Crescent, Langley BC"_s;
        const auto row = [](const char *what, const QString &category, const QString &name, const QString &address,
                            bool stays) { QTest::newRow(what) << category << name << address << stays; };
        row("a kind of work", u"Kitchen & bath renovation"_s, ingrid, langley, true);
        row("in French", u"Rénovation de cuisine"_s, ingrid, langley, true);
        row("in Chinese", u"厨房"_s, u"李伟"_s, u"北京市朝阳区建国路"_s, true);
        row("a province and a kind of street", u"Kitchen, QC"_s, ingrid, u"12 St. Denis St, Laval QC"_s, true);
        row("the customer's name", u"Kitchen of HALVORSEN"_s, ingrid, langley, false);
        row("the name inside a word", u"Halvorsens kitchen"_s, ingrid, langley, false);
        row("a short name", u"Kitchen of Li Wu"_s, u"Li Wu"_s, langley, false);
        row("a short name's", u"Wu's kitchen"_s, u"Li Wu"_s, langley, false);
        row("a name with an apostrophe", u"OBrien kitchen"_s, u"Pat O'Brien"_s, langley, false);
        row("a name without blanks", u"李伟 kitchen"_s, u"李伟"_s, langley, false);
        row("a name in a text without blanks", u"李伟的厨房"_s, u"李伟"_s, langley, false);
        row("a family name without blanks", u"李先生的厨房"_s, u"李伟"_s, langley, false);
        row("a Korean name", u"김민수님 주방"_s, u"김민수"_s, langley, false);
        row("a Japanese name", u"さくらさんの台所"_s, u"さくら"_s, langley, false);
        row("a name that never ends", u"Kitchen of Wu"_s, QString(2'000, u'x') + u" Wu"_s, langley, false);
        row("the street", u"Birchfield Crescent kitchen"_s, ingrid, langley, false);
        row("the town", u"LANGLEY kitchens"_s, ingrid, langley, false);
        row("a street without blanks", u"建国路厨房"_s, ingrid, u"北京市朝阳区建国路"_s, false);
        row("a number", u"Kitchen 6045550143"_s, ingrid, langley, false);
        row("an address", u"https://example.net/x"_s, ingrid, langley, false);
        row("a mail address", u"someone@example.net"_s, ingrid, langley, false);
        row("a word of the mail address", u"Example kitchen"_s, ingrid, langley, false);
        row("a long story", u"kitchen "_s.repeated(20), ingrid, langley, false);
    }

    void aCategoryThatTellsSomethingIsRemoved()
    {
        QFETCH(QString, category);
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(bool, stays);
        const api::Lead safe = review::withoutPersonalData(
            wonLead({}, {{u"category"_s, category}, {u"customerName"_s, name}, {u"customerAddress"_s, address}}));
        QCOMPARE(safe.category, stays ? category : review::removedMark());
    }
};

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "personal_data_test.moc"
