// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::api {

/// Why a call did not bring what was asked for. The ui has one sentence and one next step for each kind.
struct ApiError
{
    enum class Kind : std::uint8_t {
        NoConnection,          ///< nothing of the request was sent
        ResultUnknown,         ///< a write whose answer never came whole: it may or may not have been carried out
        TimedOutBeforeSending, ///< a write of which nothing was sent in time
        SignInNeeded,          ///< 401, or no token
        Refused,               ///< the server understood and said no: 4xx or success:false; serverText has its words
        NotFound,              ///< 404 for one lead
        NotOffered,            ///< 404, 405 or 501 on the collection: this server does not have this call
        TooManyRequests,       ///< 429; retryAfter says how long to wait
        ServerFault,           ///< 5xx or 408; retryAfter when it said so
        NotUnderstood,         ///< an answer that is not what the API promises; serverText has what came, shortened
        Redirected,            ///< 3xx: the answer tried to lead elsewhere (serverText); not followed
        Insecure,              ///< TLS failed or the address is plain http to another computer; nothing was sent
        TimedOut,              ///< a read that took too long
        LostConnection,        ///< a read that broke off
        ReviewOnly,            ///< this connection only reads; nothing was sent
        Cancelled,             ///< ended by Call::cancel() or with the client; of a write nothing was sent
        FileUnreadable,        ///< an upload: no such file, no permission, or not a regular file; nothing was sent
        FileTooLarge,          ///< an upload: more than Limits::attachmentBytes; nothing was sent
        FileChanged,           ///< an upload: the file changed while it was read; the upload was broken off
    };
    static constexpr int kindCount = 19;

    Kind kind;
    int httpStatus = 0;                             ///< 0 when no answer came
    QString serverText;                             ///< untrusted; at most 300 characters, control characters removed
    std::optional<std::chrono::seconds> retryAfter; ///< at most a day

    /// After a write: may it have been carried out although this is an error? Then read before anything else.
    [[nodiscard]] bool mayHaveBeenApplied() const;
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

template <class T>
using Result = tl::expected<T, ApiError>;

} // namespace jobmark::api
