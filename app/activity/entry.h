// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "topic.h"

#include "rules/field.h"
#include "session/surroundings.h"

#include <optional>

namespace jobmark::activity {

/// One exact value of an entry: what it is called and what it is, in the user's language.
struct Value
{
    enum class Of : std::uint8_t {
        Field,         ///< of the status update: `field`
        RecordedField, ///< what the server has there, where that is something else
        File,
        DeclineReason,
    };
    Of of = Of::Field;
    rules::Field field = rules::Field::Status; ///< Field, RecordedField
    QString name;
    QString text; ///< may hold what strangers wrote
    friend bool operator==(const Value &, const Value &) = default;
};

/// An entry of the activity in the user's language. Every text may quote strangers, whole and as they wrote it: for
/// showing see entry_text.h.
struct Entry
{
    qint64 number = 0;
    api::LeadId lead;
    QDateTime at; ///< in the user's zone
    Topic topic = Topic::Viewed;
    QString customer;    ///< as the lead is known now; may be empty
    QString what;        ///< "Accepted by the server", "Decision needed"
    QString about;       ///< "Lead won", "roof.jpg"; empty when the lead itself was looked at
    QString remark;      ///< the server's words, or what else there is to say; may be empty
    QList<Value> values; ///< in field order
    QString reference;   ///< "" when there is none
};

[[nodiscard]] Entry entryOf(const store::Activity &stored, const QString &customer,
                            const session::Surroundings &surroundings);

} // namespace jobmark::activity
