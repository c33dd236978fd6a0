// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client_asking.h"
#include "support/growth.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <thread>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// As much as the client takes.
void flood(Connection &c, const QByteArray &head, const QByteArray &block)
{
    bool isTaken = c.send(head);
    while (isTaken)
        isTaken = c.send(block);
}

struct Framing
{
    const char *name;
    QByteArray headers;
    QByteArray block;
    bool endsWithTheConnection; ///< so that an answer that was cut is a whole one
};

const QList<Framing> &framings()
{
    static const QByteArray spaces(64 * 1024, ' ');
    static const QByteArray smallChunks = QByteArray("64\r\n" + QByteArray(100, ' ') + "\r\n").repeated(600);
    static const QList<Framing> all = {
        {"no length", "\r\n", spaces, true},
        {"a length", "Content-Length: 99999999999\r\n\r\n", spaces, false},
        {"large chunks", "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + spaces + "\r\n", false},
        {"small chunks", "Transfer-Encoding: chunked\r\n\r\n", smallChunks, false},
    };
    return all;
}

} // namespace

/// R14 where it is hardest: Qt keeps the body of a 401 or 407 to itself, in memory, until it has ended.
class SignInFloodTest : public QObject
{
    Q_OBJECT

private:
    CertificateAuthority m_authority;

    std::unique_ptr<ScriptedServer> serve(const Script &script, bool isTls) const
    {
        return isTls ? std::make_unique<ScriptedServer>(script, m_authority.issue("127.0.0.1"))
                     : std::make_unique<ScriptedServer>(script);
    }

    std::unique_ptr<Client> clientOf(const ScriptedServer &server) const
    {
        auto client = test::clientOf(server);
        client->setTrustedAuthorities(QSslCertificate::fromData(m_authority.certificate()));
        Limits limits = quickLimits();
        limits.idle = 10s;
        limits.deadline = 10s;
        limits.uploadDeadline = 30s;
        limits.reads.tries = 1;
        client->setLimits(limits);
        return client;
    }

