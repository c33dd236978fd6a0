// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission.h"

#include "api/client.h"

#include <functional>

namespace jobmark::outbox {

/// What the server answered to a write. All of it may be missing: then it only said success.
struct Answer
{
    std::optional<api::Lead> lead;
    std::optional<api::AttachmentInfo> attachment; ///< to an upload
    QString message;                               ///< untrusted
};

/// The way to the server: over HTTP (client_gateway.h), or a test's.
class Gateway
{
public:
    virtual ~Gateway() = default;
    /// Sends it once. Exactly one outcome, later than this call, none after `context` died.
    virtual void send(const Content &content, QUuid key, QObject *context,
                      std::function<void(qint64 sent, qint64 all)> progress, api::Then<Answer> then) = 0;
    /// Reads the lead, once.
    virtual void readLead(api::LeadId lead, QObject *context, api::Then<api::Lead> then) = 0;
    /// Ends the upload of an attachment early; its outcome says what is known.
    virtual void cancel(SubmissionId id) = 0;
};

} // namespace jobmark::outbox
