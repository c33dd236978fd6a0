// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "asking.h"
#include "support/growth.h"
#include "support/scripted_server.h"

#include <QElapsedTimer>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray aLead = R"({"success":true,"data":{"id":7}})";

/// As much as the client takes.
void flood(Connection &c, const QByteArray &head)
{
    const QByteArray block(64 * 1024, ' ');
    bool isTaken = c.send(head);
    while (isTaken)
        isTaken = c.send(block);
}

const QByteArray &headerLines(int count)
{
    static QByteArray lines;
    lines.clear();
    lines.reserve(count * 16);
    for (int i = 0; i < count; ++i)
        lines += "X-" + QByteArray::number(i) + ": y\r\n";
    return lines;
}

constexpr auto idleTime = 450ms * slowness;
constexpr auto deadline = 600ms * slowness;

struct Hostility
{
    const char *name;
    std::function<void(Connection &)> play;
    QList<Kind> reading;                      ///< what a read may say
    QList<Kind> writing;                      ///< what a write may say
    std::chrono::milliseconds earliest = 0ms; ///< it is waited for until then, and a second longer at most
};

/// zlib's best at zeros: 16 MiB in 16 KiB.
QByteArray bomb()
{
    QByteArray packed = qCompress(QByteArray(16 * mebibyte, '\0'), 9);
    packed.remove(0, 4); // Qt's length prefix
    return packed;
}

/// A zlib stream in gzip's clothes. The sum at its end is that of nothing: nobody is to get that far.
QByteArray asGzip(const QByteArray &zlib)
{
    return QByteArray::fromHex("1f8b0800000000000203") + zlib.mid(2).chopped(4) + QByteArray(8, '\0');
}

