// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "listing_words.h"

#include "reading/day_reader.h"
#include "reading/meeting_reader.h"
#include "words/error_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

using Phase = session::Listing::Phase;

// A few pages are there before anybody could end them.
constexpr qsizetype longQuietListing = 1000;

struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(ListingWords)
};

QString timeText(const QDateTime &when, const session::Surroundings &surroundings)
{
    return reading::writeTime(when.toTimeZone(surroundings.zone).time(), surroundings.locale);
}

QString fetchingText(const session::Listing &listing, const session::Surroundings &surroundings)
{
    const QString received = surroundings.locale.toString(listing.received);
    const QString progress =
        listing.total
            ? ListingWords::tr("Fetching leads: %1 of %2").arg(received, surroundings.locale.toString(*listing.total))
            : ListingWords::tr("Fetching leads: %1 so far").arg(received);
    if (!listing.waitingUntil)
        return progress;
    return ListingWords::tr("%1. RenovationFind takes a limited number of calls at a time; this goes on at %2.")
        .arg(progress, timeText(*listing.waitingUntil, surroundings));
}

QString failedText(const session::Listing &listing, const QString &asOf)
{
    const words::ErrorWords said = words::errorWords(*listing.error, words::Doing::Listing);
    const QString sentences = ListingWords::tr("%1 %2", "what happened, then what to do").arg(said.what, said.next);
    return asOf.isEmpty() ? sentences : sentences + u'\n' + asOf;
}

} // namespace

bool isFetchingShown(const session::Listing &listing)
{
    const bool isQuiet = listing.urgency == session::Urgency::Quiet && listing.completed;
    return listing.phase == Phase::Loading && (!isQuiet || listing.received >= longQuietListing);
}

QString asOfText(const QDateTime &when, const session::Surroundings &surroundings)
{
    const QDate day = when.toTimeZone(surroundings.zone).date();
    const qint64 daysAgo = day.daysTo(surroundings.today());
    if (daysAgo <= 0)
        return ListingWords::tr("As of %1", "a time of today").arg(timeText(when, surroundings));
    if (daysAgo == 1)
        return ListingWords::tr("As of yesterday, %1").arg(timeText(when, surroundings));
    if (daysAgo < 7)
        return ListingWords::tr("As of %1", "a day of the week")
            .arg(surroundings.locale.standaloneDayName(day.dayOfWeek()));
    return ListingWords::tr("As of %1", "a date").arg(reading::writeDay(day, surroundings.locale));
}

QString seenText(const QDateTime &when, const session::Surroundings &surroundings)
{
    const QDate day = when.toTimeZone(surroundings.zone).date();
    if (day >= surroundings.today())
        return ListingWords::tr("The chosen lead is shown as it was today at %1.").arg(timeText(when, surroundings));
    return ListingWords::tr("The chosen lead is shown as it was on %1.", "a date")
        .arg(reading::writeDay(day, surroundings.locale));
}

QString listingText(const session::Listing &listing, const session::Surroundings &surroundings)
{
    const QString asOf = listing.completed ? asOfText(*listing.completed, surroundings) : QString();
    if (isFetchingShown(listing))
        return fetchingText(listing, surroundings);
    switch (listing.phase) {
    case Phase::NeverAsked:
    case Phase::Loading:
    case Phase::Complete:
        break;
    case Phase::NotOffered:
        return ListingWords::tr("This server does not offer a list of leads. Open a lead by its number: press Ctrl+G.");
    case Phase::Cancelled:
        return ListingWords::tr("Fetching was stopped. What is known so far is shown; press F5 to fetch the rest.");
    case Phase::Failed:
        return failedText(listing, asOf);
    }
    if (!asOf.isEmpty())
        return asOf;
    return ListingWords::tr("Leads are shown here once they have been fetched.");
}

QString emptyText(const session::Listing &listing, qsizetype known, const QString &searched)
{
    if (known == 0)
        return listing.phase == Phase::Complete
                   ? ListingWords::tr("There are no leads yet. Those that RenovationFind offers you come here.")
                   : QString();
    return searched.trimmed().isEmpty()
               ? ListingWords::tr("No lead is in this group now. Show another one.")
               : ListingWords::tr("No lead has these words. Write others, or show another group.");
}

} // namespace jobmark::ui
