// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client_asking.h"

#include "api/upload_time.h"

#include <QTemporaryDir>
#include <sys/stat.h>
#include <thread>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// Uploads: what goes out, and which files do not.
class UploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepTheLog(); }

    void anUploadStreamsTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"any"_s);
        const QByteArray content = QByteArray(300'000, 'x') + "\r\n--jobmark-";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const ScriptedServer server(
            answering(200, R"({"success":true,"data":{"id":5,"displayFilename":"devis.pdf"}})"));
        const auto client = clientOf(server);
        qint64 sent = 0;
        qint64 total = 0;
        Asked<Uploaded> asked;
        client->uploadAttachment(
            LeadId(7), path, u"C:\\x/dev\"is\r\nX-Evil: 1 é.pdf"_s, u"application/pdf"_s, QUuid::createUuid(),
            asked.context(),
            [&](qint64 s, qint64 t) {
                sent = s;
                total = t;
            },
            asked.then());
        QVERIFY(asked.wait());
        QCOMPARE(asked.outcome()->attachment->id, 5);
        const SeenRequest seen = server.requests().first();
        QCOMPARE(seen.target(), "/rest/v1/general-leads/7/attachments"_ba);
        const QByteArray boundary =
            "--" + seen.header("Content-Type").mid(QByteArray("multipart/form-data; boundary=").size());
        const QByteArray expected = boundary +
                                    "\r\nContent-Disposition: form-data; name=\"file\"; "
                                    "filename=\"dev%22is%0D%0AX-Evil: 1 \xc3\xa9.pdf\"\r\n"
                                    "Content-Type: application/pdf\r\n\r\n" +
                                    content + "\r\n" + boundary + "--\r\n";
        QVERIFY(seen.body == expected);
        QCOMPARE(total, expected.size());
        QCOMPARE(sent, total);
    }

    void anUploadMayBeAnsweredWithTheLead()
    {
        const ScriptedServer server(answering(200, R"({"success":true,"data":{"id":7,"attachments":[{"id":5}]}})"));
        const auto client = clientOf(server);
        // Not the test itself: with sanitizers it is larger than what may be attached.
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("quote");
        file.close();
        Asked<Uploaded> asked;
        client->uploadAttachment(LeadId(7), file.fileName(), u"x"_s, u"bad\r\ntype"_s, QUuid::createUuid(),
                                 asked.context(), {}, asked.then());
        QVERIFY(asked.wait());
        QCOMPARE(asked.outcome()->lead->attachments.size(), 1);
        QVERIFY(server.requests().first().body.contains("Content-Type: application/octet-stream\r\n"));
    }

    void aLargeFileIsGivenItsTime()
    {
        constexpr auto each = 2'000ms * slowness;
        const ScriptedServer server([each](Connection &c) {
            if (c.readRequest()) {
                std::this_thread::sleep_for(each + each / 4); // longer than a small file has
                c.answer(200, R"({"success":true,"data":{"id":5}})");
            }
        });
        const auto client = clientOf(server);
        Limits limits = quickLimits();
        limits.idle = limits.deadline = 10 * each;
        limits.uploadDeadline = each;
        limits.attachmentBytes = 2 * uploadPart;
        client->setLimits(limits);
        QTemporaryDir folder;
        for (const qint64 size : {qint64(1), uploadPart + 1}) {
            QFile file(folder.filePath(u"a"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.resize(size));
            file.close();
            Asked<Uploaded> asked;
            client->uploadAttachment(LeadId(7), file.fileName(), u"a"_s, u"text/plain"_s, QUuid::createUuid(),
                                     asked.context(), {}, asked.then());
            QVERIFY(asked.wait());
            QCOMPARE(asked.outcome().has_value(), size > uploadPart);
        }
    }

    void anUploadThatIsNotOfferedSaysSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("404") << 404 << "<h1>Not found</h1>"_ba << Kind::NotOffered;
        QTest::newRow("405") << 405 << ""_ba << Kind::NotOffered;
        QTest::newRow("501") << 501 << ""_ba << Kind::NotOffered;
        QTest::newRow("404 of a catch-all") << 404 << R"({"success":false,"error":"Not found"})"_ba << Kind::NotOffered;
        QTest::newRow("404 that quotes the path")
            << 404 << R"({"success":false,"error":"No route /general-leads/7/attachments"})"_ba << Kind::NotOffered;
        QTest::newRow("404 of the lead") << 404 << R"({"success":false,"error":"Lead not found"})"_ba << Kind::NotFound;
        QTest::newRow("413") << 413 << ""_ba << Kind::Refused;
    }
    void anUploadThatIsNotOfferedSaysSo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ScriptedServer server(answering(status, body));
        const auto client = clientOf(server);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Asked<Uploaded> asked;
        client->uploadAttachment(LeadId(7), file.fileName(), u"a"_s, u"text/plain"_s, QUuid::createUuid(),
                                 asked.context(), {}, asked.then());
        QVERIFY(asked.wait());
        QTEST(*asked.kind(), "kind");
    }

    /// S8
    void whatIsNoOrdinaryFileIsNotUploaded()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        Limits limits = quickLimits();
        limits.attachmentBytes = 1'000;
        client->setLimits(limits);
        QTemporaryDir folder;
        const QString fifo = folder.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
        const QList<std::pair<QString, Kind>> cases = {
            {folder.path(), Kind::FileUnreadable},  {fifo, Kind::FileUnreadable},
            {u"/dev/zero"_s, Kind::FileUnreadable}, {folder.filePath(u"none"_s), Kind::FileUnreadable},
            {QString(), Kind::FileUnreadable},      {QCoreApplication::applicationFilePath(), Kind::FileTooLarge},
        };
        for (const auto &[path, kind] : cases) {
            Asked<Uploaded> asked;
            client->uploadAttachment(LeadId(7), path, u"a"_s, u"text/plain"_s, QUuid::createUuid(), asked.context(), {},
                                     asked.then());
            QVERIFY(asked.wait());
            QVERIFY2(asked.kind() == kind, qPrintable(path));
        }
        QCOMPARE(server.connectionCount(), 0);
    }

    /// S8
    void aFileThatChangesWhileItIsReadIsNotUploadedWhole_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("longer") << 3'000'000;
        QTest::newRow("shorter") << 10;
        QTest::newRow("rewritten") << 2'000'000;
    }
    void aFileThatChangesWhileItIsReadIsNotUploadedWhole()
    {
        QFETCH(int, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2'000'000, 'x'));
        file.close();
        // It changes once the upload is under way: 2 MB do not fit between the two ends.
        ScriptedServer server([](Connection &c) {
            if (!c.readHead())
                return;
            std::this_thread::sleep_for(150ms);
            c.hold();
        });
        const auto client = clientOf(server);
        Asked<Uploaded> asked;
        bool hasChanged = false;
        client->uploadAttachment(
            LeadId(7), file.fileName(), u"a"_s, u"text/plain"_s, QUuid::createUuid(), asked.context(),
            [&](qint64 sent, qint64) {
                if (hasChanged || sent == 0)
                    return;
                hasChanged = true;
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray(bytes, 'y'));
                file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5), QFileDevice::FileModificationTime);
                file.close();
            },
            asked.then());
        QVERIFY(asked.wait());
        QVERIFY(hasChanged);
        QCOMPARE(*asked.kind(), Kind::FileChanged);
        QVERIFY(!asked.outcome().error().mayHaveBeenApplied());
    }

    void theLogHasNoSecretsAndNoForgedLines()
    {
        const QString log = logged();
        QVERIFY(log.contains(u"jobmark.api: POST /general-leads/7/attachments 200"_s));
        for (const QString &secret : {u"SENTINEL"_s, u"Bearer"_s, u"pageSize"_s, u"signed"_s, u"Ann"_s, u"devis"_s})
            QVERIFY2(!log.contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
