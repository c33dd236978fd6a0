// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_notice.h"

#include "reading/display_text.h"
#include "session/status_words.h"
#include "words/error_words.h"
#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Submission", text);
}

NoticeAction action(SubmissionAction what, const char *text)
{
    return {static_cast<int>(what), translated(text)};
}

QString clockTime(outbox::Time time, const session::Surroundings &surroundings)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), surroundings.zone);
    if (when.date() == surroundings.today())
        return surroundings.locale.toString(when.time(), QLocale::ShortFormat);
    return surroundings.locale.toString(when, QLocale::ShortFormat);
}

words::Doing doingOf(const outbox::What &what)
{
    struct Kind
    {
        words::Doing operator()(const outbox::StatusUpdate &) const { return words::Doing::Submitting; }
        words::Doing operator()(const outbox::Accept &) const { return words::Doing::Accepting; }
        words::Doing operator()(const outbox::Decline &) const { return words::Doing::Declining; }
        words::Doing operator()(const outbox::Attachment &) const { return words::Doing::Uploading; }
    };
    return std::visit(Kind{}, what);
}

/// Writes the notice of one submission; a method per state.
class Writer
{
public:
    Writer(const outbox::SubmissionView &view, const session::Surroundings &surroundings)
        : m_view(view)
        , m_surroundings(surroundings)
        , m_name(submissionName(view.content.what))
    {}

    std::optional<NoticeState> write()
    {
        switch (m_view.state()) {
        case outbox::State::Held:
            return held();
        case outbox::State::Queued:
            return queued();
        case outbox::State::Sending:
            return notice(Tone::Info, translated(QT_TRANSLATE_NOOP("Submission", "%1: sending.")).arg(m_name));
        case outbox::State::Unknown:
        case outbox::State::Checking:
            return checking();
        case outbox::State::NeedsDecision:
            return decision();
        case outbox::State::Refused:
            return refused();
        case outbox::State::Accepted:
            return accepted();
        case outbox::State::Undone:
        case outbox::State::Replaced:
        case outbox::State::Discarded:
            break;
        }
        return std::nullopt;
    }

private:
    NoticeState notice(Tone tone, const QString &text) const
    {
        NoticeState state;
        state.tone = tone;
        state.text = text;
        // In some languages a time ends in a full stop ("11:08 p.m."), and the sentence does so too.
        if (state.text.endsWith(QStringLiteral("..")))
            state.text.chop(1);
        state.details = translated(QT_TRANSLATE_NOOP("Submission", "Reference %1")).arg(m_view.reference());
        return state;
    }

    void addDetail(NoticeState &state, const QString &line) const { state.details = line + u'\n' + state.details; }

    QString until() const { return m_view.until ? clockTime(*m_view.until, m_surroundings) : QString(); }

    words::ErrorWords lastError() const
    {
        return m_view.life.lastError ? words::errorWords(*m_view.life.lastError, doingOf(m_view.content.what))
                                     : words::ErrorWords();
    }

    NoticeState held() const
    {
        NoticeState state =
            notice(Tone::Warning,
                   translated(QT_TRANSLATE_NOOP("Submission",
                                                "%1: goes to RenovationFind at %2 and cannot be changed after that."))
                       .arg(m_name, until()));
        state.actions = {action(SubmissionAction::Undo, QT_TRANSLATE_NOOP("Submission", "Undo")),
                         action(SubmissionAction::SendNow, QT_TRANSLATE_NOOP("Submission", "Send now"))};
        return state;
    }

