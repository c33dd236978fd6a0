// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/row_label.h"

#include <QTest>

using namespace jobmark::ui;
using namespace Qt::StringLiterals;

/// A name is measured once for each width, and anew when it takes another room.
class RowLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongerNameIsHigher()
    {
        RowLabel label(u"Amount"_s);
        const int width = label.sizeHint().width();
        const int before = label.heightForWidth(width);
        label.setText(u"The amount of the whole job with everything that belongs to it"_s);
        QVERIFY(label.heightForWidth(width) > before);
        label.setText(u"Amount"_s);
        QCOMPARE(label.heightForWidth(width), before);
    }

    void aNarrowerOneIsHigher()
    {
        const RowLabel label(u"The amount of the whole job"_s);
        QVERIFY(label.heightForWidth(60) > label.heightForWidth(2000));
        for (int width = 60; width < 160; ++width) // more than are kept
            QVERIFY(label.heightForWidth(width) >= label.heightForWidth(2000));
        QVERIFY(label.heightForWidth(60) > label.heightForWidth(2000));
    }

    void aLargerFontIsHigher()
    {
        RowLabel label(u"Amount"_s);
        const QSize before = label.sizeHint();
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
        QVERIFY(label.sizeHint().height() > before.height());
        QVERIFY(label.heightForWidth(2000) > before.height());
    }

    void aMarginIsHigher()
    {
        RowLabel label(u"Amount"_s);
        const int before = label.heightForWidth(2000);
        label.setContentsMargins(0, 10, 0, 10);
        QCOMPARE(label.heightForWidth(2000), before + 20);
    }
};

QTEST_MAIN(RowLabelTest)
#include "row_label_test.moc"
