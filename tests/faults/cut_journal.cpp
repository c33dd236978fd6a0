// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "long_run.h"
#include "stall_report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 header = 32; // bytes of the -wal, sqlite.org/walformat.html
constexpr qint64 frame = 24 + 4096;
constexpr qint64 leads = 3;

enum class Deed { Flip, Cut };

} // namespace

Q_DECLARE_METATYPE(Deed)

/// A journal that lost its end tells of updates that were accepted as if they had never been sent. Nothing of them is
/// sent again.
class CutJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { judgeStall(); }
    void nothingIsSentAgain_data();
    void nothingIsSentAgain();
    void nothingIsSentAgainWhenTheDatabaseIsCutToNothing();

private:
    static void copyFile(const QTemporaryDir &from, const QString &to, const char *end);
    void nothingIsSentFrom(const QString &folder, const QByteArray &what);
    /// The whole folder, and in it the journal damaged from that place on.
    void copyDamaged(const QString &to, Deed deed, bool hasIndex, qint64 at) const;

    QTemporaryDir m_whole;
    CountingServer m_server;
    qint64 m_length = 0; ///< of the journal
};

void CutJournal::initTestCase()
{
    HeadlessProcess program;
    QVERIFY(program.start({m_whole.path(), m_server.address(), 0, 10'000}));
    for (qint64 lead = 1; lead <= leads; ++lead) {
        program.say(u"submit %1 %2"_s.arg(lead).arg(lead == 2 ? u"contact"_s : u"won"_s));
        QVERIFY(program.finish(lead));
    }
    program.quit();
    m_length = QFileInfo(m_whole.filePath(u"jobmark.sqlite-wal"_s)).size();
    QVERIFY(m_length > header + 20 * frame);
}

void CutJournal::nothingIsSentAgain_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<bool>("hasIndex"); // the -shm file, which knows how long the -wal was
    QTest::newRow("a bit flips") << Deed::Flip << true;
    QTest::newRow("a bit flips, and the -shm is gone") << Deed::Flip << false;
    QTest::newRow("cut short") << Deed::Cut << true;
}

void CutJournal::copyFile(const QTemporaryDir &from, const QString &to, const char *end)
{
    const QString name = u"jobmark.sqlite"_s + QLatin1StringView(end);
    QVERIFY(QFile::copy(from.filePath(name), to + u'/' + name));
}

void CutJournal::copyDamaged(const QString &to, Deed deed, bool hasIndex, qint64 at) const
{
    for (const char *end : {"", "-wal", "-shm"}) {
        if (hasIndex || qstrcmp(end, "-shm") != 0)
            copyFile(m_whole, to, end);
    }
    QFile journal(to + u"/jobmark.sqlite-wal"_s);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    if (deed == Deed::Cut) {
        QVERIFY(journal.resize(at));
        return;
    }
    char byte = 0;
    QVERIFY(journal.seek(at + frame / 2) && journal.getChar(&byte) && journal.seek(at + frame / 2));
    QVERIFY(journal.putChar(char(byte ^ 16)));
}

void CutJournal::nothingIsSentAgain()
{
    QFETCH(const Deed, deed);
    QFETCH(const bool, hasIndex);
    const qint64 step = isLongRun() ? frame : 5 * frame;
    for (qint64 at = header; at + frame <= m_length; at += step) {
        const QTemporaryDir folder;
        copyDamaged(folder.path(), deed, hasIndex, at);
        nothingIsSentFrom(folder.path(), "byte " + QByteArray::number(at));
    }
}

void CutJournal::nothingIsSentFrom(const QString &folder, const QByteArray &what)
{
    HeadlessProcess program;
    QVERIFY(program.start({folder, m_server.address(), 0, 300}));
    QVERIFY(program.settle());
    for (qint64 lead = 1; lead <= leads; ++lead) {
        QVERIFY2(m_server.writesOf(lead).size() == 1, what);
        QVERIFY2(program.decisions(lead) == 0, what);
    }
    program.quit();
}

void CutJournal::nothingIsSentAgainWhenTheDatabaseIsCutToNothing()
{
    for (const bool hasJournal : {true, false}) {
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"jobmark.sqlite"_s)).open(QIODevice::NewOnly));
        for (const char *end : {"-wal", "-shm"}) {
            if (hasJournal)
                copyFile(m_whole, folder.path(), end);
        }
        nothingIsSentFrom(folder.path(), hasJournal ? "with a -wal" : "alone");
    }
}

QTEST_GUILESS_MAIN(CutJournal)
#include "cut_journal.moc"
