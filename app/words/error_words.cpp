// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "error_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobmark::words {
namespace {

using api::ApiError;
using Kind = ApiError::Kind;

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

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
        return ErrorTexts::tr("The leads were not loaded.");
    case Doing::Reading:
        return ErrorTexts::tr("The lead was not read.");
    case Doing::Submitting:
        return ErrorTexts::tr("The status was not recorded.");
    case Doing::Accepting:
        return ErrorTexts::tr("The lead was not accepted.");
    case Doing::Declining:
        return ErrorTexts::tr("The lead was not declined.");
    case Doing::Uploading:
        return ErrorTexts::tr("The attachment was not added.");
    case Doing::Downloading:
        return ErrorTexts::tr("The attachment was not fetched.");
    case Doing::TestingToken:
        return ErrorTexts::tr("The token was not confirmed.");
    }
    return {};
}

QString resultUnknown(Doing doing)
{
    switch (doing) {
    case Doing::Accepting:
        return ErrorTexts::tr("Result unknown, checking whether the lead was accepted.");
    case Doing::Declining:
        return ErrorTexts::tr("Result unknown, checking whether the lead was declined.");
    case Doing::Uploading:
        return ErrorTexts::tr("Result unknown, checking whether the attachment was added.");
    default:
        return ErrorTexts::tr("Result unknown, checking whether the status was recorded.");
    }
}

QString notOffered(Doing doing)
{
    switch (doing) {
    case Doing::Listing:
        return ErrorTexts::tr("This server does not offer a list of leads.");
    case Doing::Reading:
        return ErrorTexts::tr("This server does not offer to read a single lead.");
    case Doing::Uploading:
        return ErrorTexts::tr("This server does not take attachments here.");
    case Doing::Downloading:
        return ErrorTexts::tr("This server does not hand out attachments here.");
    case Doing::TestingToken:
        return ErrorTexts::tr("This server does not offer the call that a token is tested with.");
    case Doing::Submitting:
    case Doing::Accepting:
    case Doing::Declining:
        break;
    }
    return ErrorTexts::tr("This server does not offer this call.");
}

QString notFound(Doing doing)
{
    switch (doing) {
    case Doing::Downloading:
        return ErrorTexts::tr("The server does not have this attachment.");
    case Doing::Listing:
    case Doing::TestingToken:
        return ErrorTexts::tr("The server has nothing at this address.");
    default:
        return ErrorTexts::tr("The server does not know a lead with this number.");
    }
}

QString refused(const ApiError &error)
{
    if (!error.serverText.isEmpty())
        return ErrorTexts::tr("The server said: “%1”").arg(error.serverText);
    if (error.httpStatus != 0)
        return ErrorTexts::tr("The server said no without giving a reason (HTTP %1).").arg(error.httpStatus);
    return ErrorTexts::tr("The server said no without giving a reason.");
}

QString serverFault(const ApiError &error)
{
    if (!error.serverText.isEmpty())
        return ErrorTexts::tr("The server has a fault of its own (HTTP %1): “%2”")
            .arg(QString::number(error.httpStatus), error.serverText);
    return ErrorTexts::tr("The server has a fault of its own (HTTP %1).").arg(error.httpStatus);
}

QString notUnderstood(const ApiError &error)
{
    if (error.serverText.isEmpty())
        return ErrorTexts::tr("The server's answer is not what RenovationFind answers.");
    return ErrorTexts::tr("The server's answer is not what RenovationFind answers: “%1”").arg(error.serverText);
}

QString redirected(const ApiError &error)
{
    if (error.serverText.isEmpty())
        return ErrorTexts::tr("The server pointed to another address, which was not followed.");
    return ErrorTexts::tr("The server pointed to another address, which was not followed: “%1”").arg(error.serverText);
}

QString cause(const ApiError &error, Doing doing)
{
    switch (error.kind) {
    case Kind::NoConnection:
        return ErrorTexts::tr("There is no connection to the server.");
    case Kind::ResultUnknown:
    case Kind::LostConnection:
        return ErrorTexts::tr("The connection ended before the whole answer came.");
    case Kind::TimedOutBeforeSending:
        return ErrorTexts::tr("The server did not take the connection in time.");
    case Kind::SignInNeeded:
        return doing == Doing::TestingToken ? ErrorTexts::tr("The server does not take this token.")
                                            : ErrorTexts::tr("The server asks you to sign in.");
    case Kind::Refused:
        return refused(error);
    case Kind::NotFound:
        return notFound(doing);
    case Kind::NotOffered:
        return notOffered(doing);
    case Kind::TooManyRequests:
        return ErrorTexts::tr("The server asks for a pause after many calls.");
    case Kind::ServerFault:
        return serverFault(error);
    case Kind::NotUnderstood:
        return notUnderstood(error);
    case Kind::Redirected:
        return redirected(error);
    case Kind::Insecure:
        return ErrorTexts::tr("The connection to the server is not secure, so nothing was sent.");
    case Kind::TimedOut:
        return ErrorTexts::tr("The server took too long to answer.");
    case Kind::ReviewOnly:
        return ErrorTexts::tr("This connection is for review only and changes nothing.");
    case Kind::Cancelled:
        return ErrorTexts::tr("It was stopped before it was done.");
    case Kind::FileUnreadable:
        return ErrorTexts::tr("The file cannot be read.");
    case Kind::FileTooLarge:
        return ErrorTexts::tr("The file is too large.");
    case Kind::FileChanged:
        return ErrorTexts::tr("The file changed while it was read.");
    }
    return {};
}

