// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "network_fault.h"

namespace jobmark::api {

using Kind = ApiError::Kind;

Kind kindOf(QNetworkReply::NetworkError error, Traffic traffic, Departure departure)
{
    const bool wasSent = departure == Departure::MayHaveBeenSent;
    if (traffic == Traffic::Write && wasSent)
        return Kind::ResultUnknown;
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's word for its transfer time-out
        return traffic == Traffic::Write ? Kind::TimedOutBeforeSending : Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError: // https without a TLS library
        return Kind::Insecure;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Kind::Redirected;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return wasSent ? Kind::LostConnection : Kind::NoConnection;
    case QNetworkReply::NoError: // complete for Qt, yet without a status: not HTTP
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return Kind::NotUnderstood;
    }
    return Kind::NotUnderstood;
}

Kind kindOfCancelled(Traffic traffic, Departure departure)
{
    const bool isOpen = traffic == Traffic::Write && departure == Departure::MayHaveBeenSent;
    return isOpen ? Kind::ResultUnknown : Kind::Cancelled;
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    const bool ofProxy =
        error >= QNetworkReply::ProxyConnectionRefusedError && error < QNetworkReply::UnknownProxyError;
    return ofProxy || error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProtocolUnknownError;
}

bool onlyRepeatsStatus(QNetworkReply::NetworkError error)
{
    const bool ofContent = error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError &&
                           error != QNetworkReply::ContentReSendError;
    const bool ofServer = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return error == QNetworkReply::NoError || ofContent || ofServer;
}

} // namespace jobmark::api
