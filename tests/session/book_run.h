// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "list_server.h"

#include "session/lead_book.h"

#include <QTest>

namespace jobmark::test {

inline const QDateTime afternoon(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

/// A book of what a server answers, in the afternoon.
struct BookRun
{
    explicit BookRun(const AnswerPage &answer)
        : server(listing(answer))
        , client(listClient(server))
        , book(*client, torontoOn(afternoon))
    {}

    /// Lists once, to whatever end.
    bool comesToAnEnd(session::Urgency urgency = session::Urgency::Asked)
    {
        book.refresh(urgency);
        return QTest::qWaitFor([this] { return book.listing().phase != session::Listing::Phase::Loading; }, 30'000);
    }
    bool lists(session::Urgency urgency = session::Urgency::Asked)
    {
        return comesToAnEnd(urgency) && book.listing().phase == session::Listing::Phase::Complete;
    }

    ScriptedServer server;
    std::unique_ptr<api::Client> client;
    session::LeadBook book;
};

} // namespace jobmark::test
