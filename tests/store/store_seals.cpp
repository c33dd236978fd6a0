// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "filled_store.h"
#include "support/database_file.h"

#include "store/lead_reader.h"
#include "store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::store;
using namespace jobmark::test;
using namespace Qt::StringLiterals;

/// A flipped bit within a value, which SQLite does not notice.
class StoreSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"jobmark.sqlite"_s);
        fill(m_folder->path());
        QVERIFY(tidyUp(m_folder->path()));
    }

    void neverHandsOutAChangedAmount();
    void neverHandsOutAChangedLead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void StoreSeals::neverHandsOutAChangedAmount()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype place = file.readAll().indexOf(QByteArray(500, 'c').append("33"));
    QVERIFY(place > 0);
    file.seek(place + 500);
    QVERIFY(file.putChar('9'));
    file.close();
    const auto store = Store::open(m_folder->path());
    const auto rows = (*store)->submissions().loadAll().value();
    QCOMPARE(rows.size(), rowCount - 1);
    for (const SubmissionRow &row : rows)
        QCOMPARE(row, rowOf(int(row.lead.number())));
}

// A telephone number, an amount: what is read of a lead that was struck is nothing, and of the others what it was.
void StoreSeals::neverHandsOutAChangedLead()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype place = file.readAll().indexOf(leadJson(33));
    QVERIFY(place > 0);
    file.seek(place + leadJson(33).size() - 3);
    QVERIFY(file.putChar('y'));
    file.close();
    QCOMPARE(seenLeadsBelow(m_folder->path(), {}, rowCount).error(), StoreFault::Damaged);
    const auto store = Store::open(m_folder->path());
    const LeadStore &leads = (*store)->leads();
    QCOMPARE(leads.load(api::LeadId(33)).error(), StoreFault::Damaged);
    const QList<SeenLead> many = leads.loadMany({api::LeadId(32), api::LeadId(33), api::LeadId(34)}).value();
    QCOMPARE(many.size(), 2);
    QCOMPARE(many.first().json, leadJson(32));
    QCOMPARE(many.last().json, leadJson(34));
    QVERIFY((*store)->replaceDamaged());
    QCOMPARE(leads.loadAll().value().size(), rowCount - 1);
    QCOMPARE(leads.load(api::LeadId(33)).value(), std::nullopt);
    QCOMPARE(leads.load(api::LeadId(34)).value()->json, leadJson(34));
}

QTEST_GUILESS_MAIN(StoreSeals)
#include "store_seals.moc"
