// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "error_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobmark::words {
namespace {

using api::ApiError;
using Kind = ApiError::Kind;

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorWords", text);
}

bool isWrite(Doing doing)
{
    return doing == Doing::Submitting || doing == Doing::Accepting || doing == Doing::Declining ||
           doing == Doing::Uploading;
}

bool isOpen(const ApiError &error, Doing doing)
{
    return isWrite(doing) && error.mayHaveBeenApplied();
}

/// What came of it when that is known: nothing.
QString nothingCameOfIt(Doing doing)
{
    switch (doing) {
    case Doing::Listing:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The leads were not loaded."));
    case Doing::Reading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The lead was not read."));
    case Doing::Submitting:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The status was not recorded."));
    case Doing::Accepting:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The lead was not accepted."));
    case Doing::Declining:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The lead was not declined."));
    case Doing::Uploading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The attachment was not added."));
    case Doing::Downloading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The attachment was not fetched."));
    case Doing::TestingToken:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The token was not confirmed."));
    }
    return {};
}

QString resultUnknown(Doing doing)
{
    switch (doing) {
    case Doing::Accepting:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Result unknown, checking whether the lead was accepted."));
    case Doing::Declining:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Result unknown, checking whether the lead was declined."));
    case Doing::Uploading:
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "Result unknown, checking whether the attachment was added."));
    default:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Result unknown, checking whether the status was recorded."));
    }
}

QString notOffered(Doing doing)
{
    switch (doing) {
    case Doing::Listing:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "This server does not offer a list of leads."));
    case Doing::Reading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "This server does not offer to read a single lead."));
    case Doing::Uploading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "This server does not take attachments here."));
    case Doing::Downloading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "This server does not hand out attachments here."));
    case Doing::TestingToken:
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "This server does not offer the call that a token is tested with."));
    case Doing::Submitting:
    case Doing::Accepting:
    case Doing::Declining:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ErrorWords", "This server does not offer this call."));
}

QString notFound(Doing doing)
{
    switch (doing) {
    case Doing::Downloading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server does not have this attachment."));
    case Doing::Listing:
    case Doing::TestingToken:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server has nothing at this address."));
    default:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server does not know a lead with this number."));
    }
}

QString refused(const ApiError &error)
{
    if (!error.serverText.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server said: “%1”")).arg(error.serverText);
    if (error.httpStatus != 0)
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server said no without giving a reason (HTTP %1)."))
            .arg(error.httpStatus);
    return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server said no without giving a reason."));
}

QString serverFault(const ApiError &error)
{
    if (!error.serverText.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server has a fault of its own (HTTP %1): “%2”"))
            .arg(QString::number(error.httpStatus), error.serverText);
    return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server has a fault of its own (HTTP %1)."))
        .arg(error.httpStatus);
}

QString notUnderstood(const ApiError &error)
{
    if (error.serverText.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server's answer is not what RenovationFind answers."));
    return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server's answer is not what RenovationFind answers: “%1”"))
        .arg(error.serverText);
}

QString redirected(const ApiError &error)
{
    if (error.serverText.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "The server pointed to another address, which was not followed."));
    return translated(
               QT_TRANSLATE_NOOP("ErrorWords", "The server pointed to another address, which was not followed: “%1”"))
        .arg(error.serverText);
}

QString cause(const ApiError &error, Doing doing)
{
    switch (error.kind) {
    case Kind::NoConnection:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "There is no connection to the server."));
    case Kind::ResultUnknown:
    case Kind::LostConnection:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The connection ended before the whole answer came."));
    case Kind::TimedOutBeforeSending:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server did not take the connection in time."));
    case Kind::SignInNeeded:
        return doing == Doing::TestingToken
                   ? translated(QT_TRANSLATE_NOOP("ErrorWords", "The server does not take this token."))
                   : translated(QT_TRANSLATE_NOOP("ErrorWords", "The server asks you to sign in."));
    case Kind::Refused:
        return refused(error);
    case Kind::NotFound:
        return notFound(doing);
    case Kind::NotOffered:
        return notOffered(doing);
    case Kind::TooManyRequests:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server asks for a pause after many calls."));
    case Kind::ServerFault:
        return serverFault(error);
    case Kind::NotUnderstood:
        return notUnderstood(error);
    case Kind::Redirected:
        return redirected(error);
    case Kind::Insecure:
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "The connection to the server is not secure, so nothing was sent."));
    case Kind::TimedOut:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The server took too long to answer."));
    case Kind::ReviewOnly:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "This connection is for review only and changes nothing."));
    case Kind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "It was stopped before it was done."));
    case Kind::FileUnreadable:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be read."));
    case Kind::FileTooLarge:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The file is too large."));
    case Kind::FileChanged:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "The file changed while it was read."));
    }
    return {};
}

QString afterRefusal(Doing doing)
{
    switch (doing) {
    case Doing::Submitting:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Change what the server names and submit again, or contact "
                                                          "RenovationFind support. What you typed is kept."));
    case Doing::Uploading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Attach another file, or attach this one in the RenovationFind "
                                            "Manager Portal."));
    case Doing::TestingToken:
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "Copy the whole token from the RenovationFind Manager Portal again."));
    default:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Load the leads again to see where this one stands, or contact "
                                            "RenovationFind support."));
    }
}

