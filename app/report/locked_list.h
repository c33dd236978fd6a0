// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QList>
#include <vector>

namespace jobmark::report {

/// What the list of locked records shows of one.
struct LockedRow
{
    api::LeadId id;
    QString customerName; ///< untrusted, like all texts
    QString category;
    api::Reported<rules::Status> status;
    std::optional<rules::Money> amount;
    std::optional<QDateTime> recordedAt; ///< when it was won; UTC
    std::optional<QDateTime> createdAt;  ///< when the lead came; UTC
    int findings = 0;
    QString searchText; ///< levelled: name, category, address, mail, phone and number
};

/// `lead` was won.
[[nodiscard]] LockedRow lockedRowOf(const api::Lead &lead, int findings);

enum class LockedOrder : std::uint8_t {
    Recorded, ///< what was won last comes first
    Amount,   ///< the largest first
    Age,      ///< the lead that came first comes first
};
enum class LockedShown : std::uint8_t { All, WithFindings };

/// Records that are locked: searched, sorted, and those with findings alone. What has no amount or date comes last.
class LockedList
{
public:
    void rebuild(QList<LockedRow> rows);
    /// Every word of `query` is found somewhere in a row, whatever its accents and capitals.
    void show(const QString &query, LockedOrder order, LockedShown shown);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int withFindings() const;
    [[nodiscard]] int visibleCount() const { return static_cast<int>(m_visible.size()); }
    [[nodiscard]] const LockedRow &visibleRow(int position) const
    {
        return m_rows[m_visible[static_cast<std::size_t>(position)]];
    }
    /// Among the visible ones.
    [[nodiscard]] std::optional<int> positionOf(api::LeadId id) const;

private:
    void arrange();

    QList<LockedRow> m_rows;
    std::vector<qsizetype> m_visible;
    QStringList m_words;
    LockedOrder m_order = LockedOrder::Recorded;
    LockedShown m_shown = LockedShown::All;
};

} // namespace jobmark::report
