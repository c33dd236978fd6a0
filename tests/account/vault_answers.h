// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/token_vault.h"

#include <optional>
#include <QTest>

namespace jobmark::test {

/// Far from what an outcome takes, near enough that a test fails in time.
constexpr int outcomeWithin = 20'000; // ms

inline api::Token tokenOf(const QString &text)
{
    return *api::Token::fromText(text);
}

inline account::Connection connectionTo(const QString &server, const QString &name = QStringLiteral("Work"))
{
    return {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
            *api::ServerAddress::fromText(server), api::Access::ReadAndWrite};
}

/// The secret found, "" for none; or nothing on a fault, which is then in `fault`.
inline std::optional<QByteArray> readNow(account::TokenVault &vault, const account::Connection &connection,
                                         std::optional<account::VaultFault> *fault = nullptr)
{
    QObject context;
    std::optional<account::VaultResult<std::optional<api::Token>>> outcome;
    vault.read(connection, &context, [&outcome](auto result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, outcomeWithin))
        return std::nullopt;
    if (!*outcome) {
        if (fault)
            *fault = outcome->error();
        return std::nullopt;
    }
    return outcome->value() ? outcome->value()->secret() : QByteArray("");
}

template <class Start>
account::VaultResult<void> doneNow(Start start)
{
    QObject context;
    std::optional<account::VaultResult<void>> outcome;
    start(&context, [&outcome](account::VaultResult<void> result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, outcomeWithin))
        qFatal("no outcome at all");
    return *outcome;
}

inline account::VaultResult<void> writeNow(account::TokenVault &vault, const account::Connection &connection,
                                           const api::Token &token)
{
    return doneNow([&](QObject *context, auto then) { vault.write(connection, token, context, then); });
}

inline account::VaultResult<void> removeNow(account::TokenVault &vault, account::ConnectionId id)
{
    return doneNow([&](QObject *context, auto then) { vault.remove(id, context, then); });
}

} // namespace jobmark::test
