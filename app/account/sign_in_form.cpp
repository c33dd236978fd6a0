// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sign_in_form.h"

#include "accounts.h"

using namespace Qt::StringLiterals;

namespace jobmark::account {

using NameFault = SignInFormState::NameFault;

/// What was typed, read: the values where they could be, and the faults where not.
struct SignInForm::Parsed
{
    SignInFormState faults;
    std::optional<ConnectionName> name;
    std::optional<api::ServerAddress> server;
    std::optional<api::Token> token;
};

namespace {

NameFault nameFaultOf(ConnectionName::Fault fault)
{
    return fault == ConnectionName::Fault::Empty ? NameFault::Empty : NameFault::TooLong;
}

/// A fault that is shown stays as long as there is one; it may become another.
template <class T>
std::optional<T> stillThere(const std::optional<T> &shown, const std::optional<T> &now)
{
    return shown ? now : std::nullopt;
}

} // namespace

SignInForm::SignInForm(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{}

SignInForm::~SignInForm() = default;

void SignInForm::setLimits(const api::Limits &limits)
{
    m_limits = limits;
}

SignInEntry SignInForm::startWith() const
{
    if (const auto connection = m_accounts.list().find(m_state.connection))
        return {connection->name.text(), connection->server.text(), connection->access, {}};
    const QString usual = u"RenovationFind"_s;
    QString name = usual;
    for (int number = 2; !m_accounts.list().isNameFree(*ConnectionName::fromText(name)); ++number)
        name = usual + u' ' + QString::number(number);
    return {name, api::ServerAddress::renovationFind().text(), api::Access::ReadAndWrite, {}};
}

void SignInForm::openNew()
{
    openFor({});
}

void SignInForm::openFor(ConnectionId id)
{
    m_attempt.reset();
    m_state = {.connection = id};
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void SignInForm::edit(const SignInEntry &entry)
{
    m_attempt.reset();
    const Parsed parsed = parse(entry);
    set({.connection = m_state.connection,
         .name = stillThere(m_state.name, parsed.faults.name),
         .server = stillThere(m_state.server, parsed.faults.server),
         .token = stillThere(m_state.token, parsed.faults.token),
         .expiryHint = parsed.faults.expiryHint});
}

void SignInForm::submit(const SignInEntry &entry)
{
    // A second press, or a held Enter, is the same wish.
    if (m_attempt)
        return;
    const Parsed parsed = parse(entry);
    set(parsed.faults);
    if (parsed.faults.hasFaults())
        return;
    const ConnectionId id = m_state.connection.isNull() ? ConnectionId::create() : m_state.connection;
    m_attempt =
        std::make_unique<SignIn>(Connection{id, *parsed.name, *parsed.server, entry.access}, m_accounts.vault());
    m_attempt->setLimits(m_limits);
    connect(m_attempt.get(), &SignIn::stateChanged, this, &SignInForm::attemptChanged);
    m_attempt->test(*parsed.token);
}

void SignInForm::cancel()
{
    if (!m_attempt)
        return;
    m_attempt.reset();
    SignInFormState state = m_state;
    state.signIn = {};
    set(state);
}

SignInForm::Parsed SignInForm::parse(const SignInEntry &entry) const
{
    Parsed parsed;
    parsed.faults.connection = m_state.connection;
    if (const auto name = ConnectionName::fromText(entry.name); !name)
        parsed.faults.name = nameFaultOf(name.error());
    else if (!m_accounts.list().isNameFree(*name, m_state.connection))
        parsed.faults.name = NameFault::Taken;
    else
        parsed.name = *name;
    if (const auto server = api::ServerAddress::fromText(entry.server))
        parsed.server = *server;
    else
        parsed.faults.server = server.error();
    if (const auto token = api::Token::fromText(entry.token)) {
        parsed.token = *token;
        parsed.faults.expiryHint = token->expiryHint();
    } else {
        parsed.faults.token = token.error();
    }
    return parsed;
}

void SignInForm::attemptChanged()
{
    SignInFormState state = m_state;
    state.signIn = m_attempt->state();
    switch (state.signIn.phase) {
    case SignInState::Phase::SignedIn:
        break;
    case SignInState::Phase::NotAccepted:
        m_attempt.release()->deleteLater(); // it is telling so right now
        [[fallthrough]];
    default:
        set(state);
        return;
    }
    disconnect(m_attempt.get(), nullptr, this, nullptr);
    const ConnectionId id = m_attempt->connection().id;
    if (const auto adopted = m_accounts.adopt(m_attempt); !adopted) {
        m_attempt.release()->deleteLater();
        state.signIn = {};
        // The list may have changed since the test began.
        state.name =
            adopted.error() == ConnectionList::Fault::NameTaken ? std::optional(NameFault::Taken) : std::nullopt;
        state.listNotSaved = !state.name;
        set(state);
        return;
    }
    state.connection = id;
    set(state);
    Q_EMIT signedIn(id);
}

void SignInForm::set(const SignInFormState &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace jobmark::account
