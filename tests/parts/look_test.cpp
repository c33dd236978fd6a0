// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/icons.h"
#include "parts/tone.h"

#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace jobmark::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array tones = {Tone::Info, Tone::Success, Tone::Warning, Tone::Error};

QImage drawn(const QIcon &icon, int size)
{
    return icon.pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsAsWcagHasIt();
    void everyTextIsReadableOnEveryBackground();
    void textStaysReadableOnANotice_data();
    void textStaysReadableOnANotice();
    void everyIconIsDrawnAndDiffersInShape();
    void iconsFollowThePalette();
    void iconsAreSharpOnAScreenOfTwiceThePoints();
};

void LookTest::iconsAreSharpOnAScreenOfTwiceThePoints()
{
    const QIcon drawing = icon(Icon::Warning, Qt::black);
    const QPixmap sharp = drawing.pixmap(QSize(16, 16), 2);
    QCOMPARE(sharp.devicePixelRatio(), 2.0);
    QCOMPARE(sharp.size(), QSize(32, 32));
    // Drawn anew, not made larger.
    QImage points = sharp.toImage().convertToFormat(QImage::Format_ARGB32);
    points.setDevicePixelRatio(1);
    QCOMPARE(points, drawn(drawing, 32));
    QVERIFY(sharp.toImage().scaled(16, 16).scaled(32, 32) != sharp.toImage());
}

void LookTest::contrastIsAsWcagHasIt()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void LookTest::everyTextIsReadableOnEveryBackground()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 2000; ++round) {
        const QColor background(random.bounded(256), random.bounded(256), random.bounded(256));
        for (const Tone tone : tones)
            QVERIFY2(contrast(textColour(tone, background), background) >= 4.5, qPrintable(background.name()));
    }
}

void LookTest::textStaysReadableOnANotice_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("white") << QPalette(Qt::white);
    QTest::newRow("dark") << QPalette(QColor(0x30, 0x30, 0x33));
    QTest::newRow("black") << QPalette(Qt::black);
    QPalette contrasty(Qt::black);
    contrasty.setColor(QPalette::WindowText, Qt::yellow);
    QTest::newRow("yellow on black") << contrasty;
    QPalette faint(Qt::white);
    faint.setColor(QPalette::WindowText, QColor(0x76, 0x76, 0x76));
    QTest::newRow("just readable") << faint;
}

void LookTest::textStaysReadableOnANotice()
{
    QFETCH(QPalette, palette);
    const QColor text = palette.color(QPalette::WindowText);
    QVERIFY(contrast(quietColour(palette), palette.color(QPalette::Window)) >= 4.5);
    for (const Tone tone : tones) {
        const QColor box = boxColour(tone, palette);
        QVERIFY(contrast(text, box) >= 4.5);
        QVERIFY(contrast(textColour(tone, box), box) >= 4.5);
    }
}

void LookTest::everyIconIsDrawnAndDiffersInShape()
{
    QList<QImage> seen;
    for (int i = 0; i <= static_cast<int>(Icon::More); ++i) {
        const QImage image = drawn(icon(static_cast<Icon>(i)), 32);
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(painted > 40 && painted < 900, qPrintable(QString::number(i)));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(i)));
        seen.append(image);
    }
    const QIcon application = applicationIcon();
    QVERIFY(application.availableSizes().contains(QSize(256, 256)));
    for (const QSize &size : application.availableSizes())
        QVERIFY(qAlpha(drawn(application, size.width()).pixel(size.width() / 2, size.width() / 2)) > 0);
}

void LookTest::iconsFollowThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon lock = icon(Icon::Lock);
    for (const QColor &text : {QColor(Qt::white), QColor(Qt::black), QColor(10, 20, 30)}) {
        QPalette palette = before;
        palette.setColor(QPalette::WindowText, text);
        QApplication::setPalette(palette);
        QCOMPARE(QColor(drawn(lock, 32).pixel(16, 22)), text);
        QCOMPARE(QColor(drawn(icon(Icon::Lock, Qt::red), 32).pixel(16, 22)), QColor(Qt::red));
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(LookTest)
#include "look_test.moc"
