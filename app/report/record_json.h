// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_facts.h"

#include "review/personal_data.h"

#include <QByteArray>

namespace jobmark::report {

/// The record as indented JSON, UTF-8: under the API's own keys, with what was found and, with everything, the object
/// as the server sent it.
[[nodiscard]] QByteArray recordJsonFile(const RecordFacts &facts, review::Privacy privacy,
                                        const session::Surroundings &surroundings);

/// The object as the server sent it, indented for reading.
[[nodiscard]] QString rawJsonText(const api::Lead &lead);

/// "lead-41207.json", "lead-41207-without-personal-data.pdf": no name of anybody in it.
[[nodiscard]] QString exportFileName(const api::Lead &lead, review::Privacy privacy, QLatin1StringView suffix);

} // namespace jobmark::report
