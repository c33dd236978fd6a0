// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <optional>

class QListView;

namespace jobmark::ui {

class LeadListModel;

/// Where the list stands on the screen, so that it stands there again after leads came, went or moved: the chosen lead
/// where it was when it is in sight, otherwise the topmost one; and at its top when it was there.
class ListAnchor
{
public:
    ListAnchor(QListView &view, const LeadListModel &model);
    void restore();

private:
    [[nodiscard]] bool isInSight(int row) const;

    QListView &m_view;
    const LeadListModel &m_model;
    int m_top;
    std::optional<api::LeadId> m_lead;
    int m_below = 0; ///< rows between the top and the lead
};

} // namespace jobmark::ui
