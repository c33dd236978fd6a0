// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox_process.h"

#include "api/lead_json.h"
#include "session/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace jobmark::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const api::LeadId accepted(48155);

inline api::Lead acceptedLead(qint64 id = 48155)
{
    const QJsonObject object{{u"id"_s, id}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

/// Two connections to a real sandbox, signed in for this run.
class TwoConnections
{
protected:
    void makeVault()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's keychain
        m_vault = std::make_unique<account::TokenVault>();
    }

    void makeConnections()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_mine = connectionCalled(u"Nordet Roofing"_s);
        m_other = connectionCalled(u"Basement Brothers"_s);
        m_list = std::make_unique<account::ConnectionList>(profile());
        QVERIFY(m_list->add(*m_other));
        QVERIFY(m_list->add(*m_mine)); // the last one added is the current one
    }

    void forgetConnections()
    {
        end();
        m_list.reset();
        m_sandbox.reset();
    }

    [[nodiscard]] account::Profile profile() const { return account::Profile::at(m_folder->path()); }

    [[nodiscard]] account::Connection connectionCalled(const QString &name) const
    {
        return {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                *api::ServerAddress::fromText(m_sandbox->address().toString()), api::Access::ReadAndWrite};
    }

    void begin(std::chrono::seconds hold, const QList<account::Connection> &signedIn)
    {
        session::SessionSettings settings;
        settings.outbox.hold = hold;
        m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
        m_workspace = std::make_unique<session::Workspace>(*m_accounts, profile(),
                                                           session::Surroundings::ofThisComputer(), settings);
        for (const account::Connection &connection : signedIn)
            signIn(connection);
        m_workspace->followConnections();
        m_workspace->start();
        QVERIFY(m_workspace->session()->outbox() != nullptr);
    }

    void signIn(const account::Connection &connection)
    {
        m_accounts->signIn(connection.id)->useForThisRun(*api::Token::fromText(u"a-token-of-a-test"_s));
    }

    void end()
    {
        m_workspace.reset();
        m_accounts.reset();
    }

    void submitWon(const api::Lead &lead = acceptedLead())
    {
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(1'850'000);
        const auto update = rules::makeUpdate(draft, {});
        QVERIFY(update);
        const outbox::NewSubmission won{lead, outbox::StatusUpdate{*update}};
        QVERIFY(m_workspace->session()->submit(won));
    }

    [[nodiscard]] qsizetype writes() const { return m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(); }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<session::Workspace> m_workspace;
    std::optional<account::Connection> m_mine;
    std::optional<account::Connection> m_other;
};

} // namespace jobmark::test
