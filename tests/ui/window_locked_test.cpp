// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include <algorithm>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oddLead = 48055;   // completed before it starts
constexpr qint64 olderLead = 47986; // won long ago without a job amount

} // namespace

/// The page of locked records.
class WindowLockedTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_live->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->reads(u"Shown: 7 of 7"_s), qPrintable(m_live->readable()));
    }

    void cleanup() { end(); }

    void theChosenRecordStaysChosenWhenLeadsAreFetchedAnew()
    {
        m_live->press(Qt::Key_Down);
        m_live->press(Qt::Key_Down);
        const QListView *list = view();
        if (list == nullptr)
            QFAIL("there is a list of locked records");
        QVERIFY(list->model()->rowCount() > 2);
        const QString chosen = list->currentIndex().data().toString();
        QVERIFY(list->currentIndex().row() > 0);
        const QSignalSpy resets(list->model(), &QAbstractItemModel::modelReset);
        Q_EMIT m_live->session().book().leadChanged(api::LeadId(1));
        QTRY_VERIFY(!resets.isEmpty());
        QCOMPARE(list->currentIndex().data().toString(), chosen);
    }

    void everyRowSaysHowManyFindingsItHas()
    {
        const QStringList rows = listed();
        QCOMPARE(rows.size(), 7);
        QVERIFY(!rows.filter(u"finding(s)"_s).isEmpty());
        for (const qint64 lead : {oddLead, olderLead}) {
            m_live->open(lead);
            QTRY_VERIFY(m_live->desk().state().id == api::LeadId(lead) && reviewChecks() > 0);
            const QStringList row = rows.filter(u"Lead %1 "_s.arg(lead));
            QCOMPARE(row.size(), 1);
            QVERIFY2(row.first().endsWith(u" · %1 finding(s)"_s.arg(reviewChecks())), qPrintable(row.first()));
        }
        m_live->press(Qt::Key_L, Qt::ControlModifier);
        const QString sum = u"; with findings: %1"_s.arg(rows.filter(u"finding(s)"_s).size());
        QTRY_VERIFY2(m_live->reads(sum), qPrintable(m_live->readable()));
    }

    void theyAreSortedAsChosenInTheBox()
    {
        const QStringList byDate = listed();
        QVERIFY(m_live->tabTo(u"Sorted by"_s));
        QVERIFY(m_live->choose(u"Amount, largest first"_s));
        const QStringList byAmount = listed();
        QVERIFY2(byAmount.first().contains(u"$58,250.50"_s), qPrintable(byAmount.join(u'\n')));
        QVERIFY2(byAmount.last().contains(u"no amount"_s), qPrintable(byAmount.join(u'\n')));
        QVERIFY(m_live->choose(u"Age, oldest lead first"_s));
        const QStringList byAge = listed();
        QVERIFY2(byAge.first().contains(u"Lead %1 "_s.arg(olderLead)), qPrintable(byAge.join(u'\n')));
        QVERIFY(byDate != byAmount && byAmount != byAge);
    }

    void aSearchAmongThoseWithFindingsSaysSo()
    {
        const QStringList rows = listed();
        const auto without =
            std::ranges::find_if(rows, [](const QString &row) { return !row.contains(u"finding(s)"_s); });
        QVERIFY(without != rows.end());
        const QString number = without->section(u' ', 1, 1);
        m_live->type(number);
        QCOMPARE(listed(), QStringList{*without});
        QVERIFY(m_live->tabTo(u"With findings alone"_s));
        m_live->press(Qt::Key_Space);
        QVERIFY(listed().isEmpty());
        QVERIFY2(m_live->reads(u"No record with findings has these words. Untick the box, or write others."_s),
                 qPrintable(m_live->readable()));
    }

    void nobodyIsToldThatNoneIsLockedWhileLeadsAreFetched()
    {
        QVERIFY(m_sandbox->setFaults({u"list:delay=600000"_s}));
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        m_live->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->reads(u"The leads are being fetched."_s), qPrintable(m_live->readable()));
        QTRY_COMPARE(m_live->session().book().listing().phase, session::Listing::Phase::Loading);
        QTest::qWait(100);
        QVERIFY2(m_live->reads(u"The leads are being fetched."_s), qPrintable(m_live->readable()));
        QVERIFY2(!m_live->reads(u"No record is locked yet"_s), qPrintable(m_live->readable()));

        m_live->session().book().cancelRefresh();
        QTRY_VERIFY2(m_live->reads(u"not all leads were fetched. Press F5"_s), qPrintable(m_live->readable()));
        QVERIFY2(!m_live->reads(u"No record is locked yet"_s), qPrintable(m_live->readable()));

        QVERIFY(m_sandbox->setFaults({}));
        m_live->press(Qt::Key_F5);
        QTRY_VERIFY2(m_live->reads(u"Shown: 7 of 7"_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->reads(u"fetched"_s));
    }

private:
    [[nodiscard]] QListView *view() const
    {
        const auto views = m_live->window().findChildren<QListView *>();
        const auto found = std::ranges::find(views, u"Locked records"_s, &QWidget::accessibleName);
        return found != views.end() ? *found : nullptr;
    }

    /// How many stand on the page of the record.
    [[nodiscard]] qsizetype reviewChecks() const
    {
        const auto texts = m_live->window().findChildren<QTextEdit *>();
        return std::ranges::count_if(texts, [](const QTextEdit *text) {
            return text->isVisible() && test::spokenName(*text).startsWith(u"Review check "_s);
        });
    }

    /// The lines of the list, as they stand.
    [[nodiscard]] QStringList listed() const
    {
        QStringList lines;
        const QAbstractItemModel *model = view() != nullptr ? view()->model() : nullptr;
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
            lines << model->index(row, 0).data().toString();
        return lines;
    }
};

QTEST_MAIN(WindowLockedTest)
#include "window_locked_test.moc"
