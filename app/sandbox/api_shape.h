// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QJsonObject>

/// The shapes in which the API shows a lead. A stored lead has every key; what is shown depends on who may see it.
namespace jobmark::sandbox {

enum class StatusKeys : std::uint8_t { All, WithoutNewer };

/// `lead` with every key of the API that it lacks as null (`attachments` as an empty list), and none besides.
[[nodiscard]] QJsonObject wholeLead(const QJsonObject &lead);
/// postLeadStatusData with every key, those it lacks as null. Older records lack the seven keys of the newer statuses.
[[nodiscard]] QJsonObject wholeStatusData(const QJsonObject &data, StatusKeys keys);

/// What the vendor is shown of `lead`: before it is accepted no contact details, a first name and a town only.
[[nodiscard]] QJsonObject shownToVendor(QJsonObject lead);
/// The same for a list: without descriptions, HTML and attachments.
[[nodiscard]] QJsonObject shownInList(const QJsonObject &lead);

} // namespace jobmark::sandbox
