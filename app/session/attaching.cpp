// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attaching.h"

#include "session.h"

#include "files/file_kind.h"
#include "files/file_name.h"
#include "outbox/attachment_copies.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

using outbox::State;
using outbox::SubmissionId;
using outbox::SubmissionView;

const outbox::Attachment *fileOf(const SubmissionView &view)
{
    return std::get_if<outbox::Attachment>(&view.content.what);
}

bool saysNotOffered(const SubmissionView &view)
{
    return fileOf(view) != nullptr && view.state() == State::Refused && view.life.lastError &&
           view.life.lastError->kind == api::ApiError::Kind::NotOffered;
}

bool wasThereBefore(const SubmissionView &view, const api::AttachmentInfo &info)
{
    const QList<api::AttachmentInfo> &before = view.content.before.attachments;
    return std::any_of(before.begin(), before.end(), [&](const auto &old) { return old.id == info.id; });
}

} // namespace

int AttachingState::onTheirWay() const
{
    const auto going = std::count_if(uploads.begin(), uploads.end(), [](const UploadState &upload) {
        return upload.view.state() != State::Refused && upload.ending == Ending::No;
    });
    return static_cast<int>(going + copying.size());
}

Attaching::Attaching(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::submissionChanged, this, [this](SubmissionId id) { onSubmissionChanged(id); });
    connect(&session, &Session::uploadProgressed, this, &Attaching::onProgress);
}

void Attaching::show(const DeskState &desk)
{
    if (m_state.lead != desk.id)
        m_removed.reset();
    m_state.lead = desk.id;
    m_lead = desk.lead;
    m_state.recorded.clear();
    m_state.uploads.clear();
    QList<SubmissionView> accepted;
    for (const SubmissionView &view : desk.submissions) {
        if (fileOf(view) == nullptr)
            continue;
        m_notOffered = m_notOffered || saysNotOffered(view);
        if (view.state() == State::Accepted)
            accepted << view;
        else if (!outbox::isEnd(view.state()))
            m_state.uploads << uploadOf(view);
    }
    if (desk.lead) {
        for (const api::AttachmentInfo &info : desk.lead->attachments)
            m_state.recorded << RecordedFile{info, {}};
    }
    matchRecorded(accepted);
    if (m_session.connection().access == api::Access::ReviewOnly)
        m_state.adding = Adding::ReviewOnly;
    else if (desk.phase != DeskPhase::Form)
        m_state.adding = Adding::Closed;
    else
        m_state.adding = m_notOffered ? Adding::NotOffered : Adding::Offered;
    render();
}

/// Until the lead was read again, what was accepted is only known here. By its name first; a server may give it
/// another, so then by anything that was not there before.
void Attaching::matchRecorded(const QList<SubmissionView> &accepted)
{
    QList<UploadState> missing;
    for (const SubmissionView &view : accepted) {
        const auto find = [&](auto isIt) {
            return std::find_if(m_state.recorded.begin(), m_state.recorded.end(), [&](const RecordedFile &file) {
                return !file.uploadedAs && !wasThereBefore(view, file.info) && isIt(file.info);
            });
        };
        auto found =
            find([&](const api::AttachmentInfo &info) { return info.displayFilename == fileOf(view)->displayName; });
        if (found == m_state.recorded.end())
            found = find([](const api::AttachmentInfo &) { return true; });
        if (found != m_state.recorded.end())
            found->uploadedAs = view.id();
        else
            missing << uploadOf(view);
    }
    m_state.uploads = missing + m_state.uploads;
}

UploadState Attaching::uploadOf(const SubmissionView &view)
{
    if (!m_sizes.contains(view.id()))
        m_sizes.insert(view.id(), QFileInfo(fileOf(view)->path).size());
    const auto [sent, all] = m_progress.value(view.id());
    const Ending ending = m_cancelled.contains(view.id()) ? Ending::Cancelling : Ending::No;
    return {view, m_sizes.value(view.id()), sent, all, ending};
}