    NoticeState queued() const
    {
        NoticeState state;
        switch (m_view.waitingFor) {
        case outbox::WaitingFor::Retry:
            state = notice(
                Tone::Warning,
                translated(QT_TRANSLATE_NOOP("Submission", "%1: not sent yet, next try at %2.")).arg(m_name, until()));
            addDetail(state, lastError().what);
            break;
        case outbox::WaitingFor::SignIn:
            state = notice(
                Tone::Warning,
                translated(QT_TRANSLATE_NOOP("Submission", "%1: not sent yet. Sign in, and it goes.")).arg(m_name));
            state.actions << action(SubmissionAction::SignIn, QT_TRANSLATE_NOOP("Submission", "Sign in"));
            break;
        case outbox::WaitingFor::Turn:
            state =
                notice(Tone::Info,
                       translated(QT_TRANSLATE_NOOP("Submission", "%1: waits until the update before it is settled."))
                           .arg(m_name));
            break;
        default:
            state =
                notice(Tone::Info, translated(QT_TRANSLATE_NOOP("Submission", "%1: waiting to be sent.")).arg(m_name));
            break;
        }
        if (m_view.waitingFor == outbox::WaitingFor::Retry)
            state.actions << action(SubmissionAction::SendNow, QT_TRANSLATE_NOOP("Submission", "Send now"));
        addEditAndDiscard(state);
        return state;
    }

    void addEditAndDiscard(NoticeState &state) const
    {
        if (m_view.allows(outbox::UserAction::Edit) &&
            std::holds_alternative<outbox::StatusUpdate>(m_view.content.what))
            state.actions << action(SubmissionAction::Edit, QT_TRANSLATE_NOOP("Submission", "Edit"));
        if (m_view.allows(outbox::UserAction::Discard))
            state.actions << action(SubmissionAction::Discard, QT_TRANSLATE_NOOP("Submission", "Discard"));
    }

    NoticeState checking() const
    {
        if (m_view.waitingFor != outbox::WaitingFor::SecondLook)
            return notice(
                Tone::Warning,
                translated(
                    QT_TRANSLATE_NOOP("Submission", "%1: result unknown, checking what RenovationFind has recorded."))
                    .arg(m_name));
        NoticeState state =
            notice(Tone::Warning,
                   translated(QT_TRANSLATE_NOOP("Submission",
                                                "%1: result unknown, checking. It is not recorded so far and may still "
                                                "be on its way; Jobmark looks again at %2."))
                       .arg(m_name, until()));
        state.actions << action(SubmissionAction::CheckAgain, QT_TRANSLATE_NOOP("Submission", "Look now"));
        return state;
    }

    NoticeState decision() const
    {
        switch (m_view.life.cause.value_or(outbox::DecisionCause::CannotRead)) {
        case outbox::DecisionCause::ChangedByOther:
            return changedByOther();
        case outbox::DecisionCause::NotRecorded: {
            NoticeState state = notice(
                Tone::Warning,
                translated(QT_TRANSLATE_NOOP(
                               "Submission",
                               "%1: not recorded. It was sent once and no answer came; two looks show that "
                               "RenovationFind does not have it. It is final, so you decide whether it goes again."))
                    .arg(m_name));
            state.actions = {action(SubmissionAction::CheckAgain, QT_TRANSLATE_NOOP("Submission", "Look again")),
                             action(SubmissionAction::SendAgain, QT_TRANSLATE_NOOP("Submission", "Send again")),
                             action(SubmissionAction::Discard, QT_TRANSLATE_NOOP("Submission", "Discard"))};
            return state;
        }
        case outbox::DecisionCause::CannotRead:
            break;
        }
        NoticeState state = notice(
            Tone::Warning,
            translated(QT_TRANSLATE_NOOP("Submission", "%1: result unknown. It was sent, no answer came, and the lead "
                                                       "cannot be read. Look in the portal before sending it again."))
                .arg(m_name));
        state.actions = {action(SubmissionAction::CheckAgain, QT_TRANSLATE_NOOP("Submission", "Look again")),
                         action(SubmissionAction::SendAgain, QT_TRANSLATE_NOOP("Submission", "Send again")),
                         action(SubmissionAction::Discard, QT_TRANSLATE_NOOP("Submission", "Discard"))};
        return state;
    }

