// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The handwritten leads: believable, complete, and right except where they are odd on purpose.
#include "rules/draft_json.h"
#include "rules/validate.h"
#include "rules/wire_dates.h"
#include "rules/wire_names.h"
#include "sandbox/api_shape.h"
#include "sandbox/lead_book.h"
#include "sandbox/sample_leads.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark;

namespace {

QDateTime noonToday()
{
    return QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
}

/// What the validator says of what is recorded about `lead`, judged at the moment it was recorded.
QStringList findingsIn(const QJsonObject &lead)
{
    QJsonObject data = lead["postLeadStatusData"_L1].toObject();
    if (data.contains("meetupScheduledDate"_L1))
        data.insert("meetingScheduledDate"_L1, data.take("meetupScheduledDate"_L1));
    rules::Context context;
    context.attachments = static_cast<int>(lead["attachments"_L1].toArray().size());
    context.now = rules::instantFromWire(data["statusActionDate"_L1].toString()).value_or(rules::Instant());
    QStringList words;
    for (const rules::Finding &finding : rules::validate(rules::draftFromJson(data, QTimeZone::utc()), context))
        words << QLatin1StringView(rules::jsonKey(finding.field)) + u' ' + QLatin1StringView(codeName(finding.code));
    return words;
}

} // namespace

class SandboxSamplesTest : public QObject
{
    Q_OBJECT

private:
    const sandbox::SampleLeads m_samples = sandbox::sampleLeads(noonToday());

    void addRowForEachLead() const
    {
        QTest::addColumn<QJsonObject>("lead");
        for (const QJsonObject &lead : m_samples.leads)
            QTest::addRow("lead %lld", static_cast<long long>(lead["id"_L1].toInteger())) << lead;
    }

private Q_SLOTS:
    void aboutFortyLeadsAreOffered()
    {
        QVERIFY(m_samples.leads.size() >= 38 && m_samples.leads.size() <= 50);
        QSet<qint64> ids;
        for (const QJsonObject &lead : m_samples.leads)
            ids.insert(lead["id"_L1].toInteger());
        QCOMPARE(ids.size(), m_samples.leads.size());
    }

    void everyStatusIsThereAndEveryAction()
    {
        QSet<QString> statuses;
        QSet<QString> actions;
        for (const QJsonObject &lead : m_samples.leads) {
            statuses.insert(lead["postLeadStatus"_L1].toString());
            actions.insert(lead["vendorLeadAction"_L1].toString());
        }
        for (const rules::Status status : rules::allStatuses)
            QVERIFY2(statuses.contains(rules::wireName(status)), rules::wireName(status).data());
        QVERIFY(statuses.contains(u"NO_RESPONSE"_s));
        for (const char *action : {"NONE", "ACCEPTED", "DECLINED"})
            QVERIFY2(actions.contains(QLatin1StringView(action)), action);
    }

    void whatIsRecordedIsRight_data() { addRowForEachLead(); }
    void whatIsRecordedIsRight()
    {
        QFETCH(const QJsonObject, lead);
        if (!lead["postLeadStatusData"_L1].isObject())
            return;
        const QHash<qint64, QStringList> odd = {{48009, {u"status unknown_value"_s}},
                                                {47986, {u"jobAmount missing"_s}},
                                                {48055, {u"estimatedCompletionDate ends_before_start"_s}}};
        QStringList expected = odd.value(lead["id"_L1].toInteger());
        QVERIFY(expected.isEmpty() || m_samples.odd.contains(lead["id"_L1].toInteger()));
        if (lead["postLeadStatus"_L1].toString() == "LEAD_WON"_L1 && lead["attachments"_L1].toArray().isEmpty())
            expected << u"attachment recommended"_s;
        QCOMPARE(findingsIn(lead), expected);
    }

    void nobodyCanBeReachedByAccident_data() { addRowForEachLead(); }
    void nobodyCanBeReachedByAccident()
    {
        QFETCH(const QJsonObject, lead);
        const QString phone = lead["customerPhone"_L1].toString();
        const QString email = lead["customerEmail"_L1].toString();
        if (phone.isEmpty() && email.isEmpty())
            return; // the one that has nothing but a number
        QVERIFY2(QRegularExpression(u"^\\d{3}-555-01\\d\\d\\b"_s).match(phone).hasMatch(), qPrintable(phone));
        QVERIFY2(QRegularExpression(u"@example\\.(com|org)"_s).match(email).hasMatch(), qPrintable(email));
        QVERIFY2(lead["customerAddress"_L1].toString().contains(u"0A0"_s), "a postal code that is not in use");
    }

