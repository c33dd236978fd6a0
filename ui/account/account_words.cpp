// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "account_words.h"

#include "reading/meeting_reader.h"
#include "words/error_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobmark::ui {

namespace {

using account::ConnectionList;
using account::ListLoaded;
using account::SignInFormState;
using account::SignInState;
using account::VaultFault;

NoticeState refusal(const api::ApiError &error)
{
    const words::ErrorWords said = words::errorWords(error, words::Doing::TestingToken);
    return {Tone::Error, said.what, said.next, {}};
}

} // namespace

QString sentence(SignInFormState::NameFault fault)
{
    switch (fault) {
    case SignInFormState::NameFault::Empty:
        return QCoreApplication::translate("jobmark::ui::Account", "Connection name: write how you want to call it.");
    case SignInFormState::NameFault::TooLong:
        return QCoreApplication::translate("jobmark::ui::Account", "Connection name: shorten it to 60 characters.");
    case SignInFormState::NameFault::Taken:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Connection name: another connection is called so; choose another name.");
    }
    return {};
}

QString sentence(api::ServerAddress::Fault fault)
{
    using Fault = api::ServerAddress::Fault;
    switch (fault) {
    case Fault::Empty:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Server address: write where the server is, for example "
                                           "https://www.renovationfind.com/rest-api-v1.");
    case Fault::NotAnAddress:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Server address: this does not read as a web address; begin with https://.");
    case Fault::NotHttps:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Server address: begin with https://, so that nobody can read the token on "
                                           "its way.");
    case Fault::HasCredentials:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Server address: take out the user name and password before the @.");
    case Fault::HasQuery:
        return QCoreApplication::translate("jobmark::ui::Account", "Server address: take out what follows the ? or #.");
    }
    return {};
}

QString sentence(api::Token::Fault fault)
{
    using Fault = api::Token::Fault;
    switch (fault) {
    case Fault::Empty:
        return QCoreApplication::translate(
            "jobmark::ui::Account", "Token: paste the one you were issued in the RenovationFind Manager Portal.");
    case Fault::HasLineBreakOrControl:
        return QCoreApplication::translate(
            "jobmark::ui::Account", "Token: this has a line break in it; copy the token alone and paste it again.");
    case Fault::TooLong:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Token: this is longer than any token; copy the token alone and paste it "
                                           "again.");
    case Fault::HasSpaces:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Token: this has spaces in it; copy the token alone and paste it again.");
    case Fault::NotAscii:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "Token: this has characters that no token has; copy the token alone and "
                                           "paste it again.");
    }
    return {};
}

QString sentence(ConnectionList::Fault fault)
{
    switch (fault) {
    case ConnectionList::Fault::NameTaken:
        return sentence(SignInFormState::NameFault::Taken);
    case ConnectionList::Fault::NoSuchConnection:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "That connection is no longer in the list. Choose one that is.");
    case ConnectionList::Fault::NotSaved:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "The list of connections could not be saved, so nothing was changed. Check "
                                           "that the disk has room and your folders can be written, then try again.");
    }
    return {};
}

QString sentence(VaultFault fault)
{
    switch (fault) {
    case VaultFault::NoKeychain:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "No keychain service was found on this computer. To stay signed in, install "
                                           "or start one (such as GNOME Keyring or KWallet) and sign in again.");
    case VaultFault::Denied:
        return QCoreApplication::translate(
            "jobmark::ui::Account", "The keychain is locked or said no. To stay signed in, unlock it and sign in "
                                    "again.");
    case VaultFault::Hanging:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "The keychain did not answer. To stay signed in, look for its password "
                                           "prompt, or restart it, and sign in again.");
    case VaultFault::TooLarge:
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "The token is too long for the keychain of this computer. Paste it again at "
                                           "the next start.");
    case VaultFault::Failed:
        return QCoreApplication::translate(
            "jobmark::ui::Account", "The keychain could not do what was asked. To stay signed in, restart it and "
                                    "sign in again.");
    }
    return {};
}

