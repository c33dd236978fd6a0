// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/amount_edit.h"
#include "parts/choice_edit.h"
#include "parts/day_edit.h"
#include "parts/meeting_edit.h"
#include "parts/notes_edit.h"
#include "parts/target_date_edit.h"
#include "reading/day_reader.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jobmark::ui;

namespace {

/// A window with the editor and something to go to after it.
template <class Editor>
struct Page
{
    QWidget window;
    Editor *editor = new Editor;
    QLineEdit *next = new QLineEdit;

    Page()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(editor);
        column->addWidget(next);
        window.show();
        window.activateWindow();
        editor->setFocus();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&window); }
};

void turnWheel(QWidget *widget)
{
    QWheelEvent event(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

QCalendarWidget *openCalendarOf(DayEdit *edit)
{
    auto *calendar = edit->findChild<QCalendarWidget *>();
    return calendar && calendar->isVisible() ? calendar : nullptr;
}

} // namespace

class EditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheUserTypesIsReported();
    void showingTheSameTextKeepsTheCursorAndUndo();
    void theWheelChangesNothing();
    void leavingAFieldLeavesTheTextAsTyped();
    void theKeyboardOpensTheCalendarAndPicksADay_data();
    void theKeyboardOpensTheCalendarAndPicksADay();
    void aClickOnTheButtonOpensTheCalendar();
    void theCalendarOpensOnTheDayThatWasRead();
    void theWeekBeginsAsItDoesThere_data();
    void theWeekBeginsAsItDoesThere();
    void escapeClosesTheCalendarAndChangesNothing();
    void toBeDeterminedKeepsTheTypedDay();
    void theMnemonicGoesToThePartThatCanBeUsed();
    void onlyWhatTheUserChoosesIsReported();
    void aChoiceSaysItsNameAndItsValue();
    void bothPartsOfAMeetingAreReported();
    void notesMayPassTheLimitAndSayByHowMany_data();
    void notesMayPassTheLimitAndSayByHowMany();
    void tabLeavesTheNotesAndEnterDoesNot();
    void controlEnterIsLeftToThePage();
};

void EditorsTest::onlyWhatTheUserTypesIsReported()
{
    Page<AmountEdit> amount;
    QVERIFY(amount.isReady());
    QSignalSpy amountEdits(amount.editor, &AmountEdit::edited);
    amount.editor->showTyped(u"12"_s);
    QCOMPARE(amountEdits.size(), 0);
    QTest::keyClicks(amount.editor, u"34"_s);
    QCOMPARE(amountEdits.size(), 2);
    QCOMPARE(amountEdits.last().first().toString(), u"1234"_s);

    Page<NotesEdit> notes;
    QVERIFY(notes.isReady());
    QSignalSpy noteEdits(notes.editor, &NotesEdit::edited);
    notes.editor->showTyped(u"as it was"_s);
    QCOMPARE(noteEdits.size(), 0);
    QTest::keyClicks(notes.editor->textEdit(), u"ab"_s);
    QCOMPARE(noteEdits.size(), 2);
    QCOMPARE(noteEdits.last().first().toString(), notes.editor->typed());

    Page<DayEdit> day;
    QVERIFY(day.isReady());
    QSignalSpy dayEdits(day.editor, &DayEdit::edited);
    day.editor->showTyped(u"fri"_s);
    QCOMPARE(dayEdits.size(), 0);
    QTest::keyClicks(day.editor->line(), u"d"_s);
    QCOMPARE(dayEdits.size(), 1);
    QCOMPARE(dayEdits.last().first().toString(), u"frid"_s);
}

void EditorsTest::showingTheSameTextKeepsTheCursorAndUndo()
{
    Page<AmountEdit> page;
    QVERIFY(page.isReady());
    QTest::keyClicks(page.editor, u"1234"_s);
    QTest::keyClick(page.editor, Qt::Key_Left);
    page.editor->showTyped(u"1234"_s);
    QCOMPARE(page.editor->cursorPosition(), 3);
    QVERIFY(page.editor->isUndoAvailable());

    Page<NotesEdit> notes;
    QVERIFY(notes.isReady());
    QTest::keyClicks(notes.editor->textEdit(), u"abc"_s);
    QTest::keyClick(notes.editor->textEdit(), Qt::Key_Left);
    notes.editor->showTyped(u"abc"_s);
    QCOMPARE(notes.editor->textEdit()->textCursor().position(), 2);
    QVERIFY(notes.editor->textEdit()->document()->isUndoAvailable());
}

