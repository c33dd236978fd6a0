// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "stall_report.h"
#include "tracing.h"

#include "support/certificate_authority.h"
#include "support/fault_injection.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

enum class Wire : std::uint8_t { Plain, Encrypted };

/// What strace saw since the program was told to submit, in the letters of FaultPlan::trace.
QByteArray lettersOf(const QString &seen, const QString &folder)
{
    QByteArray letters;
    const qsizetype told = seen.indexOf(u"\"submit "_s);
    for (const QString &line : seen.mid(told >= 0 ? told : seen.size()).split(u'\n')) {
        if (line.contains(QRegularExpression(u"\\bread(\\(| resumed)"_s)))
            continue; // there to see what it was told
        const bool isOurs = line.contains(u'<' + folder);
        if (isOurs && line.contains(QRegularExpression(u"\\b(fsync|fdatasync)\\("_s)))
            letters += 's';
        else if (isOurs && line.contains(QRegularExpression(u"\\bp?write(64)?\\("_s)))
            letters += 'w';
        else if (line.contains(u", \"PUT "_s))
            letters += 'P';
        else if (line.contains(u", \"\\27\\3\\3"_s))
            letters += 'E';
    }
    return letters;
}

/// What went before the first byte of the PUT. Over TLS that is the first that was encrypted: what was sent then may be
/// the end of the handshake, which is no later.
QByteArray beforeSent(const QByteArray &calls, Wire wire)
{
    return calls.first(std::max<qsizetype>(0, calls.indexOf(wire == Wire::Encrypted ? 'E' : 'P')));
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

Q_DECLARE_METATYPE(Wire)

/// Nothing of a submission leaves before it is on the disk: that it is there, and that it may be under way.
class WrittenFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_authorityFile.open() && m_authorityFile.write(m_authority.certificate()) > 0);
        m_authorityFile.close();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { judgeStall(); }

    void callsAreReadForWhatTheyAre_data();
    void callsAreReadForWhatTheyAre();
    void syncedBeforeSent_data();
    void syncedBeforeSent();
    void syncedBeforeWhatAnEarlierRunLeftIsSent_data();
    void syncedBeforeWhatAnEarlierRunLeftIsSent();

private:
    void listen(Wire wire);
    [[nodiscard]] HeadlessProcess::Run run(int deadline = 10'000) const;
    /// Until its list of leads, which it asks for at the start and writes down, is none of what is looked for.
    [[nodiscard]] static bool startUntilListed(HeadlessProcess &program, const HeadlessProcess::Run &run)
    {
        return program.start(run) && program.listenFor(u"all-leads-listed"_s);
    }
    /// The calls of a program that submits once, from then on.
    QByteArray calls(const QString &word);
    QByteArray callsFromOutside(const QString &word);

    const CertificateAuthority m_authority;
    QTemporaryFile m_authorityFile;
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

void WrittenFirst::listen(Wire wire)
{
    m_server = wire == Wire::Plain
                   ? std::make_unique<CountingServer>()
                   : std::make_unique<CountingServer>(CountingServer::Keys::Ignored, m_authority.issue("127.0.0.1"));
}

HeadlessProcess::Run WrittenFirst::run(int deadline) const
{
    HeadlessProcess::Run run{m_folder->path(), m_server->address(), 0, deadline};
    run.authority = m_authorityFile.fileName();
    return run;
}

QByteArray WrittenFirst::calls(const QString &word)
{
    FaultInjection faults(m_folder->path());
    HeadlessProcess program;
    HeadlessProcess::Run watched = run();
    watched.environment = faults.environment();
    if (!startUntilListed(program, watched))
        return {};
    faults.forgetTrace();
    program.say(u"submit 1 "_s + word);
    return program.finish(1) ? faults.trace() : QByteArray();
}

QByteArray WrittenFirst::callsFromOutside(const QString &word)
{
    const QTemporaryDir log;
    const QString path = log.filePath(u"calls"_s);
    HeadlessProcess program;
    HeadlessProcess::Run watched = run();
    watched.under = QStringList{
        u"strace"_s, u"-f"_s, u"-qq"_s, u"-y"_s,
        u"-o"_s,     path,    u"-e"_s,  u"trace=read,write,pwrite64,fdatasync,fsync,sendto,sendmsg,writev"_s};
    if (!startUntilListed(program, watched))
        return {};
    program.say(u"submit 1 "_s + word);
    if (!program.finish(1))
        return {};
    program.say(u"quit"_s);
    program.listen([] { return false; }, 10'000); // until it is gone, and the log whole
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? lettersOf(QString::fromUtf8(file.readAll()), m_folder->path())
                                          : QByteArray();
}

void WrittenFirst::syncedBeforeSent_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<Seen>("seen");
    for (const char *word : {"won", "contact"}) {
        for (const Wire wire : {Wire::Plain, Wire::Encrypted}) {
            const char *over = wire == Wire::Plain ? "http" : "https";
            QTest::addRow("%s over %s, seen by the shim", word, over)
                << QString::fromLatin1(word) << wire << Seen::Within;
            // Where nobody may trace, the shim looks once more.
            QTest::addRow("%s over %s, seen from outside", word, over)
                << QString::fromLatin1(word) << wire << (mayTrace() ? Seen::FromOutside : Seen::Within);
        }
    }
}

void WrittenFirst::syncedBeforeSent()
{
    QFETCH(const QString, word);
    QFETCH(const Wire, wire);
    QFETCH(const Seen, seen);
    listen(wire);
    const QByteArray all = seen == Seen::FromOutside ? callsFromOutside(word) : calls(word);
    const QByteArray before = beforeSent(all, wire);
    QVERIFY(!before.isEmpty());
    // At once that it was submitted and, when it is not held first, that it may be under way.
    QVERIFY2(syncedWrites(before) >= 1, all);
    QCOMPARE(m_server->writesOf(1).size(), 1);
}

void WrittenFirst::syncedBeforeWhatAnEarlierRunLeftIsSent_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("over http") << Wire::Plain;
    QTest::newRow("over https") << Wire::Encrypted;
}

void WrittenFirst::syncedBeforeWhatAnEarlierRunLeftIsSent()
{
    QFETCH(const Wire, wire);
    listen(wire);
    HeadlessProcess first;
    QVERIFY(first.leaveUnsent(m_folder->path(), {u"won"_s}));

    FaultInjection faults(m_folder->path());
    HeadlessProcess next;
    HeadlessProcess::Run watched = run(1'000);
    watched.environment = faults.environment();
    QVERIFY(next.start(watched));
    QVERIFY(next.settle());
    const QByteArray before = beforeSent(faults.trace(), wire);
    QVERIFY2(syncedWrites(before) >= 1, before);
    QCOMPARE(m_server->writesOf(1).size(), 1);
}

QTEST_GUILESS_MAIN(WrittenFirst)
#include "written_first.moc"
