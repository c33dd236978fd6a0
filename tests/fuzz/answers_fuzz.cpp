// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What a server answers, hostile or not: every reader of answers. The first letter says which, and with what HTTP
// status.
#include "input.h"
#include "require.h"

#include "api/answer.h"

#include <array>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jobmark;

namespace {

constexpr std::array statuses = {200, 201, 204, 301, 400, 401, 404, 405, 409, 429, 500, 501, 503};
constexpr int readers = 5;

void readOne(const api::RawAnswer &answer, int reader)
{
    const QTimeZone zone("America/Toronto");
    const api::LeadId asked(48155);
    const bool saysNo = QJsonDocument::fromJson(answer.body).object().value(u"success").isBool() &&
                        !QJsonDocument::fromJson(answer.body).object().value(u"success").toBool();
    switch (reader) {
    case 0:
        if (const auto page = api::readLeadPage(answer, zone))
            fuzz::require(!saysNo, "a refusal is no page of leads");
        break;
    case 1:
        if (const auto lead = api::readLeadAnswer(answer, asked, zone))
            fuzz::require(!saysNo && lead->id == asked, "the lead that was asked for is the one that is read");
        break;
    case 2:
        if (const auto written = api::readWritten(answer, asked, zone))
            fuzz::require(!saysNo, "a refusal is never taken for success");
        break;
    case 3:
        if (const auto uploaded = api::readUploaded(answer, asked, zone))
            fuzz::require(!saysNo, "a refusal is never taken for success");
        break;
    default:
        if (const auto bytes = api::readBytes(answer))
            fuzz::require(*bytes == answer.body, "the bytes of an attachment are those of the answer");
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const int choice = input.choice(readers * static_cast<int>(statuses.size()));
    api::RawAnswer answer;
    answer.httpStatus = statuses[static_cast<std::size_t>(choice / readers)];
    answer.body = input.rest();
    answer.contentType = "application/json";
    readOne(answer, choice % readers);
    return 0;
}
