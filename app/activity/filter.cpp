// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "filter.h"

#include "session/folded_text.h"

namespace jobmark::activity {
namespace {

store::Time startOf(QDate day, const QTimeZone &zone)
{
    return store::Time(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

} // namespace

store::ActivitySelection selectionOf(const Filter &filter, const QTimeZone &zone)
{
    store::ActivitySelection selection;
    selection.lead = filter.lead;
    if (filter.topic)
        selection.kinds = kindsOf(*filter.topic);
    if (filter.from)
        selection.from = startOf(*filter.from, zone);
    if (filter.until)
        selection.before = startOf(filter.until->addDays(1), zone);
    return selection;
}

Match::Match(const Filter &filter)
    : m_topic(filter.topic)
    , m_words(session::searchWordsOf(filter.text))
{}

bool Match::is(const Entry &entry) const
{
    if (m_words.isEmpty())
        return true;
    QStringList fields{entry.lead.text(), entry.what, entry.about, entry.customer, entry.remark, entry.reference};
    for (const Value &value : entry.values)
        fields << value.name << value.text;
    return session::hasAllWords(session::searchTextOf(fields), m_words);
}

} // namespace jobmark::activity
