// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_words.h"

#include "reading/day_reader.h"
#include "reading/display_text.h"
#include "session/attach_words.h"
#include "session/store_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jobmark::ui {
namespace {

constexpr int pathLimit = 200;

struct ActivityPageWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityPage)
};

QString periodLine(const activity::Filter &filter, const session::Surroundings &surroundings)
{
    const auto day = [&](QDate date) { return reading::writeDay(date, surroundings.locale); };
    if (filter.from && filter.until && *filter.from == *filter.until)
        return ActivityPageWords::tr("Period: %1").arg(day(*filter.from));
    if (filter.from && filter.until)
        return ActivityPageWords::tr("Period: %1 to %2").arg(day(*filter.from), day(*filter.until));
    if (filter.from)
        return ActivityPageWords::tr("Period: from %1").arg(day(*filter.from));
    if (filter.until)
        return ActivityPageWords::tr("Period: until %1").arg(day(*filter.until));
    return ActivityPageWords::tr("Period: from the beginning until now");
}

} // namespace

QString feedSentence(const activity::FeedState &state, qsizetype shown, const session::Surroundings &surroundings)
{
    using Phase = activity::FeedState::Phase;
    const auto count = static_cast<int>(shown);
    switch (state.phase) {
    case Phase::NotStarted:
        return {};
    case Phase::Looking:
        return ActivityPageWords::tr("Still looking. Entries looked through: %1; found so far: %2.")
            .arg(surroundings.locale.toString(state.lookedThrough), surroundings.locale.toString(count));
    case Phase::Paused:
        return ActivityPageWords::tr("The newest %n are shown.", nullptr, count);
    case Phase::Complete:
        return shown == 0 ? QString() : ActivityPageWords::tr("%n entries.", nullptr, count);
    case Phase::Failed:
        break;
    }
    return ActivityPageWords::tr("The activity could not be read. %1").arg(session::storeSentence(state.fault));
}

QString emptySentence(const activity::FeedState &state, const activity::Filter &filter)
{
    if (state.phase != activity::FeedState::Phase::Complete)
        return {};
    if (filter == activity::Filter())
        return ActivityPageWords::tr(
            "Nothing has been recorded yet. Leads that are viewed and statuses that are submitted on "
            "this computer appear here, with what the server answered.");
    return ActivityPageWords::tr("No entry is like that. Choose another kind or period, or show everything.");
}

QStringList filterLines(const activity::Filter &filter, const session::Surroundings &surroundings)
{
    QStringList lines{periodLine(filter, surroundings)};
    if (filter.lead)
        lines << ActivityPageWords::tr("Only lead %1").arg(filter.lead->text());
    if (filter.topic)
        lines << ActivityPageWords::tr("Only: %1").arg(activity::topicName(*filter.topic));
    if (!filter.text.trimmed().isEmpty())
        lines << ActivityPageWords::tr("Only with the words “%1”").arg(reading::displayText(filter.text.trimmed()));
    return lines;
}

TopicMark markOf(activity::Topic topic)
{
    switch (topic) {
    case activity::Topic::Viewed:
        return {Icon::Search, Tone::Info};
    case activity::Topic::Submitted:
        return {Icon::New, Tone::Info};
    case activity::Topic::Sent:
        return {Icon::Info, Tone::Info};
    case activity::Topic::Accepted:
        return {Icon::Success, Tone::Success};
    case activity::Topic::Attached:
        return {Icon::Attachment, Tone::Success};
    case activity::Topic::Refused:
        return {Icon::Error, Tone::Error};
    case activity::Topic::ResultUnknown:
    case activity::Topic::Decisions:
        return {Icon::Warning, Tone::Warning};
    case activity::Topic::Correction:
        return {Icon::Other, Tone::Info};
    case activity::Topic::TakenBack:
        break;
    }
    return {Icon::LostOrStopped, Tone::Info};
}

QString exportedSentence(const QString &path)
{
    const QFileInfo file(path);
    return ActivityPageWords::tr("Saved as “%1” in %2.")
        .arg(session::shownFileName(file.fileName()),
             reading::displayText(QDir::toNativeSeparators(file.absolutePath()), pathLimit));
}

QString notExportedSentence(const QString &path, files::WriteFault fault)
{
    const QString name = QFileInfo(path).fileName();
    if (fault != files::WriteFault::Taken)
        return session::notSavedSentence(name, fault);
    return ActivityPageWords::tr("“%1” was not saved, because something that is not a file has "
                                 "that name: choose another name.")
        .arg(session::shownFileName(name));
}

} // namespace jobmark::ui