void EditorsTest::theWheelChangesNothing()
{
    Page<MeetingEdit> page;
    QVERIFY(page.isReady());
    page.editor->showTyped(u"2026-12-01"_s, u"2:30 pm"_s);
    QSignalSpy edits(page.editor, &MeetingEdit::edited);
    turnWheel(page.editor->dayEdit()->line());
    turnWheel(page.editor->timeLine());
    turnWheel(page.editor);
    Page<AmountEdit> amount;
    amount.editor->showTyped(u"5"_s);
    turnWheel(amount.editor);
    QCOMPARE(edits.size(), 0);
    QCOMPARE(page.editor->dayEdit()->typed(), u"2026-12-01"_s);
    QCOMPARE(page.editor->timeLine()->text(), u"2:30 pm"_s);
    QCOMPARE(amount.editor->text(), u"5"_s);
}

void EditorsTest::leavingAFieldLeavesTheTextAsTyped()
{
    Page<DayEdit> page;
    QVERIFY(page.isReady());
    QTest::keyClicks(page.editor->line(), u"fri"_s);
    QTest::keyClick(page.editor->line(), Qt::Key_Tab);
    QVERIFY(page.next->hasFocus());
    QCOMPARE(page.editor->typed(), u"fri"_s);
}

void EditorsTest::theKeyboardOpensTheCalendarAndPicksADay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Alt+Down") << int(Qt::Key_Down) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("F4") << int(Qt::Key_F4) << Qt::KeyboardModifiers(Qt::NoModifier);
}

void EditorsTest::theKeyboardOpensTheCalendarAndPicksADay()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Page<DayEdit> page;
    QVERIFY(page.isReady());
    page.editor->setReadDay(QDate(2026, 12, 1));
    QSignalSpy edits(page.editor, &DayEdit::edited);
    QTest::keyClick(page.editor->line(), static_cast<Qt::Key>(key), modifiers);
    QTRY_VERIFY(openCalendarOf(page.editor));
    QWidget *view = openCalendarOf(page.editor)->focusProxy();
    QVERIFY(view);
    QVERIFY2(view->accessibleName().contains(u"calendar"_s), qPrintable(view->accessibleName()));
    const QLocale locale = page.editor->locale();
    QCOMPARE(view->accessibleDescription(), jobmark::reading::writeDay(QDate(2026, 12, 1), locale));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->accessibleDescription(), jobmark::reading::writeDay(QDate(2026, 12, 2), locale));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!openCalendarOf(page.editor));
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().first().toString(), u"2026-12-02"_s);
    QCOMPARE(page.editor->typed(), u"2026-12-02"_s);
    QTRY_VERIFY(page.editor->line()->hasFocus());
}

void EditorsTest::aClickOnTheButtonOpensTheCalendar()
{
    Page<DayEdit> page;
    QVERIFY(page.isReady());
    auto *button = page.editor->findChild<QToolButton *>();
    QVERIFY(button->width() >= 24 && button->height() >= 24);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(openCalendarOf(page.editor));
}

void EditorsTest::theCalendarOpensOnTheDayThatWasRead()
{
    Page<DayEdit> page;
    QVERIFY(page.isReady());
    page.editor->openCalendar();
    QCOMPARE(openCalendarOf(page.editor)->selectedDate(), QDate::currentDate());
    page.editor->setReadDay(QDate(2027, 2, 3));
    page.editor->openCalendar();
    QCOMPARE(openCalendarOf(page.editor)->selectedDate(), QDate(2027, 2, 3));
}

