// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_reader.h"

namespace jobmark::report {
namespace {

/// A lead has a handful of entries; nobody has reached this.
constexpr int mostActivity = 1'000;

std::vector<rules::Money> wonAmounts(const session::LeadTable &leads)
{
    std::vector<rules::Money> amounts;
    for (const session::LeadFacts &facts : leads) {
        if (facts.standing.firm == session::Standing::Won && facts.jobAmount)
            amounts.push_back(*facts.jobAmount);
    }
    return amounts;
}

} // namespace

RecordReader::RecordReader(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const auto forget = [this] { m_amounts.reset(); };
    connect(&session.book(), &session::LeadBook::leadsChanged, this, forget);
    connect(&session.book(), &session::LeadBook::leadChanged, this, forget);
}

std::optional<RecordFacts> RecordReader::factsOf(api::LeadId id)
{
    const auto lead = m_session.book().find(id);
    if (!lead)
        return std::nullopt;
    RecordFacts facts{m_session.connection().name.text(), m_session.connection().server, *lead, findingsOf(*lead),
                      std::nullopt};
    if (m_session.store() != nullptr) {
        if (const auto activity = m_session.store()->activity().load(id, mostActivity))
            facts.becameFinal = becameFinal(*lead, *activity);
    }
    return facts;
}

QList<review::RecordFinding> RecordReader::findingsOf(const api::Lead &lead)
{
    if (!m_amounts)
        m_amounts = review::WonAmounts(wonAmounts(m_session.book().leads()));
    return review::checkRecord(lead, *m_amounts, m_session.surroundings().now());
}

} // namespace jobmark::report
