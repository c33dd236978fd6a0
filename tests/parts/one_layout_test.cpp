// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/one_layout.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace jobmark::ui;
using namespace Qt::StringLiterals;

namespace {

class CountingLayout : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    void setGeometry(const QRect &room) override
    {
        ++layouts;
        QVBoxLayout::setGeometry(room);
    }
    int layouts = 0;
};

} // namespace

class OneLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<QWidget>();
        m_layout = new CountingLayout(m_form.get());
        m_rows.clear();
        for (int i = 0; i < 10; ++i) {
            auto *row = new QLabel(u"A row"_s, m_form.get());
            row->setVisible(false);
            m_layout->addWidget(row);
            m_rows.append(row);
        }
        m_form->resize(400, 600);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        QCoreApplication::sendPostedEvents();
        m_layout->layouts = 0;
    }

    void rowsThatComeTogetherAreLaidOutOnce()
    {
        {
            const OneLayout once(*m_layout);
            const OneLayout within(*m_layout);
            showAll();
            QCOMPARE(m_layout->layouts, 0);
        }
        QCOMPARE(m_layout->layouts, 1);
        for (int i = 1; i < m_rows.size(); ++i)
            QVERIFY2(m_rows.at(i)->y() >= m_rows.at(i - 1)->geometry().bottom(),
                     "they stand where they belong at once");
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_layout->layouts, 1);
    }

    void whatIsAroundMakesRoomAtOnce()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(m_form.release()); // the page's from here on
        auto *beneath = new QLabel(u"Beneath"_s, &page);
        column->addWidget(beneath);
        column->addStretch();
        page.resize(400, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const int before = beneath->y();
        {
            const OneLayout once(*m_layout);
            showAll();
        }
        QVERIFY(beneath->y() > before);
        QVERIFY(beneath->y() > m_rows.last()->mapTo(&page, m_rows.last()->rect().bottomLeft()).y());
    }

    void nothingIsLaidOutWhereNothingChanged()
    {
        {
            const OneLayout once(*m_layout);
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_layout->layouts, 0);
    }

    void aFormThatIsNotSeenIsLaidOutWhenItIs()
    {
        m_form->hide();
        {
            const OneLayout once(*m_layout);
            showAll();
        }
        QCOMPARE(m_layout->layouts, 0);
        m_form->show();
        QTRY_VERIFY(m_rows.last()->y() > 0);
    }

private:
    void showAll()
    {
        for (QLabel *row : std::as_const(m_rows))
            row->setVisible(true);
    }

    std::unique_ptr<QWidget> m_form;
    CountingLayout *m_layout = nullptr;
    QList<QLabel *> m_rows;
};

QTEST_MAIN(OneLayoutTest)
#include "one_layout_test.moc"
