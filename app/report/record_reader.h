// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "locked_list.h"
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
    /// Every record that is locked, with how many findings it has.
    [[nodiscard]] QList<LockedRow> lockedRows();

private:
    [[nodiscard]] QList<review::RecordFinding> check(const api::Lead &lead);

    session::Session &m_session;
    std::optional<review::WonAmounts> m_amounts; ///< nothing when the leads changed since
};

} // namespace jobmark::report
