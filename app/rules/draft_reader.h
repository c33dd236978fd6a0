// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "field.h"

#include <optional>
#include <QStringView>
#include <QTimeZone>
#include <string_view>

namespace jobmark::rules {

/// The field that `key` names in a request, or nothing. The attachment has no key.
[[nodiscard]] std::optional<Field> fieldOfKey(std::string_view key);

/// Makes a draft of the values of a request, one at a time, from whatever reads the JSON. Null and blank text are "not
/// answered"; a value of the wrong type or shape is an answer that cannot be read. `false` for a "to be determined" is
/// the same as not answering. A later value for the same field replaces the earlier. Nothing is done for the
/// attachment.
class DraftReader
{
public:
    /// `zone` must outlive the reader; it tells the day of a date that is written with a time of day.
    explicit DraftReader(const QTimeZone &zone)
        : m_zone(zone)
    {}

    void readText(Field field, QStringView text);
    void readNumber(Field field, double number);
    void readFlag(Field field, bool flag);
    void readNull(Field field);
    /// An array, an object, or any other value that no field of an update can have.
    void readWrongType(Field field);

    [[nodiscard]] const Draft &draft() const { return m_draft; }

private:
    const QTimeZone &m_zone;
    Draft m_draft;
};

} // namespace jobmark::rules
