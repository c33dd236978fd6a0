// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "token_vault.h"

#include "keychain_thread.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace jobmark::account {

namespace {

/// The key in the keychain. It names Jobmark itself, because Windows ignores the service.
QString keyOf(ConnectionId id)
{
    return u"Jobmark/" + id.text();
}

/// What is kept: the origin, a line end, the token. A token has no line end, so this cannot be read in two ways.
QString secretFor(const Connection &connection, const api::Token &token)
{
    return originOf(connection.server) + u'\n' + QString::fromLatin1(token.secret());
}

std::optional<api::Token> tokenFrom(const QString &secret, const Connection &connection)
{
    const qsizetype end = secret.indexOf(u'\n');
    if (end < 0 || QStringView(secret).first(end) != originOf(connection.server))
        return std::nullopt;
    const auto token = api::Token::fromText(secret.sliced(end + 1));
    return token ? std::optional(*token) : std::nullopt;
}

} // namespace

class TokenVault::Private
{
public:
    using Settle = std::function<void(VaultResult<QString>)>;

    Private(VaultLimits givenLimits, TokenVault *vault)
        : limits(givenLimits)
        , q(vault)
    {}

    /// Starts the watchdog of one call; what it returns takes the keychain's answer, and drops it when it comes too
    /// late.
    KeychainThread::Then expect(QObject *context, Settle then);
    void settleSoon(VaultFault fault, QObject *context, Settle then);
    KeychainThread &keychain();

    const VaultLimits limits;

private:
    struct Call
    {
        QPointer<QObject> context;
        Settle then;
        QTimer *watchdog = nullptr;
    };

    void settle(quint64 number, const VaultResult<QString> &outcome);
    VaultResult<QString> outcomeOf(const KeychainAnswer &answer);

    TokenVault *q;
    QHash<quint64, Call> m_calls;
    quint64 m_lastNumber = 0;
    bool m_reached = false; ///< a keychain has answered in this run
    std::unique_ptr<KeychainThread> m_keychain;
};

KeychainThread &TokenVault::Private::keychain()
{
    // Not before the first call: until then a start costs nothing.
    if (!m_keychain)
        m_keychain = std::make_unique<KeychainThread>(q);
    return *m_keychain;
}

KeychainThread::Then TokenVault::Private::expect(QObject *context, Settle then)
{
    const quint64 number = ++m_lastNumber;
    auto *watchdog = new QTimer(q);
    watchdog->setSingleShot(true);
    QObject::connect(watchdog, &QTimer::timeout, q,
                     [this, number] { settle(number, tl::unexpected(VaultFault::Hanging)); });
    watchdog->start(limits.answer);
    m_calls.insert(number, {context, std::move(then), watchdog});
    return [this, number](const KeychainAnswer &answer) { settle(number, outcomeOf(answer)); };
}

void TokenVault::Private::settleSoon(VaultFault fault, QObject *context, Settle then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then), fault] { then(tl::unexpected(fault)); }, Qt::QueuedConnection);
}

void TokenVault::Private::settle(quint64 number, const VaultResult<QString> &outcome)
{
    const Call call = m_calls.take(number);
    if (!call.then)
        return;
    call.watchdog->stop();
    call.watchdog->deleteLater(); // it may itself have called this
    if (call.context)
        call.then(outcome);
}

VaultResult<QString> TokenVault::Private::outcomeOf(const KeychainAnswer &answer)
{
    switch (answer.error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        m_reached = true;
        return answer.secret;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        m_reached = true;
        return tl::unexpected(VaultFault::Denied);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return tl::unexpected(VaultFault::NoKeychain);
    case QKeychain::CouldNotDeleteEntry:
        return tl::unexpected(VaultFault::Failed);
    case QKeychain::OtherError:
        break;
    }
    // Without D-Bus, or without a service on it, QtKeychain says no more than this.
    return tl::unexpected(m_reached ? VaultFault::Failed : VaultFault::NoKeychain);
}

TokenVault::TokenVault(VaultLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(limits, this))
{}

TokenVault::~TokenVault() = default;

void TokenVault::read(const Connection &connection, QObject *context,
                      std::function<void(VaultResult<std::optional<api::Token>>)> then)
{
    const auto settle = [connection, then = std::move(then)](const VaultResult<QString> &secret) {
        then(secret.map([&connection](const QString &text) { return tokenFrom(text, connection); }));
    };
    d->keychain().read(keyOf(connection.id), d->expect(context, settle));
}

void TokenVault::write(const Connection &connection, const api::Token &token, QObject *context,
                       std::function<void(VaultResult<void>)> then)
{
    const auto settle = [then = std::move(then)](const VaultResult<QString> &done) { then(done.map([](auto &&) {})); };
    const QString secret = secretFor(connection, token);
    if (secret.size() > d->limits.bytes) // all of it is ASCII: a character is a byte
        d->settleSoon(VaultFault::TooLarge, context, settle);
    else
        d->keychain().write(keyOf(connection.id), secret, d->expect(context, settle));
}

void TokenVault::remove(ConnectionId id, QObject *context, std::function<void(VaultResult<void>)> then)
{
    const auto settle = [then = std::move(then)](const VaultResult<QString> &done) { then(done.map([](auto &&) {})); };
    d->keychain().remove(keyOf(id), d->expect(context, settle));
}

} // namespace jobmark::account
