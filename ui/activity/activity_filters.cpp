// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_filters.h"

#include "parts/choice_edit.h"
#include "parts/day_edit.h"
#include "parts/field_row.h"
#include "parts/flow_layout.h"
#include "parts/form_rows.h"
#include "parts/line_edits.h"
#include "parts/plain_label.h"
#include "reading/day_reader.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace jobmark::ui {
namespace {

/// Beside "any": 0 in the choice of topics.
constexpr int firstTopic = 1;

QStringList topicNames(const QString &any)
{
    QStringList names{any};
    for (const activity::Topic topic : activity::allTopics)
        names << activity::topicName(topic);
    return names;
}

QStringList periodNames()
{
    QStringList names;
    for (const Period period : allPeriods)
        names << periodName(period);
    return names;
}

} // namespace

ActivityFilters::ActivityFilters(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_text(new QLineEdit(this))
    , m_topic(new ChoiceEdit(this))
    , m_lead(new QLineEdit(this))
    , m_period(new ChoiceEdit(this))
    , m_from(new DayEdit(this))
    , m_until(new DayEdit(this))
    , m_days(new QWidget(this))
    , m_leadNote(new PlainLabel(this))
{
    new FlowLayout(this);
    addLabelled(tr("&Words"), m_text, tr("Words"));
    addLabelled(tr("&Kind"), m_topic, tr("Kind"));
    addLabelled(tr("Lead &number"), m_lead, tr("Lead number"));
    addLabelled(tr("P&eriod"), m_period, tr("Period"));
    layout()->addWidget(m_leadNote);
    auto *days = new FormRows(m_days);
    m_fromRow = addDay(tr("Fr&om"), m_from);
    m_untilRow = addDay(tr("&To"), m_until);
    days->addRow(m_fromRow->label(), m_fromRow);
    days->addRow(m_untilRow->label(), m_untilRow);
    layout()->addWidget(m_days);

    m_text->setPlaceholderText(tr("Name, value, answer or reference"));
    m_text->setClearButtonEnabled(true);
    m_lead->setPlaceholderText(tr("All"));
    m_lead->setClearButtonEnabled(true);
    fitToText();
    m_topic->setChoices(topicNames(tr("Everything")), {});
    m_period->setChoices(periodNames(), {});
    reset({});

    onEdited(m_text, [this](const QString &) { onChosen(); });
    onEdited(m_lead, [this](const QString &) { onChosen(); });
    connect(m_topic, &ChoiceEdit::chosen, this, &ActivityFilters::onChosen);
    connect(m_period, &ChoiceEdit::chosen, this, &ActivityFilters::onChosen);
    connect(m_from, &DayEdit::edited, this, &ActivityFilters::onChosen);
    connect(m_until, &DayEdit::edited, this, &ActivityFilters::onChosen);
}

void ActivityFilters::fitToText()
{
    const QFontMetrics metrics = fontMetrics();
    m_text->setMinimumWidth(metrics.horizontalAdvance(m_text->placeholderText()) +
                            metrics.averageCharWidth() * 6); // its frame, and the button that clears it
    m_lead->setMaximumWidth(metrics.averageCharWidth() * 18);
}

void ActivityFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToText();
}

void ActivityFilters::addLabelled(const QString &label, QWidget *editor, const QString &name)
{
    auto *pair = new QWidget(this);
    auto *line = new FlowLayout(pair); // the name goes above, where both have no room beside each other
    auto *shown = new QLabel(label, pair);
    shown->setBuddy(editor);
    line->addWidget(shown);
    line->addWidget(editor);
    editor->setAccessibleName(name);
    layout()->addWidget(pair);
}

FieldRow *ActivityFilters::addDay(const QString &label, DayEdit *day)
{
    auto *row = new FieldRow(label, day, m_days);
    row->setNeed(RowNeed::Optional);
    row->setLineBeneath(LineBeneath::AsNeeded);
    return row;
}

activity::Filter ActivityFilters::filter() const
{
    activity::Filter filter;
    filter.text = m_text->text();
    filter.lead = api::LeadId::fromText(m_lead->text());
    if (const int topic = m_topic->choice().value_or(0); topic >= firstTopic)
        filter.topic = activity::allTopics[static_cast<std::size_t>(topic - firstTopic)];
    Days days = daysOf(period(), m_surroundings.today());
    if (period() == Period::ChosenDays)
        days = {dayOf(*m_from), dayOf(*m_until)};
    filter.from = days.from;
    filter.until = days.until;
    return filter;
}

void ActivityFilters::reset(std::optional<api::LeadId> lead)
{
    showQuietly(m_text, {});
    showQuietly(m_lead, lead ? lead->text() : QString());
    m_topic->showChoice(0);
    m_period->showChoice(0);
    m_from->showTyped({});
    m_until->showTyped({});
    readTyped();
}

void ActivityFilters::focusFirst()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ActivityFilters::onChosen()
{
    readTyped();
    Q_EMIT changed();
}

void ActivityFilters::readTyped()
{
    const bool isLeadRead = m_lead->text().trimmed().isEmpty() || api::LeadId::fromText(m_lead->text());
    const QString note =
        isLeadRead ? QString() : tr("Lead number: this is none and leaves nothing out. Write it in digits, as 48155.");
    m_leadNote->showText(note);
    m_leadNote->setVisible(!isLeadRead);
    m_lead->setAccessibleDescription(note);
    m_days->setVisible(period() == Period::ChosenDays);
    for (const auto &[edit, row] : {std::pair(m_from, m_fromRow), std::pair(m_until, m_untilRow)}) {
        const std::optional<QDate> day = dayOf(*edit);
        edit->setReadDay(day);
        row->setReading(day ? reading::writeDay(*day, m_surroundings.locale) : QString());
        if (day || edit->typed().trimmed().isEmpty())
            row->clearMessage();
        else
            row->setMessage(rules::Severity::Warning,
                            tr("%1: this is no day and leaves nothing out. Write it as 2026-12-01, or 15 sept.",
                               "the name of the field")
                                .arg((row == m_fromRow ? tr("Fr&om") : tr("&To")).remove(u'&')));
    }
}

Period ActivityFilters::period() const
{
    return allPeriods[static_cast<std::size_t>(m_period->choice().value_or(0))];
}

std::optional<QDate> ActivityFilters::dayOf(const DayEdit &edit) const
{
    const auto day = reading::readDay(edit.typed(), m_surroundings.today(), m_surroundings.locale);
    return day.value() != nullptr ? std::optional(*day.value()) : std::nullopt;
}

} // namespace jobmark::ui
