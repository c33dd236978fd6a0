// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The program itself: how it starts, where it listens, what it keeps, how it ends.
#include "sandbox_process.h"

#include <atomic>
#include <memory>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <vector>

using namespace Qt::StringLiterals;
using jobmark::test::BareAnswer;
using jobmark::test::exchange;
using jobmark::test::SandboxProcess;

namespace {

const QString lead = u"/general-leads/48177"_s;
const QByteArray quoteSent = R"({"status":"QUOTE_SENT"})";

} // namespace

class SandboxProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsTheAddress()
    {
        SandboxProcess sandbox{QStringList()};
        QVERIFY(sandbox.isRunning());
        QCOMPARE(sandbox.address().scheme(), u"http"_s);
        QCOMPARE(sandbox.address().host(), u"127.0.0.1"_s);
        QCOMPARE(sandbox.address().path(), u"/rest-api-v1"_s);
        QCOMPARE(sandbox.call("GET", lead).status, 200);
    }

    void nobodyElseCanReachIt()
    {
        SandboxProcess sandbox{QStringList()};
        QVERIFY(sandbox.isRunning());
        QList<QHostAddress> others = {QHostAddress(u"127.0.0.2"_s), QHostAddress::LocalHostIPv6};
        const QList<QHostAddress> own = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : own) {
            if (!address.isLoopback())
                others << address;
        }
        for (const QHostAddress &address : std::as_const(others)) {
            QTcpSocket socket;
            socket.connectToHost(address, static_cast<quint16>(sandbox.address().port()));
            QVERIFY2(!socket.waitForConnected(1'000), qPrintable(address.toString()));
        }
    }

    void theAskedForPortIsTakenOnceOnly()
    {
        SandboxProcess first{QStringList()};
        QVERIFY(first.isRunning());
        const QString port = QString::number(first.address().port());
        SandboxProcess second;
        second.process().setProcessChannelMode(QProcess::SeparateChannels);
        second.process().setStandardErrorFile(QProcess::nullDevice());
        QVERIFY(!second.start({u"--port"_s, port}));
        QCOMPARE(second.process().exitCode(), 1);
        QVERIFY(first.stop());
        SandboxProcess third({u"--port"_s, port});
        QVERIFY(third.isRunning());
        QCOMPARE(QString::number(third.address().port()), port);
    }

    void itEndsWhenItsInputCloses()
    {
        SandboxProcess sandbox{QStringList()};
        QVERIFY(sandbox.isRunning());
        QVERIFY(sandbox.stop());
    }

    void itEndsWhenToldTo()
    {
        SandboxProcess sandbox{QStringList()};
        QVERIFY(sandbox.isRunning());
        sandbox.process().terminate();
        QVERIFY(sandbox.process().waitForFinished(10'000));
        QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(sandbox.process().exitCode(), 0);
    }

    void itStaysWhenNobodyHoldsItsInput()
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(SandboxProcess::program(), {});
        QVERIFY(process.waitForReadyRead(20'000));
        const QUrl address(QString::fromUtf8(process.readLine().trimmed()));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(exchange({"GET", QUrl(address.toString() + lead), {}, {}}).status, 401);
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
    }

    void whatChangedSurvivesARestart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"état.json"_s);
        QByteArray answered;
        QJsonObject kept;
        {
            SandboxProcess sandbox({u"--state"_s, file, u"--leads"_s, u"60"_s});
            QVERIFY(sandbox.isRunning());
            answered = sandbox.call("PUT", lead + u"/status"_s, quoteSent, "key-1").body;
            QVERIFY(answered.contains("QUOTE_SENT"));
            kept = sandbox.lead(48177);
            sandbox.kill();
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("sample-token"));

        SandboxProcess again({u"--state"_s, file});
        QVERIFY(again.isRunning());
        QCOMPARE(again.lead(48177), kept);
        QCOMPARE(again.leads().size(), 60);
        QCOMPARE(again.call("PUT", lead + u"/status"_s, quoteSent, "key-1").body, answered);
        QVERIFY(again.log().at(0)["replayed"_L1].toBool());
    }

    void aFileThatIsNoStateIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("shopping list");
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("empty") << QByteArray();
    }
    void aFileThatIsNoStateIsLeftAlone()
    {
        QFETCH(const QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.txt"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(content);
        file.flush();
        SandboxProcess sandbox;
        sandbox.process().setProcessChannelMode(QProcess::SeparateChannels);
        sandbox.process().setStandardErrorFile(QProcess::nullDevice());
        QVERIFY(!sandbox.start({u"--state"_s, file.fileName()}));
        file.seek(0);
        QCOMPARE(file.readAll(), content);
    }

    void aHundredThousandLeadsStartAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        SandboxProcess sandbox({u"--leads"_s, u"100000"_s});
        QVERIFY(sandbox.isRunning());
        const QJsonObject data =
            sandbox.call("GET", u"/general-leads?page=1000&pageSize=100"_s).object()["data"_L1].toObject();
        QCOMPARE(data["totalElements"_L1].toInteger(), qint64(100'000));
        const QJsonArray content = data["content"_L1].toArray();
        QCOMPARE(content.size(), 100);
        const QString last = u"/general-leads/"_s + QString::number(content.last()["id"_L1].toInteger());
        QCOMPARE(sandbox.call("GET", last).status, 200);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void manyCallersAtOnceAreAllAnswered()
    {
        SandboxProcess sandbox{QStringList()};
        QVERIFY(sandbox.isRunning());
        std::atomic<int> good = 0;
        std::vector<std::unique_ptr<QThread>> callers;
        for (int caller = 0; caller < 8; ++caller) {
            callers.emplace_back(QThread::create([&sandbox, &good] {
                for (int i = 0; i < 25; ++i)
                    good += sandbox.call("PUT", lead + u"/status"_s, quoteSent).status == 200 ? 1 : 0;
            }));
            callers.back()->start();
        }
        for (const auto &caller : callers)
            QVERIFY(caller->wait(60'000));
        QCOMPARE(good.load(), 200);
        QCOMPARE(sandbox.log().size(), 200);
    }

    void helpAndMistakesOnTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("drop-after-apply");
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("jobmark-sandbox ");
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << 2 << QByteArray("--port");
        QTest::newRow("leads") << QStringList{u"--leads"_s, u"many"_s} << 2 << QByteArray("--leads");
        QTest::newRow("unknown") << QStringList{u"--token"_s, u"x"_s} << 2 << QByteArray("token");
        QTest::newRow("stray") << QStringList{u"leads.json"_s} << 2 << QByteArray("leads.json");
    }
    void helpAndMistakesOnTheCommandLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, says);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(SandboxProcess::program(), arguments);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), exitCode);
        QVERIFY(process.readAll().contains(says));
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "sandbox_program_test.moc"
