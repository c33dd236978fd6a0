// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/lead_reader.h"
#include "store/schema.h"
#include "store/store.h"

#include <array>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::store;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array second = {"ALTER TABLE drafts ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"};
constexpr std::array broken = {"CREATE TABLE half (a)", "this is not SQL"};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs statements on a file without the store.
bool runOn(const QString &path, const QStringList &statements)
{
    const QString name = u"beside the store"_s;
    bool isFine = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        isFine = database.open();
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                isFine = isFine && QSqlQuery(database).exec(statement);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return isFine;
}

} // namespace

class StoreVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsWhatEveryVersionWrote_data();
    void readsWhatEveryVersionWrote();
    void readsAnOlderOneAsItIs();
    void takesEveryStepOnce();
    void leavesNothingOfAStepThatFails();
    void leavesANewerDatabaseAlone();
    void takesAVersionThatContradictsItselfForDamage();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"jobmark.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreVersions::readsWhatEveryVersionWrote_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<Opening::Kind>("kind");
    for (const Migration &step : migrations()) {
        const bool isNewest = step.version == migrations().back().version;
        QTest::addRow("version %d", step.version)
            << step.version << (isNewest ? Opening::Kind::Opened : Opening::Kind::Migrated);
    }
}

void StoreVersions::readsWhatEveryVersionWrote()
{
    QFETCH(int, version);
    QFETCH(Opening::Kind, kind);
    const QString name = QStringLiteral(STORE_DUMPS "/v%1.sql").arg(version);
    const QString dump = QString::fromUtf8(bytesOf(name));
    QVERIFY2(!dump.isEmpty(), qPrintable(name + u" is missing: every version needs what it wrote"_s));
    QVERIFY(runOn(file(), dump.split(u";\n"_s)));
    const auto opened = Store::open(m_folder->path());
    QVERIFY(opened);
    Store &store = **opened;
    QCOMPARE(store.opening().kind, kind);
    QCOMPARE(store.leads().loadAll().value().first().json, R"({"id":48213})"_ba);
    const auto draft = store.drafts().load(api::LeadId(48213)).value();
    QVERIFY(draft);
    QCOMPARE(draft->texts.value("jobAmount"_L1).toString(), u"24 350,72 $"_s);
    QCOMPARE(draft->basedOnStatus, u"CONTACT_MADE"_s);
    const auto rows = store.submissions().loadAll().value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, QUuid(u"1f3a90c2-d45e-4b1c-8a77-c0ffee00beef"_s));
    const auto activity = store.activity().load({}, 10).value();
    QCOMPARE(activity.size(), 1);
    QCOMPARE(activity.first().number, 9);
    QCOMPARE(activity.first().reference, u"JM-1F3A-90C2"_s);
    // And what came with later versions works on it.
    const Time listed = Time(std::chrono::milliseconds(1'780'000'000'900));
    QVERIFY(store.leads().noteListed(listed));
    QCOMPARE(store.leads().listedAt().value(), std::optional(listed));
}

// Where the disk takes no migration.
void StoreVersions::readsAnOlderOneAsItIs()
{
    const QString dump = QString::fromUtf8(bytesOf(QStringLiteral(STORE_DUMPS "/v2.sql")));
    QVERIFY(runOn(file(), dump.split(u";\n"_s)));
    const auto leads = seenLeadsBelow(m_folder->path(), {}, 10);
    QVERIFY(leads);
    QCOMPARE(leads->first().json, R"({"id":48213})"_ba);
    const auto opened = Store::openToRead(m_folder->path());
    QVERIFY(opened);
    QCOMPARE((*opened)->leads().load(api::LeadId(48213)).value()->json, R"({"id":48213})"_ba);
    QVERIFY((*opened)->leads().listedAt().value());
    QVERIFY((*opened)->drafts().load(api::LeadId(48213)).value());
    QCOMPARE((*opened)->submissions().loadAll().value().size(), 1);
}

void StoreVersions::takesEveryStepOnce()
{
    const std::array steps = {migrations()[0], Migration{2, second}};
    Database database;
    QVERIFY(database.open(file(), Database::Access::ReadAndWrite));
    QCOMPARE(migrate(database, std::span(steps).first(1)).value(), SchemaState::Migrated);
    QCOMPARE(migrate(database, steps).value(), SchemaState::Migrated);
    QCOMPARE(migrate(database, steps).value(), SchemaState::Current);
    QCOMPARE(versionOf(database).value(), 2);
    QVERIFY(database.ask(u"SELECT colour FROM drafts"_s));
    QCOMPARE(migrate(database, std::span(steps).first(1)).error(), StoreFault::NewerVersion);
}

void StoreVersions::leavesNothingOfAStepThatFails()
{
    const std::array steps = {migrations()[0], Migration{2, second}, Migration{3, broken}};
    Database database;
    QVERIFY(database.open(file(), Database::Access::ReadAndWrite));
    QVERIFY(!migrate(database, steps));
    QCOMPARE(versionOf(database).value(), 2);
    QVERIFY(!database.ask(u"SELECT a FROM half"_s));
}

void StoreVersions::leavesANewerDatabaseAlone()
{
    QVERIFY(Store::open(m_folder->path()));
    QVERIFY(runOn(file(), {u"UPDATE made_by SET version = 99"_s, u"PRAGMA user_version = 99"_s}));
    const QByteArray before = bytesOf(file());
    const auto opened = Store::open(m_folder->path());
    QVERIFY(!opened);
    QCOMPARE(opened.error(), StoreFault::NewerVersion);
    QCOMPARE(bytesOf(file()), before);
}

void StoreVersions::takesAVersionThatContradictsItselfForDamage()
{
    QVERIFY(Store::open(m_folder->path()));
    QVERIFY(runOn(file(), {u"PRAGMA user_version = 99"_s}));
    const auto opened = Store::open(m_folder->path());
    QVERIFY(opened);
    QCOMPARE((*opened)->opening().kind, Opening::Kind::DamagedSetAside);
}

QTEST_GUILESS_MAIN(StoreVersions)
#include "store_versions.moc"
