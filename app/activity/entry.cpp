// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "entry.h"

#include "activity_context.h"
#include "entry_words.h"

#include "api/lead_json.h"
#include "outbox/submission_json.h"
#include "review/correction_request.h"
#include "rules/wire_names.h"
#include "session/status_words.h"
#include "words/names.h"

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

/// Where the server has something else than was sent.
QList<Value> recordedOtherwise(const rules::Update &update, const QJsonObject &details,
                               const session::Surroundings &surroundings)
{
    const QJsonValue recorded = details.value("recorded"_L1);
    if (!recorded.isObject())
        return {};
    const auto lead = api::leadFromJson({{u"id"_s, 0}, {u"postLeadStatusData"_s, recorded}}, surroundings.zone);
    if (!lead)
        return {};
    QList<Value> values;
    for (const session::Difference &difference : session::differences(update, *lead, surroundings)) {
        const QString name = ActivityWords::tr("%1, as recorded");
        const QString nothing = ActivityWords::tr("nothing");
        values << Value{Value::Of::RecordedField, difference.field, name.arg(words::fieldLabel(difference.field)),
                        difference.recorded.isEmpty() ? nothing : difference.recorded};
    }
    return values;
}

QList<Value> fieldValues(const rules::Update &update, const session::Surroundings &surroundings)
{
    QList<Value> values;
    for (const session::FieldText &said : session::submittedTexts(update, surroundings))
        values << Value{Value::Of::Field, said.field, words::fieldLabel(said.field), said.text};
    return values;
}

struct ValuesOf
{
    const QJsonObject &details;
    const session::Surroundings &surroundings;

    QList<Value> operator()(const outbox::StatusUpdate &status) const
    {
        return fieldValues(status.update, surroundings) + recordedOtherwise(status.update, details, surroundings);
    }
    QList<Value> operator()(const outbox::Accept &) const { return {}; }
    QList<Value> operator()(const outbox::Decline &decline) const
    {
        return {Value{Value::Of::DeclineReason, rules::Field::Notes, ActivityWords::tr("Reason for declining"),
                      decline.reason.text()}};
    }
    QList<Value> operator()(const outbox::Attachment &file) const
    {
        return {Value{Value::Of::File, rules::Field::Attachment, ActivityWords::tr("File"), file.displayName}};
    }
};

/// The status that a lead was seen to have.
QList<Value> seenValues(const QJsonObject &details)
{
    const QString text = details.value("status"_L1).toString();
    if (text.isEmpty())
        return {};
    const auto status = rules::fromWireName<rules::Status>(text);
    return {Value{Value::Of::Field, rules::Field::Status, words::fieldLabel(rules::Field::Status),
                  status ? words::statusName(*status) : text}};
}

/// What support was asked to record instead, and why.
void addCorrection(Entry &entry, const QJsonObject &details, const session::Surroundings &surroundings)
{
    const auto request = review::requestFromJson(details);
    if (!request)
        return;
    entry.about = words::statusName(request->shouldBe.status());
    entry.values = fieldValues(request->shouldBe, surroundings);
    entry.remark = ActivityWords::tr("Why: %1").arg(request->why.text());
}

} // namespace

Entry entryOf(const store::Activity &stored, const QString &customer, const session::Surroundings &surroundings)
{
    const std::optional<outbox::What> what = outbox::whatFromJson(stored.details);
    Entry entry;
    entry.number = stored.number;
    entry.lead = stored.lead;
    entry.at = QDateTime::fromMSecsSinceEpoch(stored.at.time_since_epoch().count(), surroundings.zone);
    entry.topic = topicOf(stored);
    entry.customer = customer;
    entry.what = happeningName(stored.what, what);
    entry.about = what ? submissionName(*what) : QString();
    entry.remark = remarkOf(stored, what);
    entry.values = what ? std::visit(ValuesOf{stored.details, surroundings}, *what) : seenValues(stored.details);
    entry.reference = stored.reference;
    if (stored.what == store::ActivityKind::CorrectionRequested)
        addCorrection(entry, stored.details, surroundings);
    return entry;
}

} // namespace jobmark::activity
