// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record/record_actions.h"
#include "report/open_record.h"
#include "session/desk.h"
#include "ui_outbox/submission_actions.h"

#include <QElapsedTimer>
#include <QScrollArea>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jobmark::ui {

class AttachmentsPanel;
class FileDrops;
class FocusableLabel;
class LeadHeader;
class NewLeadView;
class Notice;
class PageColumn;
class PlainLabel;
class RecordView;
class ReviewView;
class StatusFormView;
class SubmissionList;

/// The page of one lead: who it is, where it stands, what is under way for it, and whichever fits of the status form,
/// accept and decline, or the locked record. Renders a desk, and tells it what the user did.
class LeadPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit LeadPage(session::Desk &desk, QWidget *parent = nullptr);
    ~LeadPage() override;

    /// To where the work is: the status, accept, the record, or until there is one the sentence that says so.
    void focusWork();
    /// To the reason for declining, when the lead can be declined.
    void focusDecline();
    /// Ctrl+Enter.
    void submit();
    /// Escape: from a review or a question back to the form. False when there is nothing to step back from.
    bool stepBack();
    /// What the menu offers about the lead that is open.
    void perform(RecordCommand command);
    [[nodiscard]] RecordActions &recordActions() { return *m_recordActions; }
    [[nodiscard]] AttachmentsPanel &attachments() { return *m_attachments; }
    /// For the window's title: "Error: " is in front while a submit waits for corrections.
    [[nodiscard]] QString titleText() const;

Q_SIGNALS:
    void titleChanged();
    void signInRequested();

private:
    enum class View { Message, Form, Review, New, Record };

    void buildPage();
    void connectViews();
    void connectFiles();
    void render();
    void renderNotice();
    void renderForm();
    void renderAttachments();
    void renderReview();
    void paste();
    void showView(View view);
    void submitForm();
    void onSubmissionAction(outbox::SubmissionId id, SubmissionAction action);
    void onDeskAction(int action);

    session::Desk &m_desk;
    report::OpenRecord m_openRecord;
    PageColumn *m_content;
    FocusableLabel *m_message;
    QPushButton *m_stopReading;
    LeadHeader *m_header;
    Notice *m_notice;
    SubmissionList *m_submissions;
    QStackedWidget *m_stack = nullptr;
    StatusFormView *m_form;
    ReviewView *m_review;
    NewLeadView *m_new;
    RecordActions *m_recordActions;
    RecordView *m_record;
    PlainLabel *m_draft;
    Notice *m_discarded;
    AttachmentsPanel *m_attachments;
    std::optional<api::LeadId> m_shown;
    View m_view = View::Message;
    QElapsedTimer m_sinceSubmitted;
};

} // namespace jobmark::ui
