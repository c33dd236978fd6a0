// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "receiving.h"

#include "session.h"

namespace jobmark::session {

Receiving::Receiving(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

const Receipt *Receiving::find(const RecordedId &id) const
{
    const auto found = m_receipts.find(id);
    return found == m_receipts.end() ? nullptr : &found->second;
}

void Receiving::note(const RecordedId &id, Receipt receipt)
{
    m_receipts.insert_or_assign(id, std::move(receipt));
    Q_EMIT changed();
}

void Receiving::forget(const RecordedId &id)
{
    m_receipts.erase(id);
    Q_EMIT changed();
}

void Receiving::bring(const RecordedId &id, Then then)
{
    const Receipt *now = find(id);
    const bool isBusy =
        now != nullptr && (now->phase == Receipt::Phase::Fetching || now->phase == Receipt::Phase::Saving);
    if (isBusy || id.attachment == 0)
        return;
    if (m_last && m_last->first == id)
        return then(m_last->second);
    note(id, {Receipt::Phase::Fetching});
    const auto done = [this, id, then = std::move(then)](const api::Result<QByteArray> &bytes) {
        m_calls.erase(id);
        if (!bytes && bytes.error().kind == api::ApiError::Kind::Cancelled)
            return forget(id);
        if (!bytes)
            return note(id, {Receipt::Phase::NotFetched, bytes.error()});
        m_last = {id, *bytes};
        then(*bytes);
    };
    m_calls.insert_or_assign(id, m_session.client().readAttachment(id.lead, id.attachment, this, done));
}

void Receiving::fetch(const RecordedId &id)
{
    bring(id, [this, id](const QByteArray &bytes) {
        forget(id);
        Q_EMIT fetched(id, bytes);
    });
}

void Receiving::save(const RecordedId &id, const QString &name, const QString &folder)
{
    bring(id, [this, id, name, folder](const QByteArray &bytes) {
        note(id, {Receipt::Phase::Saving});
        using Saved = tl::expected<QString, files::WriteFault>;
        m_background.run<Saved>([folder, name, bytes] { return files::saveInto(folder, name, bytes); },
                                [this, id](const Saved &saved) {
                                    if (saved)
                                        note(id, {Receipt::Phase::Saved, {}, {}, *saved});
                                    else
                                        note(id, {Receipt::Phase::NotSaved, {}, saved.error()});
                                });
    });
}

void Receiving::cancel(const RecordedId &id)
{
    const auto call = m_calls.find(id);
    if (call != m_calls.end())
        call->second.cancel();
}

} // namespace jobmark::session
