// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "became_final.h"

#include "rules/wire_names.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace jobmark::report {

std::optional<BecameFinal> becameFinal(const api::Lead &lead, const QList<store::Activity> &activity)
{
    const auto status = lead.finalStatus();
    if (!status)
        return std::nullopt;
    for (const store::Activity &entry : activity) {
        const QJsonObject update = entry.details.value("update"_L1).toObject();
        if (entry.what != store::ActivityKind::Accepted || entry.lead != lead.id ||
            update.value("status"_L1).toString() != rules::wireName(*status))
            continue;
        return BecameFinal{QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count(), QTimeZone::utc()),
                           entry.reference, u"PUT /general-leads/%1/status"_s.arg(lead.id.text())};
    }
    return std::nullopt;
}

} // namespace jobmark::report
