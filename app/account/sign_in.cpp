// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sign_in.h"

namespace jobmark::account {

namespace {

using Phase = SignInState::Phase;
using Keeping = SignInState::Keeping;
using Proof = SignInState::Proof;

/// Whether an answer to the test says that the token must not be used. Everything else, short of success, says nothing
/// about the token: the call that tests is an assumed one, and a server need not have it.
bool isAgainstToken(const api::ApiError &error)
{
    using Kind = api::ApiError::Kind;
    switch (error.kind) {
    case Kind::SignInNeeded:
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::TimedOut:
    case Kind::LostConnection:
    case Kind::ResultUnknown:
    case Kind::Cancelled:
    case Kind::FileUnreadable:
    case Kind::FileTooLarge:
    case Kind::FileChanged:
    case Kind::ReviewOnly:
    case Kind::Insecure:
    case Kind::Redirected:
        return true;
    case Kind::Refused:
        return error.httpStatus == 403;
    case Kind::NotFound:
    case Kind::NotOffered:
    case Kind::TooManyRequests:
    case Kind::ServerFault:
    case Kind::NotUnderstood:
        return false;
    }
    return true;
}

} // namespace

SignIn::SignIn(Connection connection, TokenVault &vault, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_vault(vault)
{}

SignIn::~SignIn() = default;

void SignIn::setLimits(const api::Limits &limits)
{
    m_limits = limits;
}

void SignIn::readKeychain()
{
    m_attempt = std::make_unique<QObject>();
    m_vault.read(m_connection, m_attempt.get(), [this](const VaultResult<std::optional<api::Token>> &kept) {
        endAttempt();
        if (kept && *kept)
            become({.phase = Phase::SignedIn, .keeping = Keeping::InKeychain, .expiryHint = (*kept)->expiryHint()},
                   *kept);
        else
            become({.vaultFault = kept ? std::nullopt : std::optional(kept.error())}, std::nullopt);
    });
    become({.phase = Phase::ReadingKeychain}, std::nullopt);
}

void SignIn::test(const api::Token &token)
{
    // The token goes to a client of its own: whatever else talks to the server goes on with what it has.
    m_attempt = std::make_unique<QObject>();
    auto *client = new api::Client(m_connection.server, api::Access::ReviewOnly, m_attempt.get());
    client->setLimits(m_limits);
    client->setToken(token);
    client->listLeads(1, 1, m_attempt.get(), [this, token](const api::Result<api::LeadPage> &answer) {
        endAttempt();
        if (!answer && isAgainstToken(answer.error()))
            become({.phase = Phase::NotAccepted, .error = answer.error(), .expiryHint = token.expiryHint()},
                   std::nullopt);
        else
            become({.phase = Phase::SignedIn,
                    .proof = answer ? Proof::Proven : Proof::Untested,
                    .expiryHint = token.expiryHint()},
                   token);
    });
    become({.phase = Phase::Testing, .expiryHint = token.expiryHint()}, std::nullopt);
}

void SignIn::keep()
{
    if (!m_token)
        return;
    m_attempt = std::make_unique<QObject>();
    m_vault.write(m_connection, *m_token, m_attempt.get(), [this](const VaultResult<void> &written) {
        endAttempt();
        SignInState state = m_state;
        state.keeping = written ? Keeping::InKeychain : Keeping::ThisSessionOnly;
        if (!written)
            state.vaultFault = written.error();
        become(state, m_token);
    });
    SignInState state = m_state;
    state.keeping = Keeping::Saving;
    state.vaultFault.reset();
    become(state, m_token);
}

void SignIn::useForThisRun(const api::Token &token)
{
    m_attempt.reset();
    become({.phase = Phase::SignedIn, .keeping = Keeping::ThisSessionOnly, .expiryHint = token.expiryHint()}, token);
}

void SignIn::reportRefused(const api::ApiError &error)
{
    // Several calls may be under way with the same token: the first refusal is the news.
    if (m_state.phase != Phase::SignedIn)
        return;
    m_attempt.reset();
    SignInState state = m_state;
    state.phase = Phase::NotAccepted;
    state.error = error;
    become(state, std::nullopt);
    Q_EMIT signInNeeded();
}

void SignIn::drop()
{
    m_attempt.reset();
    become({}, std::nullopt);
}

void SignIn::setConnection(const Connection &connection)
{
    Q_ASSERT(connection.id == m_connection.id && originOf(connection.server) == originOf(m_connection.server));
    m_connection = connection;
}

void SignIn::endAttempt()
{
    // Called from within the attempt's own outcome: it must not be deleted under the caller's feet.
    if (m_attempt)
        m_attempt.release()->deleteLater();
}

void SignIn::become(const SignInState &state, const std::optional<api::Token> &token)
{
    const bool sameToken = m_token.has_value() == token.has_value() && (!token || m_token->secret() == token->secret());
    m_state = state;
    m_token = token;
    if (!sameToken)
        Q_EMIT tokenChanged();
    Q_EMIT stateChanged();
}

} // namespace jobmark::account
