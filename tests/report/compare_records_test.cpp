// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "report/compare_records.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;

namespace {

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC); }};
}

report::RecordFacts factsOf(const api::Lead &lead)
{
    return {u"Maple Roofing"_s, api::ServerAddress::renovationFind(), lead,
            review::checkRecord(lead, {}, toronto().now()), std::nullopt};
}

} // namespace

/// Records beside each other, with what differs.
class CompareRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsSaidToDiffer()
    {
        const auto lines = report::compareRecords(
            {factsOf(wonLead()), factsOf(wonLead({{u"jobAmount"_s, 20'000}}, {{u"id"_s, 41208}})),
             factsOf(wonLead({{u"reason"_s, u" They chose oak.  "_s}}, {{u"id"_s, 41209}}))},
            toronto());
        QStringList differing;
        for (const report::ComparedLine &line : lines) {
            QCOMPARE(line.texts.size(), 3);
            for (const qsizetype column : line.differing)
                differing << line.name + u' ' + QString::number(column);
        }
        QCOMPARE(differing, (QStringList{u"Job amount 1"_s, u"Lead number 1"_s, u"Lead number 2"_s}));
    }

    void aLockedRecordLinesUpWithAnOpenOne()
    {
        const auto lines = report::compareRecords(
            {factsOf(wonLead()),
             factsOf(wonLead({{u"status"_s, u"QUOTE_SENT"_s}}, {{u"postLeadStatus"_s, u"QUOTE_SENT"_s}})),
             factsOf(leadOf({{u"id"_s, 5}}))},
            toronto());
        for (const report::ComparedLine &line : lines)
            QCOMPARE(line.texts.size(), 3);
        QCOMPARE(lines.first().texts,
                 (QStringList{u"Lead won (LEAD_WON)"_s, u"Quote sent (QUOTE_SENT)"_s, u"Not recorded"_s}));
    }
};

QTEST_GUILESS_MAIN(CompareRecordsTest)
#include "compare_records_test.moc"
