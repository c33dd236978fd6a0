// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/amount_edit.h"
#include "parts/choice_edit.h"
#include "parts/day_edit.h"
#include "parts/meeting_edit.h"
#include "parts/target_date_edit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

void setTextAsAssistiveTechnologyDoes(QWidget *widget, const QString &text)
{
    QAccessible::queryAccessibleInterface(widget)->setText(QAccessible::Value, text);
}

void toggleAsAssistiveTechnologyDoes(QAccessibleInterface *object)
{
    object->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace

class AssistiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textPutInByAssistiveTechnologyIsAnEdit()
    {
        ui::AmountEdit amount;
        QSignalSpy amounts(&amount, &ui::AmountEdit::edited);
        setTextAsAssistiveTechnologyDoes(&amount, u"18500"_s);
        QCOMPARE(amounts.count(), 1);
        QCOMPARE(amounts.first().first().toString(), u"18500"_s);

        ui::DayEdit day;
        QSignalSpy days(&day, &ui::DayEdit::edited);
        setTextAsAssistiveTechnologyDoes(day.line(), u"+3"_s);
        QCOMPARE(days.count(), 1);

        ui::MeetingEdit meeting;
        QSignalSpy meetings(&meeting, &ui::MeetingEdit::edited);
        setTextAsAssistiveTechnologyDoes(meeting.timeLine(), u"14:30"_s);
        QCOMPARE(meetings.count(), 1);
    }

    void whatIsShownIsNotAnEdit()
    {
        ui::AmountEdit amount;
        QSignalSpy amounts(&amount, &ui::AmountEdit::edited);
        amount.showTyped(u"18500"_s);
        QCOMPARE(amount.text(), u"18500"_s);
        QCOMPARE(amounts.count(), 0);
    }

    void aDateMarkedToBeDeterminedByAssistiveTechnologyIsAnEdit()
    {
        ui::TargetDateEdit date;
        QSignalSpy edits(&date, &ui::TargetDateEdit::tbdEdited);
        date.showTbd(ui::Tbd::Yes);
        date.showTbd(ui::Tbd::No);
        QCOMPARE(edits.count(), 0);
        toggleAsAssistiveTechnologyDoes(QAccessible::queryAccessibleInterface(date.findChild<QCheckBox *>()));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits.first().first().value<ui::Tbd>(), ui::Tbd::Yes);
    }

    void anItemOfAChoicePickedByAssistiveTechnologyIsChosen()
    {
        ui::ChoiceEdit choice;
        choice.setChoices({u"Price"_s, u"Timing"_s, u"Other"_s}, u"Choose a reason"_s);
        choice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&choice));
        QSignalSpy chosen(&choice, &ui::ChoiceEdit::chosen);
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&choice);
        QVERIFY(!spoken->state().expanded);
        toggleAsAssistiveTechnologyDoes(spoken->child(0)->child(1));
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QCOMPARE(choice.currentText(), u"Timing"_s);
    }

    void aChoiceTakesTheFocusWhenAssistiveTechnologyAsks()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *first = new QLineEdit(&page);
        auto *choice = new ui::ChoiceEdit(&page);
        layout->addWidget(first);
        layout->addWidget(choice);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        first->setFocus();
        QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(choice)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QTRY_VERIFY(choice->hasFocus());
    }
};

QTEST_MAIN(AssistiveTest)
#include "assistive_test.moc"
