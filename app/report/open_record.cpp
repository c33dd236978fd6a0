// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "open_record.h"

namespace jobmark::report {

OpenRecord::OpenRecord(session::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reader(desk.session())
{
    connect(&desk, &session::Desk::stateChanged, this, &OpenRecord::follow);
    follow();
}

void OpenRecord::follow()
{
    const session::DeskState &state = m_desk.state();
    std::optional<RecordFacts> facts;
    if (state.phase == session::DeskPhase::Record && state.lead)
        facts = m_reader.factsOf(state.lead->id);
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    Q_EMIT factsChanged();
}

} // namespace jobmark::report
