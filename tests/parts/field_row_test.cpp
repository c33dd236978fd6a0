// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/amount_edit.h"
#include "parts/day_edit.h"
#include "parts/field_row.h"
#include "parts/form_rows.h"
#include "parts/meeting_edit.h"
#include "parts/notes_edit.h"
#include "parts/target_date_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark::ui;
using jobmark::rules::Need;
using jobmark::rules::Severity;

namespace {

/// A form with an amount, a start date and notes.
struct Form
{
    QWidget window;
    AmountEdit *amount = new AmountEdit;
    TargetDateEdit *start = new TargetDateEdit;
    NotesEdit *notes = new NotesEdit;
    FieldRow *amountRow = new FieldRow(u"Job &amount"_s, amount);
    FieldRow *startRow = new FieldRow(u"&Start date"_s, start);
    FieldRow *notesRow = new FieldRow(u"&Notes"_s, notes);
    FormRows *rows = nullptr;

    Form()
    {
        rows = new FormRows(&window);
        for (FieldRow *row : {amountRow, startRow, notesRow})
            rows->addRow(row->label(), row);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        amount->setFocus();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&window); }
};

QString spoken(QWidget *widget, QAccessible::Text kind)
{
    return QAccessible::queryAccessibleInterface(widget)->text(kind);
}

} // namespace

class FieldRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMnemonicPutsTheFocusOnTheEditor();
    void theLabelSaysWhatIsNotRequired();
    void everyNeedHasItsWord_data();
    void everyNeedHasItsWord();
    void everyPartHasANameAndTheMessage();
    void aMessageIsReadLiterally();
    void aMessageMovesNoOtherRow();
    void aRowHasTheHeightThatItNeedsAtEveryWidth();
    void textTwiceAsLargeFitsASmallWindow();
    void leavingTheRowIsReportedOnceAndOnlyThen();
    void theCalendarIsPartOfTheRow();
    void focusingARowSelectsWhatIsThere();
};

void FieldRowTest::aMnemonicPutsTheFocusOnTheEditor()
{
    Form form;
    QVERIFY(form.isReady());
    QTest::keyClick(&form.window, Qt::Key_S, Qt::AltModifier);
    QVERIFY(form.start->dayEdit()->line()->hasFocus());
    QTest::keyClick(&form.window, Qt::Key_N, Qt::AltModifier);
    QVERIFY(form.notes->textEdit()->hasFocus());
    QTest::keyClick(&form.window, Qt::Key_A, Qt::AltModifier);
    QVERIFY(form.amount->hasFocus());
    form.start->showTbd(Tbd::Yes);
    QTest::keyClick(&form.window, Qt::Key_S, Qt::AltModifier);
    QVERIFY(form.start->tbdBox()->hasFocus());
    QVERIFY(form.start->tbdBox()->isChecked());
}

void FieldRowTest::theLabelSaysWhatIsNotRequired()
{
    Form form;
    QCOMPARE(form.amountRow->label()->text(), u"Job &amount"_s);
    form.amountRow->setNeed(RowNeed::Optional);
    QCOMPARE(form.amountRow->label()->text(), u"Job &amount (optional)"_s);
    QCOMPARE(spoken(form.amount, QAccessible::Name), u"Job amount, optional"_s);
    form.amountRow->setNeed(RowNeed::Recommended);
    QCOMPARE(form.amountRow->label()->text(), u"Job &amount (recommended)"_s);
    QCOMPARE(spoken(form.amount, QAccessible::Name), u"Job amount, recommended"_s);
    form.amountRow->setNeed(RowNeed::Required);
    QCOMPARE(form.amountRow->label()->text(), u"Job &amount"_s);
    QCOMPARE(spoken(form.amount, QAccessible::Name), u"Job amount, required"_s);
}

void FieldRowTest::everyNeedHasItsWord_data()
{
    QTest::addColumn<int>("need");
    QTest::addColumn<int>("word");
    const auto row = [](const char *name, Need need, RowNeed word) {
        QTest::newRow(name) << static_cast<int>(need) << static_cast<int>(word);
    };
    row("required", Need::Required, RowNeed::Required);
    row("date", Need::RequiredUnlessTbd, RowNeed::Required);
    row("attachment", Need::Recommended, RowNeed::Recommended);
    row("optional", Need::Optional, RowNeed::Optional);
    row("reason, until the lost reason is other", Need::RequiredWhenLostReasonOther, RowNeed::Optional);
}

void FieldRowTest::everyNeedHasItsWord()
{
    QFETCH(int, need);
    QFETCH(int, word);
    QCOMPARE(static_cast<int>(rowNeedOf(static_cast<Need>(need))), word);
}

void FieldRowTest::everyPartHasANameAndTheMessage()
{
    Form form;
    auto *meeting = new MeetingEdit;
    FieldRow meetingRow(u"&Meeting"_s, meeting);
    const QString sentence = u"Start date: write a day such as Dec 1."_s;
    const QString described = u"Error: "_s + sentence;
    for (FieldRow *row : {form.amountRow, form.startRow, form.notesRow, &meetingRow})
        row->setMessage(Severity::Error, sentence);
    const QList<std::pair<QWidget *, QString>> parts = {
        {form.amount, u"Job amount, required"_s},
        {form.start->dayEdit()->line(), u"Start date, required"_s},
        {form.start->tbdBox(), u"To be determined: Start date, required"_s},
        {form.notes->textEdit(), u"Notes, required"_s},
        {meeting->dayEdit()->line(), u"Meeting, required: day"_s},
        {meeting->timeLine(), u"Meeting, required: time of day"_s},
    };
    for (const auto &[part, name] : parts) {
        QCOMPARE(spoken(part, QAccessible::Name), name);
        QCOMPARE(spoken(part, QAccessible::Description), described);
    }
    form.startRow->setReading(u"Fri 27 Nov 2026"_s);
    QCOMPARE(spoken(parts[1].first, QAccessible::Description), QString(u"Fri 27 Nov 2026. "_s + described));
    form.startRow->clearMessage();
    QCOMPARE(spoken(parts[1].first, QAccessible::Description), u"Fri 27 Nov 2026"_s);
    form.startRow->setReading({});
    QCOMPARE(spoken(parts[1].first, QAccessible::Description), QString());
}