QString expirySentence(const std::optional<QDateTime> &expiryHint, const QDateTime &now)
{
    if (!expiryHint)
        return {};
    const QString when = reading::writeMoment(expiryHint->toLocalTime(), QLocale());
    if (*expiryHint <= now)
        return QCoreApplication::translate("jobmark::ui::Account",
                                           "By this computer's clock this token ran out on %1. The server decides.")
            .arg(when);
    return QCoreApplication::translate("jobmark::ui::Account", "This token says that it runs out on %1.").arg(when);
}

std::optional<NoticeState> noticeOf(const SignInState &state)
{
    switch (state.phase) {
    case SignInState::Phase::NoToken:
        if (state.vaultFault)
            return NoticeState{
                Tone::Warning,
                QCoreApplication::translate("jobmark::ui::Account",
                                            "The token could not be read from the keychain. Sign in again."),
                sentence(*state.vaultFault),
                {}};
        return NoticeState{Tone::Info,
                           QCoreApplication::translate(
                               "jobmark::ui::Account",
                               "The keychain has no token for this connection, or it is locked. Unlock the keychain "
                               "and start again, or sign in."),
                           {},
                           {}};
    case SignInState::Phase::ReadingKeychain:
        return NoticeState{
            Tone::Info,
            QCoreApplication::translate("jobmark::ui::Account",
                                        "Reading the token from the keychain. It may ask for its password."),
            {},
            {}};
    case SignInState::Phase::Testing:
        return NoticeState{
            Tone::Info, QCoreApplication::translate("jobmark::ui::Account", "Testing the token."), {}, {}};
    case SignInState::Phase::NotAccepted:
        return refusal(state.error.value_or(api::ApiError{api::ApiError::Kind::SignInNeeded, 401, {}, {}}));
    case SignInState::Phase::SignedIn:
        break;
    }
    if (state.keeping == SignInState::Keeping::ThisSessionOnly)
        return NoticeState{
            Tone::Warning,
            QCoreApplication::translate("jobmark::ui::Account", "You are signed in for this session only."),
            state.vaultFault ? sentence(*state.vaultFault) : QString(),
            {}};
    if (state.proof == SignInState::Proof::Untested)
        return NoticeState{
            Tone::Info,
            QCoreApplication::translate("jobmark::ui::Account",
                                        "The token could not be tested with this server. It will be used as it "
                                        "is; the first update shows whether it works."),
            {},
            {}};
    return std::nullopt;
}

std::optional<NoticeState> noticeOf(const SignInFormState &state)
{
    if (state.listNotSaved)
        return NoticeState{Tone::Error, sentence(ConnectionList::Fault::NotSaved), {}, {}};
    if (state.signIn.phase == SignInState::Phase::NoToken)
        return std::nullopt; // nothing has been tried yet
    return noticeOf(state.signIn);
}

std::optional<NoticeState> noticeOf(const ListLoaded &loaded)
{
    switch (loaded.kind) {
    case ListLoaded::Kind::None:
    case ListLoaded::Kind::Whole:
        return std::nullopt;
    case ListLoaded::Kind::SetAside:
        return NoticeState{
            Tone::Warning,
            QCoreApplication::translate("jobmark::ui::Account",
                                        "The list of connections was damaged. What could be read of it is here; "
                                        "sign in again to what is missing."),
            QCoreApplication::translate("jobmark::ui::Account", "The damaged file was kept as %1.")
                .arg(loaded.setAsideAs),
            {}};
    case ListLoaded::Kind::Unusable:
        return NoticeState{
            Tone::Error,
            QCoreApplication::translate("jobmark::ui::Account",
                                        "The list of connections can neither be read nor replaced. Check who may "
                                        "write to Jobmark's folder, then start again."),
            {},
            {}};
    }
    return std::nullopt;
}

} // namespace jobmark::ui
