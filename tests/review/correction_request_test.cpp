// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "review/correction_text.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using review::CorrectionRequest;
using review::RequestFault;

namespace {

CorrectionRequest requestAbout(const api::Lead &lead)
{
    rules::Draft draft;
    draft.status = rules::Status::LeadWon;
    draft.jobAmount = *rules::Money::fromCents(1'850'000);
    draft.startDate = QDate(2026, 6, 8);
    draft.completionDateTbd = true;
    draft.notes = rules::Notes(u"Two lines\nof notes, é"_s);
    return {QUuid(u"3f2a90c2-1111-4222-8333-444455556666"_s),
            QDateTime(QDate(2026, 5, 3), QTime(9, 30), Qt::UTC),
            u"Maple Roofing"_s,
            api::ServerAddress::renovationFind(),
            review::recordedPart(lead),
            *rules::makeUpdate(draft, {}),
            *review::CorrectionReason::fromText(u"A zero too many."_s)};
}

CorrectionRequest request()
{
    return requestAbout(wonLead());
}

QString quoted(const QString &text, const QString &with)
{
    return with + QString(text).replace(u'\n', u"\r\n"_s + with);
}

} // namespace

/// A request survives the ways it travels, and whoever made it up finds nobody who believes it.
class CorrectionRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QJsonObject>("lead");
        QTest::newRow("everything") << wonObject();
        QTest::newRow("no status data") << wonObject({}, {{u"postLeadStatusData"_s, QJsonValue()}});
        QTest::newRow("a status of the server's own")
            << wonObject({{u"status"_s, u"SOLD!"_s}}, {{u"postLeadStatus"_s, 7}});
        QTest::newRow("values that are none of ours") << wonObject(
            {{u"jobAmount"_s, -3}, {u"estimatedProjectStartDate"_s, u"<b>soon</b>"_s}, {u"lostReason"_s, u"x"_s}});
        QTest::newRow("the largest number") << wonObject({}, {{u"id"_s, qint64(9'223'372'036'854'775'807)}});
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(QJsonObject, lead);
        const CorrectionRequest written = requestAbout(leadOf(lead));
        const auto read = review::requestFromText(review::requestBlock(written));
        QVERIFY(read.has_value());
        QCOMPARE(*read, written);
    }

    void nothingOfTheCustomerGoesAlong()
    {
        const QByteArray json = QJsonDocument(review::toJson(request())).toJson();
        for (const char *personal : {"Halvorsen", "555-0143", "Birchfield", "nursery", "bigger kitchen", "Ingrid"})
            QVERIFY2(!json.contains(personal), personal);
    }

    void itSurvivesTheMail_data()
    {
        QTest::addColumn<QString>("text");
        const QString block = review::requestBlock(request());
        QTest::newRow("as it is") << block;
        QTest::newRow("in the middle of a letter") << u"Hello,\n\nsee below.\n"_s + block + u"\n-- \nMaple Roofing"_s;
        QTest::newRow("quoted") << quoted(block, u"> "_s);
        QTest::newRow("quoted three times") << quoted(block, u"> > >"_s);
        QTest::newRow("quoted with bars") << quoted(block, u"| "_s);
        QTest::newRow("wrapped narrowly")
            << QString(block).replace(QRegularExpression(u"([A-Za-z0-9_-]{30})(?=[A-Za-z0-9_-]{3})"_s), u"\\1\n"_s);
        QTest::newRow("wrapped softly") << QString(block).replace(QRegularExpression(u"([A-Za-z0-9]{40})\n"_s),
                                                                  u"\\1=\n\n"_s);
        QTest::newRow("with no-break blanks") << QString(block).replace(u"\n"_s, u"\u00a0\n\ufeff"_s);
        QTest::newRow("answered, so there twice") << block + quoted(block, u"> "_s);
    }

    void itSurvivesTheMail()
    {
        QFETCH(QString, text);
        const auto read = review::requestFromText(text);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(QString::number(static_cast<int>(read.error())) + text));
        QCOMPARE(*read, request());
    }

    void whatIsNoRequestIsNotTakenForOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RequestFault>("fault");
        const QString block = review::requestBlock(request());
        const QString begin = block.section(u'\n', 0, 0) + u'\n';
        const QString end = u"-----END JOBMARK CORRECTION REQUEST-----\n"_s;
        CorrectionRequest other = request();
        other.id = QUuid::createUuid();
        QTest::newRow("nothing") << QString() << RequestFault::NoRequest;
        QTest::newRow("a letter") << u"Please correct lead 41207."_s << RequestFault::NoRequest;
        QTest::newRow("cut off") << block.left(block.size() / 2) << RequestFault::Damaged;
        QTest::newRow("a letter changed")
            << QString(block).replace(100, 1, block.at(100) == u'A' ? u"B"_s : u"A"_s) << RequestFault::Damaged;
        QTest::newRow("a line lost") << QString(block).remove(60, 65) << RequestFault::Damaged;
        QTest::newRow("empty") << begin + end << RequestFault::Damaged;
        QTest::newRow("letters of another alphabet")
            << begin + u"\u0430\u0431.00000000\n"_s + end << RequestFault::Damaged;
        QTest::newRow("two that differ") << block + review::requestBlock(other) << RequestFault::Several;
        QTest::newRow("too much around it") << block + QString(600'000, u'x') << RequestFault::TooLarge;
        QTest::newRow("too much in it") << begin + QString(300'000, u'A') + end << RequestFault::TooLarge;
        QTest::newRow("a thousand beginnings") << begin.repeated(1'000) << RequestFault::Damaged;
    }

    void whatIsNoRequestIsNotTakenForOne()
    {
        QFETCH(QString, text);
        QFETCH(RequestFault, fault);
        const auto read = review::requestFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error(), fault);
    }

    void whatIsMadeUpIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<RequestFault>("fault");
        const QJsonObject whole = review::toJson(request());
        const auto with = [&](const char *name, const QString &key, const QJsonValue &value,
                              RequestFault fault = RequestFault::NotUnderstood) {
            QTest::newRow(name) << changed(whole, {{key, value}}) << fault;
        };
        const auto inside = [&](const char *name, const QString &part, const QString &key, const QJsonValue &value,
                                RequestFault fault = RequestFault::NotUnderstood) {
            QTest::newRow(name) << changed(whole, {{part, changed(whole[part].toObject(), {{key, value}})}}) << fault;
        };
        const auto inData = [&](const char *name, const QString &key, const QJsonValue &value) {
            QJsonObject recorded = whole[u"recorded"_s].toObject();
            recorded[u"postLeadStatusData"_s] = changed(recorded[u"postLeadStatusData"_s].toObject(), {{key, value}});
            QTest::newRow(name) << changed(whole, {{u"recorded"_s, recorded}}) << RequestFault::NotUnderstood;
        };
        QTest::newRow("empty") << QJsonObject() << RequestFault::NotUnderstood;
        with("another format", u"format"_s, u"something"_s);
        with("a later version", u"version"_s, 2, RequestFault::NewerVersion);
        with("version as text", u"version"_s, u"1"_s);
        with("half a version", u"version"_s, 0.5);
        with("one key more", u"href"_s, u"https://evil.example"_s);
        for (const auto &key : {"id", "writtenAt", "connection", "server", "recorded", "shouldBe", "why"}) {
            QTest::addRow("without %s", key)
                << changed(whole, {{QString::fromLatin1(key), QJsonValue(QJsonValue::Undefined)}})
                << RequestFault::NotUnderstood;
            QTest::addRow("%s as an array", key)
                << changed(whole, {{QString::fromLatin1(key), QJsonArray{1}}}) << RequestFault::NotUnderstood;
        }
        with("no uuid", u"id"_s, u"1"_s);
        with("a day instead of a time", u"writtenAt"_s, u"2026-05-03"_s);
        with("a connection of two lines", u"connection"_s, u"Maple\nRoofing"_s);
        with("a connection that is a book", u"connection"_s, QString(61, u'x'));
        with("a server without TLS", u"server"_s, u"http://evil.example"_s);
        with("a server with a password", u"server"_s, u"https://a:b@evil.example"_s);
        with("a script for a server", u"server"_s, u"javascript:alert(1)"_s);
        with("no reason", u"why"_s, u"  "_s);
        with("a reason that is a book", u"why"_s, QString(501, u'x'));
        inside("lead number zero", u"recorded"_s, u"id"_s, u"0"_s);
        inside("lead number below zero", u"recorded"_s, u"id"_s, u"-4"_s);
        inside("lead number beyond numbers", u"recorded"_s, u"id"_s, u"9223372036854775808"_s);
        inside("a customer in it", u"recorded"_s, u"customerName"_s, u"x"_s);
        inside("status data as text", u"recorded"_s, u"postLeadStatusData"_s, u"x"_s);
        inData("an object in the record", u"reason"_s, QJsonObject{{u"a"_s, 1}});
        inData("an unknown key in the record", u"onclick"_s, u"x"_s);
        inData("megabytes in the record", u"reason"_s, QString(20'001, u'x'));
        inside("a key that no update has", u"shouldBe"_s, u"admin"_s, true);
        inside("an attachment", u"shouldBe"_s, u"attachment"_s, u"/etc/passwd"_s);
        inside("a status that is none", u"shouldBe"_s, u"status"_s, u"PAID"_s, RequestFault::BreaksRules);
        inside("an amount below zero", u"shouldBe"_s, u"jobAmount"_s, -1, RequestFault::BreaksRules);
        inside("no amount", u"shouldBe"_s, u"jobAmount"_s, QJsonValue(QJsonValue::Undefined),
               RequestFault::BreaksRules);
        inside("a day and to be determined", u"shouldBe"_s, u"startDateTbd"_s, true, RequestFault::BreaksRules);
    }

    void whatIsMadeUpIsRefused()
    {
        QFETCH(QJsonObject, object);
        QFETCH(RequestFault, fault);
        const auto read = review::requestFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error(), fault);
    }

    void randomDamageIsNeverBelieved()
    {
        const QString block = review::requestBlock(request());
        quint32 seed = 20260501;
        for (int i = 0; i < 3'000; ++i) {
            QString text = block;
            for (int edits = 1 + i % 3; edits > 0; --edits) {
                seed = seed * 1'664'525 + 1'013'904'223;
                const auto at = static_cast<qsizetype>(seed % static_cast<quint32>(text.size()));
                if (i % 2 == 0)
                    text[at] = QChar(0x20 + (seed >> 16) % 0x60);
                else
                    text.remove(at, 1 + (seed >> 20) % 5);
            }
            if (const auto read = review::requestFromText(text))
                QCOMPARE(*read, request());
        }
    }
};

QTEST_GUILESS_MAIN(CorrectionRequestTest)
#include "correction_request_test.moc"
