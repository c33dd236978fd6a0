// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "files/copy_file.h"
#include "outbox/submission.h"
#include "store/store_fault.h"

#include <QList>
#include <variant>

namespace jobmark::session {

/// Whether files can be attached to the open lead.
enum class Adding : std::uint8_t {
    Offered,
    NotOffered, ///< this server does not take attachments: it said so
    ReviewOnly, ///< this connection changes nothing
    Closed,     ///< the lead is not open for it: new, declined, or its record is locked
};

/// Why something chosen was not even looked at.
enum class ChoiceFault : std::uint8_t {
    TooMany,
    Elsewhere, ///< an address of the network
    NotOffered,
    ReviewOnly,
    Closed,
};

/// Something that was chosen and is not going to be attached.
struct RefusedFile
{
    api::LeadId lead;
    QString name; ///< untrusted
    std::variant<files::CopyFault, ChoiceFault, store::StoreFault> fault;
    int count = 1; ///< TooMany: how many were chosen
    friend bool operator==(const RefusedFile &, const RefusedFile &) = default;
};

/// On its way into Jobmark's own folder.
struct CopyingFile
{
    int id = 0;
    QString name;
};

enum class Ending : std::uint8_t { No, Cancelling };

/// In the outbox, or accepted and not yet among what is recorded.
struct UploadState
{
    outbox::SubmissionView view;
    qint64 size = 0; ///< of the file, in bytes; 0 when it is not known any more
    qint64 sent = 0; ///< of `all` bytes of the request
    qint64 all = 0;
    Ending ending = Ending::No;
};

struct RecordedFile
{
    api::AttachmentInfo info;
    std::optional<outbox::SubmissionId> uploadedAs; ///< when it was uploaded from here since Jobmark was started
};

/// What was taken out of the outbox.
struct RemovedFile
{
    enum class Trace : std::uint8_t {
        None,
        MayBeRecorded, ///< it was under way: what became of it shows when the lead was read
    };
    QString name;
    Trace trace = Trace::None;
};

/// Everything about the attachments of the open lead. Published whole.
struct AttachingState
{
    std::optional<api::LeadId> lead;
    Adding adding = Adding::Closed;
    QList<RecordedFile> recorded;
    QList<UploadState> uploads; ///< oldest first
    QList<CopyingFile> copying;
    QList<RefusedFile> refused;         ///< of any lead: the user may have gone on to another meanwhile
    std::optional<RemovedFile> removed; ///< what undoRemove() brings back

    /// Not recorded yet, and going to be unless something goes wrong.
    [[nodiscard]] int onTheirWay() const;
};

} // namespace jobmark::session
