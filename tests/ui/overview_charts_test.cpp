// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "overview/bar_chart.h"
#include "overview/chart_panel.h"
#include "overview/line_chart.h"
#include "overview/overview_charts.h"
#include "parts/passing_line.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jobmark;
using namespace jobmark::ui;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::Canada);
const QLocale french(QLocale::French, QLocale::Canada);

QList<api::LeadId> leads(int count)
{
    QList<api::LeadId> ids;
    for (int i = 1; i <= count; ++i)
        ids << api::LeadId(i);
    return ids;
}

session::Overview year(std::int64_t cents)
{
    session::Overview overview;
    overview.leads = 5;
    for (int i = 0; i < session::Overview::monthCount; ++i)
        overview.months << session::MonthFigures{QDate(2026, 1, 1).addMonths(i), {}, {}};
    session::MonthFigures &last = overview.months.last();
    last.won = leads(2);
    last.lost = leads(1);
    last.wonCents = cents;
    return overview;
}

ChartData threeBars()
{
    return {u"Leads by status"_s,
            u"8 leads are known."_s,
            u"None."_s,
            {u"Status"_s, u"Leads"_s},
            {{{u"New"_s, u"5"_s}, 5, leads(5)}, {{u"Quote sent"_s, u"0"_s}, 0, {}}, {{u"Won"_s, u"3"_s}, 3, leads(3)}}};
}

/// Locales differ, from one release of Qt to the next, in the blanks of a number.
QString plain(QString text)
{
    return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
}

QString description(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
}

/// In the light palette in which bars and lines are of this colour.
constexpr QRgb barColour = 0xff1f6fb5;

void paintLight(QWidget &chart)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xefefef));
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(barColour));
    chart.setPalette(palette);
}

int barLength(const QImage &image, int y)
{
    int points = 0;
    for (int x = 0; x < image.width(); ++x)
        points += image.pixel(x, y) == barColour ? 1 : 0;
    return points;
}

/// How wide each stretch of the picture is in which the line or a point of it stands, from the left.
QList<int> stretches(const QImage &image)
{
    QList<int> widths;
    bool wasThere = false;
    for (int x = 0; x < image.width(); ++x) {
        bool isThere = false;
        for (int y = 0; y < image.height(); ++y)
            isThere |= image.pixel(x, y) == barColour;
        if (isThere && !wasThere)
            widths << 0;
        if (isThere)
            ++widths.last();
        wasThere = isThere;
    }
    return widths;
}

