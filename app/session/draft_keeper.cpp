// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "draft_keeper.h"

#include "session.h"

#include <algorithm>

namespace jobmark::session {
namespace {

using store::Stored;

constexpr std::chrono::seconds pause{5};

store::Time timeOf(const QDateTime &when)
{
    return store::Time(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

QDateTime dateTimeOf(store::Time when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
}

} // namespace

DraftKeeper::DraftKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &DraftKeeper::tryAgain);
    connect(&session, &Session::storeChanged, this, &DraftKeeper::tryAgain);
}

DraftKeeper::~DraftKeeper() = default;

Stored<std::optional<Draft>> DraftKeeper::load(api::LeadId lead)
{
    if (const auto held = m_unkept.find(lead); held != m_unkept.end())
        return held->second;
    auto draft = read(lead);
    if (draft)
        m_unread.remove(lead);
    else
        m_unread.insert(lead);
    return draft;
}

Stored<std::optional<Draft>> DraftKeeper::read(api::LeadId lead)
{
    if (m_session.store() == nullptr)
        return tl::make_unexpected(m_session.storeFault().value_or(store::StoreFault::Other));
    const auto saved = m_session.store()->drafts().load(lead);
    m_session.noteStore(saved);
    if (!saved)
        return tl::make_unexpected(saved.error());
    if (!*saved)
        return std::nullopt;
    return Draft{typedAnswersFromJson((*saved)->texts), DraftBase{(*saved)->basedOnStatus, (*saved)->basedOnUpdate},
                 dateTimeOf((*saved)->savedAt)};
}

Stored<void> DraftKeeper::save(api::LeadId lead, const TypedAnswers &typed, const std::optional<DraftBase> &base,
                               const QDateTime &now)
{
    const Draft draft{typed, base, {}};
    // What is empty because nothing could be read stands for nothing.
    if (typed.isEmpty() && m_unread.contains(lead) && !m_unkept.contains(lead))
        return {};
    const auto wrote = write(lead, draft, now);
    if (wrote) {
        m_unkept.erase(lead);
        return wrote;
    }
    m_unkept.insert_or_assign(lead, draft);
    m_again.start();
    return wrote;
}

Stored<void> DraftKeeper::write(api::LeadId lead, const Draft &draft, const QDateTime &now)
{
    if (m_unread.contains(lead)) {
        const auto unread = read(lead);
        if (!unread)
            return tl::make_unexpected(unread.error());
        m_unread.remove(lead);
        if (*unread)
            Q_EMIT foundUnread(lead, **unread);
    }
    if (m_session.store() == nullptr)
        return tl::make_unexpected(m_session.storeFault().value_or(store::StoreFault::Other));
    store::DraftStore &drafts = m_session.store()->drafts();
    const DraftBase base = draft.base.value_or(DraftBase());
    const auto wrote = draft.typed.isEmpty()
                           ? drafts.discard(lead)
                           : drafts.save({lead, toJson(draft.typed), base.setAt, base.status, timeOf(now)});
    m_session.noteStore(wrote);
    return wrote;
}

void DraftKeeper::tryAgain()
{
    const QDateTime now = m_session.surroundings().now();
    const auto held = m_unkept;
    for (const auto &[lead, draft] : held) {
        if (!write(lead, draft, now)) {
            m_again.start();
            return;
        }
        m_unkept.erase(lead);
        Q_EMIT written(lead, now);
    }
}

int DraftKeeper::unkeptCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_unkept, [](const auto &held) { return !held.second.typed.isEmpty(); }));
}

} // namespace jobmark::session
