// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity_paper.h"

#include "activity/feed.h"
#include "files/background.h"
#include "files/new_file.h"

#include <memory>
#include <QFont>
#include <QObject>
#include <stop_token>

namespace jobmark::ui {

enum class ExportFormat : std::uint8_t { Csv, Pdf };

struct ExportState
{
    enum class Phase : std::uint8_t { Idle, Gathering, Writing, Saved, NotSaved, NotRead, Cancelled };
    Phase phase = Phase::Idle;
    QString path = {};
    qint64 gathered = 0;                                     ///< entries so far
    files::WriteFault fault = files::WriteFault::Other;      ///< NotSaved
    store::StoreFault storeFault = store::StoreFault::Other; ///< NotRead
    friend bool operator==(const ExportState &, const ExportState &) = default;
};

/// Writes the activity that a filter leaves to a file: gathered in short turns, then set and written away from the main
/// thread. One at a time.
class ActivityExport : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit ActivityExport(session::Session &session, QObject *parent = nullptr);
    ~ActivityExport() override;

    /// `path`: where the user chose; a file that is there is replaced. Nothing while one is under way.
    void start(const activity::Filter &filter, ExportFormat format, const QString &path);
    void cancel();
    /// Away with what is said of the last one.
    void dismiss();

    [[nodiscard]] const ExportState &state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const;

Q_SIGNALS:
    void stateChanged();

private:
    void onFeed();
    void write();
    void settle(ExportState::Phase phase);

    session::Session &m_session;
    ExportState m_state;
    ExportFormat m_format = ExportFormat::Csv;
    std::unique_ptr<activity::Feed> m_feed;
    std::stop_source m_stop;
    std::optional<files::Background::Job> m_job;
    files::Background m_background; ///< last, as its outcome changes the rest
};

} // namespace jobmark::ui
