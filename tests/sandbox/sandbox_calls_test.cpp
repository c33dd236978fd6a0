// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Every call of the API, over a bare socket, against the real program.
#include "sandbox_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::test::BareAnswer;
using jobmark::test::BareHeader;
using jobmark::test::exchange;
using jobmark::test::SandboxProcess;

namespace {

constexpr qint64 newLead = 48231;  // not yet accepted
constexpr qint64 openLead = 48177; // accepted, no status yet
constexpr qint64 wonLead = 48062;  // LEAD_WON, two attachments
constexpr qint64 declinedLead = 48190;

QString at(qint64 lead, const char *what = "")
{
    return u"/general-leads/%1%2"_s.arg(lead).arg(QLatin1StringView(what));
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList findingsOf(const BareAnswer &answer)
{
    QStringList words;
    const QJsonArray findings = answer.object()["findings"_L1].toArray();
    for (const QJsonValue &finding : findings)
        words << finding["field"_L1].toString() + u' ' + finding["code"_L1].toString();
    return words;
}

} // namespace

class SandboxCallsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxProcess> m_sandbox;

    BareAnswer setStatus(qint64 lead, const QJsonObject &update, const QByteArray &key = {}) const
    {
        return m_sandbox->call("PUT", at(lead, "/status"), json(update), key);
    }

    BareAnswer upload(qint64 lead, const QByteArray &name, const QByteArray &content, const QByteArray &part = "file",
                      const QByteArray &key = "k-upload") const
    {
        const QByteArray body = "--b0undary\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" +
                                name + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--b0undary--\r\n";
        return exchange({"POST",
                         m_sandbox->api(at(lead, "/attachments")),
                         {{"Authorization", "Bearer t"},
                          {"Idempotency-Key", key},
                          {"Content-Type", "multipart/form-data; boundary=b0undary"}},
                         body});
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
    }
    void cleanup() { m_sandbox.reset(); }

