// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/house_style.h"
#include "parts/number_edit.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QToolButton>

using namespace jobmark::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTarget = 24; // WCAG 2.2, 2.5.8

int markHeight(const QAbstractButton &button, QStyle::SubElement mark)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    return button.style()->subElementRect(mark, &option, &button).height();
}

/// Where that part of the number is, in its own coordinates.
QRect partOf(const NumberEdit &number, QStyle::SubControl part)
{
    QStyleOptionSpinBox option;
    option.initFrom(&number);
    return number.style()->subControlRect(QStyle::CC_SpinBox, &option, part, &number);
}

} // namespace

class HouseStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksGrowWithTheText_data();
    void marksGrowWithTheText();
    void whatClearsALineIsLargeEnoughToHit();
    void theRestOfANarrowMenuBarIsSeenToBeThereInDarkColours();
    void whatStandsInAMenuIsLargeEnoughToHit();
    void theArrowsOfANumberAreLargeEnoughToHit_data();
    void theArrowsOfANumberAreLargeEnoughToHit();
};

void HouseStyleTest::init()
{
    useHouseStyle(u"fusion"_s);
}

void HouseStyleTest::marksGrowWithTheText_data()
{
    QTest::addColumn<double>("points");
    for (const double points : {6., 9., 13., 18., 27.})
        QTest::addRow("%g points", points) << points;
}

void HouseStyleTest::marksGrowWithTheText()
{
    QFETCH(double, points);
    QCheckBox check(u"To be determined"_s);
    QRadioButton radio(u"I record statuses"_s);
    QFont font = check.font();
    font.setPointSizeF(points);
    for (const auto &[button, mark] :
         {std::pair<QAbstractButton *, QStyle::SubElement>(&check, QStyle::SE_CheckBoxIndicator),
          std::pair<QAbstractButton *, QStyle::SubElement>(&radio, QStyle::SE_RadioButtonIndicator)}) {
        button->setFont(font);
        button->adjustSize();
        QVERIFY(button->height() >= smallestTarget);
        QVERIFY(markHeight(*button, mark) >= button->fontMetrics().ascent());
        QVERIFY(markHeight(*button, mark) <= button->height());
    }
}

void HouseStyleTest::whatClearsALineIsLargeEnoughToHit()
{
    QLineEdit line(u"Lavoie"_s);
    line.setClearButtonEnabled(true);
    line.adjustSize();
    line.show();
    const auto *clear = line.findChild<QToolButton *>();
    QVERIFY(clear != nullptr);
    QVERIFY2(clear->width() >= smallestTarget && clear->height() >= smallestTarget,
             qPrintable(u"%1 x %2"_s.arg(clear->width()).arg(clear->height())));
    QVERIFY(line.rect().contains(clear->geometry()));
}

void HouseStyleTest::theRestOfANarrowMenuBarIsSeenToBeThereInDarkColours()
{
    QMenuBar bar;
    bar.setNativeMenuBar(false);
    for (const QString &title : {u"File"_s, u"Lead"_s, u"Help"_s})
        bar.addMenu(title)->addAction(title);
    bar.resize(bar.minimumSizeHint().width() / 2, bar.sizeHint().height());
    bar.show();
    const auto *rest = bar.findChild<QToolButton *>();
    QVERIFY(rest != nullptr);
    QTRY_VERIFY(rest->isVisible());
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    const QImage drawn = rest->icon().pixmap(QSize(32, 32), 1.0).toImage();
    QApplication::setPalette(before);
    QCOMPARE(drawn.pixelColor(16, 16), QColor(Qt::white));
}

void HouseStyleTest::whatStandsInAMenuIsLargeEnoughToHit()
{
    QMenu menu;
    const QAction *settings = menu.addAction(u"Settings"_s);
    const QAction *line = menu.addSeparator();
    menu.addAction(u"Quit"_s);
    menu.adjustSize();
    QVERIFY(menu.actionGeometry(const_cast<QAction *>(settings)).height() >= smallestTarget);
    QVERIFY(menu.actionGeometry(const_cast<QAction *>(line)).height() < smallestTarget);
}

void HouseStyleTest::theArrowsOfANumberAreLargeEnoughToHit_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void HouseStyleTest::theArrowsOfANumberAreLargeEnoughToHit()
{
    QFETCH(const Qt::LayoutDirection, direction);
    NumberEdit number(0, 60);
    number.setLayoutDirection(direction);
    number.showNumber(10);
    number.adjustSize();
    number.show();
    const QRect up = partOf(number, QStyle::SC_SpinBoxUp);
    const QRect down = partOf(number, QStyle::SC_SpinBoxDown);
    for (const QRect &arrow : {up, down}) {
        QVERIFY(arrow.width() >= smallestTarget && arrow.height() >= smallestTarget);
        QVERIFY(number.rect().contains(arrow));
    }
    QVERIFY(!up.intersects(down));
    const auto *text = number.findChild<QLineEdit *>();
    QVERIFY(!text->geometry().intersects(up.united(down)));
    QVERIFY2(text->width() >= text->fontMetrics().horizontalAdvance(u"60"_s), "the number is not cut off");
    for (const QPoint where : {up.topLeft() + QPoint(1, 1), up.center(), up.bottomRight()})
        QTest::mouseClick(&number, Qt::LeftButton, {}, where);
    QCOMPARE(number.value(), 13);
    QTest::mouseClick(&number, Qt::LeftButton, {}, down.center());
    QCOMPARE(number.value(), 12);
}

QTEST_MAIN(HouseStyleTest)
#include "house_style_test.moc"
