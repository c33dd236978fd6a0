// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "filled_store.h"
#include "support/database_file.h"

#include "store/examine.h"
#include "store/lead_reader.h"
#include "store/stock.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace jobmark;
using namespace jobmark::store;
using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

template <class Load>
auto loadOrReplace(Store &store, Load load)
{
    auto loaded = load();
    if (!loaded && loaded.error() == StoreFault::Damaged && store.replaceDamaged())
        loaded = load();
    return loaded;
}

/// Whatever happened to the files: it opens, tells only what was once true, and work goes on.
void verifyWorkGoesOn(const QString &folder, const char *what)
{
    auto opened = Store::open(folder);
    QVERIFY2(opened, what);
    Store &store = **opened;
    const auto drafts = loadOrReplace(store, [&] { return store.drafts().loadAll(); });
    QVERIFY2(drafts, what);
    for (const SavedDraft &draft : *drafts)
        QVERIFY2(draft == draftOf(draft.lead.number(), int(draft.savedAt.time_since_epoch() / std::chrono::seconds(1))),
                 what);
    const auto rows = loadOrReplace(store, [&] { return store.submissions().loadAll(); });
    QVERIFY2(rows, what);
    for (const SubmissionRow &row : *rows)
        QVERIFY2(row == rowOf(int(row.lead.number())), what);
    QVERIFY2(loadOrReplace(store, [&] { return store.activity().load({}, 1000); }), what);
    QVERIFY2(loadOrReplace(store, [&] { return store.leads().loadAll(); }), what);
    const SavedDraft fresh = draftOf(999, 1);
    const auto saved = loadOrReplace(store, [&] { return store.drafts().save(fresh); });
    QVERIFY2(saved, what);
    QCOMPARE(store.drafts().load(fresh.lead).value(), std::optional(fresh));
}

/// A child: writes editions of one draft for ever, and says each one that is on disk.
int writeForEver(const QString &folder)
{
    const auto store = Store::open(folder);
    QTextStream out(stdout);
    for (int edition = 1; store && (*store)->drafts().save(draftOf(1, edition)); ++edition)
        out << edition << Qt::endl;
    return 1;
}

/// The connection of the one store that is open.
QSqlDatabase connectionOfStore()
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        if (name.startsWith(u"store-"))
            return QSqlDatabase::database(name);
    }
    return {};
}

} // namespace

class StoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNotMindedWhenTruncatedAtAnyPage();
    void isNotMindedWhenBitsFlip();
    void isNotMindedInTheJournal();
    void ofTheDatabaseLeavesWhatIsInTheJournal();
    void ofTheDatabaseIsSeenByWhoeverLooksBeforeTheJournalIsGone();
    void ofTheDatabaseThatIsOpenLeavesWhatIsInTheJournal();
    void ofTheDatabaseThatIsOpenIsSeenInTime();
    void saysWhatIsSetAsideAndKeepsIt();
    void bringsOverWhatIsWhole();
    void ofTheActivityIsSeenByALookOfItsOwn();
    void aFullDiskIsSaidAndLosesNothing();
    void aDiskThatCannotBeWrittenIsSaid();
    void aKilledProgramLosesNoDraft();

private:
    [[nodiscard]] QString copy()
    {
        const QString folder = m_folder.filePath(u"copy%1"_s.arg(++m_copies));
        copyFolder(m_whole, folder);
        return folder;
    }
    QTemporaryDir m_folder;
    QString m_whole;
    int m_copies = 0;
};

void StoreDamage::initTestCase()
{
    m_whole = m_folder.filePath(u"whole"_s);
    fill(m_whole);
    QVERIFY(tidyUp(m_whole));
    QVERIFY(QFileInfo(m_whole + u"/jobmark.sqlite"_s).size() > 20 * page);
}

void StoreDamage::isNotMindedWhenTruncatedAtAnyPage()
{
    const qint64 pages = QFileInfo(m_whole + u"/jobmark.sqlite"_s).size() / page;
    for (qint64 kept = 0; kept < pages; ++kept) {
        const QString folder = copy();
        QVERIFY(QFile::resize(folder + u"/jobmark.sqlite"_s, kept * page + (kept % 3) * 100));
        verifyWorkGoesOn(folder, qPrintable(u"%1 pages kept"_s.arg(kept)));
        QVERIFY(QDir(folder).removeRecursively());
    }
}