QString withoutTheCall(Doing doing)
{
    switch (doing) {
    case Doing::Listing:
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "Open a lead by its number, or work with the leads already seen."));
    case Doing::Reading:
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "Compare with the RenovationFind Manager Portal before you submit."));
    case Doing::Uploading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Attach the file in the RenovationFind Manager Portal; the status can "
                                            "be submitted here all the same."));
    case Doing::Downloading:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Open the attachment in the RenovationFind Manager Portal."));
    case Doing::TestingToken:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Use the token as it is: the first lead opened by its number shows "
                                            "whether it works."));
    case Doing::Submitting:
    case Doing::Accepting:
    case Doing::Declining:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ErrorWords", "Check the server address of this connection."));
}

/// After a read the user tries again; a write the outbox tries again.
QString afterWaiting(const ApiError &error, Doing doing)
{
    if (error.retryAfter) {
        const QString wait = waitInWords(*error.retryAfter);
        return isWrite(doing)
                   ? translated(QT_TRANSLATE_NOOP("ErrorWords", "Wait %1; Jobmark then tries again by itself."))
                         .arg(wait)
                   : translated(QT_TRANSLATE_NOOP("ErrorWords", "Wait %1, then try again.")).arg(wait);
    }
    return isWrite(doing)
               ? translated(QT_TRANSLATE_NOOP("ErrorWords", "Wait a few minutes; Jobmark then tries again by itself."))
               : translated(QT_TRANSLATE_NOOP("ErrorWords", "Wait a few minutes, then try again."));
}

QString next(const ApiError &error, Doing doing)
{
    if (isOpen(error, doing))
        return translated(
            QT_TRANSLATE_NOOP("ErrorWords", "Wait while Jobmark reads the lead to see what the server recorded."));
    switch (error.kind) {
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::ResultUnknown:
    case Kind::LostConnection:
        return isWrite(doing)
                   ? translated(QT_TRANSLATE_NOOP("ErrorWords", "Check the network; Jobmark tries again by itself."))
                   : translated(QT_TRANSLATE_NOOP("ErrorWords", "Check the network, then try again."));
    case Kind::SignInNeeded:
        return doing == Doing::TestingToken
                   ? translated(QT_TRANSLATE_NOOP("ErrorWords",
                                                  "Copy the whole token from the RenovationFind Manager Portal "
                                                  "again, or make a new one there."))
                   : translated(QT_TRANSLATE_NOOP("ErrorWords",
                                                  "Sign in with a new token from the RenovationFind Manager "
                                                  "Portal; nothing is lost meanwhile."));
    case Kind::Refused:
        return afterRefusal(doing);
    case Kind::NotFound:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Check the lead's number and the connection, and load the leads "
                                            "again."));
    case Kind::NotOffered:
        return withoutTheCall(doing);
    case Kind::TooManyRequests:
    case Kind::ServerFault:
        return afterWaiting(error, doing);
    case Kind::NotUnderstood:
    case Kind::Redirected:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Check the server address of this connection; if it is right, contact "
                                            "RenovationFind support."));
    case Kind::Insecure:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Check the server address of this connection and the date of this "
                                            "computer, then ask who runs the network."));
    case Kind::TimedOut:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Try again in a while."));
    case Kind::ReviewOnly:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Switch to a connection that may change leads."));
    case Kind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Start it again when you are ready."));
    case Kind::FileUnreadable:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Check that the file is still there and may be read, then attach it "
                                            "again."));
    case Kind::FileTooLarge:
        return translated(QT_TRANSLATE_NOOP("ErrorWords",
                                            "Attach a smaller file, or attach this one in the RenovationFind "
                                            "Manager Portal."));
    case Kind::FileChanged:
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "Wait until the file is saved, then attach it again."));
    }
    return {};
}

} // namespace

ErrorWords errorWords(const ApiError &error, Doing doing)
{
    const QString outcome = isOpen(error, doing) ? resultUnknown(doing) : nothingCameOfIt(doing);
    return {QCoreApplication::translate("ErrorWords", "%1 %2", "two whole sentences: what came of it, and why")
                .arg(outcome, cause(error, doing)),
            next(error, doing)};
}

QString errorCause(const ApiError &error, Doing doing)
{
    return cause(error, doing);
}

QString waitInWords(std::chrono::seconds wait)
{
    using namespace std::chrono;
    const QLocale locale;
    if (wait <= seconds(1))
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "1 second"));
    if (wait < minutes(2))
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "%1 seconds")).arg(locale.toString(qint64(wait.count())));
    if (wait < hours(2))
        return translated(QT_TRANSLATE_NOOP("ErrorWords", "%1 minutes"))
            .arg(locale.toString(qint64(ceil<minutes>(wait).count())));
    return translated(QT_TRANSLATE_NOOP("ErrorWords", "%1 hours"))
        .arg(locale.toString(qint64(ceil<hours>(wait).count())));
}

} // namespace jobmark::words
