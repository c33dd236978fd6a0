// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "meeting_edit.h"

#include "day_edit.h"
#include "flow_layout.h"
#include "line_edits.h"
#include "short_edit.h"

namespace jobmark::ui {

MeetingEdit::MeetingEdit(QWidget *parent)
    : FieldEditor(parent)
    , m_day(new DayEdit(this))
    , m_time(new ShortEdit(9, this))
{
    m_day->setPlaceholder(tr("Dec 15, fri, +3"));
    m_time->setPlaceholderText(tr("2:30 pm"));
    auto *row = new FlowLayout(this);
    row->addWidget(m_day);
    row->addWidget(m_time);
    setFocusProxy(m_day);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_day, &DayEdit::edited, this, &MeetingEdit::reportEdit);
    onEdited(m_time, [this](const QString &) { reportEdit(); });
}

void MeetingEdit::showTyped(const QString &day, const QString &time)
{
    m_day->showTyped(day);
    showQuietly(m_time, time);
}

void MeetingEdit::setReadDay(std::optional<QDate> day)
{
    m_day->setReadDay(day);
}

void MeetingEdit::setAccessibleTexts(const QString &fieldName, const QString &description)
{
    m_day->setAccessibleTexts(tr("%1: day").arg(fieldName), description);
    m_time->setAccessibleName(tr("%1: time of day").arg(fieldName));
    m_time->setAccessibleDescription(description);
}

void MeetingEdit::reportEdit()
{
    Q_EMIT edited(m_day->typed(), m_time->text());
}

} // namespace jobmark::ui
