// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "status_form_view.h"

#include "choice_box.h"
#include "form_notice.h"
#include "form_row_names.h"
#include "status_order.h"

#include "attachments/attachment_words.h"
#include "parts/amount_edit.h"
#include "parts/day_edit.h"
#include "parts/field_row.h"
#include "parts/flow_layout.h"
#include "parts/form_rows.h"
#include "parts/heading.h"
#include "parts/held_keys.h"
#include "parts/meeting_edit.h"
#include "parts/notes_edit.h"
#include "parts/notice.h"
#include "parts/one_layout.h"
#include "parts/target_date_edit.h"
#include "reading/day_reader.h"
#include "words/names.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

template <class E>
std::optional<int> asInt(std::optional<E> value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

template <class E>
std::optional<E> as(std::optional<int> value)
{
    return value ? std::optional(static_cast<E>(*value)) : std::nullopt;
}

std::size_t rowIndex(rules::Field field)
{
    return static_cast<std::size_t>(std::find(session::formRows.begin(), session::formRows.end(), field) -
                                    session::formRows.begin());
}

} // namespace

StatusFormView::StatusFormView(session::Surroundings surroundings, QWidget *parent, FormPurpose purpose)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_purpose(purpose)
    , m_layout(new FormRows)
    , m_notice(new Notice(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new Heading(Heading::Level::Section, tr("What happened"), this));
    page->addWidget(m_notice);
    page->addLayout(m_layout);
    m_layout->setSpacing(4);
    buildStatus();
    buildMeeting();
    buildAmount();
    buildTargets();
    buildChoices();
    buildNotes();
    buildAttachments();
    layOutRows();
    buildButtons();
    connect(m_notice, &Notice::actionChosen, this, [this](int action) {
        if (action == formNoticeConfirm)
            Q_EMIT confirmRequested();
        else if (action == formNoticeBack)
            Q_EMIT backRequested();
        else
            focusField(static_cast<rules::Field>(action));
    });
    render({});
}

StatusFormView::~StatusFormView() = default;

void StatusFormView::buildStatus()
{
    m_status = new ChoiceBox(this);
    m_status->setPlaceholderText(tr("Choose what happened"));
    std::optional<rules::Group> group;
    for (const rules::Status status : statusOrder) {
        const rules::StatusRule &rule = rules::ruleOf(status);
        if (rule.group != group)
            m_status->addHeading(words::groupName(rule.group));
        group = rule.group;
        m_status->addChoice(
            rules::isFinal(status)
                ? tr("%1 (final)", "a status that cannot be changed afterwards").arg(words::statusName(status))
                : words::statusName(status),
            static_cast<int>(status));
        m_status->setItemData(m_status->count() - 1, words::statusHint(status), Qt::ToolTipRole);
    }
    m_statusRow = new FieldRow(rowName(rules::Field::Status), m_status, this);
    m_statusRow->setNeed(RowNeed::Required);
    m_statusRow->setLineBeneath(LineBeneath::AsNeeded);
    connect(m_status, &ChoiceBox::valueChosen, this, [this](std::optional<int> value) {
        if (value)
            Q_EMIT edited(session::StatusChosen{static_cast<rules::Status>(*value)});
    });
}

FieldRow *StatusFormView::addRow(rules::Field field, const QString &name, QWidget *editor)
{
    auto *row = new FieldRow(name, editor, this);
    m_rows[rowIndex(field)] = row;
    row->hide();
    row->label()->hide();
    connect(row, &FieldRow::left, this, [this, field] { Q_EMIT rowLeft(field); });
    return row;
}

void StatusFormView::buildMeeting()
{
    m_meeting = new MeetingEdit(this);
    addRow(rules::Field::MeetingDate, rowName(rules::Field::MeetingDate), m_meeting);
    connect(m_meeting, &MeetingEdit::edited, this, [this](const QString &day, const QString &time) {
        Q_EMIT edited(session::TextTyped{session::TextBox::MeetingDay, day});
        Q_EMIT edited(session::TextTyped{session::TextBox::MeetingTime, time});
    });
}

void StatusFormView::buildAmount()
{
    m_amount = new AmountEdit(this);
    addRow(rules::Field::JobAmount, rowName(rules::Field::JobAmount), m_amount);
    connect(m_amount, &AmountEdit::edited, this, [this](const QString &typed) {
        Q_EMIT edited(session::TextTyped{session::TextBox::JobAmount, typed});
    });
}