QString afterRefusal(Doing doing)
{
    switch (doing) {
    case Doing::Submitting:
        return ErrorTexts::tr("Change what the server names and submit again, or contact "
                              "RenovationFind support. What you typed is kept.");
    case Doing::Uploading:
        return ErrorTexts::tr("Attach another file, or attach this one in the RenovationFind "
                              "Manager Portal.");
    case Doing::TestingToken:
        return ErrorTexts::tr("Copy the whole token from the RenovationFind Manager Portal again.");
    default:
        return ErrorTexts::tr("Load the leads again to see where this one stands, or contact "
                              "RenovationFind support.");
    }
}

QString withoutTheCall(Doing doing)
{
    switch (doing) {
    case Doing::Listing:
        return ErrorTexts::tr("Open a lead by its number, or work with the leads already seen.");
    case Doing::Reading:
        return ErrorTexts::tr("Compare with the RenovationFind Manager Portal before you submit.");
    case Doing::Uploading:
        return ErrorTexts::tr("Attach the file in the RenovationFind Manager Portal; the status can "
                              "be submitted here all the same.");
    case Doing::Downloading:
        return ErrorTexts::tr("Open the attachment in the RenovationFind Manager Portal.");
    case Doing::TestingToken:
        return ErrorTexts::tr("Use the token as it is: the first lead opened by its number shows "
                              "whether it works.");
    case Doing::Submitting:
    case Doing::Accepting:
    case Doing::Declining:
        break;
    }
    return ErrorTexts::tr("Check the server address of this connection.");
}

/// After a read the user tries again; a write the outbox tries again.
QString afterWaiting(const ApiError &error, Doing doing)
{
    if (error.retryAfter) {
        const QString wait = waitInWords(*error.retryAfter);
        return isWrite(doing) ? ErrorTexts::tr("Wait %1; Jobmark then tries again by itself.").arg(wait)
                              : ErrorTexts::tr("Wait %1, then try again.").arg(wait);
    }
    return isWrite(doing) ? ErrorTexts::tr("Wait a few minutes; Jobmark then tries again by itself.")
                          : ErrorTexts::tr("Wait a few minutes, then try again.");
}

QString next(const ApiError &error, Doing doing)
{
    if (isOpen(error, doing))
        return ErrorTexts::tr("Wait while Jobmark reads the lead to see what the server recorded.");
    switch (error.kind) {
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::ResultUnknown:
    case Kind::LostConnection:
        return isWrite(doing) ? ErrorTexts::tr("Check the network; Jobmark tries again by itself.")
                              : ErrorTexts::tr("Check the network, then try again.");
    case Kind::SignInNeeded:
        return doing == Doing::TestingToken
                   ? ErrorTexts::tr("Copy the whole token from the RenovationFind Manager Portal "
                                    "again, or make a new one there.")
                   : ErrorTexts::tr("Sign in with a new token from the RenovationFind Manager "
                                    "Portal; nothing is lost meanwhile.");
    case Kind::Refused:
        return afterRefusal(doing);
    case Kind::NotFound:
        return ErrorTexts::tr("Check the lead's number and the connection, and load the leads "
                              "again.");
    case Kind::NotOffered:
        return withoutTheCall(doing);
    case Kind::TooManyRequests:
    case Kind::ServerFault:
        return afterWaiting(error, doing);
    case Kind::NotUnderstood:
    case Kind::Redirected:
        return ErrorTexts::tr("Check the server address of this connection; if it is right, contact "
                              "RenovationFind support.");
    case Kind::Insecure:
        return ErrorTexts::tr("Check the server address of this connection and the date of this "
                              "computer, then ask who runs the network.");
    case Kind::TimedOut:
        return ErrorTexts::tr("Try again in a while.");
    case Kind::ReviewOnly:
        return ErrorTexts::tr("Switch to a connection that may change leads.");
    case Kind::Cancelled:
        return ErrorTexts::tr("Start it again when you are ready.");
    case Kind::FileUnreadable:
        return ErrorTexts::tr("Check that the file is still there and may be read, then attach it "
                              "again.");
    case Kind::FileTooLarge:
        return ErrorTexts::tr("Attach a smaller file, or attach this one in the RenovationFind "
                              "Manager Portal.");
    case Kind::FileChanged:
        return ErrorTexts::tr("Wait until the file is saved, then attach it again.");
    }
    return {};
}

} // namespace

ErrorWords errorWords(const ApiError &error, Doing doing)
{
    const QString outcome = isOpen(error, doing) ? resultUnknown(doing) : nothingCameOfIt(doing);
    return {ErrorTexts::tr("%1 %2", "two whole sentences: what came of it, and why").arg(outcome, cause(error, doing)),
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
        return ErrorTexts::tr("1 second");
    if (wait < minutes(2))
        return ErrorTexts::tr("%1 seconds").arg(locale.toString(qint64(wait.count())));
    if (wait < hours(2))
        return ErrorTexts::tr("%1 minutes").arg(locale.toString(qint64(ceil<minutes>(wait).count())));
    return ErrorTexts::tr("%1 hours").arg(locale.toString(qint64(ceil<hours>(wait).count())));
}

} // namespace jobmark::words
