// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/attaching_state.h"
#include "session/form_edit.h"
#include "session/form_state.h"
#include "session/surroundings.h"

#include <array>
#include <QWidget>

class QLabel;
class QPushButton;

namespace jobmark::ui {

class AmountEdit;
class ChoiceBox;
class FieldRow;
class FormRows;
class MeetingEdit;
class Notice;
class NotesEdit;
class TargetDateEdit;

/// What is done with what is filled in.
enum class FormPurpose : std::uint8_t {
    Record,  ///< it is submitted
    Correct, ///< it is what a locked record should say; the page has buttons of its own, and files are not part of it
};

/// The status form's widgets: written by render() and by nothing else, reporting what the user did and nothing else.
class StatusFormView : public QWidget
{
    Q_OBJECT

public:
    explicit StatusFormView(session::Surroundings surroundings, QWidget *parent = nullptr,
                            FormPurpose purpose = FormPurpose::Record);
    ~StatusFormView() override;

    void render(const session::FormState &state);
    void showAttachments(const session::AttachingState &state);
    void focusStatus();
    void focusField(rules::Field field);

Q_SIGNALS:
    void edited(const jobmark::session::FormEdit &edit);
    void rowLeft(jobmark::rules::Field row);
    void submitRequested();
    void confirmRequested();
    void backRequested();
    void discardRequested();
    void addFilesRequested();

private:
    void buildStatus();
    void buildMeeting();
    void buildAmount();
    void buildTargets();
    void buildChoices();
    void buildNotes();
    void buildAttachments();
    void buildButtons();
    FieldRow *addRow(rules::Field field, const QString &name, QWidget *editor);
    void renderEditors(const session::FormState &state);
    void layOutRows();
    void renderRows(const session::FormState &state);
    void renderNotice(const session::FormState &state);
    void announceFields(const session::FormState &state);

    [[nodiscard]] bool isShown(const session::RowState &row) const;

    session::Surroundings m_surroundings;
    FormPurpose m_purpose;
    session::FormState m_shown;
    FormRows *m_layout;
    Notice *m_notice;
    ChoiceBox *m_status = nullptr;
    FieldRow *m_statusRow = nullptr;
    std::array<FieldRow *, session::formRows.size()> m_rows = {};
    MeetingEdit *m_meeting = nullptr;
    AmountEdit *m_amount = nullptr;
    TargetDateEdit *m_start = nullptr;
    TargetDateEdit *m_completion = nullptr;
    ChoiceBox *m_contactMethod = nullptr;
    ChoiceBox *m_estimateType = nullptr;
    ChoiceBox *m_lostReason = nullptr;
    NotesEdit *m_notes = nullptr;
    QPushButton *m_addFiles = nullptr;
    QString m_attached;
    QPushButton *m_submit = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace jobmark::ui
