// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client_gateway.h"

namespace jobmark::outbox {
namespace {

api::Then<api::Written> answering(api::Then<Answer> then)
{
    return [then = std::move(then)](const api::Result<api::Written> &written) {
        then(written.map([](const api::Written &answer) { return Answer{answer.lead, {}, answer.message}; }));
    };
}

} // namespace

void ClientGateway::send(const Content &content, QUuid key, QObject *context,
                         std::function<void(qint64, qint64)> progress, api::Then<Answer> then)
{
    const api::LeadId lead = content.before.id;
    if (const auto *status = std::get_if<StatusUpdate>(&content.what)) {
        m_client.updateStatus(lead, status->update, key, context, answering(std::move(then)));
    } else if (const auto *decline = std::get_if<Decline>(&content.what)) {
        m_client.declineLead(lead, decline->reason, key, context, answering(std::move(then)));
    } else if (const auto *attachment = std::get_if<Attachment>(&content.what)) {
        const auto done = [this, id = content.id, then = std::move(then)](const api::Result<api::Uploaded> &uploaded) {
            m_uploads.remove(id);
            then(uploaded.map([](const api::Uploaded &answer) { return Answer{answer.lead, answer.attachment, {}}; }));
        };
        m_uploads.insert(content.id,
                         m_client.uploadAttachment(lead, attachment->path, attachment->displayName,
                                                   attachment->contentType, key, context, std::move(progress), done));
    } else {
        m_client.acceptLead(lead, key, context, answering(std::move(then)));
    }
}

void ClientGateway::readLead(api::LeadId lead, QObject *context, api::Then<api::Lead> then)
{
    m_client.readLead(lead, context, std::move(then));
}

void ClientGateway::cancel(SubmissionId id)
{
    m_uploads.value(id).cancel();
}

} // namespace jobmark::outbox
