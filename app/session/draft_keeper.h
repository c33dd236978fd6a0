// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft_base.h"
#include "typed_answers.h"

#include "store/store.h"

#include <map>
#include <optional>
#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace jobmark::session {

class Session;

/// What was typed for one lead, and how the lead stood then.
struct Draft
{
    TypedAnswers typed;
    std::optional<DraftBase> base;
    QDateTime savedAt; ///< UTC; null while it is in memory alone
};

/// Drafts on their way to the disk and back. One that could not be written is held in memory, survives going to another
/// lead, and is tried again by itself until it is on the disk. A draft on the disk that could not be read is never
/// written over unseen. Main thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit DraftKeeper(Session &session, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// From memory when it could not be written, else from the disk; nothing when there is none.
    [[nodiscard]] store::Stored<std::optional<Draft>> load(api::LeadId lead);
    /// On the disk when this returns without a fault; otherwise in memory until written() says that it is. Nothing
    /// typed: there is no draft any more.
    [[nodiscard]] store::Stored<void> save(api::LeadId lead, const TypedAnswers &typed,
                                           const std::optional<DraftBase> &base, const QDateTime &now);

    /// How many are in memory alone and would be lost with it.
    [[nodiscard]] int unkeptCount() const;

Q_SIGNALS:
    void written(jobmark::api::LeadId lead, const QDateTime &savedAt);
    /// While another was typed, this one stood on the disk unread.
    void foundUnread(jobmark::api::LeadId lead, const jobmark::session::Draft &draft);

private:
    [[nodiscard]] store::Stored<std::optional<Draft>> read(api::LeadId lead);
    [[nodiscard]] store::Stored<void> write(api::LeadId lead, const Draft &draft, const QDateTime &now);
    void tryAgain();

    Session &m_session;
    std::map<api::LeadId, Draft> m_unkept;
    QSet<api::LeadId> m_unread; ///< whether the disk has a draft of these is not known
    QTimer m_again;
};

} // namespace jobmark::session