const QList<Hostility> &hostilities()
{
    static const QByteArray squeezed = bomb();
    static const QList<Hostility> all = {
        {"drips a body",
         [](Connection &c) {
             c.send("HTTP/1.1 200 OK\r\n\r\n");
             c.drip(QByteArray(100, ' '), 100ms);
         },
         {Kind::TimedOut},
         {Kind::ResultUnknown},
         deadline},
        {"drips a header",
         [](Connection &c) { c.drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(100, 'x'), 100ms); },
         {Kind::TimedOut},
         {Kind::ResultUnknown},
         idleTime},
        {"drips a refusal",
         [](Connection &c) {
             c.send("HTTP/1.1 409 No\r\n\r\n");
             c.drip(QByteArray(100, ' '), 100ms);
         },
         {Kind::Refused},
         {Kind::Refused}},
        {"never answers", [](Connection &c) { c.hold(); }, {Kind::TimedOut}, {Kind::ResultUnknown}, idleTime},
        {"sends 102 header lines",
         [](Connection &c) { c.answer(200, aLead, headerLines(102)); },
         {Kind::TimedOut, Kind::LostConnection, Kind::NotUnderstood},
         {Kind::ResultUnknown}},
        {"sends 10,000 header lines",
         [](Connection &c) { c.answer(200, aLead, headerLines(10'000)); },
         {Kind::TimedOut, Kind::LostConnection, Kind::NotUnderstood},
         {Kind::ResultUnknown}},
        {"sends a body without end",
         [](Connection &c) { flood(c, "HTTP/1.1 200 OK\r\n\r\n"); },
         {Kind::NotUnderstood},
         {Kind::ResultUnknown}},
        {"announces gigabytes",
         [](Connection &c) { flood(c, "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n"); },
         {Kind::NotUnderstood},
         {Kind::ResultUnknown}},
        {"refuses without end",
         [](Connection &c) { flood(c, "HTTP/1.1 409 No\r\n\r\n"); },
         {Kind::Refused},
         {Kind::Refused}},
        {"sends a bomb",
         [](Connection &c) { c.answer(200, squeezed, "Content-Encoding: deflate\r\n"); },
         {Kind::NotUnderstood},
         {Kind::NotUnderstood}},
        {"sends a bomb as gzip",
         [](Connection &c) { c.answer(200, asGzip(squeezed), "Content-Encoding: gzip\r\n"); },
         {Kind::NotUnderstood},
         {Kind::NotUnderstood}},
    };
    return all;
}

} // namespace

/// R14: a hostile server costs neither time nor memory, and the next request works. (A refusal of sign-in without end
/// is in sign_in_flood_test.cpp.)
class HostileServerTest : public QObject
{
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < hostilities().size(); ++i)
            QTest::newRow(hostilities().at(i).name) << i;
    }

    template <class T, class Ask>
    void endure(const Hostility &hostility, const QList<Kind> &expected, Ask ask)
    {
        ScriptedServer server([&hostility](Connection &c) {
            if (c.readRequest())
                hostility.play(c);
            while (c.readRequest())
                c.answerJson(200, aLead);
        });
        Client client(serverAddress(server.address()), Access::ReadAndWrite);
        client.setToken(token());
        Limits limits = quickLimits();
        limits.idle = idleTime;
        limits.deadline = deadline;
        limits.reads.tries = 1;
        client.setLimits(limits);

        headerLines(200'000); // the test's own memory is no growth
        const Growth growth;
        QElapsedTimer timer;
        timer.start();
        Asked<T> asked;
        ask(client, asked);
        QVERIFY(asked.wait());
        QVERIFY(asked.kind().has_value());
        QVERIFY2(expected.contains(*asked.kind()), qPrintable(QString::number(int(*asked.kind()))));
        QVERIFY2(timer.elapsed() < 2'000 * slowness, qPrintable(QString::number(timer.elapsed())));
        if (hostility.earliest > 0ms) {
            const std::chrono::milliseconds taken(timer.elapsed());
            // A timer may be some per cent early.
            QVERIFY2(taken >= hostility.earliest - 50ms * slowness, qPrintable(QString::number(taken.count())));
            QVERIFY2(taken <= hostility.earliest + 1s * slowness, qPrintable(QString::number(taken.count())));
        }
        const qint64 grown = growth.most();
        QVERIFY2(grown <= toleratedGrowth, qPrintable(QString::number(grown)));

        server.setScript([](Connection &c) {
            while (c.readRequest())
                c.answerJson(200, aLead);
        });
        limits.idle = 5s * slowness;
        limits.deadline = 5s * slowness;
        client.setLimits(limits);
        Asked<Lead> next;
        client.readLead(LeadId(7), next.context(), next.then());
        QVERIFY(next.wait());
        QVERIFY(next.outcome().has_value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The first exchange loads and makes what stays.
        ScriptedServer server([](Connection &c) {
            while (c.readRequest())
                c.answerJson(200, aLead);
        });
        Client client(serverAddress(server.address()), Access::ReadAndWrite);
        client.setToken(token());
        Asked<Lead> asked;
        client.readLead(LeadId(7), asked.context(), asked.then());
        QVERIFY(asked.wait());
        QVERIFY(asked.outcome().has_value());
    }

    void aReadEndures_data() { addRows(); }
    void aReadEndures()
    {
        QFETCH(int, which);
        const Hostility &hostility = hostilities().at(which);
        endure<Lead>(hostility, hostility.reading, [](Client &client, Asked<Lead> &asked) {
            client.readLead(LeadId(7), asked.context(), asked.then());
        });
    }

    void aReadEndures200000HeaderLines()
    {
        const Hostility most = {"", [](Connection &c) { c.answer(200, aLead, headerLines(200'000)); }, {}, {}};
        endure<Lead>(most, {Kind::TimedOut, Kind::LostConnection}, [](Client &client, Asked<Lead> &asked) {
            client.readLead(LeadId(7), asked.context(), asked.then());
        });
    }

    void aWriteEndures_data() { addRows(); }
    void aWriteEndures()
    {
        QFETCH(int, which);
        const Hostility &hostility = hostilities().at(which);
        endure<Written>(hostility, hostility.writing, [](Client &client, Asked<Written> &asked) {
            client.updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), asked.context(), asked.then());
        });
    }

    /// S1: the token and the body stay here.
    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere;
        ScriptedServer server([status, to = elsewhere.address().toLatin1()](Connection &c) {
            while (c.readRequest())
                c.answer(status, "{}", "Location: " + to + "/steal?x=1\r\n");
        });
        Client client(serverAddress(server.address()), Access::ReadAndWrite);
        client.setToken(token());
        Asked<Lead> read;
        client.readLead(LeadId(7), read.context(), read.then());
        QVERIFY(read.wait());
        QCOMPARE(*read.kind(), Kind::Redirected);
        QCOMPARE(read.outcome().error().httpStatus, status);
        QVERIFY(read.outcome().error().serverText.contains(elsewhere.address()));
        Asked<Written> written;
        client.updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), written.context(), written.then());
        QVERIFY(written.wait());
        QCOMPARE(*written.kind(), Kind::Redirected);
        QVERIFY(written.outcome().error().mayHaveBeenApplied());
        Asked<Written> accepted;
        client.acceptLead(LeadId(7), QUuid::createUuid(), accepted.context(), accepted.then());
        QVERIFY(accepted.wait());
        QCOMPARE(*accepted.kind(), Kind::Redirected);
        QTest::qWait(20);
        QCOMPARE(server.requestCount(), 3);
        QCOMPARE(elsewhere.connectionCount(), 0);
        QCOMPARE(elsewhere.applicationBytes(), 0);
    }
};

QTEST_GUILESS_MAIN(HostileServerTest)
#include "hostile_server_test.moc"
