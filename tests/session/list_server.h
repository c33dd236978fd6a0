// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/scripted_server.h"

#include "api/client.h"
#include "session/surroundings.h"

#include <QUrl>
#include <QUrlQuery>

namespace jobmark::test {

/// What a server that lists leads answers to one request.
struct ListAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray headers = {};
};

/// `page` counts from 1; 0: the request asks for no list.
using AnswerPage = std::function<ListAnswer(int page, const SeenRequest &request)>;

inline Script listing(const AnswerPage &answer)
{
    return [answer](Connection &connection) {
        while (const auto request = connection.readRequest()) {
            const QUrl target(QString::fromLatin1(request->target()));
            const bool isList = request->method() == "GET" && target.path().endsWith(u"/general-leads");
            const int page = isList ? QUrlQuery(target).queryItemValue(QStringLiteral("page")).toInt() : 0;
            const ListAnswer said = answer(page, *request);
            connection.answer(said.status, said.body, "Content-Type: application/json\r\n" + said.headers);
        }
    };
}

/// A lead as a list shows it.
inline QByteArray listedLead(qint64 id, const QByteArray &more = {})
{
    return "{\"id\":" + QByteArray::number(id) + ",\"customerName\":\"Customer " + QByteArray::number(id) +
           "\",\"vendorLeadAction\":\"ACCEPTED\",\"postLeadStatus\":\"QUOTE_SENT\"" + more + "}";
}

/// Leads with the numbers from `first` to `last`, as a JSON array.
inline QByteArray listedLeads(qint64 first, qint64 last)
{
    QByteArray leads;
    for (qint64 id = first; id <= last; ++id)
        leads += (leads.isEmpty() ? "" : ",") + listedLead(id);
    return "[" + leads + "]";
}

inline QByteArray envelope(const QByteArray &data)
{
    return "{\"success\":true,\"data\":" + data + "}";
}

/// The page of a list of `count` leads in pages of 100.
inline ListAnswer pageOf(qint64 count, int page)
{
    return {200, envelope(listedLeads((page - 1) * 100 + 1, std::min<qint64>(count, page * 100)))};
}

inline session::Surroundings torontoOn(const QDateTime &now)
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [now] { return now; }};
}

/// As many calls as anybody likes, and tries of a read one after the other.
inline api::Limits limitsWithoutPace()
{
    api::Limits limits;
    limits.allowance.calls = 1'000'000;
    limits.reads.firstDelay = std::chrono::milliseconds(1);
    return limits;
}

inline std::unique_ptr<api::Client> listClient(const ScriptedServer &server,
                                               const api::Limits &limits = limitsWithoutPace())
{
    auto client = std::make_unique<api::Client>(
        *api::ServerAddress::fromText(server.address() + QStringLiteral("/rest/v1")), api::Access::ReadAndWrite);
    client->setToken(api::Token::fromText(QStringLiteral("a-token-of-a-test")).value());
    client->setLimits(limits);
    return client;
}

} // namespace jobmark::test
