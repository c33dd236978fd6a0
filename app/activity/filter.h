// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry.h"

namespace jobmark::activity {

/// What is to be shown of the activity; everything, unless it says otherwise.
struct Filter
{
    std::optional<api::LeadId> lead = {};
    std::optional<Topic> topic = {};
    QString text = {};              ///< words, each of them in it; without accents or case mattering
    std::optional<QDate> from = {}; ///< days in the user's zone, both included
    std::optional<QDate> until = {};
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// What can be left to the store of it: entries that are not in there are not wanted.
[[nodiscard]] store::ActivitySelection selectionOf(const Filter &filter, const QTimeZone &zone);

/// The rest of a filter.
class Match
{
public:
    explicit Match(const Filter &filter);
    /// Before words are made of it, which takes longer.
    [[nodiscard]] bool mayBe(const store::NewActivity &stored) const { return !m_topic || *m_topic == topicOf(stored); }
    [[nodiscard]] bool is(const Entry &entry) const;

private:
    std::optional<Topic> m_topic;
    QList<QByteArray> m_words;
};

} // namespace jobmark::activity
