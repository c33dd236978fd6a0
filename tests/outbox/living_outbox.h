// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes.h"

#include "outbox/attachment_copies.h"
#include "outbox/outbox.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace jobmark::test {

/// One outbox over a real store; restarting makes a new one over the same files.
class LivingOutbox
{
protected:
    using Outbox = outbox::Outbox;

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
    }
    void end()
    {
        m_outbox.reset();
        m_journal.reset();
        m_store.reset();
    }
    void restart(outbox::CameBack::Trust trust = outbox::CameBack::Trust::Whole, const outbox::Settings &settings = {})
    {
        m_outbox.reset();
        m_journal.reset();
        m_store.reset();
        m_gateway = std::make_unique<FakeGateway>();
        m_store = std::move(*store::Store::open(m_folder->path()));
        m_journal = std::make_unique<FailingJournal>(*m_store);
        m_outbox = std::make_unique<Outbox>(*m_journal, *m_gateway, m_clock, settings);
        QVERIFY(m_outbox->start(trust));
    }
    outbox::SubmissionId submit(const api::Lead &lead, const outbox::What &what)
    {
        const auto id = m_outbox->submit({lead, what});
        return id ? *id : outbox::SubmissionId();
    }
    /// The copy is there before the submission is.
    outbox::SubmissionId attach(const api::Lead &lead, const QByteArray &bytes,
                                const QString &name = QStringLiteral("contract.pdf"))
    {
        const auto id = QUuid::createUuid();
        QFile copy(QDir(m_store->attachmentsFolder()).filePath(outbox::copyName(id)));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
            return {};
        copy.close();
        const outbox::Attachment file{{}, name, QStringLiteral("application/pdf")};
        return m_outbox->submit({lead, file, id}).value_or(outbox::SubmissionId());
    }
    outbox::State stateOf(outbox::SubmissionId id) { return m_outbox->submission(id)->state(); }
    /// What a program that starts now would find.
    QString stateOnDisk(outbox::SubmissionId id)
    {
        const auto rows = m_store->submissions().loadAll().value();
        for (const auto &row : rows) {
            if (row.id == id)
                return QJsonDocument::fromJson(row.life).object().value(QStringLiteral("state")).toString();
        }
        return QStringLiteral("gone");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<FailingJournal> m_journal;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace jobmark::test
