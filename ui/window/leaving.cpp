// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leaving.h"

#include "unkept_question.h"

#include "ui_outbox/closing_question.h"

#include <QGuiApplication>
#include <QWidget>

namespace jobmark::ui {

session::OutboxSummary outboxSummary(session::Workspace &workspace)
{
    session::Session *session = workspace.session();
    if (session == nullptr || session->outbox() == nullptr)
        return {};
    return session::summaryOf(session->outbox()->unsettled());
}

session::OutboxSummary outboxSummaryOfAll(session::Workspace &workspace)
{
    session::OutboxSummary all = outboxSummary(workspace);
    for (const session::OtherOutbox &other : workspace.others().unsettled())
        all.count(other.summary);
    return all;
}

Leaving::Leaving(QWidget &window, session::Workspace &workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
{
    // What waits is on the disk: it is no reason to hold up a computer that is being shut down.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_isShutDown = true; });
}

Leaving::~Leaving() = default;

bool Leaving::mayClose()
{
    int unkept = 0;
    if (session::Desk *desk = m_workspace.desk()) {
        desk->draft().save();
        unkept = desk->draft().unkeptCount();
    }
    if (m_isShutDown || qGuiApp->isSavingSession())
        return true;
    if (m_question != nullptr)
        return false;
    if (unkept > 0 && m_answered < Asked::AboutUnkept) {
        askAboutUnkept(unkept);
        return false;
    }
    if (outboxSummaryOfAll(m_workspace).waiting() > 0 && m_answered < Asked::AboutWaiting) {
        m_waiting = new ClosingQuestion(&m_window);
        render(); // before it is shown: it is as large as its words
        ask(m_waiting, Asked::AboutWaiting);
        return false;
    }
    return true;
}

void Leaving::askAboutUnkept(int drafts)
{
    ask(new UnkeptQuestion(drafts, &m_window), Asked::AboutUnkept);
}

void Leaving::ask(QDialog *question, Asked what)
{
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, what](int result) {
        m_question = nullptr;
        m_waiting = nullptr;
        m_answered = result == QDialog::Accepted ? what : Asked::Nothing;
        if (result == QDialog::Accepted)
            m_window.close();
    });
    question->open();
}

void Leaving::render()
{
    if (m_waiting != nullptr)
        m_waiting->render(outboxSummaryOfAll(m_workspace), m_workspace.others().unsettled());
}

} // namespace jobmark::ui
