// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/draft.h"
#include "rules/notes.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <tl/expected.hpp>
#include <variant>

namespace jobmark::api {

/// The number of a lead. Any int64 the server gives; a person types positive ones.
class LeadId
{
public:
    constexpr LeadId() = default;
    explicit constexpr LeadId(std::int64_t number)
        : m_number(number)
    {}
    /// Digits only (spaces around and a leading # are forgiven), 1 … 2^63-1; or nothing.
    [[nodiscard]] static std::optional<LeadId> fromText(QStringView typed);
    [[nodiscard]] constexpr std::int64_t number() const { return m_number; }
    [[nodiscard]] QString text() const { return QString::number(m_number); }
    friend constexpr bool operator==(LeadId a, LeadId b) { return a.m_number == b.m_number; }
    friend constexpr std::strong_ordering operator<=>(LeadId a, LeadId b) { return a.m_number <=> b.m_number; }
    friend size_t qHash(LeadId id, size_t seed = 0) { return ::qHash(qint64(id.m_number), seed); }

private:
    std::int64_t m_number = 0;
};

/// One value as the server reported it: not there, a value of ours, or the server's own text when it is none we know.
template <class T>
class Reported
{
public:
    Reported() = default;
    Reported(T value)
        : m_state(std::move(value))
    {}
    [[nodiscard]] static Reported unknown(QString serverText)
    {
        Reported reported;
        reported.m_state = std::move(serverText);
        return reported;
    }
    [[nodiscard]] bool isAbsent() const { return std::holds_alternative<std::monostate>(m_state); }
    /// Null when absent or not one we know.
    [[nodiscard]] const T *value() const { return std::get_if<T>(&m_state); }
    /// The server's text when it is not a value we know, otherwise null. Untrusted: show as plain text.
    [[nodiscard]] const QString *unknownText() const { return std::get_if<QString>(&m_state); }
    friend bool operator==(const Reported &, const Reported &) = default;

private:
    std::variant<std::monostate, T, QString> m_state;
};

/// What the vendor did with a new lead. Only NONE is documented; ACCEPTED and DECLINED are assumed.
enum class VendorAction : std::uint8_t { None, Accepted, Declined };

/// `postLeadStatusData`: what the server has recorded about the job. Any part may be missing.
struct RecordedStatus
{
    Reported<rules::Status> status;
    std::optional<QDateTime> actionDate; ///< UTC
    QString reason;
    Reported<rules::Instant> meetingDate; ///< the answer calls it meetupScheduledDate
    Reported<rules::Money> jobAmount;
    std::optional<bool> requiresAction;
    Reported<rules::ContactMethod> contactMethod;
    Reported<rules::EstimateType> estimateType;
    Reported<rules::LostReason> lostReason;
    Reported<QDate> startDate;
    Reported<QDate> completionDate;
    std::optional<bool> startDateTbd;
    std::optional<bool> completionDateTbd;

    friend bool operator==(const RecordedStatus &, const RecordedStatus &) = default;
};

/// Whether `postLeadStatusData` has any of the seven keys that the API got later, be it as null. An older record lacks
/// them, and that is nobody's fault.
enum class RecordAge : std::uint8_t { Current, Older };

/// Whether the answer had a list of attachments: a page of leads may leave them out, and nobody knows then.
enum class AttachmentsTold : std::uint8_t { Yes, No };

struct AttachmentInfo
{
    std::int64_t id = 0;     ///< 0 when the server gave none: it is there, but cannot be fetched
    QString displayFilename; ///< untrusted, as the server gave it
    QString contentType;
    std::optional<QDateTime> uploadDate; ///< UTC
    friend bool operator==(const AttachmentInfo &, const AttachmentInfo &) = default;
};

/// A lead as the server reported it. Every text is untrusted; those named …Html hold HTML written by strangers.
/// Everything but `id` may be missing, which reads as empty or absent.
struct Lead
{
    LeadId id;
    std::optional<QDateTime> dateCreated; ///< UTC, like all of these
    std::optional<QDateTime> dateModified;
    std::optional<QDateTime> actionDate;
    QString category;
    QString customerName;
    QString customerEmail;
    QString customerPhone;
    QString customerAddress;
    QString projectDetailsHtml;
    QString originalJobDescription;
    QString customerInformationHtml;
    std::optional<bool> vendorNotificationViewed;
    Reported<VendorAction> vendorLeadAction;
    QString declineReason;
    Reported<rules::Status> postLeadStatus;
    std::optional<bool> postLeadRequiresAction;
    std::optional<RecordedStatus> recorded;
    RecordAge recordAge = RecordAge::Current;
    QList<AttachmentInfo> attachments;
    AttachmentsTold attachmentsTold = AttachmentsTold::No;
    QByteArray json; ///< the lead's object as it came, compact

    /// The status of the lead as it is shown: postLeadStatus, or the recorded one when that is missing. It lives as
    /// long as the lead does.
    [[nodiscard]] const Reported<rules::Status> &status() const;
    /// The final status that the server names for it, be it in one of the two places only: what may be final is not
    /// changed. Nothing when neither is.
    [[nodiscard]] std::optional<rules::Status> finalStatus() const;
    /// Accepted when the server says so, or when it reports one of the fifteen statuses (which needs acceptance first),
    /// or, where it says neither yes nor no in words we know, when it gives the customer's contact details (which come
    /// with the acceptance).
    [[nodiscard]] rules::Acceptance acceptance() const;
    /// When the job status was last set; null when never.
    [[nodiscard]] std::optional<QDateTime> lastUpdate() const;

    friend bool operator==(const Lead &, const Lead &) = default;
};

/// What the validator wants to know of `lead` at `now`, with `moreAttachments` going along with the update.
[[nodiscard]] rules::Context contextOf(const Lead &lead, rules::Instant now, int moreAttachments);

/// Why a lead is declined: 1 to 500 characters after trimming. (The API requires it.)
class DeclineReason
{
public:
    /// Code::Missing or Code::TooLong.
    [[nodiscard]] static tl::expected<DeclineReason, rules::Code> fromText(const QString &typed);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    explicit DeclineReason(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

} // namespace jobmark::api