void FieldRowTest::aMessageIsReadLiterally()
{
    Form form;
    form.amountRow->setMessage(Severity::Warning, u"<b>Job amount</b> <img src='file:///x'>"_s);
    form.amountRow->setReading(u"<i>x</i>"_s);
    QStringList shown;
    for (const QLabel *label : form.amountRow->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
        shown << label->text();
    }
    QVERIFY(shown.contains(u"<b>Job amount</b> <img src='file:///x'>"_s));
}

void FieldRowTest::aMessageMovesNoOtherRow()
{
    Form form;
    QVERIFY(form.isReady());
    const QPoint start = form.startRow->pos();
    const QPoint notes = form.notesRow->pos();
    form.amountRow->setMessage(Severity::Error, u"Job amount: write an amount."_s);
    form.startRow->setReading(u"Fri 27 Nov 2026"_s);
    QTest::qWait(20); // for the layout
    QCOMPARE(form.startRow->pos(), start);
    QCOMPARE(form.notesRow->pos(), notes);
    form.amountRow->clearMessage();
    QTest::qWait(20);
    QCOMPARE(form.startRow->pos(), start);
}

void FieldRowTest::aRowHasTheHeightThatItNeedsAtEveryWidth()
{
    Form form;
    form.amountRow->setMessage(Severity::Error, u"Job amount: write the amount in dollars, for example 18,500."_s);
    form.startRow->setReading(u"Tomorrow, which is the first day after the one on which this is written"_s);
    form.notes->showTyped(u"They call back. "_s.repeated(40));
    for (const int width : {600, 330, 700, 600, 330, 1000, 330, 600}) {
        form.window.resize(width, 900);
        QTest::qWait(0);
        int bottom = 0;
        for (const FieldRow *row : {form.amountRow, form.startRow, form.notesRow}) {
            QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(QString::number(width)));
            QVERIFY2(row->y() >= bottom, qPrintable(QString::number(width)));
            bottom = row->geometry().bottom();
        }
    }
}

void FieldRowTest::textTwiceAsLargeFitsASmallWindow()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    {
        Form form;
        auto *meeting = new MeetingEdit;
        auto *meetingRow = new FieldRow(u"&Meeting"_s, meeting);
        form.rows->addRow(meetingRow->label(), meetingRow);
        form.startRow->setMessage(Severity::Error, u"Start date: write a day such as 2026-12-01, Dec 1 or tomorrow."_s);
        QVERIFY2(form.window.minimumSizeHint().width() <= 640,
                 qPrintable(QString::number(form.window.minimumSizeHint().width())));
    }
    QApplication::setFont(before);
}

void FieldRowTest::leavingTheRowIsReportedOnceAndOnlyThen()
{
    Form form;
    QVERIFY(form.isReady());
    QSignalSpy amountLeft(form.amountRow, &FieldRow::left);
    QSignalSpy startLeft(form.startRow, &FieldRow::left);
    QTest::keyClick(form.amount, Qt::Key_Tab);
    QCOMPARE(amountLeft.size(), 1);
    QVERIFY(form.start->dayEdit()->line()->hasFocus());
    QTest::keyClick(form.start->dayEdit()->line(), Qt::Key_Tab);
    QVERIFY(form.start->tbdBox()->hasFocus());
    QCOMPARE(startLeft.size(), 0); // still in the same row
    QTest::keyClick(form.start->tbdBox(), Qt::Key_Tab);
    QCOMPARE(startLeft.size(), 1);
    QCOMPARE(amountLeft.size(), 1);

    QWidget other;
    QSignalSpy notesLeft(form.notesRow, &FieldRow::left);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(notesLeft.size(), 0); // another window is not another field
}

void FieldRowTest::theCalendarIsPartOfTheRow()
{
    Form form;
    QVERIFY(form.isReady());
    form.start->dayEdit()->line()->setFocus();
    QSignalSpy left(form.startRow, &FieldRow::left);
    QTest::keyClick(form.start->dayEdit()->line(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = form.start->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QTRY_VERIFY(calendar->isVisible());
    QTest::keyClick(calendar->focusProxy(), Qt::Key_Return);
    QTRY_VERIFY(form.start->dayEdit()->line()->hasFocus());
    QCOMPARE(left.size(), 0);
}

void FieldRowTest::focusingARowSelectsWhatIsThere()
{
    Form form;
    QVERIFY(form.isReady());
    form.start->showTyped(u"31 sept"_s);
    form.startRow->focusEditor();
    QVERIFY(form.start->dayEdit()->line()->hasFocus());
    QCOMPARE(form.start->dayEdit()->line()->selectedText(), u"31 sept"_s);
}

QTEST_MAIN(FieldRowTest)
#include "field_row_test.moc"
