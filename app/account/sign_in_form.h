// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sign_in.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QString>

namespace jobmark::account {

class Accounts;

/// What stands in the sign-in page, as typed.
struct SignInEntry
{
    QString name;
    QString server;
    api::Access access = api::Access::ReadAndWrite;
    QString token;
};

struct SignInFormState
{
    enum class NameFault : std::uint8_t { Empty, TooLong, Taken };

    /// Set when an existing connection is signed in to again; null for a new one.
    ConnectionId connection{};
    std::optional<NameFault> name{};
    std::optional<api::ServerAddress::Fault> server{};
    std::optional<api::Token::Fault> token{};
    std::optional<QDateTime> expiryHint{}; ///< UTC; of the token as it stands
    bool listNotSaved = false; ///< it worked, but the list of connections could not be written: nothing was kept
    SignInState signIn{};      ///< the attempt: NoToken until submit()

    [[nodiscard]] bool hasFaults() const { return name || server || token; }
};

/// The model of the sign-in page: reads what was typed, tries it, and only then adds or changes the connection. A new
/// connection that never worked leaves no trace.
class SignInForm : public QObject
{
    Q_OBJECT

public:
    /// `accounts` must live longer.
    explicit SignInForm(Accounts &accounts, QObject *parent = nullptr);
    ~SignInForm() override;

    [[nodiscard]] const SignInFormState &state() const { return m_state; }
    /// What the page starts with: a free name and the real server, or the connection's own. Never a token.
    [[nodiscard]] SignInEntry startWith() const;
    void setLimits(const api::Limits &limits); ///< of the call that tests

    void openNew();
    void openFor(ConnectionId id);
    /// Something was typed: faults that are mended go, the hint about the token follows, a test under way is given up.
    /// No new fault appears.
    void edit(const SignInEntry &entry);
    /// Tries it, or says what is missing.
    void submit(const SignInEntry &entry);
    /// Gives up a test under way.
    void cancel();

Q_SIGNALS:
    /// openNew() or openFor() was called: startWith() is another.
    void opened();
    void stateChanged();
    /// It worked; the connection is in the list and current.
    void signedIn(jobmark::account::ConnectionId id);

private:
    struct Parsed;
    [[nodiscard]] Parsed parse(const SignInEntry &entry) const;
    void attemptChanged();
    void set(const SignInFormState &state);

    Accounts &m_accounts;
    api::Limits m_limits;
    SignInFormState m_state;
    std::unique_ptr<SignIn> m_attempt;
};

} // namespace jobmark::account
