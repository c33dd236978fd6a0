// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/number_direction.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// Numbers are read from the left in a language that is written from the right.
class NumberDirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysTogether_data()
    {
        QTest::addColumn<QString>("text"); // a number between < and > stays as it is
        QTest::newRow("nothing to do") << u"שלום, עולם."_s;
        QTest::newRow("a phone number") << u"<(403) 555-0123>"_s;
        QTest::newRow("one with its country, in a sentence") << u"טלפון <+1 403 555-0123>, או."_s;
        QTest::newRow("an amount") << u"<$18,500.00>"_s;
        QTest::newRow("an amount in French") << u"סכום: <24\u202f350,72\u00a0$> · עוד"_s;
        QTest::newRow("less than nothing") << u"<-5>"_s;
        QTest::newRow("a day and a time") << u"<2026-12-01 14:30>"_s;
        QTest::newRow("an id") << u"מספר: <0b5e12d0-77aa-4f6e-9a53-1c2d3e4f5a6b>."_s;
        QTest::newRow("two leads") << u"<48155>, <48195> · <48200>"_s;
        QTest::newRow("an address") << u"<12 Elm St>, <T2P 1J9>"_s;
    }

    void whatStaysTogether()
    {
        QFETCH(QString, text);
        const QString expected = QString(text).replace(u'<', QChar(0x2066)).replace(u'>', QChar(0x2069));
        const QString plain = text.remove(u'<').remove(u'>');
        QCOMPARE(ui::numbersFromTheLeft(plain, Qt::RightToLeft), expected);
        QCOMPARE(ui::numbersFromTheLeft(plain, Qt::LeftToRight), plain);
    }
};

QTEST_APPLESS_MAIN(NumberDirectionTest)
#include "number_direction_test.moc"