    NoticeState changedByOther() const
    {
        NoticeState state =
            notice(Tone::Warning,
                   translated(QT_TRANSLATE_NOOP(
                                  "Submission",
                                  "%1: somebody else changed this lead in the meantime. Choose which one holds."))
                       .arg(m_name));
        if (m_view.server &&
            rules::isFinal(m_view.server->status().value() != nullptr ? *m_view.server->status().value()
                                                                      : rules::Status::Other))
            state.actions = {action(SubmissionAction::TakeTheirs, QT_TRANSLATE_NOOP("Submission", "Keep theirs"))};
        else
            state.actions = {action(SubmissionAction::TakeTheirs, QT_TRANSLATE_NOOP("Submission", "Keep theirs")),
                             action(SubmissionAction::KeepMine, QT_TRANSLATE_NOOP("Submission", "Send mine"))};
        addDetail(state, differenceLines(QT_TRANSLATE_NOOP("Submission", "%1: yours %2, theirs %3")));
        return state;
    }

    NoticeState refused() const
    {
        const words::ErrorWords error = lastError();
        NoticeState state = notice(Tone::Error, error.what.isEmpty() ? m_name : error.what);
        addDetail(state, error.next);
        addEditAndDiscard(state);
        return state;
    }

    NoticeState accepted() const
    {
        const QString when = clockTime(m_view.life.changedAt, m_surroundings);
        const QString lines = differenceLines(QT_TRANSLATE_NOOP("Submission", "%1: sent %2, recorded %3"));
        if (lines.isEmpty() || !m_view.server) {
            NoticeState state = notice(
                Tone::Success, translated(QT_TRANSLATE_NOOP("Submission", "%1: accepted %2.")).arg(m_name, when));
            if (m_view.server && m_view.server->status().value() != nullptr)
                addDetail(state, translated(QT_TRANSLATE_NOOP("Submission", "RenovationFind has recorded: %1."))
                                     .arg(words::statusName(*m_view.server->status().value())));
            state.actions << action(SubmissionAction::CopyReference, QT_TRANSLATE_NOOP("Submission", "Copy reference"));
            return state;
        }
        NoticeState state = notice(
            Tone::Warning,
            translated(QT_TRANSLATE_NOOP("Submission",
                                         "%1: accepted %2, but RenovationFind recorded something else than was sent."))
                .arg(m_name, when));
        addDetail(state, lines);
        state.actions << action(SubmissionAction::CopyReference, QT_TRANSLATE_NOOP("Submission", "Copy reference"));
        return state;
    }

    QString differenceLines(const char *pattern) const
    {
        const auto *status = std::get_if<outbox::StatusUpdate>(&m_view.content.what);
        if (status == nullptr || !m_view.server)
            return {};
        QStringList lines;
        for (const auto &difference : session::differences(status->update, *m_view.server, m_surroundings)) {
            const QString recorded = difference.recorded.isEmpty()
                                         ? translated(QT_TRANSLATE_NOOP("Submission", "nothing"))
                                         : difference.recorded;
            lines << translated(pattern).arg(words::fieldLabel(difference.field), difference.submitted, recorded);
        }
        return lines.join(u'\n');
    }

    const outbox::SubmissionView &m_view;
    const session::Surroundings &m_surroundings;
    QString m_name;
};

} // namespace

QString submissionName(const outbox::What &what)
{
    struct Name
    {
        QString operator()(const outbox::StatusUpdate &status) const
        {
            return words::statusName(status.update.status());
        }
        QString operator()(const outbox::Accept &) const
        {
            return translated(QT_TRANSLATE_NOOP("Submission", "Accepting the lead"));
        }
        QString operator()(const outbox::Decline &) const
        {
            return translated(QT_TRANSLATE_NOOP("Submission", "Declining the lead"));
        }
        QString operator()(const outbox::Attachment &file) const
        {
            return translated(QT_TRANSLATE_NOOP("Submission", "Attachment %1"))
                .arg(reading::displayText(file.displayName, 80));
        }
    };
    return std::visit(Name{}, what);
}

std::optional<NoticeState> submissionNotice(const outbox::SubmissionView &view,
                                            const session::Surroundings &surroundings)
{
    return Writer(view, surroundings).write();
}

} // namespace jobmark::ui
