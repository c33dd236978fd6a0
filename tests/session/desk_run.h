// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/desk.h"

#include <QTest>
#include <QUrl>

namespace jobmark::test {

inline session::Surroundings torontoToday()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime::currentDateTimeUtc(); }};
}

inline outbox::StatusUpdate leadWon()
{
    rules::Draft draft;
    draft.status = rules::Status::LeadWon;
    draft.jobAmount = *rules::Money::fromCents(100'000);
    draft.startDateTbd = true;
    draft.completionDateTbd = true;
    return {*rules::makeUpdate(draft, rules::Context())};
}

/// One run of the program on `folder`, as far as a desk goes.
struct DeskRun
{
    DeskRun(const QString &folder, const QUrl &server, api::Access access = api::Access::ReadAndWrite,
            const session::SessionSettings &settings = {})
        : session({account::ConnectionId(), *account::ConnectionName::fromText(QStringLiteral("Test")),
                   *api::ServerAddress::fromText(server.toString()), access},
                  folder, torontoToday(), settings)
        , desk(session)
    {}

    void signIn()
    {
        session.setToken(api::Token::fromText(QStringLiteral("a-token-of-a-test")).value());
        session.start();
    }

    /// Reads this lead from the server until its form is there. A test without it ends.
    void readForm(api::LeadId lead)
    {
        signIn();
        desk.open(lead);
        if (!QTest::qWaitFor([this] { return desk.state().phase == session::DeskPhase::Form; }))
            qFatal("the lead did not come");
    }

    /// As far as a saved draft of JOB_WON over "24 350".
    void saveDraft(api::LeadId lead)
    {
        readForm(lead);
        desk.form().apply(session::StatusChosen{rules::Status::JobWon});
        desk.form().apply(session::TextTyped{session::TextBox::JobAmount, QStringLiteral("24 350")});
        desk.draft().save();
    }

    session::Session session;
    session::Desk desk;
};

} // namespace jobmark::test
