// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api_error.h"

namespace jobmark::api {

bool ApiError::mayHaveBeenApplied() const
{
    switch (kind) {
    case Kind::ResultUnknown:
    case Kind::ServerFault:   // a gateway may fail after the server behind it worked
    case Kind::NotUnderstood: // something answered, and it was not an API's no
    case Kind::Redirected:    // "see other" is what many servers say after carrying out a POST
        return true;
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::SignInNeeded:
    case Kind::Refused:
    case Kind::NotFound:
    case Kind::NotOffered:
    case Kind::TooManyRequests:
    case Kind::Insecure:
    case Kind::TimedOut:
    case Kind::LostConnection:
    case Kind::ReviewOnly:
    case Kind::Cancelled:
    case Kind::FileUnreadable:
    case Kind::FileTooLarge:
    case Kind::FileChanged:
        return false;
    }
    return true;
}

} // namespace jobmark::api
