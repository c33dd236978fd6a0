// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "attaching_state.h"
#include "desk_state.h"

#include "files/background.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace jobmark::session {

class Session;

/// Attaching files to the open lead. What is chosen is checked and copied into Jobmark's own folder away from the main
/// thread, and is in the outbox as soon as the copy is on disk: from then on it has a life of its own, whatever becomes
/// of the form, the original or the program. Main thread.
class Attaching : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 20;

    /// `session` outlives it.
    explicit Attaching(Session &session, QObject *parent = nullptr);

    /// The open lead, as it stands now.
    void show(const DeskState &desk);

    /// As chosen, dropped or pasted. What is not on this computer is refused, never fetched.
    void add(const QList<QUrl> &files);
    /// Something that is in no file, such as a pasted picture: `make` gives its bytes, in another thread.
    void addMade(std::function<QByteArray()> make, const QString &name);
    void cancelCopy(int id);
    /// Ends an upload and takes it out of the outbox. What got through all the same is shown when the lead was read.
    void cancelUpload(outbox::SubmissionId id);
    /// Takes it out of the outbox; undoRemove() brings it back until something else is removed.
    void remove(outbox::SubmissionId id);
    void undoRemove();
    /// A refused or discarded one once more, as a submission of its own. Not what went again already, and not what was
    /// discarded in doubt: it may be recorded.
    void tryAgain(outbox::SubmissionId id);
    [[nodiscard]] bool canTryAgain(const outbox::SubmissionView &view) const;
    void dismissRefused();

    [[nodiscard]] const AttachingState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    /// The bytes sent of one of state().uploads are others.
    void progressed(jobmark::outbox::SubmissionId id);

private:
    /// What makes the copy, in another thread.
    using Copy = std::function<tl::expected<qint64, files::CopyFault>(const files::CopyOrder &)>;
    struct Order
    {
        int id = 0;
        api::Lead lead;
        QString name;
        outbox::SubmissionId copiedAs;
        std::optional<outbox::SubmissionId> inPlaceOf;
        files::Cancelled cancelled;
        files::Background::Job job = 0;
    };
    struct Removed
    {
        outbox::SubmissionId id;
        api::Lead lead;
        outbox::Attachment file;
        RemovedFile::Trace trace;
    };

    void copy(const api::Lead &lead, const QString &name, const Copy &how,
              std::optional<outbox::SubmissionId> inPlaceOf = {});
    void copyFile(const api::Lead &lead, const QString &path, const QString &name,
                  std::optional<outbox::SubmissionId> inPlaceOf = {});
    void onCopied(int id, const tl::expected<qint64, files::CopyFault> &copied);
    void submit(const Order &order, qint64 size);
    void refuse(const api::LeadId &lead, const QString &name, decltype(RefusedFile::fault) fault);
    [[nodiscard]] std::optional<ChoiceFault> whyNotAdded() const;
    void onSubmissionChanged(outbox::SubmissionId id);
    void onProgress(outbox::SubmissionId id, qint64 sent, qint64 all);
    void matchRecorded(const QList<outbox::SubmissionView> &accepted);
    [[nodiscard]] UploadState uploadOf(const outbox::SubmissionView &view);
    void render();

    Session &m_session;
    AttachingState m_state;
    std::optional<api::Lead> m_lead;
    QList<Order> m_orders;
    std::optional<Removed> m_removed;
    QSet<outbox::SubmissionId> m_cancelled;
    QSet<outbox::SubmissionId> m_wentAgain; ///< as another submission
    QHash<outbox::SubmissionId, qint64> m_sizes;
    QHash<outbox::SubmissionId, std::pair<qint64, qint64>> m_progress;
    bool m_notOffered = false;
    int m_lastOrder = 0;
    files::Background m_background; ///< last, so that it is gone before what its outcomes change
};

} // namespace jobmark::session