ChartData months(const QList<std::optional<qint64>> &shares)
{
    ChartData chart{u"Share won"_s, u"Of all."_s, u"None."_s, {u"Month"_s, u"Share"_s}, {}};
    for (const std::optional<qint64> &share : shares)
        chart.items << ChartItem{{u"Jan"_s, share ? u"50%"_s : u"none"_s}, share, {}};
    return chart;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

/// The pictures of the overview: their numbers in words, worked with keys, the mouse and without looking.
class OverviewChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreWrittenToTheCent_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("written");
        QTest::newRow("nothing") << english << qint64(0) << u"$0.00"_s;
        QTest::newRow("cents") << english << qint64(7) << u"$0.07"_s;
        QTest::newRow("thousands") << english << qint64(2'435'072) << u"$24,350.72"_s;
        QTest::newRow("more than a double holds to the cent")
            << english << qint64(90'071'992'547'409'935) << u"$900,719,925,474,099.35"_s;
        QTest::newRow("in French") << french << qint64(2'435'072) << u"24 350,72 $"_s;
    }

    void sumsAreWrittenToTheCent()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, cents);
        QFETCH(QString, written);
        const ChartData chart = wonValueChart(year(cents), locale);
        QCOMPARE(plain(chart.items.last().cells.at(1)), written);
        QCOMPARE(chart.items.last().size, std::optional(cents));
    }

    void amountsThatAreNotKnownAreSaid()
    {
        session::Overview overview = year(100);
        overview.earlier.wonCents = 500;
        overview.earlier.withoutAmount = 2;
        const QString summary = wonValueChart(overview, english).summary;
        QVERIFY2(summary.contains(u"In 12 months: $1.00."_s) && summary.contains(u'2') &&
                     summary.contains(u"Earlier or without a date: $5.00."_s),
                 qPrintable(summary));
    }

    void aMonthInWhichNothingWasDecidedHasNoPoint()
    {
        const ChartData chart = shareWonChart(year(100), english);
        QCOMPARE(chart.items.size(), session::Overview::monthCount);
        QCOMPARE(chart.items.first().size, std::nullopt);
        QCOMPARE(chart.items.first().cells.at(1), u"none"_s);
        QCOMPARE(chart.items.last().size, std::optional<qint64>(667));
        QCOMPARE(chart.items.last().cells, (QStringList{chart.items.last().cells.first(), u"67%"_s, u"2"_s, u"1"_s}));
        QCOMPARE(chart.items.last().leads.size(), 3);
    }

    void everyTableIsWhole()
    {
        const session::Overview overview = year(100);
        for (const ChartData &chart : {statusChart(overview, english), waitingChart(overview, english),
                                       wonValueChart(overview, english), shareWonChart(overview, english)}) {
            QVERIFY(!chart.title.isEmpty() && !chart.summary.isEmpty());
            for (const ChartItem &item : chart.items)
                QCOMPARE(item.cells.size(), chart.columns.size());
        }
    }

    void aPictureOfNothingSaysSo()
    {
        const session::Overview nothing;
        QVERIFY(waitingChart(nothing, english).isEmpty());
        ChartPanel panel(new BarChart);
        panel.showData(waitingChart(nothing, english));
        panel.show();
        QVERIFY(!panel.findChild<Chart *>()->isVisible());
        QVERIFY(!panel.findChild<QPushButton *>()->isVisible());
    }

    void barsAreWorkedWithKeys()
    {
        BarChart chart;
        chart.showData(threeBars());
        QSignalSpy asked(&chart, &Chart::itemAsked);
        QSignalSpy moved(&chart, &Chart::moved);
        QCOMPARE(description(chart), u"New: Leads 5. Enter shows the leads."_s);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(description(chart), u"Quote sent: Leads 0"_s);
        QTest::keyClick(&chart, Qt::Key_Return); // about no lead
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Down); // there is nothing further
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.first().first().toInt(), 2);
        QCOMPARE(asked.last().first().toInt(), 0);
        QCOMPARE(moved.size(), 4);
    }

    void pointsGoTheOtherWayFromRightToLeft()
    {
        LineChart chart;
        chart.showData(shareWonChart(year(100), english));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 1);
        chart.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 0);
    }

    void aBarIsClicked()
    {
        BarChart chart;
        chart.resize(400, 100);
        chart.showData(threeBars());
        QSignalSpy asked(&chart, &Chart::itemAsked);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(200, chart.height() - 5));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 2);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(200, chart.height() / 2));
        QCOMPARE(asked.size(), 1); // about no lead
    }

    void aScreenReaderFindsAPicture()
    {
        BarChart chart;
        chart.showData(threeBars());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), u"Leads by status"_s);
    }

    void barsAreSeenInEveryPalette_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("highlight");
        QTest::addColumn<QColor>("bar");
        QTest::newRow("light") << QColor(0xefefef) << QColor(Qt::black) << QColor(0x1f6fb5) << QColor(0x1f6fb5);
        QTest::newRow("dark") << QColor(0x202020) << QColor(Qt::white) << QColor(0x6fb5ff) << QColor(0x6fb5ff);
        QTest::newRow("too faint") << QColor(0xefefef) << QColor(Qt::black) << QColor(0xd0f0e0) << QColor(Qt::black);
    }

    void barsAreSeenInEveryPalette()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QFETCH(QColor, highlight);
        QFETCH(QColor, bar);
        BarChart chart;
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Highlight, highlight);
        chart.setPalette(palette);
        chart.resize(400, 100);
        chart.showData(threeBars());
        const QImage image = chart.grab().toImage();
        QVERIFY(hasColour(image, bar));
        QCOMPARE(hasColour(image, highlight), bar == highlight);
    }

    void barsAreAsLongAsTheirNumbers()
    {
        BarChart chart;
        paintLight(chart);
        chart.resize(400, 100);
        chart.showData(threeBars());
        const QImage image = chart.grab().toImage();
        const int row = chart.height() / 3;
        const int longest = barLength(image, row / 2);
        QVERIFY2(longest > 100, qPrintable(QString::number(longest)));
        QCOMPARE(barLength(image, row + row / 2), 0);
        const int third = barLength(image, 2 * row + row / 2);
        QVERIFY2(qAbs(third - longest * 3 / 5) <= 1, qPrintable(u"%1 of %2"_s.arg(third).arg(longest)));
    }

    void onlyMonthsThatFollowEachOtherAreJoined_data()
    {
        QTest::addColumn<QList<std::optional<qint64>>>("shares");
        QTest::addColumn<QList<bool>>("isLong"); // each stretch, from the left
        using Shares = QList<std::optional<qint64>>;
        QTest::newRow("two, and one apart") << Shares{500, 500, {}, 500} << QList<bool>{true, false};
        QTest::newRow("one, and two apart") << Shares{500, {}, 500, 500} << QList<bool>{false, true};
        QTest::newRow("all") << Shares{500, 500, 500, 500} << QList<bool>{true};
        QTest::newRow("none follow each other") << Shares{500, {}, 500, {}} << QList<bool>{false, false};
    }

    void onlyMonthsThatFollowEachOtherAreJoined()
    {
        QFETCH(QList<std::optional<qint64>>, shares);
        QFETCH(QList<bool>, isLong);
        LineChart chart;
        paintLight(chart);
        chart.resize(500, 200);
        chart.showData(months(shares));
        const QList<int> widths = stretches(chart.grab().toImage());
        QCOMPARE(widths.size(), isLong.size());
        for (int i = 0; i < widths.size(); ++i)
            QVERIFY2(isLong.at(i) ? widths.at(i) > 50 : widths.at(i) < 12, qPrintable(QString::number(widths.at(i))));
    }

    void theNumbersAreATableAndAreCopied()
    {
        QWidget window;
        PassingLine said(window);
        ChartPanel panel(new BarChart, &window);
        panel.showData(threeBars());
        window.show();
        const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.last()->click();
        QCOMPARE(QApplication::clipboard()->text(), u"Status\tLeads\nNew\t5\nQuote sent\t0\nWon\t3\n"_s);
        QVERIFY(said.isVisible());
        QCOMPARE(said.shownText(), u"Copied: "_s + threeBars().title);
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&said);
        QCOMPARE(spoken->role(), QAccessible::Notification); // which a screen reader speaks
        QCOMPARE(spoken->text(QAccessible::Name), said.shownText());
        buttons.first()->click();
        const auto *table = panel.findChild<QTableView *>();
        QVERIFY(table->isVisible() && !panel.findChild<Chart *>()->isVisible());
        QCOMPARE(table->model()->index(2, 1).data().toString(), u"3"_s);
        QSignalSpy asked(&panel, &ChartPanel::leadsAsked);
        Q_EMIT panel.findChild<QTableView *>()->activated(table->model()->index(2, 0));
        QCOMPARE(asked.first().first().toString(), u"Won"_s);
        QCOMPARE(asked.first().last().value<QSet<api::LeadId>>().size(), 3);
        buttons.first()->click();
        QVERIFY(panel.findChild<Chart *>()->isVisible());
    }
};

QTEST_MAIN(OverviewChartsTest)
#include "overview_charts_test.moc"
