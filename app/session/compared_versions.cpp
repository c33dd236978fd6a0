// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "compared_versions.h"

#include "status_words.h"

#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::session {
namespace {

struct ComparedVersionsWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparedVersions)
};

Agreement agreementOf(const QString &yours, const QString &theirs)
{
    if (yours.isEmpty())
        return Agreement::NotMentioned;
    return yours == theirs ? Agreement::Same : Agreement::Differs;
}

QList<ComparedField> comparedUpdate(const rules::Update &update, const api::Lead &lead,
                                    const Surroundings &surroundings)
{
    QList<ComparedField> fields;
    for (const rules::Field field : spokenFields()) {
        const QString yours = submittedText(update, field, surroundings);
        const QString theirs = recordedText(lead, field, surroundings);
        if (!yours.isEmpty() || !theirs.isEmpty())
            fields.append({words::fieldLabel(field), yours, theirs, agreementOf(yours, theirs)});
    }
    return fields;
}

QString answerText(api::VendorAction action)
{
    switch (action) {
    case api::VendorAction::Accepted:
        return ComparedVersionsWords::tr("Accepted");
    case api::VendorAction::Declined:
        return ComparedVersionsWords::tr("Declined");
    case api::VendorAction::None:
        break;
    }
    return {};
}

QString recordedAnswer(const api::Lead &lead)
{
    if (const auto *action = lead.vendorLeadAction.value(); action != nullptr && *action != api::VendorAction::None)
        return answerText(*action);
    if (lead.acceptance() == rules::Acceptance::Accepted)
        return answerText(api::VendorAction::Accepted);
    return lead.vendorLeadAction.unknownText() != nullptr ? *lead.vendorLeadAction.unknownText() : QString();
}

ComparedField comparedAnswer(api::VendorAction yours, const api::Lead &lead)
{
    const QString mine = answerText(yours);
    const QString theirs = recordedAnswer(lead);
    return {ComparedVersionsWords::tr("Answer to the lead"), mine, theirs, agreementOf(mine, theirs)};
}

} // namespace

QList<ComparedField> comparedVersions(const outbox::What &yours, const api::Lead &theirs,
                                      const Surroundings &surroundings)
{
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&yours))
        return comparedUpdate(status->update, theirs, surroundings);
    if (std::holds_alternative<outbox::Accept>(yours))
        return {comparedAnswer(api::VendorAction::Accepted, theirs)};
    if (std::holds_alternative<outbox::Decline>(yours))
        return {comparedAnswer(api::VendorAction::Declined, theirs)};
    return {};
}

} // namespace jobmark::session