void StatusFormView::buildTargets()
{
    const auto build = [this](rules::Field field, session::TextBox box, session::Target target) {
        auto *editor = new TargetDateEdit(this);
        addRow(field, rowName(field), editor);
        connect(editor, &TargetDateEdit::edited, this, [this, box](const QString &typed) {
            Q_EMIT edited(session::TextTyped{box, typed});
        });
        connect(editor, &TargetDateEdit::tbdEdited, this, [this, target](Tbd tbd) {
            const auto kind = tbd == Tbd::Yes ? session::TargetKind::ToBeDetermined : session::TargetKind::Day;
            Q_EMIT edited(session::TargetKindChosen{target, kind});
        });
        return editor;
    };
    m_start = build(rules::Field::StartDate, session::TextBox::StartDay, session::Target::Start);
    m_completion = build(rules::Field::CompletionDate, session::TextBox::CompletionDay, session::Target::Completion);
}

void StatusFormView::buildChoices()
{
    m_contactMethod = new ChoiceBox(this);
    m_contactMethod->addNoAnswer(tr("Not said"));
    for (const rules::ContactMethod method : rules::allContactMethods)
        m_contactMethod->addChoice(words::contactMethodName(method), static_cast<int>(method));
    addRow(rules::Field::ContactMethod, rowName(rules::Field::ContactMethod), m_contactMethod)
        ->setLineBeneath(LineBeneath::AsNeeded);
    connect(m_contactMethod, &ChoiceBox::valueChosen, this, [this](std::optional<int> value) {
        Q_EMIT edited(session::ContactMethodChosen{as<rules::ContactMethod>(value)});
    });

    m_estimateType = new ChoiceBox(this);
    m_estimateType->addNoAnswer(tr("Not said"));
    for (const rules::EstimateType type : rules::allEstimateTypes)
        m_estimateType->addChoice(words::estimateTypeName(type), static_cast<int>(type));
    addRow(rules::Field::EstimateType, rowName(rules::Field::EstimateType), m_estimateType)
        ->setLineBeneath(LineBeneath::AsNeeded);
    connect(m_estimateType, &ChoiceBox::valueChosen, this, [this](std::optional<int> value) {
        Q_EMIT edited(session::EstimateTypeChosen{as<rules::EstimateType>(value)});
    });

    m_lostReason = new ChoiceBox(this);
    m_lostReason->setPlaceholderText(tr("Choose why"));
    for (const rules::LostReason reason : rules::allLostReasons)
        m_lostReason->addChoice(words::lostReasonName(reason), static_cast<int>(reason));
    addRow(rules::Field::LostReason, rowName(rules::Field::LostReason), m_lostReason)
        ->setLineBeneath(LineBeneath::AsNeeded);
    connect(m_lostReason, &ChoiceBox::valueChosen, this, [this](std::optional<int> value) {
        Q_EMIT edited(session::LostReasonChosen{as<rules::LostReason>(value)});
    });
}

void StatusFormView::buildNotes()
{
    m_notes = new NotesEdit(this);
    addRow(rules::Field::Notes, rowName(rules::Field::Notes), m_notes)->setLineBeneath(LineBeneath::AsNeeded);
    connect(m_notes, &NotesEdit::edited, this, [this](const QString &typed) {
        Q_EMIT edited(session::TextTyped{session::TextBox::Notes, typed});
    });
}

void StatusFormView::buildAttachments()
{
    m_addFiles = new QPushButton(tr("Add files…"), this);
    m_addFiles->setAutoDefault(false);
    m_addFiles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(rules::Field::Attachment, rowName(rules::Field::Attachment), m_addFiles)
        ->setLineBeneath(LineBeneath::AsNeeded);
    connect(m_addFiles, &QPushButton::clicked, this, &StatusFormView::addFilesRequested);
}

void StatusFormView::showAttachments(const session::AttachingState &state)
{
    m_attached = attachedText(state);
    m_addFiles->setVisible(state.adding == session::Adding::Offered);
    m_rows[rowIndex(rules::Field::Attachment)]->setReading(m_attached);
}

void StatusFormView::layOutRows()
{
    m_layout->addRow(m_statusRow->label(), m_statusRow);
    for (FieldRow *row : m_rows) {
        if (row != nullptr)
            m_layout->addRow(row->label(), row);
    }
}

void StatusFormView::buildButtons()
{
    m_submit = new QPushButton(this);
    m_discard = new QPushButton(tr("&Discard draft"), this);
    m_submit->setAutoDefault(true);
    ignoreHeldKeys(*m_submit);
    m_discard->setAutoDefault(true);
    m_submit->setVisible(m_purpose == FormPurpose::Record);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_discard);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &StatusFormView::submitRequested);
    connect(m_discard, &QPushButton::clicked, this, &StatusFormView::discardRequested);
}

