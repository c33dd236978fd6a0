// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "report/locked_list.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using report::LockedOrder;
using report::LockedShown;

namespace {

constexpr int firstId = 48'100;

report::LockedRow row(int id, const QJsonValue &amount, const QString &won, const QString &came, const QString &name,
                      int findings)
{
    return report::lockedRowOf(wonLead({{u"jobAmount"_s, amount}, {u"statusActionDate"_s, won}},
                                       {{u"id"_s, firstId + id}, {u"dateCreated"_s, came}, {u"customerName"_s, name}}),
                               findings);
}

QList<report::LockedRow> rows()
{
    return {row(1, 500, u"2026-05-01T10:00:00Z"_s, u"2026-01-01T10:00:00Z"_s, u"Étienne Lavoie"_s, 0),
            row(2, 9000, u"2026-05-03T10:00:00Z"_s, u"2026-02-01T10:00:00Z"_s, u"Nadia Petrenko"_s, 2),
            row(3, u"lots"_s, u"2026-05-02T10:00:00Z"_s, u""_s, u"Jason Hewitt"_s, 1),
            row(4, 700, u""_s, u"2025-12-01T10:00:00Z"_s, u""_s, 0)};
}

} // namespace

/// Locked records, searched and in the order that is asked for.
class LockedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsShownInItsOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<LockedOrder>("order");
        QTest::addColumn<LockedShown>("shown");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("by date") << u""_s << LockedOrder::Recorded << LockedShown::All << QList<int>{2, 3, 1, 4};
        QTest::newRow("by amount") << u""_s << LockedOrder::Amount << LockedShown::All << QList<int>{2, 4, 1, 3};
        QTest::newRow("by age") << u""_s << LockedOrder::Age << LockedShown::All << QList<int>{4, 1, 2, 3};
        QTest::newRow("with findings") << u""_s << LockedOrder::Amount << LockedShown::WithFindings << QList<int>{2, 3};
        QTest::newRow("without accents") << u"ETIENNE lav"_s << LockedOrder::Recorded << LockedShown::All
                                         << QList<int>{1};
        QTest::newRow("by number") << u"48103"_s << LockedOrder::Recorded << LockedShown::All << QList<int>{3};
        QTest::newRow("by a part of the number")
            << u"810"_s << LockedOrder::Recorded << LockedShown::All << QList<int>{2, 3, 1, 4};
        QTest::newRow("nothing") << u"zzz"_s << LockedOrder::Recorded << LockedShown::All << QList<int>{};
    }

    void whatIsAskedForIsShownInItsOrder()
    {
        QFETCH(QString, query);
        QFETCH(LockedOrder, order);
        QFETCH(LockedShown, shown);
        QFETCH(QList<int>, ids);
        report::LockedList list;
        list.rebuild(rows());
        list.show(query, order, shown);
        QList<int> visible;
        for (int i = 0; i < list.visibleCount(); ++i)
            visible << static_cast<int>(list.visibleRow(i).id.number()) - firstId;
        QCOMPARE(visible, ids);
        QCOMPARE(list.count(), 4);
        QCOMPARE(list.withFindings(), 2);
    }
};

QTEST_GUILESS_MAIN(LockedListTest)
#include "locked_list_test.moc"
