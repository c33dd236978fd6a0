// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "check/rule_table_markdown.h"

#include <QFile>
#include <QtTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

class ReadmeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readme_table_is_current();
    void the_table_says_what_lead_won_and_lead_lost_need();
};

void ReadmeTableTest::readme_table_is_current()
{
    QFile readme(QStringLiteral(JOBMARK_README));
    QVERIFY2(readme.open(QIODevice::ReadOnly), qPrintable(readme.errorString()));
    const QString text = QString::fromUtf8(readme.readAll());
    const qsizetype begin = text.indexOf(check::ruleTableBegin);
    const qsizetype end = text.indexOf(check::ruleTableEnd);
    QVERIFY2(begin >= 0 && end > begin, "README.md lacks the lines between which the table stands");
    const qsizetype tableBegin = begin + check::ruleTableBegin.size();
    // When this fails: put what `jobmark --rule-table` prints between the two lines.
    QCOMPARE(text.mid(tableBegin, end - tableBegin).trimmed(), check::ruleTableMarkdown().trimmed());
}

void ReadmeTableTest::the_table_says_what_lead_won_and_lead_lost_need()
{
    const QStringList lines = check::ruleTableMarkdown().split(u'\n');
    QCOMPARE(lines.size(), 2 + 15 + 1);
    QVERIFY(lines.contains(u"| `LEAD_WON` | `jobAmount`, `estimatedProjectStartDate` or `startDateTbd`, "
                           u"`estimatedCompletionDate` or `completionDateTbd` | `reason`, attachment (recommended) | "
                           u"yes |"_s));
    QVERIFY(lines.contains(u"| `LEAD_LOST` | `lostReason`, `reason` when `lostReason` is `OTHER` |  |  |"_s));
    QVERIFY(lines.contains(u"| `CONTACT_MADE` |  | `contactMethod`, `reason` |  |"_s));
}

QTEST_GUILESS_MAIN(ReadmeTableTest)
#include "readme_table_test.moc"
