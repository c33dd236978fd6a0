// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "offline_session.h"

#include "session/stored_leads.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 3 * session::StoredLeads::partSize;
const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);
const auto listed = store::Time(std::chrono::milliseconds(now.toMSecsSinceEpoch()));

bool fill(const QString &folder)
{
    QList<store::SeenLead> leads;
    for (int id = 1; id <= leadCount; ++id) {
        const QByteArray number = QByteArray::number(id);
        leads.append({api::LeadId(id), R"({"customerName":"Customer )" + number + R"(","id":)" + number + '}', {}});
    }
    const auto opened = store::Store::open(folder);
    return opened && (*opened)->leads().saveLeads(leads) && (*opened)->leads().noteListed(listed);
}

/// As after a rest: everything is in the database, and there is no -wal.
bool tidyUp(const QString &folder)
{
    bool isDone = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tidying"_s);
        other.setDatabaseName(folder + u"/jobmark.sqlite"_s);
        isDone = other.open() && QSqlQuery(other).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    QSqlDatabase::removeDatabase(u"tidying"_s);
    return isDone;
}

/// The page of the database that holds `text` is none any more.
bool damagePageWith(const QByteArray &text, const QString &folder)
{
    constexpr qsizetype pageSize = 4096;
    QFile file(folder + u"/jobmark.sqlite"_s);
    const qsizetype place = file.open(QIODevice::ReadWrite) ? file.readAll().indexOf(text) : -1;
    return place > 0 && file.seek(place / pageSize * pageSize) && file.putChar('x');
}

} // namespace

/// What earlier runs kept of the leads, when it is damaged: where they cannot be listed, or without a network, nobody
/// else has them.
class StoredLeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofADamagedDatabaseComeFromTheOneInItsPlace()
    {
        const QTemporaryDir folder;
        QVERIFY(fill(folder.path()) && tidyUp(folder.path()) && damagePageWith("Customer 2500\"", folder.path()));
        const auto session = test::offlineSession(folder.path(), [] { return now; });
        const QSignalSpy replaced(session.get(), &session::Session::storeReplaced);
        const QSignalSpy failed(session.get(), &session::Session::storeFailed);
        session->start();
        const session::LeadBook &book = session->book();
        QVERIFY(replaced.isEmpty()); // so far nobody looked there
        QTRY_VERIFY(!book.isBringingIn());
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!book.leads().contains(api::LeadId(2500)));
        QVERIFY(book.leads().contains(api::LeadId(1)) && book.leads().contains(api::LeadId(leadCount)));
        QVERIFY(book.leads().size() > leadCount - 100);
        QCOMPARE(book.leads().size(), session->store()->leads().count().value());
        QCOMPARE(session->store()->leads().listedAt().value(), std::optional(listed));
    }
};

QTEST_GUILESS_MAIN(StoredLeadsTest)
#include "stored_leads.moc"
