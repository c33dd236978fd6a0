// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_facts.h"

#include "session/session.h"

#include <QObject>

namespace jobmark::report {

/// What is recorded of any lead that is known here, with what is odd about it and what this computer had to do with it.
/// Main thread.
class RecordReader : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit RecordReader(session::Session &session, QObject *parent = nullptr);

    /// Nothing when the lead is not known.
    [[nodiscard]] std::optional<RecordFacts> factsOf(api::LeadId id);
    /// What is odd about it, beside this connection's others.
    [[nodiscard]] QList<review::RecordFinding> findingsOf(const api::Lead &lead);

private:
    session::Session &m_session;
    std::optional<review::WonAmounts> m_amounts; ///< nothing when the leads changed since
};

} // namespace jobmark::report
