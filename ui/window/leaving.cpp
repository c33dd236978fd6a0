// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leaving.h"

#include "unkept_question.h"

#include "ui_outbox/closing_question.h"
#include "ui_outbox/outbox_words.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace jobmark::ui {
namespace {

/// From when a computer says that it shuts down until it would have, whatever other programs ask meanwhile.
constexpr std::chrono::minutes longestShutDown{2};

bool isWork(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
}

AtClosing atClosing(session::Workspace &workspace)
{
    return {outboxSummary(workspace), workspace.afterEnd(), workspace.others().unsettled()};
}

} // namespace

session::OutboxSummary outboxSummary(session::Workspace &workspace)
{
    session::Session *session = workspace.session();
    if (session == nullptr || session->outbox() == nullptr)
        return {};
    return session::summaryOf(*session->outbox());
}

Leaving::Leaving(QWidget &window, session::Workspace &workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
{
    // What waits is on the disk: it is no reason to hold up a computer that is being shut down.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Leaving::endWithTheComputer);
}

Leaving::~Leaving() = default;

void Leaving::endWithTheComputer()
{
    m_shutDown.setRemainingTime(longestShutDown);
    qGuiApp->installEventFilter(this);
}

bool Leaving::eventFilter(QObject *watched, QEvent *event)
{
    if (isWork(event->type())) {
        m_shutDown.setRemainingTime(0);
        qGuiApp->removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

void Leaving::writeNow()
{
    session::Session *session = m_workspace.session();
    if (session != nullptr && session->outbox() != nullptr)
        session->outbox()->writeNow();
    m_workspace.others().writeNow();
}

bool Leaving::mayClose()
{
    int unkept = 0;
    if (session::Desk *desk = m_workspace.desk()) {
        desk->draft().save();
        unkept = desk->draft().unkeptCount();
    }
    writeNow();
    if (!m_shutDown.hasExpired() || qGuiApp->isSavingSession())
        return true;
    if (m_question != nullptr)
        return false;
    if (unkept > 0 && m_answered < Asked::AboutUnkept) {
        askAboutUnkept(unkept);
        return false;
    }
    if (atClosing(m_workspace).isWorthAsking() && m_answered < Asked::AboutWaiting) {
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
        m_waiting->render(atClosing(m_workspace));
}

} // namespace jobmark::ui