    static void addRows()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<int>("framing");
        for (const int status : {401, 407}) {
            for (const bool isTls : {false, true}) {
                for (int i = 0; i < framings().size(); ++i) {
                    QTest::addRow("%d over %s with %s", status, isTls ? "https" : "http", framings().at(i).name)
                        << status << isTls << i;
                }
            }
        }
    }

    /// Floods the call that `ask` makes and gives the outcome of. What is known then: the status, or that the
    /// connection was lost. Says how much memory it took, in bytes.
    template <class Ask>
    qint64 endureOnce(Kind whenLost, Ask ask)
    {
        QFETCH(int, status);
        QFETCH(bool, isTls);
        QFETCH(int, framing);
        const Framing &how = framings().at(framing);
        const auto server = serve(
            [&how, status](Connection &c) {
                if (c.readRequest())
                    flood(c, "HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + how.headers, how.block);
            },
            isTls);
        const auto client = clientOf(*server);
        const Growth growth;
        QElapsedTimer timer;
        timer.start();
        const auto outcome = ask(*client);
        const qint64 grown = growth.most();
        const Kind kind = outcome ? Kind::Refused : outcome.error().kind;
        const bool isKnown = !outcome && kind == (status == 401 ? Kind::SignInNeeded : Kind::Refused);
        const bool isLost = !outcome && kind == whenLost && (isTls || !how.endsWithTheConnection);
        [&] {
            QVERIFY2(isKnown || isLost, qPrintable(QString::number(int(kind))));
            QVERIFY2(timer.elapsed() < 3'000 * slowness, qPrintable(QString::number(timer.elapsed())));
            QVERIFY2(grown <= 8 * toleratedGrowth, qPrintable(QString::number(grown)));
        }();
        server->setScript(answering(200, aLead));
        const auto next = update(*client);
        [&] { QVERIFY2(next.has_value(), qPrintable(QString::number(next ? 0 : int(next.error().kind)))); }();
        return grown;
    }

    /// Whoever looks can look late when the computer is busy with something else: what counts is the best of three.
    template <class Ask>
    void endure(Kind whenLost, Ask ask)
    {
        qint64 grown = std::numeric_limits<qint64>::max();
        for (int tries = 0; tries < 3 && grown > toleratedGrowth && !QTest::currentTestFailed(); ++tries)
            grown = std::min(grown, endureOnce(whenLost, ask));
        QVERIFY2(grown <= toleratedGrowth, qPrintable(QString::number(grown)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The first exchange of each kind loads and makes what stays.
        for (const bool isTls : {false, true}) {
            const auto server = serve(answering(200, aLead), isTls);
            QVERIFY(read(*clientOf(*server)).has_value());
        }
    }

    void aReadEndures_data() { addRows(); }
    void aReadEndures()
    {
        endure(Kind::LostConnection, [](Client &client) { return read(client); });
    }

    void aWriteEndures_data() { addRows(); }
    void aWriteEndures()
    {
        endure(Kind::ResultUnknown, [](Client &client) { return update(client); });
    }

    /// While the computer is busy, a connection may be cut whose answer just got a head. Qt takes such an answer for
    /// whole when nothing but the end of the connection tells.
    void whatWasCutIsNotTakenForAWholeAnswer()
    {
        const auto server = serve(
            [](Connection &c) {
                if (c.readRequest())
                    flood(c, "HTTP/1.1 200 OK\r\n\r\n" + aLead, QByteArray(64 * 1024, ' '));
            },
            false);
        constexpr int atOnce = 24;
        std::vector<std::unique_ptr<Client>> clients;
        std::vector<std::unique_ptr<Asked<Written>>> written;
        for (int i = 0; i < atOnce; ++i) {
            clients.push_back(clientOf(*server));
            written.push_back(std::make_unique<Asked<Written>>());
            clients.back()->updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), written.back()->context(),
                                         written.back()->then());
        }
        for (const auto &one : written) {
            QVERIFY(one->wait());
            QCOMPARE(one->kind(), Kind::ResultUnknown);
        }
    }

    /// What is only slow, or only large, is not taken for a flood.
    void anHonestRefusalIsReadToItsEnd_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }
    void anHonestRefusalIsReadToItsEnd()
    {
        QFETCH(bool, isTls);
        const QByteArray page = "<p>Sign in</p>" + QByteArray(300 * 1024, ' ');
        const auto server = serve(answering(401, page), isTls);
        const auto client = clientOf(*server);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(read(*client).error().kind, Kind::SignInNeeded);
            QCOMPARE(update(*client).error().kind, Kind::SignInNeeded);
        }
        QCOMPARE(server->connectionCount(), 1);
    }

    void aLargeFileComesWholeWhileAnotherAnswerWaits_data() { anHonestRefusalIsReadToItsEnd_data(); }
    void aLargeFileComesWholeWhileAnotherAnswerWaits()
    {
        QFETCH(bool, isTls);
        static const QByteArray file(6 * mebibyte, 'x');
        std::atomic<bool> isTold = false;
        const auto server = serve(
            [&isTold](Connection &c) {
                while (const auto request = c.readRequest()) {
                    if (request->target().contains("/attachments/")) {
                        c.answer(200, file);
                        continue;
                    }
                    while (!isTold)
                        std::this_thread::sleep_for(1ms);
                    c.answerJson(200, aLead);
                }
            },
            isTls);
        const auto tell = qScopeGuard([&isTold] { isTold = true; }); // the server waits for its scripts to end
        const auto client = clientOf(*server);
        Limits patient = quickLimits();
        patient.deadline = patient.idle = 60s;
        patient.uploadDeadline = 60s;
        client->setLimits(patient);
        Asked<Lead> lead;
        client->readLead(LeadId(7), lead.context(), lead.then());
        // Another client of the same server: a sign-in that is tried, for one.
        const auto other = clientOf(*server);
        for (Client *of : {client.get(), other.get(), client.get()}) {
            Asked<QByteArray> bytes;
            of->readAttachment(LeadId(7), 1, bytes.context(), bytes.then());
            QVERIFY(bytes.wait(30'000));
            QVERIFY2(bytes.outcome().has_value(),
                     qPrintable(QString::number(int(bytes.kind().value_or(Kind::Refused)))));
            QCOMPARE(bytes.outcome()->size(), file.size());
        }
        QCOMPARE(lead.count(), 0);
        isTold = true;
        QVERIFY(lead.wait());
        QVERIFY(lead.outcome().has_value());
        QCOMPARE(server->connectionCount(), 3);
    }

    /// Nor is what this process sends, or receives as somebody else.
    void aLargeUploadIsNoFlood()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"roof.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(6 * mebibyte, 'x'));
        file.close();
        const auto server = serve(answering(200, R"({"success":true,"data":{"id":3}})"), false);
        const auto client = clientOf(*server);
        Asked<Uploaded> asked;
        client->uploadAttachment(LeadId(7), path, u"roof.jpg"_s, u"image/jpeg"_s, QUuid::createUuid(), asked.context(),
                                 {}, asked.then());
        QVERIFY(asked.wait());
        QVERIFY(asked.outcome().has_value());
    }
};

QTEST_GUILESS_MAIN(SignInFloodTest)
#include "sign_in_flood_test.moc"