void EditorsTest::theWeekBeginsAsItDoesThere_data()
{
    QTest::addColumn<Qt::DayOfWeek>("first");
    QTest::newRow("en_CA") << Qt::Sunday;
    QTest::newRow("fr_CA") << Qt::Sunday;
    QTest::newRow("es_US") << Qt::Sunday;
    QTest::newRow("es_MX") << Qt::Sunday;
    QTest::newRow("fr_FR") << Qt::Monday;
    QTest::newRow("es_ES") << Qt::Monday;
}

void EditorsTest::theWeekBeginsAsItDoesThere()
{
    QFETCH(Qt::DayOfWeek, first);
    Page<DayEdit> page;
    QVERIFY(page.isReady());
    page.editor->setLocale(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    page.editor->openCalendar();
    QCOMPARE(openCalendarOf(page.editor)->firstDayOfWeek(), first);
}

void EditorsTest::escapeClosesTheCalendarAndChangesNothing()
{
    Page<DayEdit> page;
    QVERIFY(page.isReady());
    page.editor->showTyped(u"fri"_s);
    QSignalSpy edits(page.editor, &DayEdit::edited);
    page.editor->openCalendar();
    QVERIFY(openCalendarOf(page.editor));
    QTest::keyClick(openCalendarOf(page.editor)->focusProxy(), Qt::Key_Escape);
    QTRY_VERIFY(!openCalendarOf(page.editor));
    QCOMPARE(edits.size(), 0);
    QCOMPARE(page.editor->typed(), u"fri"_s);
}

void EditorsTest::toBeDeterminedKeepsTheTypedDay()
{
    Page<TargetDateEdit> page;
    QVERIFY(page.isReady());
    QSignalSpy days(page.editor, &TargetDateEdit::edited);
    QSignalSpy tbds(page.editor, &TargetDateEdit::tbdEdited);
    QTest::keyClicks(page.editor->dayEdit()->line(), u"dec 1"_s);
    QCOMPARE(days.last().first().toString(), u"dec 1"_s);
    QTest::keyClick(page.editor->dayEdit()->line(), Qt::Key_Tab);
    QVERIFY(page.editor->tbdBox()->hasFocus());
    QTest::keyClick(page.editor->tbdBox(), Qt::Key_Space);
    QCOMPARE(tbds.size(), 1);
    QCOMPARE(tbds.last().first().value<Tbd>(), Tbd::Yes);
    QVERIFY(!page.editor->dayEdit()->isEnabled());
    QCOMPARE(page.editor->dayEdit()->typed(), u"dec 1"_s);
    QTest::keyClick(page.editor->tbdBox(), Qt::Key_Space);
    QCOMPARE(tbds.last().first().value<Tbd>(), Tbd::No);
    QVERIFY(page.editor->dayEdit()->isEnabled());
    QCOMPARE(page.editor->dayEdit()->typed(), u"dec 1"_s);
    page.editor->showTbd(Tbd::Yes);
    QCOMPARE(tbds.size(), 2);
}

void EditorsTest::theMnemonicGoesToThePartThatCanBeUsed()
{
    Page<TargetDateEdit> page;
    QVERIFY(page.isReady());
    page.next->setFocus();
    page.editor->setFocus();
    QVERIFY(page.editor->dayEdit()->line()->hasFocus());
    page.editor->showTbd(Tbd::Yes);
    page.next->setFocus();
    page.editor->setFocus();
    QVERIFY(page.editor->tbdBox()->hasFocus());
}

void EditorsTest::onlyWhatTheUserChoosesIsReported()
{
    Page<ChoiceEdit> page;
    QVERIFY(page.isReady());
    page.editor->setChoices({u"Price"_s, u"Timing"_s, u"Other"_s}, u"Choose one"_s);
    QSignalSpy choices(page.editor, &ChoiceEdit::chosen);
    QVERIFY(!page.editor->choice());
    page.editor->showChoice(1);
    QCOMPARE(page.editor->choice(), std::optional(1));
    turnWheel(page.editor);
    QCOMPARE(page.editor->choice(), std::optional(1));
    QCOMPARE(choices.size(), 0);
    QTest::keyClick(page.editor, Qt::Key_O);
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.last().first().toInt(), 2);
    QTest::keyClick(page.editor, Qt::Key_Up);
    QCOMPARE(choices.last().first().toInt(), 1);
    page.editor->showChoice(std::nullopt);
    QVERIFY(!page.editor->choice());
    QCOMPARE(choices.size(), 2);
}

