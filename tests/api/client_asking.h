// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "asking.h"
#include "support/scripted_server.h"

#include <mutex>
#include <QLoggingCategory>

/// What the tests of whole calls share: a server that gives one answer to everything, a client of it, and the log.
namespace jobmark::test {

inline const QByteArray aLead = R"({"success":true,"data":{"id":7,"customerName":"Ann"},"message":"Saved"})";

inline Script answering(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return [=](Connection &c) {
        while (c.readRequest())
            c.answer(status, body, headers);
    };
}

inline std::unique_ptr<api::Client> clientOf(const ScriptedServer &server,
                                             api::Access access = api::Access::ReadAndWrite)
{
    auto client = std::make_unique<api::Client>(serverAddress(server.address() + QStringLiteral("/rest/v1")), access);
    client->setToken(token());
    client->setLimits(quickLimits());
    return client;
}

inline api::Result<api::Written> update(api::Client &client)
{
    Asked<api::Written> asked;
    client.updateStatus(api::LeadId(7), wonUpdate(), QUuid::createUuid(), asked.context(), asked.then());
    if (!asked.wait())
        qFatal("no outcome");
    return asked.outcome();
}

inline api::Result<api::Lead> read(api::Client &client)
{
    Asked<api::Lead> asked;
    client.readLead(api::LeadId(7), asked.context(), asked.then());
    if (!asked.wait())
        qFatal("no outcome");
    return asked.outcome();
}

namespace log {
inline std::mutex mutex;
inline QString text;
inline QtMessageHandler previousHandler = nullptr;

inline void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const std::lock_guard lock(mutex);
        text += QLatin1StringView(context.category) + QLatin1StringView(": ") + message + QLatin1Char('\n');
    }
    previousHandler(type, context, message);
}
} // namespace log

/// From now on keeps everything that is logged, Qt's own network messages too.
inline void keepTheLog()
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.*=true\njobmark.*=true"));
    log::previousHandler = qInstallMessageHandler(log::keep);
}

/// Everything that was logged since.
inline QString logged()
{
    const std::lock_guard lock(log::mutex);
    return log::text;
}

} // namespace jobmark::test
