// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads/leads_pane.h"
#include "painted_text.h"

#include <QListView>
#include <QPainter>
#include <QProxyStyle>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

session::Surroundings torontoNow()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [] { return now; }};
}

session::LeadFacts lead(int daysAgo)
{
    session::LeadFacts facts;
    facts.id = api::LeadId(7);
    facts.customerName = u"Customer 7"_s;
    facts.category = u"Kitchen"_s;
    facts.status = rules::Status::QuoteSent;
    facts.standing = {session::Standing::Open, false, now.addDays(-daysAgo).toMSecsSinceEpoch()};
    return facts;
}

/// As Windows' does: what is selected is pale, and written on in a colour that only the style knows.
class PaleSelection : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (element == CE_ItemViewItem && option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, QColor(204, 232, 255));
        else
            QProxyStyle::drawControl(element, option, painter, widget);
    }
};

} // namespace

/// A lead in the list, as it is painted.
class LeadRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRowShowsWhoWhatWhereItStandsAndSinceWhen_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("hasDraft");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QString>("mark");
        QTest::newRow("fresh") << 6 << false << QStringList{u"Quote sent · Kitchen"_s, u"6 day"_s} << QString();
        QTest::newRow("over a week") << 9 << false << QStringList{u"Quote sent · Kitchen"_s, u"9 day"_s} << u"!"_s;
        QTest::newRow("over two weeks") << 15 << false << QStringList{u"Quote sent · Kitchen"_s, u"15 day"_s}
                                        << u"!!"_s;
        QTest::newRow("with a draft") << 9 << true << QStringList{u"Draft · Quote sent · Kitchen"_s, u"9 day"_s}
                                      << u"!"_s;
    }

    void theRowShowsWhoWhatWhereItStandsAndSinceWhen()
    {
        QFETCH(int, days);
        QFETCH(bool, hasDraft);
        QFETCH(QStringList, shown);
        QFETCH(QString, mark);
        session::LeadTable leads;
        leads.put(lead(days));
        ui::LeadsPane pane(torontoNow());
        pane.resize(320, 480);
        pane.show();
        pane.render(leads);
        pane.setDrafts(hasDraft ? QSet<api::LeadId>{api::LeadId(7)} : QSet<api::LeadId>());
        const QStringList lines = test::paintedLines(pane);
        const QString said = lines.join(u'\n');
        for (const QString &part : shown + QStringList{u"Customer 7"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is missing in "_s + said));
        QCOMPARE(said.contains(u"Draft"_s), hasDraft);
        QString marks; // all exclamation marks, wherever they are
        for (const test::PaintedText &text : test::paintedTexts(pane))
            marks += QString(text.text.count(u'!'), u'!');
        QCOMPARE(marks, mark);
    }

    void theChosenRowCanBeReadWhateverColourTheStyleGivesIt()
    {
        PaleSelection style(u"fusion"_s);
        session::LeadTable leads;
        leads.put(lead(1));
        ui::LeadsPane pane(torontoNow());
        pane.resize(320, 480);
        pane.show();
        pane.render(leads);
        auto *list = pane.findChild<QListView *>();
        QVERIFY(list);
        list->setStyle(&style);
        list->setCurrentIndex(list->model()->index(0, 0));
        const QImage painted = list->viewport()->grab().toImage();
        const QPoint beside = list->visualRect(list->currentIndex()).topLeft() + QPoint(3, 3);
        const QPalette::ColorGroup group = list->isActiveWindow() ? QPalette::Active : QPalette::Inactive;
        QCOMPARE(painted.pixelColor(beside), list->palette().color(group, QPalette::Highlight));
    }
};

QTEST_MAIN(LeadRowTest)
#include "lead_row_test.moc"
