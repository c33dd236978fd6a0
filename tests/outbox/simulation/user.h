// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "deeds.h"
#include "dice.h"
#include "promises.h"

#include "outbox/outbox.h"

namespace jobmark::simulation {

/// Who sits before the program, and what they are entitled to expect from then on.
class User
{
public:
    User(const Server &server, Promises &promises)
        : m_server(server)
        , m_promises(promises)
    {}

    /// Where there is nothing to do it to, nothing happens.
    void act(outbox::Outbox &outbox, Deed deed, Dice &dice, const QString &attachmentsFolder);
    void decide(outbox::Outbox &outbox, const outbox::SubmissionView &view, Dice &dice);

    std::function<void(const QString &)> tell; ///< for the history

private:
    void submit(outbox::Outbox &outbox, const outbox::NewSubmission &submission);
    void attach(outbox::Outbox &outbox, qint64 lead, Dice &dice, const QString &folder);
    void sendNow(outbox::Outbox &outbox, const outbox::SubmissionView &view);
    void takeBack(outbox::Outbox &outbox, const outbox::SubmissionView &view, Deed deed, Dice &dice);

    [[nodiscard]] api::Lead known(qint64 lead, Dice &dice) const;

    const Server &m_server;
    Promises &m_promises;
};

} // namespace jobmark::simulation
