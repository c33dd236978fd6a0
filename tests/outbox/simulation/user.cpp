// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "user.h"

#include "updates.h"

#include "outbox/attachment_copies.h"

#include <array>
#include <QDir>
#include <QFile>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {
namespace {

using outbox::Outbox;
using outbox::SubmissionView;
using outbox::UserAction;

UserAction actionOf(Deed deed)
{
    switch (deed) {
    case Deed::Undo:
        return UserAction::Undo;
    case Deed::SendNow:
        return UserAction::SendNow;
    case Deed::Edit:
        return UserAction::Edit;
    case Deed::Discard:
        return UserAction::Discard;
    default:
        return UserAction::Decide;
    }
}

std::optional<SubmissionView> someView(const Outbox &outbox, UserAction action, Dice &dice)
{
    QList<SubmissionView> possible;
    for (const SubmissionView &view : outbox.submissions()) {
        if (view.allows(action))
            possible.append(view);
    }
    return possible.isEmpty() ? std::nullopt : std::optional(dice.oneOf(possible));
}

} // namespace

/// As the program knows the lead, from the page or from the list.
api::Lead User::known(qint64 lead, Dice &dice) const
{
    static constexpr std::array extents = {Server::Extent::Whole, Server::Extent::Whole, Server::Extent::Whole,
                                           Server::Extent::WithoutRecord, Server::Extent::WithoutFiles};
    return m_server.read(lead, dice.oneOf(extents));
}

void User::act(Outbox &outbox, Deed deed, Dice &dice, const QString &attachmentsFolder)
{
    const qint64 lead = dice.oneOf(someLeads);
    switch (deed) {
    case Deed::SubmitStatus:
        return submit(outbox, {known(lead, dice), outbox::StatusUpdate{dice.oneOf(someUpdates())}});
    case Deed::Answer:
        return submit(outbox, {known(lead, dice), dice.chance(700)
                                                      ? outbox::What(outbox::Accept{})
                                                      : outbox::Decline{*api::DeclineReason::fromText(u"Too far"_s)}});
    case Deed::Attach:
        return attach(outbox, lead, dice, attachmentsFolder);
    case Deed::SignIn:
        m_promises.calls.signedIn();
        return outbox.resumeAfterSignIn();
    case Deed::NetworkBack:
        return outbox.networkCameBack();
    default:
        break;
    }
    const auto view = someView(outbox, actionOf(deed), dice);
    if (!view)
        return;
    tell(u"  with #%1"_s.arg(m_promises.adopt(view->content).name));
    if (deed == Deed::SendNow)
        sendNow(outbox, *view);
    else if (deed == Deed::Decide)
        decide(outbox, *view, dice);
    else
        takeBack(outbox, *view, deed, dice);
}

void User::submit(Outbox &outbox, const outbox::NewSubmission &submission)
{
    const auto id = outbox.submit(submission);
    if (id)
        m_promises.adopt(outbox.submission(*id)->content);
    else
        tell(u"  it is not taken"_s);
}

void User::attach(Outbox &outbox, qint64 lead, Dice &dice, const QString &folder)
{
    const auto id = QUuid::createUuidV5(QUuid(), QByteArray::number(qulonglong(dice.roll())));
    QFile copy(QDir(folder).filePath(outbox::copyName(id)));
    if (!copy.open(QIODevice::WriteOnly))
        qFatal("no place for the copies of attachments");
    copy.close();
    submit(outbox, {known(lead, dice), outbox::Attachment{{}, dice.oneOf(someFileNames), u"text/plain"_s}, id});
}

void User::sendNow(Outbox &outbox, const SubmissionView &view)
{
    m_promises.adopt(view.content).saidSendNow = true;
    std::ignore = outbox.sendNow(view.id());
}

void User::takeBack(Outbox &outbox, const SubmissionView &view, Deed deed, Dice &dice)
{
    Told &told = m_promises.adopt(view.content);
    const bool wasTakenBack = std::exchange(told.takenBack, true);
    const bool isDone = deed == Deed::Undo      ? outbox.undo(view.id()).has_value()
                        : deed == Deed::Discard ? outbox.discard(view.id()).has_value()
                                                : outbox.edit(view.id()).has_value();
    told.takenBack = wasTakenBack || isDone;
    const bool comesBackEdited = isDone && deed == Deed::Edit && !told.isAttachment() && dice.chance(600);
    if (comesBackEdited)
        submit(outbox, {known(told.lead, dice), outbox::StatusUpdate{dice.oneOf(someUpdates())}});
}

void User::decide(Outbox &outbox, const SubmissionView &view, Dice &dice)
{
    static constexpr std::array decisions = {outbox::Decision::SendAgain, outbox::Decision::KeepMine,
                                             outbox::Decision::TakeTheirs, outbox::Decision::CheckAgain};
    const auto decision = dice.oneOf(decisions);
    Told &told = m_promises.adopt(view.content);
    // Counted before, because it, or another of the lead, may be sent while the decision is made.
    const bool isSending = decision == outbox::Decision::SendAgain || decision == outbox::Decision::KeepMine;
    const bool wasTakenBack = told.takenBack;
    told.decisions += isSending ? 1 : 0;
    told.takenBack = wasTakenBack || decision == outbox::Decision::TakeTheirs;
    if (const auto done = outbox.decide(view.id(), decision); !done) {
        told.decisions -= isSending ? 1 : 0;
        told.takenBack = wasTakenBack;
    }
}

} // namespace jobmark::simulation
