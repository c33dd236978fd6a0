// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

QList<outbox::SubmissionView> worthShowing(const QList<outbox::SubmissionView> &submissions)
{
    QList<outbox::SubmissionView> shown;
    const outbox::SubmissionView *newestSettled = nullptr;
    for (const outbox::SubmissionView &view : submissions) {
        if (view.state() == outbox::State::Accepted)
            newestSettled = &view;
        else if (!outbox::isEnd(view.state()))
            shown.append(view);
    }
    if (newestSettled != nullptr)
        shown.prepend(*newestSettled);
    return shown;
}

} // namespace

SubmissionList::SubmissionList(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void SubmissionList::showSubmissions(const QList<outbox::SubmissionView> &submissions)
{
    const QList<outbox::SubmissionView> shown = worthShowing(submissions);
    std::erase_if(m_notices, [&shown](const auto &entry) {
        const bool stays =
            std::any_of(shown.begin(), shown.end(), [&entry](const auto &view) { return view.id() == entry.first; });
        if (!stays)
            entry.second->deleteLater();
        return !stays;
    });
    for (const outbox::SubmissionView &view : shown) {
        Notice *&notice = m_notices[view.id()];
        if (notice == nullptr) {
            notice = new Notice(this);
            m_layout->addWidget(notice);
            connect(notice, &Notice::actionChosen, this,
                    [this, id = view.id()](int action) { Q_EMIT actionChosen(id, action); });
        }
        notice->render(submissionNotice(view, m_surroundings));
    }
    setVisible(!m_notices.empty());
}

void applySubmissionAction(session::Session &session, outbox::SubmissionId id, SubmissionAction action)
{
    outbox::Outbox *outbox = session.outbox();
    if (outbox == nullptr)
        return;
    switch (action) {
    case SubmissionAction::SendNow:
        (void)outbox->sendNow(id);
        break;
    case SubmissionAction::Discard:
        (void)outbox->discard(id);
        break;
    case SubmissionAction::SendAgain:
        (void)outbox->decide(id, outbox::Decision::SendAgain);
        break;
    case SubmissionAction::KeepMine:
        (void)outbox->decide(id, outbox::Decision::KeepMine);
        break;
    case SubmissionAction::TakeTheirs:
        (void)outbox->decide(id, outbox::Decision::TakeTheirs);
        break;
    case SubmissionAction::CheckAgain:
        if (const auto done = outbox->decide(id, outbox::Decision::CheckAgain); !done)
            (void)outbox->sendNow(id); // still in its second look: have that now
        break;
    case SubmissionAction::CopyReference:
        if (const auto view = outbox->submission(id))
            QGuiApplication::clipboard()->setText(view->reference());
        break;
    case SubmissionAction::Undo:
    case SubmissionAction::Edit:
    case SubmissionAction::SignIn:
        break;
    }
}

} // namespace jobmark::ui
