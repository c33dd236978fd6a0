// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/notice.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jobmark::ui;

namespace {

struct Page
{
    QWidget window;
    Notice *notice = new Notice;
    QLineEdit *field = new QLineEdit;

    Page()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(notice);
        column->addWidget(field);
        window.show();
        window.activateWindow();
        field->setFocus();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : notice->findChildren<QPushButton *>()) {
            if (each->text() == text && !each->isHidden())
                return each;
        }
        return nullptr;
    }
};

NoticeState failure()
{
    return {Tone::Error,
            u"Nothing was sent; what you typed is kept."_s,
            u"<b>500</b>"_s,
            {{7, u"&Try again"_s}, {8, u"&Copy"_s}}};
}

} // namespace

class NoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsAnnouncedInWords();
    void theSameNoticeAgainChangesNothing();
    void nothingHidesIt();
    void strangersTextIsShownLiterally();
    void buttonsSayWhichWasChosen();
    void theFocusDoesNotMoveWhenItAppears();
    void theFocusStaysOnAButtonThatStays();
    void theFocusMovesOnWhenItGoes();
    void theFocusStaysWhereItWentMeanwhile();
    void everyToneHasItsOwnWord();
};

void NoticeTest::aNoticeIsAnnouncedInWords()
{
    Page page;
    QVERIFY(page.notice->isHidden());
    page.notice->render(failure());
    QVERIFY(page.notice->isVisible());
    const auto *spoken = QAccessible::queryAccessibleInterface(page.notice);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Notification);
    QCOMPARE(spoken->text(QAccessible::Name), u"Error: Nothing was sent; what you typed is kept."_s);
}

void NoticeTest::theSameNoticeAgainChangesNothing()
{
    Page page;
    page.notice->render(failure());
    QPushButton *button = page.button(u"&Try again"_s);
    page.notice->render(failure());
    QCOMPARE(page.button(u"&Try again"_s), button);
}

void NoticeTest::nothingHidesIt()
{
    Page page;
    page.notice->render(failure());
    page.notice->render(std::nullopt);
    QVERIFY(page.notice->isHidden());
    QVERIFY(page.notice->spokenText().isEmpty());
    page.notice->render(failure());
    QVERIFY(page.notice->isVisible());
}

void NoticeTest::strangersTextIsShownLiterally()
{
    Page page;
    page.notice->render(failure());
    QStringList shown;
    for (const QLabel *label : page.notice->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY(shown.contains(u"<b>500</b>"_s));
}

void NoticeTest::buttonsSayWhichWasChosen()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    QSignalSpy chosen(page.notice, &Notice::actionChosen);
    page.notice->render(failure());
    QPushButton *copy = page.button(u"&Copy"_s);
    QVERIFY(copy);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 8);
}

void NoticeTest::theFocusDoesNotMoveWhenItAppears()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.notice->render(failure());
    QVERIFY(page.field->hasFocus());
}

void NoticeTest::theFocusStaysOnAButtonThatStays()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.notice->render(failure());
    page.button(u"&Try again"_s)->setFocus();
    NoticeState changed = failure();
    changed.text = u"Still nothing was sent."_s;
    page.notice->render(changed);
    QVERIFY(page.button(u"&Try again"_s)->hasFocus());
}

void NoticeTest::theFocusMovesOnWhenItGoes()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.notice->render(failure());
    page.button(u"&Try again"_s)->setFocus();
    page.notice->render(std::nullopt);
    QVERIFY(page.field->hasFocus());

    page.notice->render(failure());
    page.button(u"&Copy"_s)->setFocus();
    NoticeState quiet = failure();
    quiet.actions.clear();
    page.notice->render(quiet);
    QVERIFY(page.field->hasFocus());
}

void NoticeTest::theFocusStaysWhereItWentMeanwhile()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.notice->render(failure());
    page.button(u"&Try again"_s)->setFocus();
    page.field->setFocus();
    QLineEdit other(&page.window); // where Tab would go
    other.show();
    page.notice->render(std::nullopt);
    QVERIFY(page.field->hasFocus());
}

void NoticeTest::everyToneHasItsOwnWord()
{
    QStringList words;
    for (const Tone tone : {Tone::Info, Tone::Success, Tone::Warning, Tone::Error})
        words << wordOf(tone);
    words.removeDuplicates();
    QCOMPARE(words.size(), 4);
    QVERIFY(!words.contains(QString()));
}

QTEST_MAIN(NoticeTest)
#include "notice_test.moc"