void StoreDamage::isNotMindedWhenBitsFlip()
{
    for (quint32 seed = 1; seed <= 120; ++seed) {
        const QString folder = copy();
        QFile file(folder + u"/jobmark.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QRandomGenerator dice(seed);
        const int flips = dice.bounded(1, 9);
        // Half of the rounds strike the first page, where a single bit means most.
        const qsizetype range = seed % 2 == 0 ? bytes.size() : page;
        for (int i = 0; i < flips; ++i) {
            char &byte = bytes[dice.bounded(int(range))];
            byte = char(byte ^ (1 << dice.bounded(8)));
        }
        file.seek(0);
        QVERIFY(file.write(bytes) == bytes.size());
        file.close();
        verifyWorkGoesOn(folder, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(QDir(folder).removeRecursively());
    }
}

void StoreDamage::isNotMindedInTheJournal()
{
    const QString live = copy();
    const auto store = Store::open(live);
    for (int edition = 100; edition < 140; ++edition)
        QVERIFY((*store)->drafts().save(draftOf(edition % 5 + 1, edition)));
    for (quint32 seed = 1; seed <= 40; ++seed) {
        // What a power cut leaves: the files as they are, the program still running.
        const QString folder = m_folder.filePath(u"cut%1"_s.arg(seed));
        copyFolder(live, folder);
        QFile wal(folder + u"/jobmark.sqlite-wal"_s);
        QVERIFY(wal.open(QIODevice::ReadWrite));
        QRandomGenerator dice(seed);
        if (seed % 2 == 0) {
            QVERIFY(wal.resize(dice.bounded(int(wal.size()))));
        } else {
            wal.seek(dice.bounded(int(wal.size()) - 8));
            wal.write("garbage!");
        }
        wal.close();
        verifyWorkGoesOn(folder, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

// Closed without a rest, the newest is in the -wal alone. SQLite deletes that beside a database of no bytes.
void StoreDamage::ofTheDatabaseLeavesWhatIsInTheJournal()
{
    const QString fresh = m_folder.filePath(u"fresh"_s);
    fill(fresh);
    const qint64 size = QFileInfo(fresh + u"/jobmark.sqlite"_s).size();
    for (qint64 kept = 0; kept < size; kept += kept < 2 ? 1 : page / 2) {
        const QString folder = m_folder.filePath(u"cut short"_s);
        copyFolder(fresh, folder);
        QVERIFY(QFile::resize(folder + u"/jobmark.sqlite"_s, kept));
        {
            const auto store = Store::open(folder);
            QVERIFY(store);
            QVERIFY2((*store)->drafts().loadAll().value().size() == rowCount, QByteArray::number(kept));
            QVERIFY2((*store)->submissions().loadAll().value().size() == rowCount, QByteArray::number(kept));
        }
        QVERIFY(QDir(folder).removeRecursively());
    }
}

// Counting what a connection keeps, or reading its leads, is no reason to lose it.
void StoreDamage::ofTheDatabaseIsSeenByWhoeverLooksBeforeTheJournalIsGone()
{
    const QString folder = m_folder.filePath(u"looked at"_s);
    fill(folder);
    for (const qint64 kept : {0, 1}) {
        QVERIFY(QFile::resize(folder + u"/jobmark.sqlite"_s, kept));
        QCOMPARE(stockOf(folder).error(), StoreFault::Damaged);
        QCOMPARE(seenLeadsBelow(folder, {}, 10).error(), StoreFault::Damaged);
    }
    const auto store = Store::open(folder);
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, Opening::Kind::DamagedSetAside);
    QCOMPARE((*store)->opening().rescued, 3 * rowCount);
    QCOMPARE((*store)->leads().count().value(), rowCount);
}

// Of a new store nothing but the drafts is in the -wal, not even that there are drafts.
void StoreDamage::ofTheDatabaseThatIsOpenLeavesWhatIsInTheJournal()
{
    const QString folder = m_folder.filePath(u"cut while open"_s);
    {
        const auto store = Store::open(folder);
        QVERIFY((*store)->drafts().save(draftOf(1, 1)));
        QVERIFY(QFile::resize(folder + u"/jobmark.sqlite"_s, 0));
        QVERIFY((*store)->drafts().save(draftOf(2, 2)));
    }
    const auto store = Store::open(folder);
    QCOMPARE((*store)->opening().kind, Opening::Kind::DamagedSetAside);
    QCOMPARE((*store)->drafts().loadAll().value(), QList({draftOf(1, 1), draftOf(2, 2)}));
}

void StoreDamage::ofTheDatabaseThatIsOpenIsSeenInTime()
{
    const QString folder = m_folder.filePath(u"seen in time"_s);
    const auto store = Store::open(folder, std::chrono::milliseconds(20));
    int seen = 0;
    (*store)->setOnDamage([&seen] { ++seen; });
    QVERIFY((*store)->drafts().save(draftOf(1, 1)));
    QVERIFY(QFile::resize(folder + u"/jobmark.sqlite"_s, 0));
    QTRY_VERIFY(seen > 0);
    QVERIFY(QFileInfo(folder + u"/jobmark.sqlite-wal"_s).size() > page);
    QCOMPARE((*store)->replaceDamaged().value().rescued, 1);
    QCOMPARE((*store)->drafts().loadAll().value(), QList({draftOf(1, 1)}));
}

void StoreDamage::saysWhatIsSetAsideAndKeepsIt()
{
    const QString folder = copy();
    QFile file(folder + u"/jobmark.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear diary,\nthis is no database at all.\n") > 0);
    file.close();
    const auto store = Store::open(folder);
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, Opening::Kind::DamagedSetAside);
    QVERIFY((*store)->opening().setAsideAs.contains(u"jobmark.sqlite.damaged-"_s));
    QFile aside((*store)->opening().setAsideAs);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll().startsWith("Dear diary"));
}

void StoreDamage::bringsOverWhatIsWhole()
{
    const QString folder = copy();
    QFile file(folder + u"/jobmark.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf(QByteArray(300, 'a').append("17\""));
    QVERIFY(place > 0);
    file.seek(place);
    QVERIFY(file.putChar('b'));
    file.close();
    const auto store = Store::open(folder);
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, Opening::Kind::DamagedSetAside);
    QCOMPARE((*store)->opening().rescued, 3 * rowCount - 1);
    QCOMPARE((*store)->drafts().loadAll().value().size(), rowCount - 1);
    QVERIFY(!(*store)->drafts().load(api::LeadId(17)).value());
    QCOMPARE((*store)->submissions().loadAll().value().size(), rowCount);
    QCOMPARE((*store)->leads().count().value(), rowCount);
    QCOMPARE((*store)->leads().listedAt().value(), std::optional(listed));
}