void Attaching::render()
{
    m_state.copying.clear();
    for (const Order &order : std::as_const(m_orders)) {
        if (order.lead.id == m_state.lead)
            m_state.copying << CopyingFile{order.id, order.name};
    }
    m_state.removed.reset();
    if (m_removed)
        m_state.removed = RemovedFile{m_removed->file.displayName, m_removed->trace};
    Q_EMIT stateChanged();
}

std::optional<ChoiceFault> Attaching::whyNotAdded() const
{
    switch (m_state.adding) {
    case Adding::Offered:
        return m_lead ? std::nullopt : std::optional(ChoiceFault::Closed);
    case Adding::NotOffered:
        return ChoiceFault::NotOffered;
    case Adding::ReviewOnly:
        return ChoiceFault::ReviewOnly;
    case Adding::Closed:
        break;
    }
    return ChoiceFault::Closed;
}

void Attaching::add(const QList<QUrl> &files)
{
    if (files.isEmpty() || !m_state.lead)
        return;
    std::optional<ChoiceFault> fault = whyNotAdded();
    if (!fault && files.size() > mostAtOnce)
        fault = ChoiceFault::TooMany;
    if (fault) {
        m_state.refused << RefusedFile{*m_state.lead, files.first().fileName(), *fault, static_cast<int>(files.size())};
        return render();
    }
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            copyFile(*m_lead, file.toLocalFile(), QFileInfo(file.toLocalFile()).fileName());
        else
            refuse(m_lead->id, file.toDisplayString(), ChoiceFault::Elsewhere);
    }
    render();
}

void Attaching::addMade(std::function<QByteArray()> make, const QString &name)
{
    if (!m_state.lead)
        return;
    if (const auto fault = whyNotAdded())
        refuse(*m_state.lead, name, *fault);
    else
        copy(*m_lead, name, [make](const files::CopyOrder &order) { return files::copyBytes(make(), order); });
    render();
}

void Attaching::copyFile(const api::Lead &lead, const QString &path, const QString &name,
                         std::optional<SubmissionId> inPlaceOf)
{
    const Copy how = [path](files::CopyOrder order) {
        order.from = path;
        return files::copyFile(order);
    };
    copy(lead, name, how, inPlaceOf);
}

void Attaching::copy(const api::Lead &lead, const QString &name, const Copy &how, std::optional<SubmissionId> inPlaceOf)
{
    if (m_session.store() == nullptr)
        return refuse(lead.id, name, m_session.storeFault().value_or(store::StoreFault::Other));
    Order order{++m_lastOrder, lead, name, QUuid::createUuid(), inPlaceOf, std::make_shared<std::atomic_bool>(false)};
    const files::CopyOrder what{{},
                                name,
                                m_session.store()->attachmentsFolder(),
                                outbox::copyName(order.copiedAs),
                                m_session.settings().largestAttachment,
                                order.cancelled};
    using Copied = tl::expected<qint64, files::CopyFault>;
    order.job = m_background.run<Copied>([how, what] { return how(what); },
                                         [this, id = order.id](const Copied &copied) { onCopied(id, copied); });
    m_orders << order;
}

void Attaching::onCopied(int id, const tl::expected<qint64, files::CopyFault> &copied)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [id](const Order &o) { return o.id == id; });
    if (found == m_orders.end())
        return;
    const Order order = *found;
    m_orders.erase(found);
    if (copied)
        submit(order, *copied);
    else if (copied.error() != files::CopyFault::Cancelled)
        refuse(order.lead.id, order.name, copied.error());
    render();
}

void Attaching::submit(const Order &order, qint64 size)
{
    // The name the server is told is the one it is looked for under afterwards, so it has nothing that a server or a
    // multipart header would write otherwise.
    const QString name = files::safeFileName(order.name, u"attachment"_s);
    const auto now = m_session.book().find(order.lead.id);
    m_sizes.insert(order.copiedAs, size);
    const auto taken = m_session.submit(
        {now.value_or(order.lead), outbox::Attachment{{}, name, files::contentTypeOfName(name)}, order.copiedAs});
    if (!taken) {
        if (taken.error().kind == outbox::SubmitFault::Kind::ReviewOnly)
            return refuse(order.lead.id, order.name, ChoiceFault::ReviewOnly);
        const bool isStore = taken.error().kind == outbox::SubmitFault::Kind::NotSaved;
        return refuse(order.lead.id, order.name, isStore ? taken.error().store : store::StoreFault::Other);
    }
    if (!order.inPlaceOf)
        return;
    m_wentAgain.insert(*order.inPlaceOf);
    if (m_session.outbox() != nullptr)
        (void)m_session.outbox()->discard(*order.inPlaceOf);
}

