// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <QWidget>

namespace jobmark::test {

enum class PartKind : std::uint8_t { Text, Choice, Tick };

/// One thing in the form of a lead that is typed, chosen or ticked, as it is called on the screen.
struct FormPart
{
    PartKind kind;
    QLatin1StringView begin; ///< of its spoken name
    QLatin1StringView end;   ///< of its spoken name; may be empty
};

inline constexpr std::array formParts = {
    FormPart{PartKind::Choice, QLatin1StringView("Status"), {}},
    FormPart{PartKind::Text, QLatin1StringView("Meeting date"), QLatin1StringView(": day")},
    FormPart{PartKind::Text, QLatin1StringView("Meeting date"), QLatin1StringView(": time of day")},
    FormPart{PartKind::Text, QLatin1StringView("Job amount"), {}},
    FormPart{PartKind::Text, QLatin1StringView("Start date"), {}},
    FormPart{PartKind::Tick, QLatin1StringView("To be determined: Start date"), {}},
    FormPart{PartKind::Text, QLatin1StringView("Completion date"), {}},
    FormPart{PartKind::Tick, QLatin1StringView("To be determined: Completion date"), {}},
    FormPart{PartKind::Choice, QLatin1StringView("Contact method"), {}},
    FormPart{PartKind::Choice, QLatin1StringView("Estimate type"), {}},
    FormPart{PartKind::Choice, QLatin1StringView("Lost reason"), {}},
    FormPart{PartKind::Text, QLatin1StringView("Notes"), {}},
    FormPart{PartKind::Text, QLatin1StringView("Reason for declining"), {}}, // of a new lead, which has nothing else
};

/// Its name in logs.
[[nodiscard]] QString nameOf(const FormPart &part);
/// Null when it is not on the screen.
[[nodiscard]] QWidget *onScreen(const FormPart &part);
/// What stands in it: the text, the choice in words (none: empty), or "yes" when it is ticked.
[[nodiscard]] QString contentOf(const QWidget &widget);

/// Part → content, without those in which nothing stands.
using FormContent = QMap<QString, QString>;
/// Takes what the parts on the screen hold into `content`.
void readScreen(FormContent &content);

} // namespace jobmark::test