// There may be years of it: a start that read it all would be felt.
void StoreDamage::ofTheActivityIsSeenByALookOfItsOwn()
{
    const QString folder = copy();
    QVERIFY(checkActivity(folder));
    QVERIFY(damagePageWith("{\"n\":33}", folder));
    const auto store = Store::open(folder);
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, Opening::Kind::Opened);
    QCOMPARE(checkActivity(folder).error(), StoreFault::Damaged);
    QCOMPARE((*store)->submissions().loadAll().value().size(), rowCount);
}

void StoreDamage::aFullDiskIsSaidAndLosesNothing()
{
    const auto store = Store::open(copy());
    QSqlQuery limit(connectionOfStore());
    QVERIFY(limit.exec(u"PRAGMA page_count"_s) && limit.next());
    const int pages = limit.value(0).toInt();
    QVERIFY(limit.exec(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    SavedDraft big = draftOf(3, 200);
    big.texts.insert(u"reason"_s, QString(100'000, u'x'));
    QCOMPARE((*store)->drafts().save(big).error(), StoreFault::Full);
    QCOMPARE((*store)->drafts().load(api::LeadId(3)).value(), std::optional(draftOf(3, 3)));
    QVERIFY(limit.exec(u"PRAGMA max_page_count = 1000000"_s));
    QVERIFY((*store)->drafts().save(big));
    QCOMPARE((*store)->drafts().load(api::LeadId(3)).value(), std::optional(big));
}

void StoreDamage::aDiskThatCannotBeWrittenIsSaid()
{
    // The tests may run as root, whom permissions do not stop; SQLite's own word for it is the same.
    const auto store = Store::open(copy());
    QSqlQuery setting(connectionOfStore());
    QVERIFY(setting.exec(u"PRAGMA query_only = ON"_s));
    QCOMPARE((*store)->drafts().save(draftOf(3, 200)).error(), StoreFault::ReadOnly);
    QCOMPARE((*store)->drafts().load(api::LeadId(3)).value(), std::optional(draftOf(3, 3)));
    QVERIFY(setting.exec(u"PRAGMA query_only = OFF"_s));
    QVERIFY((*store)->drafts().save(draftOf(3, 200)));
    const QString notAFolder = m_folder.filePath(u"a file"_s);
    QFile file(notAFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Store::open(notAFolder + u"/below"_s));
}

void StoreDamage::aKilledProgramLosesNoDraft()
{
    for (int round = 0; round < 6; ++round) {
        const QString folder = m_folder.filePath(u"killed%1"_s.arg(round));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder});
        QVERIFY(child.waitForReadyRead(10'000));
        QTest::qSleep(round * 7);
        child.kill();
        QVERIFY(child.waitForFinished());
        const QByteArrayList said = child.readAllStandardOutput().split('\n');
        const auto store = Store::open(folder);
        QVERIFY(store);
        QCOMPARE((*store)->opening().kind, Opening::Kind::Opened);
        const auto draft = (*store)->drafts().load(api::LeadId(1)).value();
        QVERIFY(draft);
        const int edition = int(draft->savedAt.time_since_epoch() / std::chrono::seconds(1));
        // What stands after the last line end may be half a number.
        const QByteArray &lastSaid = said.at(said.size() - 2);
        QVERIFY2(edition >= lastSaid.toInt() && lastSaid.toInt() > 0, lastSaid);
        QCOMPARE(*draft, draftOf(1, edition));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    StoreDamage test;
    return QTest::qExec(&test, argc, argv);
}
#include "store_damage.moc"