void EditorsTest::aChoiceSaysItsNameAndItsValue()
{
    Page<ChoiceEdit> page;
    page.editor->setChoices({u"Price"_s, u"Timing"_s}, u"Choose one"_s);
    page.editor->setAccessibleName(u"Lost reason, required"_s);
    page.editor->showChoice(1);
    auto *spoken = QAccessible::queryAccessibleInterface(page.editor);
    QCOMPARE(spoken->role(), QAccessible::ComboBox);
    QCOMPARE(spoken->text(QAccessible::Name), u"Lost reason, required"_s);
    QCOMPARE(spoken->text(QAccessible::Value), u"Timing"_s);
    QCOMPARE(spoken->childCount(), 1);
    QCOMPARE(spoken->child(0)->childCount(), 2);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(page.editor->view()->isVisible());
    spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!page.editor->view()->isVisible());
    QTest::keyClick(page.editor, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(page.editor->view()->isVisible());
    QCOMPARE(page.editor->view()->accessibleName(), u"Lost reason, required"_s);
}

void EditorsTest::bothPartsOfAMeetingAreReported()
{
    Page<MeetingEdit> page;
    QVERIFY(page.isReady());
    QSignalSpy edits(page.editor, &MeetingEdit::edited);
    QTest::keyClicks(page.editor->dayEdit()->line(), u"fri"_s);
    QCOMPARE(edits.last(), QVariantList({u"fri"_s, u""_s}));
    QTest::keyClick(page.editor->dayEdit()->line(), Qt::Key_Tab);
    QVERIFY(page.editor->timeLine()->hasFocus());
    QTest::keyClicks(page.editor->timeLine(), u"2pm"_s);
    QCOMPARE(edits.last(), QVariantList({u"fri"_s, u"2pm"_s}));
}

void EditorsTest::notesMayPassTheLimitAndSayByHowMany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counter");
    QTest::newRow("none") << u""_s << u"0 of 500"_s;
    QTest::newRow("some") << QString(412, u'a') << u"412 of 500"_s;
    QTest::newRow("blanks around do not count") << QString(u"  "_s + QString(5, u'a') + u"\n\n"_s) << u"5 of 500"_s;
    QTest::newRow("all of them") << QString(500, u'a') << u"500 of 500"_s;
    QTest::newRow("too many") << QString(512, u'a') << u"12 too many"_s;
    QTest::newRow("a pair counts twice") << u"\U0001F600"_s << u"2 of 500"_s;
}

void EditorsTest::notesMayPassTheLimitAndSayByHowMany()
{
    QFETCH(QString, text);
    Page<NotesEdit> page;
    page.editor->showTyped(text);
    QTEST(page.editor->counterText(), "counter");
    QCOMPARE(page.editor->typed(), text);
}

void EditorsTest::tabLeavesTheNotesAndEnterDoesNot()
{
    Page<NotesEdit> page;
    QVERIFY(page.isReady());
    QTest::keyClicks(page.editor->textEdit(), u"a"_s);
    QTest::keyClick(page.editor->textEdit(), Qt::Key_Return);
    QTest::keyClicks(page.editor->textEdit(), u"b"_s);
    QCOMPARE(page.editor->typed(), u"a\nb"_s);
    QTest::keyClick(page.editor->textEdit(), Qt::Key_Tab);
    QVERIFY(page.next->hasFocus());
    QCOMPARE(page.editor->typed(), u"a\nb"_s);
}

void EditorsTest::controlEnterIsLeftToThePage()
{
    Page<NotesEdit> page;
    QVERIFY(page.isReady());
    QShortcut submit(QKeySequence(Qt::CTRL | Qt::Key_Return), &page.window);
    QSignalSpy submits(&submit, &QShortcut::activated);
    QTest::keyClicks(page.editor->textEdit(), u"a"_s);
    QTest::keyClick(page.editor->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submits.size(), 1);
    QCOMPARE(page.editor->typed(), u"a"_s);
}

QTEST_MAIN(EditorsTest)
#include "editors_test.moc"
