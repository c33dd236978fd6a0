// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/correction_form.h"
#include "session/desk.h"

#include <QScrollArea>

class QPushButton;

namespace jobmark::ui {

class FieldRow;
class Heading;
class MadeRequest;
class NotesEdit;
class StatusFormView;

/// "Something is wrong…": the status form filled with what a locked record says, to be changed into what it should say,
/// and the reason. Nothing here is sent to the server.
class CorrectionPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit CorrectionPage(session::Desk &desk, QWidget *parent = nullptr);

    void begin(const api::Lead &lead);
    /// Escape. False when there is nothing to step back from.
    bool stepBack();
    /// A request was asked for, and something is wrong in the form.
    [[nodiscard]] bool isToBeCorrected() const;
    [[nodiscard]] MadeRequest &made() { return *m_made; }

Q_SIGNALS:
    void backRequested();
    /// isToBeCorrected() may have changed.
    void titleChanged();

private:
    void build();
    void connectForm();
    void make();
    void render();
    void renderForm();

    report::CorrectionForm m_form;
    QWidget *m_content;
    QWidget *m_editing;
    Heading *m_title;
    StatusFormView *m_view;
    NotesEdit *m_why;
    FieldRow *m_whyRow;
    QPushButton *m_make;
    QPushButton *m_back;
    MadeRequest *m_made;
};

} // namespace jobmark::ui
