// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "desk.h"

#include <chrono>
#include <QObject>
#include <QTimer>

namespace jobmark::session {

/// What counts as having viewed a lead.
struct ViewingRules
{
    /// Shown for that long: passing over it on the way to another does not count.
    std::chrono::milliseconds shown = std::chrono::seconds(2);
    /// Coming back to it within that time is the same viewing.
    std::chrono::milliseconds apart = std::chrono::hours(1);
};

/// Whether the lead at the desk can be seen: one that is open may be behind another page, or in a minimised window.
enum class Sight : std::uint8_t { Out, In };

/// Records in the activity which leads were viewed at the desk, with the status they were seen to have. Main thread.
class Viewings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Viewings(Session &session, const Desk &desk, ViewingRules rules = {}, QObject *parent = nullptr);

    /// Out until then.
    void setSight(Sight sight);

private:
    void onDesk();
    void waitAnew();
    void record();
    [[nodiscard]] bool isAnother(api::LeadId lead, store::Time now) const;

    Session &m_session;
    const Desk &m_desk;
    const ViewingRules m_rules;
    QTimer m_shown;
    std::optional<api::LeadId> m_lead; ///< the one that is open and known
    Sight m_sight = Sight::Out;
};

} // namespace jobmark::session
