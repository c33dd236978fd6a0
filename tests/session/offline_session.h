// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <memory>

namespace jobmark::test {

using Now = std::function<QDateTime()>;

/// A session in Toronto whose server nobody reaches: all it knows is what is put into it, and what its folder keeps.
inline std::unique_ptr<session::Session> offlineSession(const QString &folder, Now now,
                                                        api::Access access = api::Access::ReadAndWrite)
{
    return std::make_unique<session::Session>(
        account::Connection{account::ConnectionId(), *account::ConnectionName::fromText(QStringLiteral("Test")),
                            *api::ServerAddress::fromText(QStringLiteral("http://127.0.0.1:9")), access},
        folder,
        session::Surroundings{QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
                              std::move(now)});
}

} // namespace jobmark::test
