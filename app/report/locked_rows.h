// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "locked_list.h"
#include "record_reader.h"

#include <QTimer>

namespace jobmark::report {

/// Reads and checks every locked record, a few at a time, so that the window never waits for all of them. Main thread.
class LockedRows : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    LockedRows(session::Session &session, RecordReader &reader, QObject *parent = nullptr);

    /// From the beginning; when it is at work already, once more after that.
    void collect();
    [[nodiscard]] bool isCollecting() const { return m_step.isActive(); }
    [[nodiscard]] int done() const { return static_cast<int>(m_next); }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); } ///< of those to be looked at

Q_SIGNALS:
    /// done() went on.
    void progressed();
    void collected(const QList<jobmark::report::LockedRow> &rows);

private:
    void begin();
    void step();
    void finish();

    session::Session &m_session;
    RecordReader &m_reader;
    QTimer m_step;
    QList<api::LeadId> m_ids;
    qsizetype m_next = 0;
    QList<LockedRow> m_rows;
    bool m_isStale = false; ///< leads changed since it began
};

} // namespace jobmark::report
