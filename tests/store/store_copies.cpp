// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store/store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace jobmark;
using namespace jobmark::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds copyTime = 200ms;

} // namespace

/// When the two files of a store change, so that a copy made of them one after the other is whole. What such copies
/// say is asked of the whole program elsewhere (tests/faults/power_cut.cpp).
class StoreCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theDatabaseStandsStillWhileThereIsWork();
    void theDatabaseIsBroughtUpToDateInARest();
    void aLookThatComesLateShortensNoRest();
    void theJournalIsBegunAnewOnlyAfterAnotherRest();
    void closingLeavesBothFilesAsTheyAre();
    void closingTidiesUpAfterARest();

private:
    void work()
    {
        ++m_edition;
        QVERIFY(m_store->leads().saveLeads({{api::LeadId(7), json(), {}}}));
    }
    [[nodiscard]] QByteArray json() const { return R"({"id": 7, "edition": )" + QByteArray::number(m_edition) + '}'; }
    [[nodiscard]] QByteArray bytes(const QString &file) const
    {
        QFile read(m_folder->filePath(file));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray database() const { return bytes(u"jobmark.sqlite"_s); }
    [[nodiscard]] QByteArray journal() const { return bytes(u"jobmark.sqlite-wal"_s); }
    /// Begun anew, the journal has other numbers in its header (sqlite.org/fileformat.html#walformat).
    [[nodiscard]] QByteArray journalHeader() const { return journal().first(32); }
    [[nodiscard]] bool restUntilMoved()
    {
        return QTest::qWaitFor([&, before = database()] { return database() != before; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_edition = 0;
};

void StoreCopies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::open(m_folder->path(), copyTime).value();
    work();
}

void StoreCopies::cleanup()
{
    m_store.reset();
    // Whatever was moved when: nothing is lost.
    m_store = Store::open(m_folder->path(), copyTime).value();
    QCOMPARE(m_store->opening().kind, Opening::Kind::Opened);
    QVERIFY(m_store->leads().load(api::LeadId(7)).value()->json == json());
    m_store.reset();
}

void StoreCopies::theDatabaseStandsStillWhileThereIsWork()
{
    const QByteArray before = database();
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(4 * copyTime.count())) {
        work();
        QTest::qWait(5);
    }
    QCOMPARE(database(), before);
}

void StoreCopies::theDatabaseIsBroughtUpToDateInARest()
{
    work();
    QElapsedTimer sinceWork;
    sinceWork.start();
    QVERIFY(!database().contains(json()));
    QVERIFY(restUntilMoved());
    QVERIFY2(sinceWork.elapsed() >= copyTime.count(), QByteArray::number(sinceWork.elapsed()));
    QTRY_VERIFY(database().contains(json()));
}

// Where a backup runs, programs are held up.
void StoreCopies::aLookThatComesLateShortensNoRest()
{
    std::this_thread::sleep_for(copyTime * 17 / 10);
    work();
    QElapsedTimer sinceWork;
    sinceWork.start();
    QVERIFY(restUntilMoved());
    QVERIFY2(sinceWork.elapsed() >= copyTime.count(), QByteArray::number(sinceWork.elapsed()));
}

void StoreCopies::theJournalIsBegunAnewOnlyAfterAnotherRest()
{
    const QByteArray header = journalHeader();
    QVERIFY(restUntilMoved());
    work();
    QCOMPARE(journalHeader(), header);
    for (int i = 0; i < 50 && journalHeader() == header; ++i) {
        QTest::qWait(5 * static_cast<int>(copyTime.count()));
        work();
    }
    QVERIFY(journalHeader() != header);
}

void StoreCopies::closingLeavesBothFilesAsTheyAre()
{
    const QByteArray before = database();
    const QByteArray written = journal();
    m_store.reset();
    QCOMPARE(database(), before);
    QCOMPARE(journal(), written);
}

void StoreCopies::closingTidiesUpAfterARest()
{
    QVERIFY(restUntilMoved());
    QTest::qWait(5 * static_cast<int>(copyTime.count()));
    m_store.reset();
    QVERIFY(!QFile::exists(m_folder->filePath(u"jobmark.sqlite-wal"_s)));
}

QTEST_GUILESS_MAIN(StoreCopies)
#include "store_copies.moc"
