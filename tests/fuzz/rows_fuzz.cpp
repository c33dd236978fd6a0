// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What is read back from disk, where anything may have happened to it: settings, the activity, submissions, their
// lives, drafts, the list of connections, leads. What can be read is written and read again as the same.
#include "input.h"
#include "require.h"

#include "account/connection_list_json.h"
#include "activity/entry.h"
#include "activity/table.h"
#include "outbox/life_json.h"
#include "outbox/submission_json.h"
#include "session/typed_answers.h"
#include "settings/settings_json.h"

#include <array>
#include <QJsonDocument>

using namespace jobmark;

namespace {

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

void readSettings(const QByteArray &bytes)
{
    const QByteArray json = settings::toJson(settings::settingsFromJson(bytes));
    const auto again = settings::settingsFromJson(json);
    fuzz::require(!again.damaged && settings::toJson(again) == json, "settings are written as they were read");
}

/// The first letter says of what kind, the rest are its details.
void readActivity(const QByteArray &bytes)
{
    static const session::Surroundings surroundings{QLocale(QLocale::English, QLocale::Canada),
                                                    QTimeZone("America/Toronto"),
                                                    [] { return QDateTime::fromMSecsSinceEpoch(0); }};
    constexpr int kinds = static_cast<int>(store::ActivityKind::CorrectionRequested) + 1;
    const auto kind =
        static_cast<store::ActivityKind>(bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes.front()) % kinds);
    const store::Activity stored{{{}, api::LeadId(48155), kind, objectFrom(bytes.mid(1)), {}}, 7};
    const activity::Entry entry = activity::entryOf(stored, {}, surroundings);
    fuzz::require(entry.number == stored.number && entry.lead == stored.lead && !entry.what.isEmpty(),
                  "an entry says what was done with which lead");
    fuzz::require(!activity::toCsv({entry}).contains('\0'), "a table is text");
}

void readContent(const QByteArray &bytes)
{
    const auto content = outbox::decodeContent(bytes);
    if (!content)
        return;
    const auto again = outbox::decodeContent(outbox::encode(*content));
    fuzz::require(again.has_value(), "a submission that was read can be written and read");
    fuzz::require(again->id == content->id && again->what == content->what &&
                      again->submittedAt == content->submittedAt && again->before.id == content->before.id,
                  "a submission is written as it was read");
}

void readLife(const QByteArray &bytes)
{
    const auto life = outbox::lifeFromJson(objectFrom(bytes));
    if (!life)
        return;
    const QJsonObject json = outbox::toJson(*life);
    const auto again = outbox::lifeFromJson(json);
    fuzz::require(again && outbox::toJson(*again) == json, "the life of a submission is written as it was read");
}

void readTyped(const QByteArray &bytes)
{
    const auto typed = session::typedAnswersFromJson(objectFrom(bytes));
    fuzz::require(session::typedAnswersFromJson(session::toJson(typed)) == typed, "a draft is written as it was read");
}

void readConnections(const QByteArray &bytes)
{
    const auto list = account::listFromJson(bytes);
    const auto again = account::listFromJson(account::toJson(list.connections, list.current));
    fuzz::require(!again.damaged && again.current == list.current &&
                      again.connections.size() == list.connections.size(),
                  "the list of connections is written as it was read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    constexpr std::array readers = {&readSettings, &readActivity, &readContent,
                                    &readLife,     &readTyped,    &readConnections};
    const auto choice = static_cast<std::size_t>(input.choice(static_cast<int>(readers.size()) + 1));
    if (choice < readers.size())
        readers[choice](input.rest());
    else
        (void)outbox::decodeLead(input.rest());
    return 0;
}
