// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_reader.h"

#include "session/desk.h"

namespace jobmark::report {

/// What is recorded of the lead that is open, while it can only be read. Follows the desk. Main thread.
class OpenRecord : public QObject
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit OpenRecord(session::Desk &desk, QObject *parent = nullptr);

    /// Nothing while no record is open.
    [[nodiscard]] const std::optional<RecordFacts> &facts() const { return m_facts; }

Q_SIGNALS:
    void factsChanged();

private:
    void follow();

    session::Desk &m_desk;
    RecordReader m_reader;
    std::optional<RecordFacts> m_facts;
};

} // namespace jobmark::report
