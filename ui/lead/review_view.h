// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "session/attaching_state.h"
#include "session/form_state.h"
#include "session/surroundings.h"

#include <QElapsedTimer>
#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class FactList;
class Notice;
class PlainLabel;
class Heading;

/// A final status in full, before it goes. Enter and Escape both lead back to the form; only the button that names the
/// deed does it. A held or doubled Enter, or a double click that began elsewhere, never passes.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(session::Surroundings surroundings, QWidget *parent = nullptr);

    void showReview(const api::Lead &lead, const session::FormState &state, const session::AttachingState &attachments);
    /// The safe button.
    void focusBack();

Q_SIGNALS:
    void confirmed();
    void backRequested();
    void addFilesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void describeButtons(const QString &amount);
    void renderWarnings(const QList<session::FormMessage> &messages, session::Adding adding);

    session::Surroundings m_surroundings;
    Heading *m_title;
    PlainLabel *m_warning;
    FactList *m_facts;
    Notice *m_notice;
    QPushButton *m_back;
    QPushButton *m_confirm;
    QElapsedTimer m_sinceShown;
};

} // namespace jobmark::ui
