// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "token_vault.h"

#include "api/api_error.h"
#include "api/client.h"
#include "api/token.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QDateTime>
#include <QObject>

namespace jobmark::account {

/// Everything a page may say about one connection's sign-in. Never the token.
struct SignInState
{
    enum class Phase : std::uint8_t {
        NoToken,
        ReadingKeychain,
        Testing,
        SignedIn,
        NotAccepted, ///< `error` says why: the token was refused, or the server could not be reached to try it
    };
    enum class Keeping : std::uint8_t { Nowhere, Saving, InKeychain, ThisSessionOnly };
    enum class Proof : std::uint8_t {
        None,     ///< not tried in this run: it came from the keychain or stdin
        Proven,   ///< the server took it
        Untested, ///< the server gave no answer that would prove or refuse it; accepted all the same
    };

    Phase phase = Phase::NoToken;
    Keeping keeping = Keeping::Nowhere;
    Proof proof = Proof::None;
    std::optional<VaultFault> vaultFault{}; ///< why it could not be read from, or kept in, the keychain
    std::optional<api::ApiError> error{};   ///< with NotAccepted
    std::optional<QDateTime> expiryHint{};  ///< UTC; of the token in use or under test. A hint: the server decides
};

/// The sign-in of one connection. Its token is held in memory here and kept in the keychain, nowhere else. Main thread
/// only.
class SignIn : public QObject
{
    Q_OBJECT

public:
    /// `vault` must live longer.
    SignIn(Connection connection, TokenVault &vault, QObject *parent = nullptr);
    ~SignIn() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const SignInState &state() const { return m_state; }
    /// The token to call with; set only while SignedIn.
    [[nodiscard]] const std::optional<api::Token> &token() const { return m_token; }

    void setLimits(const api::Limits &limits); ///< of the call that tests

    /// Asks the keychain: SignedIn without a test (the first call tests it), or NoToken.
    void readKeychain();
    /// Tries the token with one call to the server: SignedIn when that does not speak against it, kept Nowhere yet.
    void test(const api::Token &token);
    /// Puts the token that is SignedIn into the keychain: Saving, then InKeychain, or ThisSessionOnly with the reason.
    void keep();
    /// SignedIn for this run, never kept (`--token-stdin`).
    void useForThisRun(const api::Token &token);
    /// The server said 401 to `token()`: NotAccepted, and signInNeeded(). What waits, waits for the next sign-in.
    void reportRefused(const api::ApiError &error);
    /// NoToken, and what is under way is given up. The keychain keeps what it has: see Accounts::signOut.
    void drop();
    /// The same connection under another name or access; the origin must be the same.
    void setConnection(const Connection &connection);

Q_SIGNALS:
    void stateChanged();
    /// token() is another one, or none.
    void tokenChanged();
    /// A token that worked does so no longer.
    void signInNeeded();

private:
    void become(const SignInState &state, const std::optional<api::Token> &token);
    void endAttempt();

    Connection m_connection;
    TokenVault &m_vault;
    api::Limits m_limits;
    SignInState m_state;
    std::optional<api::Token> m_token;
    std::unique_ptr<QObject> m_attempt; ///< context of what is under way; without it a late answer is dropped
};

} // namespace jobmark::account
