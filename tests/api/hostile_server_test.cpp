// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "asking.h"
#include "support/scripted_server.h"

#include <malloc.h>
#include <QElapsedTimer>
#include <QFile>
#include <unistd.h>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 toleratedGrowth = 64 * mebibyte; // freed memory stays in quarantine
#else
constexpr qint64 toleratedGrowth = 8 * mebibyte;
#endif
const QByteArray aLead = R"({"success":true,"data":{"id":7}})";

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/statm");
    return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

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

struct Hostility
{
    const char *name;
    std::function<void(Connection &)> play;
    QList<Kind> reading; ///< what a read may say
    QList<Kind> writing; ///< what a write may say
};

/// zlib's best at zeros: 16 MiB in 16 KiB.
QByteArray bomb()
{
    QByteArray packed = qCompress(QByteArray(16 * mebibyte, '\0'), 9);
    packed.remove(0, 4); // Qt's length prefix
    return packed;
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
         {Kind::ResultUnknown}},
        {"drips a header",
         [](Connection &c) { c.drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(100, 'x'), 100ms); },
         {Kind::TimedOut},
         {Kind::ResultUnknown}},
        {"drips a refusal",
         [](Connection &c) {
             c.send("HTTP/1.1 409 No\r\n\r\n");
             c.drip(QByteArray(100, ' '), 100ms);
         },
         {Kind::Refused},
         {Kind::Refused}},
        {"never answers", [](Connection &c) { c.hold(); }, {Kind::TimedOut}, {Kind::ResultUnknown}},
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
    };
    return all;
}

} // namespace

/// R14: a hostile server costs neither time nor memory, and the next request works.
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
        limits.idle = 450ms;
        limits.deadline = 600ms;
        limits.reads.tries = 1;
        client.setLimits(limits);

        headerLines(200'000); // the test's own memory is no growth
        ::malloc_trim(0);
        const qint64 before = residentBytes();
        QElapsedTimer timer;
        timer.start();
        Asked<T> asked;
        ask(client, asked);
        qint64 most = before;
        while (asked.count() == 0 && timer.elapsed() < 10'000) {
            asked.wait(20);
            most = std::max(most, residentBytes());
        }
        QVERIFY(asked.count() == 1);
        QVERIFY(asked.kind().has_value());
        QVERIFY2(expected.contains(*asked.kind()), qPrintable(QString::number(int(*asked.kind()))));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        const qint64 growth = most - before;
        QVERIFY2(growth <= toleratedGrowth, qPrintable(QString::number(growth)));

        server.setScript([](Connection &c) {
            while (c.readRequest())
                c.answerJson(200, aLead);
        });
        limits.idle = 5s;
        limits.deadline = 5s;
        client.setLimits(limits);
        Asked<Lead> next;
        client.readLead(LeadId(7), next.context(), next.then());
        QVERIFY(next.wait());
        QVERIFY(next.outcome().has_value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The test's own large blocks would otherwise teach malloc to keep such blocks.
        ::mallopt(M_MMAP_THRESHOLD, 128 * 1024);
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

    /// Qt reads the body of a 401 to its end before it says anything, so this one is bounded by time alone.
    void aSignInRefusalWithoutEndEnds()
    {
        ScriptedServer server([](Connection &c) {
            if (c.readRequest())
                flood(c, "HTTP/1.1 401 No\r\n\r\n");
        });
        Client client(serverAddress(server.address()), Access::ReadAndWrite);
        client.setToken(token());
        Limits limits = quickLimits();
        limits.deadline = 100ms;
        limits.reads.tries = 1;
        client.setLimits(limits);
        Asked<Lead> asked;
        client.readLead(LeadId(7), asked.context(), asked.then());
        QVERIFY(asked.wait(2'000));
        QCOMPARE(*asked.kind(), Kind::TimedOut);
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
