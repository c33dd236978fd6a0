// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "personal_data.h"

#include "reading/folding.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::review {
namespace {

constexpr qsizetype longestCategory = 60;
constexpr qsizetype shortestTellingWord = 3;

/// Content types that say what kind of file it is and nothing else.
constexpr std::array harmlessTypes = {
    "image/jpeg"_L1,
    "image/png"_L1,
    "image/gif"_L1,
    "image/webp"_L1,
    "image/heic"_L1,
    "image/tiff"_L1,
    "application/pdf"_L1,
    "text/plain"_L1,
    "text/csv"_L1,
    "application/zip"_L1,
    "application/octet-stream"_L1,
    "application/msword"_L1,
    "application/vnd.ms-excel"_L1,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
};

QString marked(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : removedMark();
}

template <class T>
api::Reported<T> marked(const api::Reported<T> &reported)
{
    return reported.unknownText() != nullptr ? api::Reported<T>::unknown(removedMark()) : reported;
}

/// Levelled words, as "Kitchen renovation" and "kitchen" have one in common.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = reading::folded(text.left(1'000)).split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < shortestTellingWord; });
    return words;
}

/// A category is the server's own word for a kind of work, and says nothing of the customer; but a server may write
/// anything there.
bool isHarmlessCategory(const api::Lead &lead)
{
    static const QRegularExpression plain(u"^[\\p{L} &/,'()\\-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (lead.category.size() > longestCategory || !plain.match(lead.category).hasMatch())
        return false;
    const QStringList telling = wordsOf(lead.customerName + u' ' + lead.customerEmail);
    const QStringList said = wordsOf(lead.category);
    return std::none_of(said.begin(), said.end(), [&telling](const QString &word) { return telling.contains(word); });
}

api::RecordedStatus markedStatus(const api::RecordedStatus &recorded)
{
    api::RecordedStatus result;
    result.status = marked(recorded.status);
    result.actionDate = recorded.actionDate;
    result.reason = marked(recorded.reason);
    result.meetingDate = marked(recorded.meetingDate);
    result.jobAmount = marked(recorded.jobAmount);
    result.requiresAction = recorded.requiresAction;
    result.contactMethod = marked(recorded.contactMethod);
    result.estimateType = marked(recorded.estimateType);
    result.lostReason = marked(recorded.lostReason);
    result.startDate = marked(recorded.startDate);
    result.completionDate = marked(recorded.completionDate);
    result.startDateTbd = recorded.startDateTbd;
    result.completionDateTbd = recorded.completionDateTbd;
    return result;
}

api::AttachmentInfo markedAttachment(const api::AttachmentInfo &attachment)
{
    const QString type = attachment.contentType.trimmed().toLower();
    const bool harmless = std::find(harmlessTypes.begin(), harmlessTypes.end(), type) != harmlessTypes.end();
    return {attachment.id, marked(attachment.displayFilename), harmless ? type : marked(type), attachment.uploadDate};
}

} // namespace

QString removedMark()
{
    return QCoreApplication::translate("PersonalData", "[removed]");
}

api::Lead withoutPersonalData(const api::Lead &lead)
{
    api::Lead result;
    result.id = lead.id;
    result.dateCreated = lead.dateCreated;
    result.dateModified = lead.dateModified;
    result.actionDate = lead.actionDate;
    result.category = isHarmlessCategory(lead) ? lead.category : marked(lead.category);
    result.customerName = marked(lead.customerName);
    result.customerEmail = marked(lead.customerEmail);
    result.customerPhone = marked(lead.customerPhone);
    result.customerAddress = marked(lead.customerAddress);
    result.projectDetailsHtml = marked(lead.projectDetailsHtml);
    result.originalJobDescription = marked(lead.originalJobDescription);
    result.customerInformationHtml = marked(lead.customerInformationHtml);
    result.vendorNotificationViewed = lead.vendorNotificationViewed;
    result.vendorLeadAction = marked(lead.vendorLeadAction);
    result.declineReason = marked(lead.declineReason);
    result.postLeadStatus = marked(lead.postLeadStatus);
    result.postLeadRequiresAction = lead.postLeadRequiresAction;
    if (lead.recorded)
        result.recorded = markedStatus(*lead.recorded);
    for (const api::AttachmentInfo &attachment : lead.attachments)
        result.attachments.append(markedAttachment(attachment));
    return result;
}

api::Lead shownUnder(Privacy privacy, const api::Lead &lead)
{
    return privacy == Privacy::Everything ? lead : withoutPersonalData(lead);
}

} // namespace jobmark::review
