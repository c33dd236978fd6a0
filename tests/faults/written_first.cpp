// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "stall_report.h"
#include "tracing.h"

#include "support/fault_injection.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

/// What strace saw since the program said that it is ready, in the letters of FaultPlan::trace.
QByteArray lettersOf(const QString &seen, const QString &folder)
{
    QByteArray letters;
    for (const QString &line : seen.mid(std::max<qsizetype>(0, seen.indexOf(u"\"ready\\n\""_s))).split(u'\n')) {
        const bool isOurs = line.contains(u'<' + folder);
        if (isOurs && line.contains(QRegularExpression(u"\\b(fsync|fdatasync)\\("_s)))
            letters += 's';
        else if (isOurs && line.contains(QRegularExpression(u"\\bp?write(64)?\\("_s)))
            letters += 'w';
        else if (line.contains(u", \"PUT "_s))
            letters += 'P';
    }
    return letters;
}

/// How often something was written and then synced, in `calls`, when nothing is left unsynced; otherwise -1.
int syncedWrites(const QByteArray &calls)
{
    int synced = 0;
    bool isDirty = false;
    for (const char call : calls) {
        if (call == 'w') {
            isDirty = true;
        } else if (call == 's') {
            synced += isDirty ? 1 : 0;
            isDirty = false;
        }
    }
    return isDirty ? -1 : synced;
}

} // namespace

/// Nothing of a submission leaves before it is on the disk: that it is there, and that it may be under way.
class WrittenFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<CountingServer>();
    }
    void cleanup() { reportStall(); }

    void callsAreReadForWhatTheyAre_data();
    void callsAreReadForWhatTheyAre();
    void syncedBeforeSent_data();
    void syncedBeforeSent();
    void syncedBeforeWhatAnEarlierRunLeftIsSent();

private:
    /// The calls up to the first byte of the PUT, of a program that submits once.
    QByteArray callsBeforePut(const QString &word);
    QByteArray callsBeforePutFromOutside(const QString &word);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingServer> m_server;
};

void WrittenFirst::callsAreReadForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<int>("synced");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("two commits") << QByteArray("wwswws") << 2;
    QTest::newRow("not synced") << QByteArray("wwswww") << -1;
    QTest::newRow("synced, and nothing written") << QByteArray("ss") << 0;
}

void WrittenFirst::callsAreReadForWhatTheyAre()
{
    QFETCH(const QByteArray, calls);
    QTEST(syncedWrites(calls), "synced");
}

QByteArray WrittenFirst::callsBeforePut(const QString &word)
{
    FaultInjection faults(m_folder->path());
    HeadlessProcess program;
    if (!program.start({m_folder->path(), m_server->address(), 0, 10'000, faults.environment()}))
        return {};
    program.listenFor(50); // the list of leads is asked for at the start
    faults.forgetTrace();
    program.say(u"submit 1 "_s + word);
    if (!program.finish(1))
        return {};
    const QByteArray calls = faults.trace();
    return calls.first(std::max<qsizetype>(0, calls.indexOf('P')));
}

QByteArray WrittenFirst::callsBeforePutFromOutside(const QString &word)
{
    const QTemporaryDir log;
    const QString path = log.filePath(u"calls"_s);
    HeadlessProcess program;
    HeadlessProcess::Run run{m_folder->path(), m_server->address(), 0, 10'000};
    run.under =
        QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-y"_s,
                    u"-o"_s,     path,    u"-e"_s,  u"trace=write,pwrite64,fdatasync,fsync,sendto,sendmsg,writev"_s};
    if (!program.start(run))
        return {};
    program.say(u"submit 1 "_s + word);
    if (!program.finish(1))
        return {};
    program.say(u"quit"_s);
    program.listen([] { return false; }, 10'000); // until it is gone, and the log whole
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray calls = lettersOf(QString::fromUtf8(file.readAll()), m_folder->path());
    return calls.first(std::max<qsizetype>(0, calls.indexOf('P')));
}

void WrittenFirst::syncedBeforeSent_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Seen>("seen");
    for (const char *word : {"won", "contact"}) {
        QTest::addRow("%s, seen by the shim", word) << QString::fromLatin1(word) << Seen::Within;
        // Where nobody may trace, the shim looks once more.
        QTest::addRow("%s, seen from outside", word)
            << QString::fromLatin1(word) << (mayTrace() ? Seen::FromOutside : Seen::Within);
    }
}

void WrittenFirst::syncedBeforeSent()
{
    QFETCH(const QString, word);
    QFETCH(const Seen, seen);
    const QByteArray calls = seen == Seen::FromOutside ? callsBeforePutFromOutside(word) : callsBeforePut(word);
    QVERIFY(!calls.isEmpty());
    // That it was submitted, and that it may be under way.
    QVERIFY2(syncedWrites(calls) >= 2, calls);
    QCOMPARE(m_server->writesOf(1).size(), 1);
}

void WrittenFirst::syncedBeforeWhatAnEarlierRunLeftIsSent()
{
    HeadlessProcess first;
    QVERIFY(first.start({m_folder->path(), u"http://127.0.0.1:9"_s})); // nobody listens there
    first.say(u"submit 1 won"_s);
    QVERIFY(first.listen([&] { return first.kept(1); }));
    first.kill();

    FaultInjection faults(m_folder->path());
    HeadlessProcess next;
    QVERIFY(next.start({m_folder->path(), m_server->address(), 0, 300, faults.environment()}));
    QVERIFY(next.settle());
    const QByteArray calls = faults.trace();
    const QByteArray before = calls.first(std::max<qsizetype>(0, calls.indexOf('P')));
    QVERIFY2(syncedWrites(before) >= 1, before);
    QCOMPARE(m_server->writesOf(1).size(), 1);
}

QTEST_GUILESS_MAIN(WrittenFirst)
#include "written_first.moc"