void Attaching::refuse(const api::LeadId &lead, const QString &name, decltype(RefusedFile::fault) fault)
{
    m_state.refused << RefusedFile{lead, name, fault};
}

void Attaching::cancelCopy(int id)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [id](const Order &o) { return o.id == id; });
    if (found == m_orders.end())
        return;
    found->cancelled->store(true);
    m_background.forget(found->job);
    m_orders.erase(found);
    render();
}

void Attaching::cancelUpload(SubmissionId id)
{
    if (m_session.outbox() == nullptr)
        return;
    m_cancelled.insert(id);
    if (!m_session.outbox()->cancelUpload(id)) {
        m_cancelled.remove(id);
        return remove(id);
    }
    for (UploadState &upload : m_state.uploads) {
        if (upload.view.id() == id)
            upload.ending = Ending::Cancelling;
    }
    render();
}

void Attaching::onSubmissionChanged(SubmissionId id)
{
    const auto view = m_session.outbox() != nullptr ? m_session.outbox()->submission(id) : std::nullopt;
    if (!view || fileOf(*view) == nullptr)
        return;
    if (view->state() == State::Accepted)
        m_notOffered = false;
    if (view->state() != State::Sending)
        m_progress.remove(id);
    // The end of the sending is its outcome: only now is it known that it goes no further.
    if (m_cancelled.contains(id) && view->state() != State::Sending) {
        m_cancelled.remove(id);
        if (!outbox::isEnd(view->state()))
            remove(id);
    }
}

void Attaching::remove(SubmissionId id)
{
    outbox::Outbox *outbox = m_session.outbox();
    const auto view = outbox != nullptr ? outbox->submission(id) : std::nullopt;
    if (!view || fileOf(*view) == nullptr)
        return;
    using Trace = RemovedFile::Trace;
    const Trace trace = outbox::isUnderWay(view->state()) ? Trace::MayBeRecorded : Trace::None;
    const auto done = view->allows(outbox::UserAction::Undo) ? outbox->undo(id) : outbox->discard(id);
    if (!done)
        return;
    m_removed = Removed{id, view->content.before, *fileOf(*view), trace};
    render();
    if (trace == Trace::MayBeRecorded)
        m_session.book().read(view->lead());
}

void Attaching::undoRemove()
{
    if (!m_removed)
        return;
    const Removed removed = *std::exchange(m_removed, std::nullopt);
    copyFile(removed.lead, removed.file.path, removed.file.displayName, removed.id);
    render();
}

bool Attaching::canTryAgain(const SubmissionView &view) const
{
    const bool goesAgain = std::any_of(m_orders.begin(), m_orders.end(),
                                       [&view](const Order &order) { return order.inPlaceOf == view.id(); });
    if (fileOf(view) == nullptr || goesAgain || m_wentAgain.contains(view.id()))
        return false;
    const bool isLeft = view.state() == State::Discarded && view.life.unknowns == 0 && !m_notOffered;
    return view.state() == State::Refused || isLeft;
}

void Attaching::tryAgain(SubmissionId id)
{
    const auto view = m_session.outbox() != nullptr ? m_session.outbox()->submission(id) : std::nullopt;
    if (!view || !canTryAgain(*view))
        return;
    copyFile(view->content.before, fileOf(*view)->path, fileOf(*view)->displayName, id);
    render();
}

void Attaching::dismissRefused()
{
    m_state.refused.clear();
    render();
}

void Attaching::onProgress(SubmissionId id, qint64 sent, qint64 all)
{
    m_progress.insert(id, {sent, all});
    for (UploadState &upload : m_state.uploads) {
        if (upload.view.id() != id)
            continue;
        upload.sent = sent;
        upload.all = all;
        Q_EMIT progressed(id);
    }
}

} // namespace jobmark::session
