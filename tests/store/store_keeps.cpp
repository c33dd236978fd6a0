// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "support/slowness.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::store;
using namespace Qt::StringLiterals;

namespace {

Time at(qint64 seconds)
{
    return Time(std::chrono::seconds(seconds));
}

SavedDraft draftFor(qint64 lead, const QString &notes)
{
    return {api::LeadId(lead),
            {{u"reason"_s, notes}, {u"jobAmount"_s, u"1 234,50"_s}},
            QDateTime(QDate(2026, 5, 4), QTime(3, 2, 1), Qt::UTC),
            u"CONTACT_MADE"_s,
            at(1'700'000'000)};
}

} // namespace

class StoreKeeps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsThatWereSeen();
    void aLeadThatIsNotInTheListAnyMore();
    void aDraftWithItsHiddenFields();
    void noDraftThatWasDiscarded();
    void submissionsInTheirOrder();
    void nothingOfABatchThatFails();
    void theActivityNewestFirst();
    void everythingPrivateFromTheFirstWriteOn();
    void aHundredThousandLeads();

private:
    std::unique_ptr<Store> open()
    {
        auto opened = Store::open(m_folder.filePath(u"profile/connection"_s));
        return opened ? std::move(*opened) : nullptr;
    }
    QTemporaryDir m_folder;
};

void StoreKeeps::leadsThatWereSeen()
{
    const QList<SeenLead> leads{{api::LeadId(-3), R"({"id":-3})"_ba, at(1)}, {api::LeadId(9), R"({"id":9})"_ba, at(2)}};
    {
        const auto store = open();
        QVERIFY(store);
        QCOMPARE(store->opening().kind, Opening::Kind::Created);
        QVERIFY(store->leads().saveLeads(leads));
    }
    const auto store = open();
    QVERIFY(store);
    QCOMPARE(store->opening().kind, Opening::Kind::Opened);
    QCOMPARE(store->leads().loadAll().value(), leads);
    QCOMPARE(store->leads().load(api::LeadId(9)).value(), std::optional(leads.at(1)));
    QCOMPARE(store->leads().load(api::LeadId(10)).value(), std::nullopt);
    QCOMPARE(store->leads().loadMany({api::LeadId(9), api::LeadId(10)}).value(), leads.mid(1));
    QCOMPARE(store->leads().count().value(), 2);
}

void StoreKeeps::aLeadThatIsNotInTheListAnyMore()
{
    const auto store = open();
    QVERIFY(store->leads().saveLeads({{api::LeadId(20), R"({"id":20})"_ba, at(5)}}));
    QVERIFY(store->leads().saveLeads({{api::LeadId(21), R"({"id":21})"_ba, at(6)}}));
    QVERIFY(store->leads().load(api::LeadId(20)).value().has_value());
}

void StoreKeeps::aDraftWithItsHiddenFields()
{
    const SavedDraft first = draftFor(5, u"first"_s);
    const SavedDraft second = draftFor(5, u"d\u00e9j\u00e0 vu \u2014 \"quoted\"\n'; DROP TABLE drafts"_s);
    QVERIFY(open()->drafts().save(first));
    QVERIFY(open()->drafts().save(second));
    SavedDraft bare{api::LeadId(6), {}, {}, {}, at(7)};
    QVERIFY(open()->drafts().save(bare));
    bare.basedOnStatus = u""_s;
    QCOMPARE(open()->drafts().load(api::LeadId(5)).value(), std::optional(second));
    QCOMPARE(open()->drafts().loadAll().value(), (QList<SavedDraft>{second, bare}));
}

void StoreKeeps::noDraftThatWasDiscarded()
{
    const auto store = open();
    QVERIFY(store->drafts().save(draftFor(7, u"x"_s)));
    QVERIFY(store->drafts().discard(api::LeadId(7)));
    QVERIFY(store->drafts().discard(api::LeadId(7)));
    QCOMPARE(store->drafts().load(api::LeadId(7)).value(), std::nullopt);
}

void StoreKeeps::submissionsInTheirOrder()
{
    SubmissionRow first{QUuid::createUuid(), api::LeadId(1), "content"_ba, "held"_ba, {}};
    const SubmissionRow second{QUuid::createUuid(), api::LeadId(1), "other"_ba, "queued"_ba, "{}"_ba};
    QVERIFY(open()->submissions().write({{first, second}, {}, {}}));
    first.life = "sending"_ba;
    QVERIFY(open()->submissions().write({{first}, {}, {}}));
    first.serverLead = ""_ba;
    QCOMPARE(open()->submissions().loadAll().value(), (QList{first, second}));
    QVERIFY(open()->submissions().write({{}, {second.id}, {}}));
    QCOMPARE(open()->submissions().loadAll().value(), (QList{first}));
    QVERIFY(open()->submissions().write({{}, {first.id}, {}}));
}

void StoreKeeps::nothingOfABatchThatFails()
{
    const auto store = open();
    const auto before = store->activity().load({}, 100).value();
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another program"_s);
    other.setDatabaseName(store->folder() + u"/jobmark.sqlite"_s);
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
    const SubmissionRow row{QUuid::createUuid(), api::LeadId(1), "c"_ba, "l"_ba, {}};
    const auto wrote = store->submissions().write({{row}, {}, {{at(1), api::LeadId(1), ActivityKind::Sent, {}, {}}}});
    QVERIFY(!wrote);
    QCOMPARE(wrote.error(), StoreFault::Busy);
    QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    QVERIFY(store->submissions().loadAll().value().isEmpty());
    QCOMPARE(store->activity().load({}, 100).value(), before);
}

void StoreKeeps::theActivityNewestFirst()
{
    const NewActivity first{at(10), api::LeadId(1), ActivityKind::Submitted, {{u"jobAmount"_s, 12.5}}, u"JM-1"_s};
    const NewActivity second{at(11), api::LeadId(2), ActivityKind::Viewed, {}, u""_s};
    const NewActivity third{at(12), api::LeadId(1), ActivityKind::Replaced, {}, u"JM-2"_s};
    QVERIFY(open()->activity().append({first, second, third}));
    const auto all = open()->activity().load({}, 10).value();
    QCOMPARE(all.size(), 3);
    QCOMPARE(static_cast<const NewActivity &>(all.at(0)), third);
    QCOMPARE(static_cast<const NewActivity &>(all.at(2)), first);
    const auto ofOne = open()->activity().load(api::LeadId(1), 10, all.at(0).number).value();
    QCOMPARE(ofOne.size(), 1);
    QCOMPARE(static_cast<const NewActivity &>(ofOne.at(0)), first);
}

void StoreKeeps::everythingPrivateFromTheFirstWriteOn()
{
    const auto store = open();
    QVERIFY(store->drafts().save(draftFor(1, u"x"_s)));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    int seen = 0;
    QDirIterator entries(m_folder.filePath(u"profile"_s), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
    for (; entries.hasNext(); ++seen) {
        const QFileInfo entry(entries.next());
        QVERIFY2(!(entry.permissions() & others), qPrintable(entry.filePath()));
    }
    QVERIFY2(seen >= 5, "the folder, the attachments, the database, its -wal and its -shm");
}

void StoreKeeps::aHundredThousandLeads()
{
    const auto store = open();
    QList<SeenLead> leads;
    for (int i = 1; i <= 100'000; ++i)
        leads.append({api::LeadId(i),
                      "{\"id\":"_ba + QByteArray::number(i) + ",\"x\":\""_ba + QByteArray(500, 'x') + "\"}"_ba, at(i)});
    QVERIFY(store->leads().saveLeads(leads));
    QElapsedTimer timer;
    timer.start();
    const auto loaded = store->leads().loadAll();
    QVERIFY(loaded);
    QVERIFY2(timer.elapsed() < 5000 * jobmark::test::slowness, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(loaded->last(), leads.last());
    QVERIFY(loaded->size() >= 100'000);
}

QTEST_GUILESS_MAIN(StoreKeeps)
#include "store_keeps.moc"