void StatusFormView::focusStatus()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
}

void StatusFormView::focusField(rules::Field field)
{
    const std::size_t index = rowIndex(field);
    if (index < m_rows.size() && m_rows[index] != nullptr)
        m_rows[index]->focusEditor();
    else
        m_statusRow->focusEditor();
}

void StatusFormView::render(const session::FormState &state)
{
    const OneLayout once(*layout());
    const bool statusChanged = state.typed.status != m_shown.typed.status;
    renderEditors(state);
    renderRows(state);
    renderNotice(state);
    // Never empty once there is a status, so that the rows below stay where they are.
    const QString needed = state.stillNeeded.isEmpty() ? tr("Nothing more is needed.") : state.stillNeeded;
    m_statusRow->setReading(state.typed.status ? needed : QString());
    const bool final = state.typed.status && rules::isFinal(*state.typed.status);
    m_submit->setText(final ? tr("Review and s&ubmit") : tr("S&ubmit"));
    m_discard->setVisible(m_purpose == FormPurpose::Record && !state.typed.isEmpty());
    m_shown = state;
    if (statusChanged)
        announceFields(state);
}

void StatusFormView::renderEditors(const session::FormState &state)
{
    const session::TypedAnswers &typed = state.typed;
    const QDate today = m_surroundings.today();
    const auto readDay = [this, today](const QString &text) {
        const auto day = reading::readDay(text, today, m_surroundings.locale);
        return day.value() != nullptr ? std::optional(*day.value()) : std::nullopt;
    };
    const auto tbd = [](session::TargetKind kind) {
        return kind == session::TargetKind::ToBeDetermined ? Tbd::Yes : Tbd::No;
    };
    m_status->showValue(asInt(typed.status));
    m_meeting->showTyped(typed.meetingDay, typed.meetingTime);
    m_meeting->setReadDay(readDay(typed.meetingDay));
    m_amount->showTyped(typed.jobAmount);
    m_start->showTyped(typed.startDay);
    m_start->showTbd(tbd(typed.startKind));
    m_start->setReadDay(readDay(typed.startDay));
    m_completion->showTyped(typed.completionDay);
    m_completion->showTbd(tbd(typed.completionKind));
    m_completion->setReadDay(readDay(typed.completionDay));
    m_contactMethod->showValue(asInt(typed.contactMethod));
    m_estimateType->showValue(asInt(typed.estimateType));
    m_lostReason->showValue(asInt(typed.lostReason));
    m_notes->showTyped(typed.notes);
}

bool StatusFormView::isShown(const session::RowState &row) const
{
    return row.isShown() && (m_purpose == FormPurpose::Record || row.field != rules::Field::Attachment);
}

void StatusFormView::renderRows(const session::FormState &state)
{
    for (const session::RowState &rowState : state.rows) {
        FieldRow *row = m_rows[rowIndex(rowState.field)];
        if (row == nullptr)
            continue;
        row->label()->setVisible(isShown(rowState));
        row->setVisible(isShown(rowState));
        if (!isShown(rowState))
            continue;
        row->setNeed(shownNeed(rowState.need, state.typed.lostReason));
        row->setReading(rowState.field == rules::Field::Attachment ? m_attached : rowState.readAs);
        if (rowState.message)
            row->setMessage(rowState.message->severity, rowState.message->sentence);
        else
            row->clearMessage();
    }
    const auto statusError = std::find_if(state.errors.begin(), state.errors.end(),
                                          [](const auto &message) { return message.field == rules::Field::Status; });
    if (statusError != state.errors.end())
        m_statusRow->setMessage(statusError->severity, statusError->sentence);
    else
        m_statusRow->clearMessage();
}

void StatusFormView::renderNotice(const session::FormState &state)
{
    m_notice->render(formNotice(state));
}

// The focus stays on the status; what changed around it is said.
void StatusFormView::announceFields(const session::FormState &state)
{
    QStringList names;
    for (const session::RowState &row : state.rows) {
        if (isShown(row) && m_rows[rowIndex(row.field)] != nullptr)
            names << words::fieldLabel(row.field);
    }
    m_statusRow->announce(
        state.typed.status
            ? tr("%1 Fields shown now: %2.", "what the status is for, then a list of fields")
                  .arg(words::statusHint(*state.typed.status), m_surroundings.locale.createSeparatedList(names))
            : QString());
}

} // namespace jobmark::ui
