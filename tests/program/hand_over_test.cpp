// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// A second start and a first that is not what it should be, and the other way round.
#include "instance/hand_over.h"
#include "instance/meeting_place.h"
#include "instance/reception.h"

#include <functional>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::instance;
using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(QLocalSocket &)>;

} // namespace

Q_DECLARE_METATYPE(Answer)

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = account::Profile::at(m_folder.filePath(u"profile"_s)); }

    void theLockIsOnesOwn()
    {
        auto first = ProfileLock::take(m_profile);
        QVERIFY(first);
        const auto second = ProfileLock::take(m_profile);
        QVERIFY(!second);
        QCOMPARE(second.error(), ProfileLock::Fault::HeldByAnother);
        {
            const ProfileLock ends = std::move(*first);
        }
        QVERIFY(ProfileLock::take(m_profile));
    }

    void aFolderThatCannotBeMadeIsNoReasonNotToStart()
    {
        QFile file(m_folder.filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto lock = ProfileLock::take(account::Profile::at(file.fileName() + u"/profile"_s));
        QVERIFY(!lock);
        QCOMPARE(lock.error(), ProfileLock::Fault::NotPossible);
    }

    void whatIsAskedArrivesWhole_data()
    {
        QTest::addColumn<Knock>("knock");
        QTest::newRow("nothing") << Knock{};
        QTest::newRow("a lead") << Knock{api::LeadId(9'007'199'254'740'993), {}, Knock::Leads::AsTheyAre, {}};
        QTest::newRow("a link that names no lead") << Knock{{}, u"jobmark:\"é\"/1"_s, Knock::Leads::AsTheyAre, {}};
        QTest::newRow("sample data") << Knock{{}, {}, Knock::Leads::Sample, {}};
        QTest::newRow("a token") << Knock{api::LeadId(1), {}, Knock::Leads::AsTheyAre, "a-b_c/1"};
    }

    void whatIsAskedArrivesWhole()
    {
        QFETCH(Knock, knock);
        QCOMPARE(knockFromLine(toLine(knock)), knock);
    }

    void aLineThatIsNoKnockIsNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("GET / HTTP/1.1\n");
        QTest::newRow("another version") << QByteArray("{\"jobmark\":2}\n");
        QTest::newRow("no lead") << QByteArray("{\"jobmark\":1,\"lead\":\"12x\"}\n");
        QTest::newRow("a number that is none") << QByteArray("{\"jobmark\":1,\"lead\":1.5}\n");
        QTest::newRow("too long") << "{\"jobmark\":1,\"x\":\"" + QByteArray(8192, 'x') + "\"}\n";
    }

    void aLineThatIsNoKnockIsNone()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!knockFromLine(line));
    }

    void aFirstThatIsHostileIsNotBelieved_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("says nothing") << Answer([](QLocalSocket &) {});
        QTest::newRow("closes") << Answer([](QLocalSocket &socket) { socket.abort(); });
        QTest::newRow("says something else") << Answer([](QLocalSocket &socket) { socket.write("yes\n"); });
        QTest::newRow("says the answer and more")
            << Answer([](QLocalSocket &socket) { socket.write(answerLine() + "x"); });
        QTest::newRow("never stops") << Answer([](QLocalSocket &socket) {
            QObject::connect(&socket, &QLocalSocket::bytesWritten, &socket,
                             [&socket] { socket.write(QByteArray(65'536, 'x')); });
            socket.write(QByteArray(65'536, 'x'));
        });
    }

    void aFirstThatIsHostileIsNotBelieved()
    {
        QFETCH(Answer, answer);
        const auto lock = ProfileLock::take(m_profile);
        QVERIFY(lock);
        QLocalServer server;
        QLocalServer::removeServer(meetingPlace(m_profile));
        QVERIFY(server.listen(meetingPlace(m_profile)));
        connect(&server, &QLocalServer::newConnection, this, [&] { answer(*server.nextPendingConnection()); });
        HandOver second(m_profile, {});
        second.setPatience(std::chrono::milliseconds(400));
        QSignalSpy delivered(&second, &HandOver::delivered);
        QSignalSpy becameFirst(&second, &HandOver::becameFirst);
        QSignalSpy notAnswered(&second, &HandOver::notAnswered);
        second.start();
        QTRY_COMPARE(notAnswered.size(), 1);
        QTest::qWait(100);
        QCOMPARE(notAnswered.size(), 1);
        QVERIFY(delivered.isEmpty() && becameFirst.isEmpty());
    }

    void visitorsThatSayNothingOrNonsenseAreShownOut()
    {
        const auto lock = ProfileLock::take(m_profile);
        QVERIFY(lock);
        Reception reception;
        QVERIFY(reception.open(m_profile));
        QSignalSpy knocked(&reception, &Reception::knocked);
        QList<QLocalSocket *> visitors;
        for (int i = 0; i < 20; ++i) {
            auto *visitor = new QLocalSocket(this);
            visitor->connectToServer(meetingPlace(m_profile));
            if (i % 2 == 1)
                visitor->write(QByteArray(10'000, 'x'));
            visitors << visitor;
        }
        HandOver second(m_profile, {api::LeadId(7), {}, Knock::Leads::AsTheyAre, {}});
        QSignalSpy delivered(&second, &HandOver::delivered);
        second.start();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(knocked.size(), 1);
        QCOMPARE(knocked.first().first().value<Knock>().lead, api::LeadId(7));
        for (const QLocalSocket *visitor : visitors)
            QTRY_COMPARE(visitor->state(), QLocalSocket::UnconnectedState);
        qDeleteAll(visitors);
    }

private:
    QTemporaryDir m_folder;
    account::Profile m_profile = account::Profile::standard();
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "hand_over_test.moc"