    void datesAreInOrderAndInThePast_data() { addRowForEachLead(); }
    void datesAreInOrderAndInThePast()
    {
        QFETCH(const QJsonObject, lead);
        QStringList dates = {lead["dateCreated"_L1].toString()};
        for (const QJsonValue &date : {lead["actionDate"_L1], lead["postLeadStatusData"_L1]["statusActionDate"_L1]}) {
            if (date.isString())
                dates << date.toString();
        }
        dates << noonToday().toString(Qt::ISODate);
        for (const QString &date : std::as_const(dates))
            QVERIFY2(rules::instantFromWire(date), qPrintable(date));
        QVERIFY2(std::is_sorted(dates.begin(), dates.end()), qPrintable(dates.join(u' ')));
        QVERIFY2(!QJsonDocument(lead).toJson().contains("\"@"), "a relative date was not understood");
    }

    void someRecordsAreOlderThanTheNewerKeys()
    {
        int older = 0;
        for (const QJsonObject &lead : m_samples.leads) {
            const QJsonObject data = lead["postLeadStatusData"_L1].toObject();
            older += !data.isEmpty() && !data.contains("lostReason"_L1) ? 1 : 0;
        }
        QVERIFY(older >= 3);
    }

    void wonLeadsAreThereWithAndWithoutAttachments()
    {
        QMap<QString, QSet<bool>> seen;
        for (const QJsonObject &lead : m_samples.leads)
            seen[lead["postLeadStatus"_L1].toString()] << !lead["attachments"_L1].toArray().isEmpty();
        QCOMPARE(seen[u"JOB_WON"_s].size(), 2);
        QCOMPARE(seen[u"LEAD_WON"_s].size(), 2);
    }

    void beforeAcceptanceNoContactDetailsAreShown_data() { addRowForEachLead(); }
    void beforeAcceptanceNoContactDetailsAreShown()
    {
        QFETCH(const QJsonObject, lead);
        if (lead["vendorLeadAction"_L1].toString() == "ACCEPTED"_L1 || !lead["customerEmail"_L1].isString())
            return;
        const QByteArray shown = QJsonDocument(sandbox::shownToVendor(lead)).toJson();
        for (const QString &hidden : {lead["customerEmail"_L1].toString(), lead["customerPhone"_L1].toString(),
                                      lead["customerName"_L1].toString().section(u' ', -1),
                                      lead["customerAddress"_L1].toString().section(u',', 0, 0)})
            QVERIFY2(!shown.contains(hidden.toUtf8()), qPrintable(hidden));
    }

    void variationsDifferFromEachOtherAndStayTheSame()
    {
        const sandbox::LeadBook book(2'000, noonToday());
        QSet<QString> customers;
        QSet<qint64> ids;
        for (qint64 i = 0; i < book.count(); ++i) {
            const QJsonObject lead = book.storedAt(i);
            QCOMPARE(book.stored(lead["id"_L1].toInteger()).value_or(QJsonObject()), lead);
            ids.insert(lead["id"_L1].toInteger());
            customers.insert(lead["customerName"_L1].toString() + lead["customerAddress"_L1].toString());
        }
        QCOMPARE(ids.size(), 2'000);
        QVERIFY(customers.size() > 1'990);
        QCOMPARE(sandbox::LeadBook(5'000, noonToday()).storedAt(1'500), book.storedAt(1'500));
    }

    void fewerLeadsThanHandwrittenCanBeAskedFor_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::newRow("none") << qint64(0);
        QTest::newRow("one") << qint64(1);
        QTest::newRow("seven") << qint64(7);
    }
    void fewerLeadsThanHandwrittenCanBeAskedFor()
    {
        QFETCH(const qint64, count);
        const sandbox::LeadBook book(count, noonToday());
        QCOMPARE(book.count(), count);
        const QJsonObject page = QJsonDocument::fromJson(book.list(1, 100).body)["data"_L1].toObject();
        QCOMPARE(page["content"_L1].toArray().size(), count);
        QVERIFY(!book.stored(m_samples.leads.last()["id"_L1].toInteger()));
    }
};

QTEST_GUILESS_MAIN(SandboxSamplesTest)
#include "sandbox_samples_test.moc"
