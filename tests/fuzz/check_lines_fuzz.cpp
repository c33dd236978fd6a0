// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The input of --check, whatever it is: one verdict a line, each of them JSON, numbered, and ok exactly without errors.
#include "input.h"
#include "require.h"

#include "check/check_lines.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jobmark;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = fuzz::Input(data, size).whole();
    QBuffer in(&bytes);
    QBuffer out;
    const rules::Instant now{std::chrono::seconds(1'700'000'000)};
    const auto outcome = check::checkLines(in, out, now, QTimeZone::utc());
    fuzz::require(outcome != check::CheckOutcome::Unreadable, "memory can be read and written");
    QList<QByteArray> verdicts = out.data().split('\n');
    fuzz::require(verdicts.takeLast().isEmpty(), "the last verdict ends its line");
    bool allOk = true;
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        const QJsonObject verdict = QJsonDocument::fromJson(verdicts.at(i)).object();
        const bool isOk = verdict["ok"_L1].toBool();
        fuzz::require(verdict["line"_L1].toInteger() == i + 1, "verdicts are numbered as the lines are");
        fuzz::require(isOk == verdict["errors"_L1].toArray().isEmpty(), "a line is ok exactly when it has no errors");
        allOk = allOk && isOk;
    }
    fuzz::require(allOk == (outcome == check::CheckOutcome::AllOk), "the outcome is that of all lines");
    return 0;
}
