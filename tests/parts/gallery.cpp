// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// parts_gallery [--dark]: the small widgets in most of their states, to be looked at and listened to. Not run by ctest.
#include "parts/amount_edit.h"
#include "parts/choice_edit.h"
#include "parts/day_edit.h"
#include "parts/field_row.h"
#include "parts/form_rows.h"
#include "parts/icons.h"
#include "parts/meeting_edit.h"
#include "parts/notes_edit.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"
#include "parts/target_date_edit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace jobmark::ui;
using jobmark::rules::Severity;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x33), QColor(0x2a, 0x2a, 0x2d));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x82, 0xda));
    return palette;
}

QWidget *makeIcons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i <= static_cast<int>(Icon::Calendar); ++i) {
        auto *button = new QToolButton;
        button->setIcon(icon(static_cast<Icon>(i)));
        row->addWidget(button);
    }
    auto *app = new QLabel;
    app->setPixmap(applicationIcon().pixmap(32, 32));
    row->addWidget(app);
    row->addStretch();
    return box;
}

Notice *makeNotice(Tone tone, const QString &text, const QString &details, const QStringList &verbs)
{
    QList<NoticeAction> actions;
    for (const QString &verb : verbs)
        actions.append({static_cast<int>(actions.size()), verb});
    auto *notice = new Notice;
    notice->render(NoticeState{tone, text, details, actions});
    return notice;
}

void addNotices(QVBoxLayout *column)
{
    column->addWidget(makeNotice(Tone::Info, u"This update waits ten seconds before it is sent."_s, {}, {u"&Undo"_s}));
    column->addWidget(makeNotice(Tone::Success, u"Accepted 14:03."_s, u"Reference 7f3a-22"_s, {}));
    column->addWidget(
        makeNotice(Tone::Warning, u"The server does not offer uploads. Attach the file in the portal."_s, {}, {}));
    column->addWidget(makeNotice(
        Tone::Error, u"Jobmark could not reach the server. Nothing was sent; what you typed is kept."_s,
        u"The server said: <b>not</b> <img src=file:///etc/passwd> now"_s, {u"&Try again"_s, u"&Copy details"_s}));
}

void addRows(FormRows *form)
{
    const auto add = [form](FieldRow *row) {
        form->addRow(row->label(), row);
        return row;
    };
    auto *amount = new AmountEdit;
    amount->showTyped(u"24,350"_s);
    add(new FieldRow(u"Job &amount"_s, amount))->setReading(u"Read as $24,350.00"_s);

    auto *late = new TargetDateEdit;
    late->showTyped(u"fri"_s);
    auto *lateRow = add(new FieldRow(u"&Start date"_s, late));
    lateRow->setReading(u"Fri 27 Nov 2026"_s);

    auto *open = new TargetDateEdit;
    open->showTyped(u"2026-12-01"_s);
    open->showTbd(Tbd::Yes);
    add(new FieldRow(u"&Completion date"_s, open));

    auto *meeting = new MeetingEdit;
    add(new FieldRow(u"&Meeting"_s, meeting));

    auto *wrong = new DayEdit;
    wrong->showTyped(u"31 sept"_s);
    add(new FieldRow(u"&Day"_s, wrong))
        ->setMessage(Severity::Error, u"Start date: write a day such as 2026-12-01, Dec 1 or tomorrow."_s);

    auto *method = new ChoiceEdit;
    method->setChoices({u"Phone call"_s, u"Text"_s, u"In-person meeting"_s}, u"Not said"_s);
    auto *methodRow = add(new FieldRow(u"Contact m&ethod"_s, method));
    methodRow->setNeed(RowNeed::Optional);

    auto *zero = new AmountEdit;
    zero->showTyped(u"0"_s);
    auto *zeroRow = add(new FieldRow(u"A&nother amount"_s, zero));
    zeroRow->setReading(u"Zero dollars"_s);
    zeroRow->setMessage(Severity::Warning, u"Job amount is zero. Check that this is what you mean."_s);

    auto *notes = new NotesEdit;
    notes->showTyped(u"Homeowner wants quartz. "_s.repeated(22));
    auto *notesRow = add(new FieldRow(u"N&otes"_s, notes));
    notesRow->setNeed(RowNeed::Optional);
    notesRow->setMessage(Severity::Error, u"Notes are 27 characters too long: shorten them to 500."_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (QApplication::arguments().contains(u"--dark"_s))
        QApplication::setPalette(darkPalette());

    QScrollArea window;
    window.setWindowTitle(u"Parts"_s);
    window.setWidgetResizable(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(makeIcons());
    addNotices(column);
    auto *form = new FormRows;
    addRows(form);
    column->addLayout(form);
    auto *text = new SelectableText;
    text->setAccessibleName(u"Project"_s);
    text->showText(u"Kitchen, 12 x 14 ft.\nSelect and copy me. "_s + u"x"_s.repeated(150));
    column->addWidget(text);
    column->addWidget(new PlainLabel(u"A label that wraps "_s + u"W"_s.repeated(200)));
    column->addStretch();
    window.setWidget(page);
    auto *late = makeNotice(Tone::Info, u"This notice changes, and must be heard."_s, {}, {});
    column->addWidget(late);
    QTimer::singleShot(4000, late, [late] { late->render(NoticeState{Tone::Success, u"It has changed."_s, {}, {}}); });
    QTimer::singleShot(5000, late, [late] { late->render(std::nullopt); });
    QTimer::singleShot(6000, late, [late] { late->render(NoticeState{Tone::Warning, u"It is back."_s, {}, {}}); });
    window.resize(640, 1000);
    window.show();
    return QApplication::exec();
}
