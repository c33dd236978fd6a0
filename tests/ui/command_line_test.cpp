// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window/command_line.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// A lead asked for on the command line or by a link from another program.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadIsOpened_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<std::optional<api::LeadId>>("lead");
        using Lead = std::optional<api::LeadId>;
        const auto row = [](const char *what, const QStringList &arguments, const Lead &lead) {
            QTest::newRow(what) << arguments << lead;
        };
        row("nothing", {}, {});
        row("a number", {u"--lead"_s, u"41207"_s}, api::LeadId(41207));
        row("a number after =", {u"--lead=41207"_s}, api::LeadId(41207));
        row("a link", {u"jobmark:lead/41207"_s}, api::LeadId(41207));
        row("a link as a browser writes it", {u"JOBMARK:lead/41207"_s}, api::LeadId(41207));
        row("the highest number", {u"jobmark:lead/9223372036854775807"_s},
            api::LeadId(std::numeric_limits<qint64>::max()));
        row("a link and an option", {u"--profile"_s, u"/tmp/x"_s, u"jobmark:lead/7"_s}, api::LeadId(7));
    }

    void aLeadIsOpened()
    {
        QFETCH(QStringList, arguments);
        QFETCH(std::optional<api::LeadId>, lead);
        const auto line = ui::parseCommandLine(arguments);
        QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error().sentence));
        QCOMPARE(line->lead, lead);
        QCOMPARE(line->start, ui::Start::Window);
    }

    void theWindowTellsOfALinkWithoutALead_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const QString &link, const QString &told) {
            QTest::newRow(what) << link << told;
        };
        row("no number", u"jobmark:lead/"_s, u"jobmark:lead/"_s);
        row("zero", u"jobmark:lead/0"_s, u"jobmark:lead/0"_s);
        row("below zero", u"jobmark:lead/-1"_s, u"jobmark:lead/-1"_s);
        row("one too high", u"jobmark:lead/9223372036854775808"_s, u"jobmark:lead/9223372036854775808"_s);
        row("more behind it", u"jobmark:lead/1/2"_s, u"jobmark:lead/1/2"_s);
        row("a question behind it", u"jobmark:lead/1?token=x"_s, u"jobmark:lead/1?token=x"_s);
        row("a host", u"JOBMARK://lead/1"_s, u"JOBMARK://lead/1"_s);
        row("something else of a lead", u"jobmark:leads/1"_s, u"jobmark:leads/1"_s);
        row("lines and directions", u"jobmark:a\nb\u202ec"_s, u"jobmark:a b c"_s);
        row("a long one", u"jobmark:"_s + QString(5000, u'x'), u"jobmark:"_s + QString(291, u'x') + u'…');
    }

    void theWindowTellsOfALinkWithoutALead()
    {
        QFETCH(QString, link);
        const auto line = ui::parseCommandLine({link});
        QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error().sentence));
        QCOMPARE(line->lead, std::nullopt);
        QTEST(line->unknownLink, "told");
    }

    void aLinkCountsMoreThanAnOption()
    {
        const auto known = ui::parseCommandLine({u"--lead"_s, u"5"_s, u"jobmark:lead/7"_s});
        QCOMPARE(known->lead, std::optional(api::LeadId(7)));
        const auto unknown = ui::parseCommandLine({u"--lead"_s, u"5"_s, u"jobmark:leads/7"_s});
        QCOMPARE(unknown->lead, std::nullopt);
        QCOMPARE(unknown->unknownLink, u"jobmark:leads/7"_s);
    }

    void whatIsNoLeadIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, const QStringList &arguments, const QString &said) {
            QTest::newRow(what) << arguments << said;
        };
        row("zero", {u"--lead"_s, u"0"_s}, u"\"0\" is no lead number"_s);
        row("below zero", {u"--lead=-1"_s}, u"\"-1\" is no lead number"_s);
        row("one too high", {u"--lead"_s, u"9223372036854775808"_s}, u"is no lead number"_s);
        row("another program's", {u"https://example.com/lead/1"_s}, u"is no link that Jobmark knows"_s);
        row("two links", {u"jobmark:lead/1"_s, u"jobmark:lead/2"_s}, u"one link at most"_s);
        row("no number", {u"--lead"_s, u"x"_s}, u"\"x\" is no lead number"_s);
        row("an empty number", {u"--lead="_s}, u"is no lead number"_s);
        row("no such option", {u"--leads"_s, u"1"_s}, u"See --help."_s);
    }

    void whatIsNoLeadIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const auto line = ui::parseCommandLine(arguments);
        QVERIFY(!line.has_value());
        QVERIFY2(line.error().sentence.contains(said), qPrintable(line.error().sentence));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
