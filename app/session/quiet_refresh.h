// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_listing.h"

#include <chrono>
#include <QObject>
#include <QTimer>

namespace jobmark::session {

class LeadBook;

/// How often the leads are fetched without anybody asking.
struct QuietSchedule
{
    std::chrono::milliseconds every{std::chrono::minutes(5)};
    std::chrono::milliseconds atMost{std::chrono::hours(1)}; ///< between two tries while they fail
};

/// How long after a listing that ended like this the next one begins by itself; nothing: not before somebody asks or
/// signs in. `failures`: how many in a row did not come to their end, this one included.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextQuietRefresh(const QuietSchedule &schedule,
                                                                        const Listing &listing, int failures);

/// Fetches the leads every few minutes while there is a sign-in, less often while that fails. Main thread.
class QuietRefresh : public QObject
{
    Q_OBJECT

public:
    /// `book` outlives it.
    QuietRefresh(LeadBook &book, const QuietSchedule &schedule, QObject *parent = nullptr);

    /// Only while somebody is signed in.
    void run();
    void rest();
    /// Soon, when the last try failed for want of a connection.
    void connectionIsBack();

private:
    void onListing();

    LeadBook &m_book;
    QuietSchedule m_schedule;
    QTimer m_timer;
    int m_failures = 0;
    bool m_runs = false;
    Listing::Phase m_phase = Listing::Phase::NeverAsked;
};

} // namespace jobmark::session
