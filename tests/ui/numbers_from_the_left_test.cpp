// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "painted_text.h"

#include "parts/house_style.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// In a language that is written from the right, whatever shows a number shows it as it is read.
class NumbersFromTheLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadFromTheLeft_data()
    {
        QTest::addColumn<QWidget *>("widget");
        const QString phone = u"(403) 555-0123"_s;
        auto *text = new ui::SelectableText;
        text->showText(phone);
        auto *choices = new QComboBox;
        choices->addItem(phone);
        auto *list = new QListWidget;
        list->addItem(phone);
        QTest::newRow("label") << static_cast<QWidget *>(new ui::PlainLabel(phone));
        QTest::newRow("sentence") << static_cast<QWidget *>(new ui::PlainLabel(u"שלום "_s + phone + u" שלום"_s));
        QTest::newRow("text to copy") << static_cast<QWidget *>(text);
        QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(phone));
        QTest::newRow("choice") << static_cast<QWidget *>(choices);
        QTest::newRow("list") << static_cast<QWidget *>(list);
        QTest::newRow("what is typed") << static_cast<QWidget *>(new QLineEdit(phone));
    }

    void aNumberIsReadFromTheLeft()
    {
        QFETCH(QWidget *, widget);
        const std::unique_ptr<QWidget> owned(widget);
        ui::useHouseStyle(u"fusion"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        widget->resize(300, 100);
        widget->show();
        const QString painted = test::paintedLines(*widget).join(u'\n');
        QVERIFY2(painted.contains(u"(403) 555-0123"_s), qPrintable(painted));
    }
};

QTEST_MAIN(NumbersFromTheLeftTest)
#include "numbers_from_the_left_test.moc"
