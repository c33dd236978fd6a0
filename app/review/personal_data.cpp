// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "personal_data.h"

#include "reading/folding.h"
#include "rules/field.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::review {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

constexpr qsizetype longestCategory = 60;
constexpr qsizetype longestCompared = 1'000;

/// How much of a text must come back in a category to tell who the customer is.
struct Telling
{
    qsizetype word;       ///< letters of a word that stands there
    qsizetype fragment;   ///< letters of a word that stands inside a longer one: "Halvorsens"
    qsizetype ideographs; ///< neighbours among Chinese characters
};

// A name may be as short as Li. Every address has a QC or an St, which tell nothing.
constexpr Telling namesTell{1, 4, 1};
constexpr Telling addressesTell{3, 6, 2};
constexpr qsizetype shortestSyllables = 2;

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

/// Every `length` neighbours in a run of letters; the whole run when it is shorter.
QStringList neighbours(const QString &run, qsizetype length)
{
    const QList<uint> letters = run.toUcs4();
    QStringList result;
    for (qsizetype at = 0; at == 0 || at + length <= letters.size(); ++at) {
        const auto part = letters.mid(at, length);
        result.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
    }
    return result;
}

/// Levelled words, as "Kitchen renovation" and "kitchen" have one in common. Where a script sets no blanks between
/// words, or hangs syllables on to names, neighbouring letters stand for them.
QStringList partsOf(const QString &text, const Telling &telling)
{
    static const QRegularExpression runs(
        uR"((?<han>\p{Han}+)|(?<syllables>[\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]+))"
        uR"(|(?<word>(?:(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]))"
        uR"([\p{L}\p{N}])+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    const QString levelled = reading::folded(text).normalized(QString::NormalizationForm_C);
    for (auto each = runs.globalMatch(levelled); each.hasNext();) {
        const QRegularExpressionMatch run = each.next();
        if (run.hasCaptured(u"han"))
            parts += neighbours(run.captured(), telling.ideographs);
        else if (run.hasCaptured(u"syllables"))
            parts += neighbours(run.captured(), shortestSyllables);
        else if (run.capturedLength() >= telling.word)
            parts.append(run.captured());
    }
    return parts;
}

/// Levelling joins what an apostrophe parts: "Wu's" tells as much as "O'Brien".
QString alsoWithoutApostrophes(const QString &text)
{
    return text + u' ' + QString(text).replace(u'\'', u' ').replace(u'\u2019', u' ');
}

/// Whether something of `text` comes back in `category`.
bool tells(const QString &category, const QString &text, const Telling &telling)
{
    if (text.size() > longestCompared)
        return true; // nobody is called so
    const QStringList said = partsOf(alsoWithoutApostrophes(category), telling);
    const QStringList parts = partsOf(alsoWithoutApostrophes(text), telling);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        return std::any_of(said.begin(), said.end(), [&](const QString &word) {
            return word == part || (part.size() >= telling.fragment && word.contains(part));
        });
    });
}

/// A category is the server's own word for a kind of work, and says nothing of the customer; but a server may write
/// anything there.
bool isHarmlessCategory(const api::Lead &lead)
{
    static const QRegularExpression plain(u"^[\\p{L} &/,'()\\-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return lead.category.size() <= longestCategory && plain.match(lead.category).hasMatch() &&
           !tells(lead.category, lead.customerName, namesTell) &&
           !tells(lead.category, lead.customerEmail, addressesTell) &&
           !tells(lead.category, lead.customerAddress, addressesTell);
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
    result.recordAge = lead.recordAge;
    for (const api::AttachmentInfo &attachment : lead.attachments)
        result.attachments.append(markedAttachment(attachment));
    result.attachmentsTold = lead.attachmentsTold;
    return result;
}

api::Lead shownUnder(Privacy privacy, const api::Lead &lead)
{
    return privacy == Privacy::Everything ? lead : withoutPersonalData(lead);
}

} // namespace jobmark::review
