// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_notice.h"

#include "submission_actions.h"
#include "submission_context.h"
#include "submission_words.h"

#include "words/names.h"

namespace jobmark::ui {
namespace {

/// Writes the notice of one submission; a method per state.
class Writer
{
public:
    Writer(const outbox::SubmissionView &view, const session::Surroundings &surroundings)
        : m_view(view)
        , m_surroundings(surroundings)
        , m_name(submissionName(view.content.what))
    {}

    [[nodiscard]] std::optional<NoticeState> write() const
    {
        std::optional<NoticeState> state = describe();
        if (!state)
            return std::nullopt;
        QStringList details{state->details};
        // What would go again is to be seen; with the server's version known, both stand side by side below.
        if (m_view.state() == outbox::State::NeedsDecision && !m_view.server)
            details << submittedValues(m_view.content.what, m_surroundings);
        details << notOnDiskYet(m_view) << SubmissionWords::tr("Reference %1").arg(m_view.reference());
        details.removeAll(QString());
        state->details = details.join(u'\n');
        state->actions = noticeActionsFor(m_view);
        return state;
    }

private:
    [[nodiscard]] std::optional<NoticeState> describe() const
    {
        switch (m_view.state()) {
        case outbox::State::Held:
            return held();
        case outbox::State::Queued:
            return queued();
        case outbox::State::Sending:
            return say(Tone::Info, QT_TRANSLATE_NOOP("Submission", "%1: sending."));
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
            return unlessOnDisk(QT_TRANSLATE_NOOP("Submission", "%1: taken back."));
        case outbox::State::Discarded:
            return unlessOnDisk(QT_TRANSLATE_NOOP("Submission", "%1: discarded."));
        case outbox::State::Replaced:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<NoticeState> unlessOnDisk(const char *text) const
    {
        return m_view.comesBack() ? std::optional(say(Tone::Warning, text)) : std::nullopt;
    }

    /// %1 is the submission's name.
    [[nodiscard]] NoticeState say(Tone tone, const char *text) const
    {
        return {tone, SubmissionWords::tr(text).arg(m_name), {}, {}};
    }
    /// %2 is a time.
    [[nodiscard]] NoticeState say(Tone tone, const char *text, const std::optional<outbox::Time> &time) const
    {
        return {
            tone, SubmissionWords::tr(text).arg(m_name, time ? clockTime(*time, m_surroundings) : QString()), {}, {}};
    }

    [[nodiscard]] words::ErrorWords lastError() const
    {
        return m_view.life.lastError ? words::errorWords(*m_view.life.lastError, doingOf(m_view.content.what))
                                     : words::ErrorWords();
    }

    [[nodiscard]] NoticeState reviewOnly() const
    {
        return say(Tone::Info, QT_TRANSLATE_NOOP("Submission", "%1: not sent, because this connection only reads. Sign "
                                                               "in again to record statuses, and it goes."));
    }

    [[nodiscard]] NoticeState held() const
    {
        if (m_view.waitingFor == outbox::WaitingFor::WriteAccess)
            return reviewOnly();
        return say(
            Tone::Warning,
            QT_TRANSLATE_NOOP("Submission", "%1: goes to RenovationFind at %2 and cannot be changed after that."),
            m_view.until);
    }

    [[nodiscard]] NoticeState queued() const
    {
        switch (m_view.waitingFor) {
        case outbox::WaitingFor::Retry:
            return m_view.life.unknowns > 0 ? goesAgain() : notSentYet();
        case outbox::WaitingFor::SignIn:
            return say(Tone::Warning, QT_TRANSLATE_NOOP("Submission", "%1: not sent yet. Sign in, and it goes."));
        case outbox::WaitingFor::WriteAccess:
            return reviewOnly();
        case outbox::WaitingFor::Disk:
            return say(Tone::Warning,
                       QT_TRANSLATE_NOOP("Submission", "%1: not sent yet. Each step is written down before it is "
                                                       "done, and the disk does not take it; next try at %2."),
                       m_view.until);
        case outbox::WaitingFor::Turn:
            return say(Tone::Info, QT_TRANSLATE_NOOP("Submission", "%1: waits until the update before it is settled."));
        default:
            return say(Tone::Info, QT_TRANSLATE_NOOP("Submission", "%1: waiting to be sent."));
        }
    }

    [[nodiscard]] NoticeState goesAgain() const
    {
        NoticeState state =
            say(Tone::Warning, QT_TRANSLATE_NOOP("Submission", "%1: not recorded so far. It goes again at %2."),
                m_view.until);
        if (m_view.life.lastError)
            state.details = words::errorCause(*m_view.life.lastError, doingOf(m_view.content.what));
        return state;
    }

    /// What can be done about it meanwhile; about a pause that the server asks for, nothing can.
    [[nodiscard]] NoticeState notSentYet() const
    {
        NoticeState state =
            say(Tone::Warning, QT_TRANSLATE_NOOP("Submission", "%1: not sent yet, next try at %2."), m_view.until);
        const words::ErrorWords error = lastError();
        state.details = error.what;
        if (m_view.life.lastError && m_view.life.lastError->kind != api::ApiError::Kind::TooManyRequests)
            state.details += u'\n' + error.next;
        return state;
    }

    /// Why nobody knows: what came instead of an answer. A server that keeps on doing so is then no riddle.
    [[nodiscard]] NoticeState checking() const { return withWhatCame(looking()); }

    [[nodiscard]] NoticeState withWhatCame(NoticeState state) const
    {
        if (m_view.life.lastError)
            state.details = words::errorCause(*m_view.life.lastError, doingOf(m_view.content.what));
        return state;
    }

    [[nodiscard]] NoticeState looking() const
    {
        switch (m_view.waitingFor) {
        case outbox::WaitingFor::SecondLook:
            return say(Tone::Warning,
                       QT_TRANSLATE_NOOP("Submission",
                                         "%1: result unknown, checking. It is not recorded so far and may still "
                                         "be on its way; Jobmark looks again at %2."),
                       m_view.until);
        case outbox::WaitingFor::Retry:
            return say(Tone::Warning,
                       QT_TRANSLATE_NOOP("Submission",
                                         "%1: result unknown. The lead cannot be read just now; next try at %2."),
                       m_view.until);
        case outbox::WaitingFor::Disk:
            return say(Tone::Warning,
                       QT_TRANSLATE_NOOP("Submission",
                                         "%1: result unknown. Before Jobmark looks it writes that down, and the disk "
                                         "does not take it; next try at %2."),
                       m_view.until);
        case outbox::WaitingFor::SignIn:
            return say(Tone::Warning,
                       QT_TRANSLATE_NOOP("Submission",
                                         "%1: result unknown. Sign in, and Jobmark looks whether it was recorded."));
        default:
            return say(
                Tone::Warning,
                QT_TRANSLATE_NOOP("Submission", "%1: result unknown, checking what RenovationFind has recorded."));
        }
    }

    [[nodiscard]] NoticeState decision() const
    {
        switch (m_view.life.cause.value_or(outbox::DecisionCause::CannotRead)) {
        case outbox::DecisionCause::ChangedByOther:
            return say(
                Tone::Warning,
                QT_TRANSLATE_NOOP("Submission",
                                  "%1: somebody else changed this lead in the meantime. Choose which one holds."));
        case outbox::DecisionCause::NotRecorded:
            if (m_view.mayBeOlderThanTheTruth())
                return say(Tone::Warning,
                           QT_TRANSLATE_NOOP(
                               "Submission",
                               "%1: not recorded. Jobmark's database was damaged, so nobody knows whether it was sent; "
                               "two looks show that RenovationFind does not have it. It is final, so you decide "
                               "whether it goes."));
            return say(Tone::Warning,
                       QT_TRANSLATE_NOOP(
                           "Submission",
                           "%1: not recorded. It was sent and no answer came; two looks show that "
                           "RenovationFind does not have it. It is final, so you decide whether it goes again."));
        case outbox::DecisionCause::CannotTell:
            return withWhatCame(
                say(Tone::Warning,
                    QT_TRANSLATE_NOOP("Submission",
                                      "%1: result unknown. What RenovationFind shows of the lead does not tell "
                                      "whether it was recorded. Look in the portal before sending it again.")));
        case outbox::DecisionCause::CannotRead:
            break;
        }
        return withWhatCame(
            m_view.mayBeOlderThanTheTruth()
                ? say(Tone::Warning,
                      QT_TRANSLATE_NOOP(
                          "Submission",
                          "%1: result unknown. Jobmark's database was damaged, so nobody knows whether it was sent, "
                          "and the lead cannot be read. Look in the portal before sending it."))
                : say(Tone::Warning,
                      QT_TRANSLATE_NOOP("Submission", "%1: result unknown. It was sent, and the lead cannot be read. "
                                                      "Look in the portal before sending it again.")));
    }

    [[nodiscard]] NoticeState refused() const
    {
        const words::ErrorWords error = lastError();
        return {Tone::Error, error.what.isEmpty() ? m_name : error.what, error.next, {}};
    }

    [[nodiscard]] NoticeState accepted() const
    {
        const QString otherwise = recordedOtherwise(m_view, m_surroundings);
        if (!otherwise.isEmpty()) {
            NoticeState state =
                say(Tone::Warning,
                    QT_TRANSLATE_NOOP("Submission",
                                      "%1: accepted %2, but RenovationFind recorded something else than was sent."),
                    m_view.life.changedAt);
            state.details = otherwise;
            return state;
        }
        NoticeState state =
            say(Tone::Success, QT_TRANSLATE_NOOP("Submission", "%1: accepted %2."), m_view.life.changedAt);
        if (m_view.server && m_view.server->status().value() != nullptr)
            state.details = SubmissionWords::tr("RenovationFind has recorded: %1.")
                                .arg(words::statusName(*m_view.server->status().value()));
        return state;
    }

    const outbox::SubmissionView &m_view;
    const session::Surroundings &m_surroundings;
    QString m_name;
};

} // namespace

std::optional<NoticeState> submissionNotice(const outbox::SubmissionView &view,
                                            const session::Surroundings &surroundings)
{
    return Writer(view, surroundings).write();
}

} // namespace jobmark::ui
