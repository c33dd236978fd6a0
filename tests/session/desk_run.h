// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/desk.h"

#include <QUrl>

namespace jobmark::test {

inline session::Surroundings torontoToday()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime::currentDateTimeUtc(); }};
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

    session::Session session;
    session::Desk desk;
};

} // namespace jobmark::test
