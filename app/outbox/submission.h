// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "life.h"

#include "api/lead.h"
#include "rules/update.h"

#include <QString>
#include <QUuid>
#include <variant>

namespace jobmark::outbox {

using SubmissionId = QUuid;

/// By the user, who counts on it that it is not sent.
[[nodiscard]] constexpr bool isTakenBack(State state)
{
    return state == State::Undone || state == State::Discarded;
}

struct StatusUpdate
{
    rules::Update update;
    friend bool operator==(const StatusUpdate &, const StatusUpdate &) = default;
};

struct Accept
{
    friend bool operator==(const Accept &, const Accept &) = default;
};

struct Decline
{
    api::DeclineReason reason;
    friend bool operator==(const Decline &a, const Decline &b) { return a.reason.text() == b.reason.text(); }
};

struct Attachment
{
    QString path;        ///< the copy in Jobmark's own store; found anew at each start, as that may move
    QString displayName; ///< what the server is told
    QString contentType;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What is sent to the server.
using What = std::variant<StatusUpdate, Accept, Decline, Attachment>;

/// What a second copy of it would do.
[[nodiscard]] Weight weightOf(const What &what);

/// Whether another file of that name was sent to that lead, by an outbox that knew of both: what the lead shows of that
/// name may be that one, of which a network may bring another copy at any time.
enum class Namesake : std::uint8_t { None, Sent };

/// What was submitted, and what it has to be told from.
struct Content
{
    SubmissionId id;
    What what;
    api::Lead before; ///< the lead as the user saw it when submitting
    Time submittedAt;
    Namesake namesake = Namesake::None;
};

/// What a person quotes, and can find again: the first characters of the id, such as "JM-1F3A-90C2".
[[nodiscard]] QString referenceOf(SubmissionId id);

/// What the page and the form show of one submission. A copy: it never changes.
struct SubmissionView
{
    Content content;
    Life life;
    WaitingFor waitingFor = WaitingFor::Nothing;
    std::optional<Time> until; ///< when the wait ends by itself
    /// Accepted: what the server recorded (nothing when it did not say). A decision: theirs. Otherwise the lead as
    /// last read for this submission.
    std::optional<api::Lead> server;
    /// This state could not be written yet (disk full, …): it would be forgotten if the program ended now.
    Durability durability = Durability::OnDisk;
    std::chrono::milliseconds left{0}; ///< of the wait, when this copy was made

    [[nodiscard]] SubmissionId id() const { return content.id; }
    [[nodiscard]] api::LeadId lead() const { return content.before.id; }
    [[nodiscard]] State state() const { return life.state; }
    [[nodiscard]] QString reference() const { return referenceOf(content.id); }
    /// Whether the user may do this now; the outbox refuses it otherwise.
    [[nodiscard]] bool allows(UserAction action) const { return isAllowed(life.state, action); }
    /// Nothing is known of its having been sent, and yet it is looked for: it was found in a damaged database.
    [[nodiscard]] bool mayBeOlderThanTheTruth() const { return life.tries == 0 && life.unknowns > 0; }
    /// Taken back in memory alone: the next start would find it as it was before, and may send it.
    [[nodiscard]] bool comesBack() const { return isTakenBack(life.state) && durability == Durability::NotYetWritten; }
};

} // namespace jobmark::outbox
