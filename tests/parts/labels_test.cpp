// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/plain_label.h"
#include "parts/selectable_text.h"
#include "support/slowness.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jobmark::ui;

namespace {

void addHostileRows()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << u"<b>x</b>"_s;
    QTest::newRow("image from disk") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("thirty nested tables") << u"<table><tr><td>"_s.repeated(30);
    QTest::newRow("2 MB of letters") << QString(2'000'000, u'W');
    QTest::newRow("2 MB of words") << u"word "_s.repeated(400'000);
    QTest::newRow("2 MB of lines") << u"a\n"_s.repeated(1'000'000);
    QTest::newRow("2 MB of emoji") << u"\U0001F600"_s.repeated(1'000'000);
    QTest::newRow("2 MB of accents") << u"e\u0301"_s.repeated(1'000'000);
    QTest::newRow("2 MB of Hebrew") << u"\u05e9\u05dc"_s.repeated(1'000'000);
    QTest::newRow("overrides") << u"\u202e\u2066\u0000abc\u0007"_s;
}

/// How long it takes to show and paint `text`, in milliseconds.
template <class Widget>
qint64 timeToShow(const QString &text)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *widget = new Widget;
    column->addWidget(widget);
    window.resize(400, 300);
    window.show();
    widget->showText(u"warm"_s);
    window.grab();
    QElapsedTimer timer;
    timer.start();
    widget->showText(text);
    window.grab();
    return timer.elapsed();
}

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelShowsAnythingLiterallyAtOnce_data() { addHostileRows(); }
    void aLabelShowsAnythingLiterallyAtOnce();
    void selectableTextShowsAnythingLiterallyAtOnce_data() { addHostileRows(); }
    void selectableTextShowsAnythingLiterallyAtOnce();
    void aLongWordDoesNotWidenTheWindow();
    void aScreenReaderHearsTheTextAsItIs();
    void textIsSelectedAndCopiedByKeyboard();
    void selectableTextIsAsTallAsItsText();
    void tabGoesOnFromSelectableText();
    void theFocusIsVisible();
};

void LabelsTest::aLabelShowsAnythingLiterallyAtOnce()
{
    QFETCH(QString, text);
    PlainLabel label(text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    if (text.size() < 1000 && text.startsWith(u'<'))
        QCOMPARE(label.shownText(), text);
    QVERIFY(label.shownText().size() <= 20'000);
    const qint64 elapsed = timeToShow<PlainLabel>(text);
    qInfo("%lld ms", static_cast<long long>(elapsed));
    QVERIFY(elapsed < 500 * jobmark::test::slowness);
}

void LabelsTest::selectableTextShowsAnythingLiterallyAtOnce()
{
    QFETCH(QString, text);
    SelectableText shown;
    shown.showText(text);
    if (text.size() < 1000 && text.startsWith(u'<'))
        QCOMPARE(shown.toPlainText(), text);
    QVERIFY(shown.toPlainText().size() <= 20'000);
    const qint64 elapsed = timeToShow<SelectableText>(text);
    qInfo("%lld ms", static_cast<long long>(elapsed));
    QVERIFY(elapsed < 500 * jobmark::test::slowness);
}

void LabelsTest::aLongWordDoesNotWidenTheWindow()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new PlainLabel(QString(3000, u'W'));
    auto *text = new SelectableText;
    text->showText(QString(3000, u'W'));
    column->addWidget(label);
    column->addWidget(text);
    QVERIFY(window.minimumSizeHint().width() < window.fontMetrics().averageCharWidth() * 40);
}

void LabelsTest::aScreenReaderHearsTheTextAsItIs()
{
    const QString address = u"a.very.long.address.without.any.blank.in.it@example.org"_s;
    const PlainLabel label(address);
    QCOMPARE(label.shownText(), address);
    QCOMPARE(label.accessibleName(), address);
}

void LabelsTest::textIsSelectedAndCopiedByKeyboard()
{
    SelectableText text;
    const QString address = u"a.very.long.address.without.any.blank.in.it@example.org"_s;
    text.showText(address);
    text.show();
    text.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QTest::keyClicks(&text, u"typed"_s);
    QCOMPARE(text.toPlainText(), address);
}

void LabelsTest::selectableTextIsAsTallAsItsText()
{
    QScrollArea window;
    window.setWidgetResizable(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *text = new SelectableText;
    column->addWidget(text);
    column->addStretch();
    window.setWidget(page);
    window.resize(300, 300);
    window.show();
    text->showText(u"one"_s);
    QTRY_VERIFY(text->height() < 2 * text->fontMetrics().lineSpacing() + 10);
    text->showText(u"word "_s.repeated(200));
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(text->height() > 5 * text->fontMetrics().lineSpacing());
    window.resize(600, 300);
    QTRY_COMPARE(text->height(), text->heightForWidth(text->width()));
    // What it was asked before its letters grew is not what holds then.
    QFont large = text->font();
    large.setPointSizeF(2 * large.pointSizeF());
    text->setFont(large);
    const std::unique_ptr<QTextDocument> copy(text->document()->clone());
    copy->setDefaultFont(large);
    copy->setTextWidth(text->width());
    QTRY_COMPARE(text->height(), static_cast<int>(std::ceil(copy->size().height())));
}

void LabelsTest::tabGoesOnFromSelectableText()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *text = new SelectableText;
    auto *next = new QLineEdit;
    column->addWidget(text);
    column->addWidget(next);
    text->showText(u"a"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
}

void LabelsTest::theFocusIsVisible()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *text = new SelectableText;
    auto *next = new QLineEdit;
    column->addWidget(text);
    column->addWidget(next);
    text->showText(u"a"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    next->setFocus();
    const QImage without = text->grab().toImage();
    text->setFocus();
    QVERIFY(text->grab().toImage() != without);
}

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
