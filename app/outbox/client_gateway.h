// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gateway.h"

#include <QHash>

namespace jobmark::outbox {

/// The gateway over the API client, which outlives it.
class ClientGateway : public Gateway
{
public:
    explicit ClientGateway(api::Client &client)
        : m_client(client)
    {}
    void send(const Content &content, QUuid key, QObject *context, std::function<void(qint64, qint64)> progress,
              api::Then<Answer> then) override;
    void readLead(api::LeadId lead, QObject *context, api::Then<api::Lead> then) override;
    void cancel(SubmissionId id) override;

private:
    api::Client &m_client;
    QHash<SubmissionId, api::Call> m_uploads;
};

} // namespace jobmark::outbox
