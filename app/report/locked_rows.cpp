// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "locked_rows.h"

#include <chrono>
#include <QElapsedTimer>
#include <utility>

namespace jobmark::report {
namespace {

/// Half a frame: a key pressed meanwhile is still answered in the next one.
constexpr std::chrono::milliseconds stepTime{8};

} // namespace

LockedRows::LockedRows(session::Session &session, RecordReader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &LockedRows::step);
}

void LockedRows::collect()
{
    if (isCollecting())
        m_isStale = true;
    else
        begin();
}

void LockedRows::begin()
{
    m_isStale = false;
    m_rows.clear();
    m_ids.clear();
    m_next = 0;
    for (const session::LeadFacts &facts : m_session.book().leads()) {
        if (facts.standing.firm == session::Standing::Won)
            m_ids.append(facts.id);
    }
    m_step.start();
    step();
}

void LockedRows::step()
{
    QElapsedTimer taken;
    taken.start();
    while (m_next < m_ids.size() && taken.elapsed() < stepTime.count()) {
        if (const auto lead = m_session.book().find(m_ids[m_next++]))
            m_rows.append(lockedRowOf(*lead, static_cast<int>(m_reader.findingsOf(*lead).size())));
    }
    if (m_next == m_ids.size())
        finish();
    else
        Q_EMIT progressed();
}

void LockedRows::finish()
{
    m_step.stop();
    Q_EMIT collected(std::exchange(m_rows, {}));
    if (m_isStale)
        begin();
}

} // namespace jobmark::report
