// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client.h"
#include "files/background.h"
#include "files/save_file.h"

#include <compare>
#include <map>
#include <QObject>
#include <tuple>

namespace jobmark::session {

class Session;

/// One recorded attachment of one lead. Only one that the server gave a number can be fetched.
struct RecordedId
{
    api::LeadId lead;
    std::int64_t attachment = 0;
    friend bool operator==(const RecordedId &, const RecordedId &) = default;
    friend std::strong_ordering operator<=>(const RecordedId &a, const RecordedId &b)
    {
        return std::tie(a.lead, a.attachment) <=> std::tie(b.lead, b.attachment);
    }
};

/// What became of fetching or saving an attachment.
struct Receipt
{
    enum class Phase : std::uint8_t { Fetching, NotFetched, Saving, Saved, NotSaved };
    Phase phase = Phase::Fetching;
    std::optional<api::ApiError> error = {};            ///< NotFetched
    files::WriteFault fault = files::WriteFault::Other; ///< NotSaved
    QString path = {};                                  ///< Saved
};

/// Fetching recorded attachments when the user asks for it: to look at, or to save where they choose. What comes is
/// bytes and stays bytes: nothing is run or opened, and nothing it refers to is fetched. Main thread.
class Receiving : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit Receiving(Session &session, QObject *parent = nullptr);

    /// Its bytes come by fetched().
    void fetch(const RecordedId &id);
    /// Fetches it and writes it into `folder`, under a harmless name made of `name` that nothing there has yet.
    void save(const RecordedId &id, const QString &name, const QString &folder);
    /// Ends a fetch early.
    void cancel(const RecordedId &id);
    /// Null when nothing was done about it, or it was settled without a word.
    [[nodiscard]] const Receipt *find(const RecordedId &id) const;

Q_SIGNALS:
    void changed();
    void fetched(const jobmark::session::RecordedId &id, const QByteArray &bytes);

private:
    using Then = std::function<void(const QByteArray &)>;
    void bring(const RecordedId &id, Then then);
    void note(const RecordedId &id, Receipt receipt);
    void forget(const RecordedId &id);

    Session &m_session;
    std::map<RecordedId, Receipt> m_receipts;
    std::map<RecordedId, api::Call> m_calls;
    std::optional<std::pair<RecordedId, QByteArray>> m_last; ///< what was looked at is often saved next
    files::Background m_background;                          ///< last, as its outcomes change the rest
};

} // namespace jobmark::session
