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

/// A server may write anything anywhere: every text of the lead is the sentinel, or holds it.
QJsonValue filled(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() = entry.key() == "id"_L1 ? QJsonValue(entry.value()) : filled(entry.value());
        object.insert(u"extra"_s, sentinel);
        object.insert(sentinel, 1);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(filled(element));
        return array;
    }
    return QString(sentinel);
}

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
        const api::Lead lead = leadOf(filled(wonObject()).toObject());
        QVERIFY(bytesOf(lead).count("Zqxwv") >= 15);
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
        QCOMPARE(safe.attachments.first().contentType, u"application/pdf"_s);
    }

    void aCategoryThatTellsSomethingIsRemoved_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("stays");
        QTest::newRow("a kind of work") << u"Kitchen & bath renovation"_s << true;
        QTest::newRow("in French") << u"Rénovation de cuisine"_s << true;
        QTest::newRow("the customer's name") << u"Kitchen of HALVORSEN"_s << false;
        QTest::newRow("a number") << u"Kitchen 6045550143"_s << false;
        QTest::newRow("an address") << u"https://example.net/x"_s << false;
        QTest::newRow("a mail address") << u"someone@example.net"_s << false;
        QTest::newRow("a long story") << u"kitchen "_s.repeated(20) << false;
    }

    void aCategoryThatTellsSomethingIsRemoved()
    {
        QFETCH(QString, category);
        QFETCH(bool, stays);
        const api::Lead safe = review::withoutPersonalData(wonLead({}, {{u"category"_s, category}}));
        QCOMPARE(safe.category, stays ? category : review::removedMark());
    }
};

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "personal_data_test.moc"
