// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "day_edit.h"

#include "announce.h"
#include "icons.h"
#include "line_edits.h"
#include "short_edit.h"
#include "smallest_target.h"
#include "tone.h"

#include "reading/day_reader.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

namespace jobmark::ui {
namespace {

bool opensCalendar(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Down && event.modifiers().testFlag(Qt::AltModifier)) ||
           (event.key() == Qt::Key_F4 && event.modifiers() == Qt::NoModifier);
}

/// Where a popup of that size goes: below the widget, or above it where there is no room, and never off the screen.
QPoint placeFor(const QSize &size, const QWidget &widget)
{
    const QRect screen = widget.screen()->availableGeometry();
    const QPoint below = widget.mapToGlobal(QPoint(0, widget.height()));
    const QPoint above = widget.mapToGlobal(QPoint(0, -size.height()));
    const int top = below.y() + size.height() <= screen.bottom() ? below.y() : above.y();
    const int left = widget.isRightToLeft() ? below.x() + widget.width() - size.width() : below.x();
    return {qBound(screen.left(), left, qMax(screen.left(), screen.right() - size.width())), qMax(screen.top(), top)};
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new ShortEdit(12, this))
    , m_button(new QToolButton(this))
{
    m_line->installEventFilter(this);
    onEdited(m_line, [this](const QString &typed) { Q_EMIT edited(typed); });

    // Not in the Tab order: Alt+Down does the same from the field, one key press less for every day that is typed.
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setIcon(icon(Icon::Calendar));
    m_button->setMinimumSize(smallestTarget, smallestTarget);
    m_button->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(m_button, &QToolButton::clicked, this, &DayEdit::openCalendar);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QString DayEdit::typed() const
{
    return m_line->text();
}

void DayEdit::showTyped(const QString &typed)
{
    showQuietly(m_line, typed);
}

void DayEdit::setReadDay(std::optional<QDate> day)
{
    m_readDay = day;
}

void DayEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void DayEdit::setAccessibleTexts(const QString &fieldName, const QString &description)
{
    m_line->setAccessibleName(fieldName);
    m_line->setAccessibleDescription(description);
    m_button->setAccessibleName(tr("%1: open the calendar").arg(fieldName));
}

void DayEdit::openCalendar()
{
    if (!m_popup)
        makeCalendar();
    m_calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    m_calendar->focusProxy()->setAccessibleName(tr("%1: calendar").arg(m_line->accessibleName()));
    colourCalendar();
    m_calendar->setSelectedDate(m_readDay.value_or(QDate::currentDate()));
    describeDay();
    placeCalendar();
    m_popup->show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayEdit::makeCalendar()
{
    auto *frame = new QFrame(this, Qt::Popup);
    frame->setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_popup = frame;
    m_calendar = new QCalendarWidget(m_popup);
    m_calendar->setDateEditEnabled(false); // digits typed into the calendar would open a field of its own
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31)); // as readDay() has it
    // Weekends are like any day: nothing depends on them, and red means an error here.
    m_calendar->setWeekdayTextFormat(Qt::Saturday, {});
    m_calendar->setWeekdayTextFormat(Qt::Sunday, {});
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayEdit::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &DayEdit::pick);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DayEdit::describeDay);
}

// The focus is in a table of bare numbers: which day is chosen is heard as what is said of it.
void DayEdit::describeDay()
{
    const QString day = reading::writeDay(m_calendar->selectedDate(), locale());
    QWidget &table = *m_calendar->focusProxy();
    (void)announce(table, day);
    describe(table, day);
}

// The days of the months before and after can be picked, too: they are not as faint as what is out of use.
void DayEdit::colourCalendar()
{
    QPalette colours;
    colours.setColor(QPalette::Disabled, QPalette::Text, quietColourInList(palette()));
    m_calendar->setPalette(colours);
}

// With days as large as a target must be.
void DayEdit::placeCalendar()
{
    m_calendar->setMinimumSize(m_calendar->sizeHint().expandedTo({9 * smallestTarget, 9 * smallestTarget}));
    m_popup->adjustSize();
    m_popup->move(placeFor(m_popup->size(), *this));
}

void DayEdit::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (m_calendar == nullptr)
        return;
    if (event->type() == QEvent::PaletteChange)
        colourCalendar();
    else if (event->type() == QEvent::FontChange) // the calendar gets it after this
        QMetaObject::invokeMethod(this, &DayEdit::placeCalendar, Qt::QueuedConnection);
}

void DayEdit::pick(QDate day)
{
    if (m_popup->isHidden())
        return; // a double click says it twice
    m_popup->hide();
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->setText(reading::writeShortDay(day));
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->isEnabled() && !m_line->isReadOnly() &&
        opensCalendar(*static_cast<QKeyEvent *>(event))) {
        openCalendar();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace jobmark::ui