    void aTokenIsRequired_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("empty") << QByteArray("Bearer ") << 401;
        QTest::newRow("another scheme") << QByteArray("Basic YTpi") << 401;
        QTest::newRow("expired") << QByteArray("Bearer expired") << 401;
        QTest::newRow("any other") << QByteArray("Bearer anything.at.all") << 200;
    }
    void aTokenIsRequired()
    {
        QFETCH(const QByteArray, authorization);
        QFETCH(const int, status);
        QList<BareHeader> headers;
        if (!authorization.isEmpty())
            headers.append(BareHeader{"Authorization", authorization});
        const BareAnswer answer = exchange({"GET", m_sandbox->api(at(openLead)), headers, {}});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object()["success"_L1].toBool(), status == 200);
    }

    void theListComesInPages()
    {
        const qsizetype total = m_sandbox->leads().size();
        QSet<qint64> seen;
        for (int page = 1; page <= 10; ++page) {
            const QJsonObject data = m_sandbox->call("GET", u"/general-leads?page=%1&pageSize=10"_s.arg(page))
                                         .object()["data"_L1]
                                         .toObject();
            QCOMPARE(data["totalElements"_L1].toInteger(), qint64(total));
            const QJsonArray content = data["content"_L1].toArray();
            for (const QJsonValue &lead : content) {
                seen.insert(lead["id"_L1].toInteger());
                QVERIFY2(!lead.toObject().contains("projectDetailsHtml"_L1), "the list is a lite view");
            }
            if (content.isEmpty())
                break;
        }
        QCOMPARE(seen.size(), total);
    }

    void aLeadHasEveryKeyOfTheApi()
    {
        const QJsonObject answer = m_sandbox->call("GET", at(wonLead)).object();
        QVERIFY(answer["success"_L1].toBool());
        QVERIFY(answer["message"_L1].isString());
        const QJsonObject lead = answer["data"_L1].toObject();
        for (const char *key :
             {"id", "dateCreated", "dateModified", "actionDate", "category", "customerName", "customerEmail",
              "customerPhone", "customerAddress", "projectDetailsHtml", "originalJobDescription",
              "vendorNotificationViewed", "vendorLeadAction", "declineReason", "postLeadStatus",
              "postLeadRequiresAction", "customerInformationHtml", "postLeadStatusData", "attachments"})
            QVERIFY2(lead.contains(QLatin1StringView(key)), key);
        for (const char *key :
             {"status", "statusActionDate", "reason", "meetupScheduledDate", "jobAmount", "requiresAction",
              "contactMethod", "estimateType", "lostReason", "estimatedProjectStartDate", "estimatedCompletionDate",
              "startDateTbd", "completionDateTbd"})
            QVERIFY2(lead["postLeadStatusData"_L1].toObject().contains(QLatin1StringView(key)), key);
    }

    void acceptingShowsWhoTheCustomerIs()
    {
        QVERIFY(m_sandbox->call("GET", at(newLead)).object()["data"_L1]["customerEmail"_L1].isNull());
        const BareAnswer accepted = m_sandbox->call("POST", at(newLead, "/accept"));
        QCOMPARE(accepted.status, 200);
        const QJsonObject lead = accepted.object()["data"_L1].toObject();
        QCOMPARE(lead["vendorLeadAction"_L1].toString(), u"ACCEPTED"_s);
        QCOMPARE(lead["customerEmail"_L1].toString(), u"amelie.gauthier@example.com"_s);
        QCOMPARE(m_sandbox->call("POST", at(newLead, "/accept")).status, 409);
        QCOMPARE(m_sandbox->call("POST", at(declinedLead, "/accept")).status, 409);
    }

    void decliningNeedsAReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << QString() << 400;
        QTest::newRow("blank") << u" \t\n"_s << 400;
        QTest::newRow("500") << QString(500, u'é') << 200;
        QTest::newRow("501") << QString(501, u'x') << 400;
    }
    void decliningNeedsAReason()
    {
        QFETCH(const QString, reason);
        QFETCH(const int, status);
        const BareAnswer answer = m_sandbox->call("POST", at(newLead, "/decline"), json({{u"reason"_s, reason}}));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object()["success"_L1].toBool(), status == 200);
        QVERIFY(!answer.object().contains("data"_L1));
        QCOMPARE(m_sandbox->lead(newLead)["declineReason"_L1].toString(), status == 200 ? reason : QString());
    }

    void aStatusIsRecordedAsSent_data()
    {
        QTest::addColumn<QJsonObject>("update");
        const auto row = [](const char *status, QJsonObject update = {}) {
            update.insert("status"_L1, QLatin1StringView(status));
            QTest::newRow(status) << update;
        };
        const QJsonObject why{{u"reason"_s, u"Ünïcode, and a reason"_s}};
        row("HOMEOWNER_CONTACTED");
        row("MEETUP_SCHEDULED", {{u"meetingScheduledDate"_s, u"2031-02-03T18:30:00Z"_s}});
        row("QUOTE_SENT", why);
        row("JOB_PENDING_DECISION");
        row("JOB_WON", {{u"jobAmount"_s, 1234.56}});
        row("JOB_LOST", why);
        row("JOB_POSTPONED_OR_CANCELLED", why);
        row("NO_RESPONSE_FROM_HOMEOWNER");
        row("OTHER", why);
        row("REACHED_OUT_TO_HOMEOWNER", {{u"contactMethod"_s, u"TEXT"_s}});
        row("MULTIPLE_ATTEMPTS_NO_RESPONSE");
        row("CONTACT_MADE", {{u"contactMethod"_s, u"IN_PERSON_MEETING"_s}});
        row("ESTIMATE_PROVIDED", {{u"estimateType"_s, u"VERBAL_ESTIMATE"_s}});
        row("LEAD_WON", {{u"jobAmount"_s, 999999999.99},
                         {u"startDateTbd"_s, true},
                         {u"estimatedCompletionDate"_s, u"2031-05-06T12:00:00Z"_s}});
        row("LEAD_LOST", {{u"lostReason"_s, u"PRICE"_s}});
    }
    void aStatusIsRecordedAsSent()
    {
        QFETCH(QJsonObject, update);
        const BareAnswer answer = setStatus(openLead, update);
        QCOMPARE(answer.status, 200);
        const QJsonObject recorded = answer.object()["data"_L1]["postLeadStatusData"_L1].toObject();
        QVERIFY(recorded["statusActionDate"_L1].isString());
        if (update.contains("meetingScheduledDate"_L1))
            update.insert("meetupScheduledDate"_L1, update.take("meetingScheduledDate"_L1));
        for (auto it = recorded.begin(); it != recorded.end(); ++it) {
            if (it.key() == "statusActionDate"_L1 || it.key() == "requiresAction"_L1)
                continue;
            QCOMPARE(it.value(), update.contains(it.key()) ? update[it.key()] : QJsonValue(QJsonValue::Null));
        }
        QCOMPARE(m_sandbox->lead(openLead)["postLeadStatusData"_L1].toObject(), recorded);
        QCOMPARE(m_sandbox->lead(openLead)["postLeadStatus"_L1], update["status"_L1]);
    }

    void aBreachIsRefusedAndNamed_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("no status") << openLead << QByteArray("{}") << 400 << QStringList{u"status missing"_s};
        QTest::newRow("unknown status") << openLead << QByteArray(R"({"status":"NO_RESPONSE"})") << 400
                                        << QStringList{u"status unknown_value"_s};
        QTest::newRow("two at once") << openLead
                                     << QByteArray(R"({"status":"LEAD_WON","jobAmount":1.234,"startDateTbd":true})")
                                     << 400
                                     << QStringList{u"jobAmount too_precise"_s, u"estimatedCompletionDate missing"_s};
        QTest::newRow("reason") << openLead << QByteArray(R"({"status":"JOB_LOST"})") << 400
                                << QStringList{u"reason missing"_s};
        QTest::newRow("final already") << wonLead << QByteArray(R"({"status":"QUOTE_SENT"})") << 409
                                       << QStringList{u"status locked"_s};
        QTest::newRow("not accepted") << newLead << QByteArray(R"({"status":"QUOTE_SENT"})") << 409
                                      << QStringList{u"status not_accepted"_s};
        QTest::newRow("not JSON") << openLead << QByteArray("status=QUOTE_SENT") << 400 << QStringList();
        QTest::newRow("no such lead") << qint64(5) << QByteArray(R"({"status":"QUOTE_SENT"})") << 404 << QStringList();
    }
    void aBreachIsRefusedAndNamed()
    {
        QFETCH(const qint64, lead);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QStringList, findings);
        const QJsonObject before = m_sandbox->lead(lead);
        const BareAnswer answer = m_sandbox->call("PUT", at(lead, "/status"), body);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.object()["success"_L1].toBool(true));
        QVERIFY(!answer.object()["error"_L1].toString().isEmpty());
        QCOMPARE(findingsOf(answer), findings);
        QCOMPARE(m_sandbox->lead(lead), before);
    }

    void theSameKeyIsAppliedOnce()
    {
        const QJsonObject update{{u"status"_s, u"OTHER"_s}, {u"reason"_s, u"first"_s}};
        const BareAnswer first = setStatus(openLead, update, "key-1");
        const BareAnswer second = setStatus(openLead, update, "key-1");
        QCOMPARE(second.body, first.body);
        QCOMPARE(setStatus(openLead, {{u"status"_s, u"QUOTE_SENT"_s}}, "key-1").status, 422);
        const QJsonArray log = m_sandbox->logOf(u"PUT"_s, u"/status"_s);
        QCOMPARE(log.size(), 3);
        QVERIFY(log.at(0)["applied"_L1].toBool() && !log.at(0)["replayed"_L1].toBool());
        QVERIFY(!log.at(1)["applied"_L1].toBool() && log.at(1)["replayed"_L1].toBool());
        QVERIFY(!log.at(2)["applied"_L1].toBool() && !log.at(2)["replayed"_L1].toBool());
        QCOMPARE(log.at(0)["idempotencyKey"_L1].toString(), u"key-1"_s);
        QCOMPARE(log.at(0)["body"_L1].toObject(), update);
    }

    void aRefusalDoesNotUseUpItsKey()
    {
        QCOMPARE(setStatus(newLead, {{u"status"_s, u"QUOTE_SENT"_s}}, "key-2").status, 409);
        QCOMPARE(m_sandbox->call("POST", at(newLead, "/accept")).status, 200);
        QCOMPARE(setStatus(newLead, {{u"status"_s, u"QUOTE_SENT"_s}}, "key-2").status, 200);
    }

    void anUploadCanBeDownloaded()
    {
        QByteArray content("all bytes: ");
        for (int byte = 0; byte < 256; ++byte)
            content += static_cast<char>(byte);
        const BareAnswer answer = upload(openLead, "Contract %22é%22 (1).pdf", content);
        QCOMPARE(answer.status, 200);
        const QJsonObject attachment = answer.object()["data"_L1].toObject();
        QCOMPARE(attachment["displayFilename"_L1].toString(), u"Contract \"é\" (1).pdf"_s);
        QCOMPARE(attachment["contentType"_L1].toString(), u"text/plain"_s);
        QCOMPARE(m_sandbox->lead(openLead)["attachments"_L1].toArray(), QJsonArray{attachment});
        const QString path = at(openLead, "/attachments/") + QString::number(attachment["id"_L1].toInteger());
        const BareAnswer download = m_sandbox->call("GET", path);
        QCOMPARE(download.body, content);
        QCOMPARE(download.header("Content-Type"), QByteArray("text/plain"));
        QCOMPARE(upload(openLead, "Contract %22é%22 (1).pdf", content).body, answer.body); // same key
        QCOMPARE(m_sandbox->lead(openLead)["attachments"_L1].toArray().size(), 1);
    }

    void anUploadIsRefusedWhen_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("it fits: 25 MB") << openLead << QByteArray("file") << 25 * 1024 * 1024 << 200;
        QTest::newRow("a byte too many") << openLead << QByteArray("file") << 25 * 1024 * 1024 + 1 << 413;
        QTest::newRow("far too many") << openLead << QByteArray("file") << 26 * 1024 * 1024 << 413;
        QTest::newRow("another part name") << openLead << QByteArray("document") << 10 << 400;
        QTest::newRow("not accepted") << newLead << QByteArray("file") << 10 << 409;
        QTest::newRow("no such lead") << qint64(5) << QByteArray("file") << 10 << 404;
    }
    void anUploadIsRefusedWhen()
    {
        QFETCH(const qint64, lead);
        QFETCH(const QByteArray, part);
        QFETCH(const int, bytes);
        QFETCH(const int, status);
        const BareAnswer answer = upload(lead, "a.txt", QByteArray(bytes, 'x'), part);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object()["success"_L1].toBool(), status == 200);
    }

    void theSampleAttachmentsAreThere()
    {
        const QJsonArray attachments = m_sandbox->lead(wonLead)["attachments"_L1].toArray();
        QCOMPARE(attachments.size(), 2);
        const QList<QByteArray> beginnings = {"%PDF-", "\x89PNG"};
        for (qsizetype i = 0; i < 2; ++i) {
            const BareAnswer answer = m_sandbox->call(
                "GET", at(wonLead, "/attachments/") + QString::number(attachments.at(i)["id"_L1].toInteger()));
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.startsWith(beginnings.at(i)));
        }
        QCOMPARE(m_sandbox->call("GET", at(wonLead, "/attachments/1")).status, 404);
    }

    void anAddressThatIsNoneSaysSo_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("elsewhere") << QByteArray("GET") << u"/leads"_s << 404;
        QTest::newRow("not a number") << QByteArray("GET") << u"/general-leads/abc"_s << 404;
        QTest::newRow("deeper") << QByteArray("GET") << u"/general-leads/1/attachments/2/3"_s << 404;
        QTest::newRow("method") << QByteArray("DELETE") << u"/general-leads/48177"_s << 405;
        QTest::newRow("get status") << QByteArray("GET") << u"/general-leads/48177/status"_s << 405;
    }
    void anAddressThatIsNoneSaysSo()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const int, status);
        const BareAnswer answer = m_sandbox->call(method, path);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.object()["success"_L1].toBool(true));
    }

    void noTokenIsEverKept()
    {
        const QByteArray sentinel = "sentinel-5f2c9a";
        for (const QString &path : {at(openLead), u"/general-leads"_s, u"/nowhere"_s}) {
            const BareAnswer answer =
                exchange({"GET", m_sandbox->api(path), {{"Authorization", "Bearer " + sentinel}}, {}});
            QVERIFY(answer.status != 0);
            QVERIFY(!answer.raw.contains(sentinel));
        }
        QCOMPARE(m_sandbox->log().size(), 3);
        QVERIFY(!QJsonDocument(m_sandbox->log()).toJson().contains(sentinel));
    }
};

QTEST_GUILESS_MAIN(SandboxCallsTest)
#include "sandbox_calls_test.moc"
