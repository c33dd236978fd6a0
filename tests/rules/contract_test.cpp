// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The API's page "Update job status", written down a second time, as plainly as it stands there, and compared with the
// validator over every status and combination of fields. Nothing here may come from rules/rule_table.h.
#include "rules/draft_json.h"
#include "rules/validate.h"

#include <QtTest>

#include <array>
#include <string_view>
#include <vector>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr rules::Instant now{std::chrono::seconds(1'700'000'000)}; // 2023-11-14

constexpr std::array statuses = {
    "",
    "TELEPORTED",
    "HOMEOWNER_CONTACTED",
    "MEETUP_SCHEDULED",
    "QUOTE_SENT",
    "JOB_PENDING_DECISION",
    "JOB_WON",
    "JOB_LOST",
    "JOB_POSTPONED_OR_CANCELLED",
    "NO_RESPONSE_FROM_HOMEOWNER",
    "OTHER",
    "REACHED_OUT_TO_HOMEOWNER",
    "MULTIPLE_ATTEMPTS_NO_RESPONSE",
    "CONTACT_MADE",
    "ESTIMATE_PROVIDED",
    "LEAD_WON",
    "LEAD_LOST",
};
static_assert(statuses.size() == 2 + 15);

// What can stand in a field. Each begins with nothing at all and one good value.
enum Meeting { NoMeeting, Ahead, Past, NoTime };
enum Amount { NoAmount, Sold, Nothing, Below, Above, Thirds, AmountText };
enum Start { NoStart, December2, December5, StartInWords };
enum Completion { NoCompletion, December3, CompletionInWords };
enum Tbd { NoTbd, Yes, No, Perhaps };
enum Contact { NoContact, Email, Fax, ContactNumber };
enum Estimate { NoEstimate, Verbal, Guess };
enum Lost { NoLost, Price, OtherLost, Weather };
enum Reason { NoReason, Short, Blank, Long, ReasonNumber };

const std::array<std::vector<QJsonValue>, 10> &values()
{
    static const std::array<std::vector<QJsonValue>, 10> all = {{
        {QJsonValue::Undefined, u"2026-12-01T18:30:00Z"_s, u"2020-12-01T18:30:00Z"_s, u"2026-12-01"_s},
        {QJsonValue::Undefined, 18500.10, 0, -1, 1e9, 0.333, u"18500"_s},
        {QJsonValue::Undefined, u"2026-12-02T12:00:00Z"_s, u"2026-12-05"_s, u"next week"_s},
        {QJsonValue::Undefined, true, false, u"true"_s},
        {QJsonValue::Undefined, u"2026-12-03T12:00:00Z"_s, u"next month"_s},
        {QJsonValue::Undefined, true, false, u"true"_s},
        {QJsonValue::Undefined, u"EMAIL"_s, u"FAX"_s, 5},
        {QJsonValue::Undefined, u"VERBAL_ESTIMATE"_s, u"GUESS"_s},
        {QJsonValue::Undefined, u"PRICE"_s, u"OTHER"_s, u"WEATHER"_s},
        {QJsonValue::Undefined, u"They asked for it"_s, u" \r\n "_s, QString(501, u'x'), 7},
    }};
    return all;
}

constexpr std::array keys = {"meetingScheduledDate",
                             "jobAmount",
                             "estimatedProjectStartDate",
                             "startDateTbd",
                             "estimatedCompletionDate",
                             "completionDateTbd",
                             "contactMethod",
                             "estimateType",
                             "lostReason",
                             "reason"};

struct Row
{
    std::string_view status;
    std::array<int, 10> kinds{}; ///< one for each of `keys`: an index into values()
    bool accepted = true;
    std::string_view current = {};
    int attachments = 0;
};

using Said = std::vector<std::pair<std::string_view, std::string_view>>;

void sayOfDate(Said &said, std::string_view dateKey, int date, int wordsKind, std::string_view tbdKey, int tbd,
               bool endsBeforeStart)
{
    if (date == 0 && tbd != Yes)
        said.emplace_back(dateKey, "missing");
    if (date == wordsKind)
        said.emplace_back(dateKey, "malformed");
    else if (date != 0 && tbd == Yes)
        said.emplace_back(dateKey, "date_and_tbd");
    else if (endsBeforeStart)
        said.emplace_back(dateKey, "ends_before_start");
    if (tbd == Perhaps)
        said.emplace_back(tbdKey, "malformed");
}

/// The contract.
Said contractSays(const Row &row)
{
    Said said;
    const std::string_view status = row.status;
    const auto [meeting, amount, start, startTbd, completion, completionTbd, contact, estimate, lost, reason] =
        row.kinds;

    if (status.empty())
        said.emplace_back("status", "missing");
    if (status == "TELEPORTED")
        said.emplace_back("status", "unknown_value");
    if (row.current == "JOB_WON" || row.current == "LEAD_WON")
        said.emplace_back("status", "locked");
    if (!row.accepted)
        said.emplace_back("status", "not_accepted");
    if (status.empty() || status == "TELEPORTED")
        return said;

    // meetingScheduledDate: required for MEETUP_SCHEDULED.
    if (status == "MEETUP_SCHEDULED") {
        if (meeting == NoMeeting)
            said.emplace_back("meetingScheduledDate", "missing");
        if (meeting == NoTime)
            said.emplace_back("meetingScheduledDate", "malformed");
        if (meeting == Past)
            said.emplace_back("meetingScheduledDate", "in_the_past");
    } else if (meeting != NoMeeting) {
        said.emplace_back("meetingScheduledDate", "not_used");
    }

    // jobAmount: required for JOB_WON and LEAD_WON.
    if (status == "JOB_WON" || status == "LEAD_WON") {
        constexpr std::array<std::string_view, 7> codes = {"missing",     "",         "zero", "negative", "too_large",
                                                           "too_precise", "malformed"};
        if (amount != Sold)
            said.emplace_back("jobAmount", codes[static_cast<std::size_t>(amount)]);
    } else if (amount != NoAmount) {
        said.emplace_back("jobAmount", "not_used");
    }

    // The dates: required for LEAD_WON unless their "to be determined" is true.
    if (status == "LEAD_WON") {
        const bool completionStands = completion == December3 && completionTbd != Yes;
        const bool startIsLater = start == December5 && startTbd != Yes;
        sayOfDate(said, "estimatedProjectStartDate", start, StartInWords, "startDateTbd", startTbd, false);
        sayOfDate(said, "estimatedCompletionDate", completion, CompletionInWords, "completionDateTbd", completionTbd,
                  completionStands && startIsLater);
    } else {
        if (start != NoStart)
            said.emplace_back("estimatedProjectStartDate", "not_used");
        if (startTbd == Yes || startTbd == Perhaps)
            said.emplace_back("startDateTbd", "not_used");
        if (completion != NoCompletion)
            said.emplace_back("estimatedCompletionDate", "not_used");
        if (completionTbd == Yes || completionTbd == Perhaps)
            said.emplace_back("completionDateTbd", "not_used");
    }

    // contactMethod: optional for REACHED_OUT_TO_HOMEOWNER and CONTACT_MADE.
    if (status == "REACHED_OUT_TO_HOMEOWNER" || status == "CONTACT_MADE") {
        if (contact == Fax)
            said.emplace_back("contactMethod", "unknown_value");
        if (contact == ContactNumber)
            said.emplace_back("contactMethod", "malformed");
    } else if (contact != NoContact) {
        said.emplace_back("contactMethod", "not_used");
    }

    // estimateType: optional for ESTIMATE_PROVIDED.
    if (status == "ESTIMATE_PROVIDED") {
        if (estimate == Guess)
            said.emplace_back("estimateType", "unknown_value");
    } else if (estimate != NoEstimate) {
        said.emplace_back("estimateType", "not_used");
    }

    // lostReason: required for LEAD_LOST.
    if (status == "LEAD_LOST") {
        if (lost == NoLost)
            said.emplace_back("lostReason", "missing");
        if (lost == Weather)
            said.emplace_back("lostReason", "unknown_value");
    } else if (lost != NoLost) {
        said.emplace_back("lostReason", "not_used");
    }

    // reason: required for JOB_LOST, JOB_POSTPONED_OR_CANCELLED and OTHER, and for LEAD_LOST when lostReason is OTHER;
    // optional for every other status; at most 500 characters.
    const bool reasonIsRequired = status == "JOB_LOST" || status == "JOB_POSTPONED_OR_CANCELLED" || status == "OTHER" ||
                                  (status == "LEAD_LOST" && lost == OtherLost);
    if (reasonIsRequired && (reason == NoReason || reason == Blank))
        said.emplace_back("reason", "missing");
    if (reason == Long)
        said.emplace_back("reason", "too_long");
    if (reason == ReasonNumber)
        said.emplace_back("reason", "malformed");

    // The attachment is "soft-required" for LEAD_WON.
    if (status == "LEAD_WON" && row.attachments == 0)
        said.emplace_back("attachment", "recommended");
    return said;
}

Said validatorSays(const Row &row)
{
    QJsonObject object;
    if (!row.status.empty())
        object.insert(u"status"_s, QString::fromLatin1(row.status.data()));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QJsonValue &value = values()[i][static_cast<std::size_t>(row.kinds[i])];
        if (!value.isUndefined())
            object.insert(QLatin1StringView(keys[i]), value);
    }
    rules::Context context;
    context.acceptance = row.accepted ? rules::Acceptance::Accepted : rules::Acceptance::NotAccepted;
    if (row.current == "JOB_WON")
        context.currentStatus = rules::Status::JobWon;
    else if (row.current == "LEAD_WON")
        context.currentStatus = rules::Status::LeadWon;
    else if (row.current == "JOB_LOST")
        context.currentStatus = rules::Status::JobLost;
    context.attachments = row.attachments;
    context.now = now;
    Said said;
    for (const rules::Finding &finding : rules::validate(rules::draftFromJson(object, QTimeZone::utc()), context))
        said.emplace_back(rules::jsonKey(finding.field), rules::codeName(finding.code));
    return said;
}

QByteArray describe(const Row &row, const Said &contract, const Said &validator)
{
    QByteArray text(row.status.data());
    for (const int kind : row.kinds)
        text += ' ' + QByteArray::number(kind);
    const auto append = [&text](const char *who, const Said &said) {
        text += who;
        for (const auto &[field, code] : said)
            text += QByteArray(" ") + field.data() + '/' + code.data();
    };
    append("\n contract:", contract);
    append("\n validator:", validator);
    return text;
}

bool agree(const Row &row)
{
    const Said contract = contractSays(row);
    const Said validator = validatorSays(row);
    if (contract == validator)
        return true;
    qWarning("%s", describe(row, contract, validator).constData());
    return false;
}

int kindCount(std::size_t field)
{
    return static_cast<int>(values()[field].size());
}

/// Calls `act` with every combination of kinds of `fields`, the others staying as they are.
template <class Act>
void forEachKind(Row &row, const std::vector<std::size_t> &fields, std::size_t from, Act act)
{
    if (from == fields.size()) {
        act(row);
        return;
    }
    for (int kind = 0; kind < kindCount(fields[from]); ++kind) {
        row.kinds[fields[from]] = kind;
        forEachKind(row, fields, from + 1, act);
    }
    row.kinds[fields[from]] = 0;
}

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_combination_of_filled_fields_in_each_context();
    void each_combination_of_dates_and_reasons();
    void each_combination_of_the_other_fields();
    void each_pair_of_fields_beside_filled_ones();
};

void ContractTest::each_combination_of_filled_fields_in_each_context()
{
    int count = 0;
    for (const char *status : statuses) {
        for (int present = 0; present < 1 << 10; ++present) {
            for (const bool accepted : {true, false}) {
                for (const char *current : {"", "JOB_LOST", "JOB_WON", "LEAD_WON"}) {
                    // The attachment matters to one status, so the others get either number in turn.
                    const bool both = std::string_view(status) == "LEAD_WON";
                    for (int attachments = both ? 0 : present % 2; attachments < 2; attachments += both ? 1 : 2) {
                        Row row{status, {}, accepted, current, attachments};
                        for (std::size_t i = 0; i < row.kinds.size(); ++i)
                            row.kinds[i] = present >> i & 1;
                        QVERIFY(agree(row));
                        ++count;
                    }
                }
            }
        }
    }
    QCOMPARE(count, (16 + 2) * 1024 * 2 * 4);
}

void ContractTest::each_combination_of_dates_and_reasons()
{
    for (const char *status : statuses) {
        Row row{status};
        bool isRight = true;
        const auto check = [&isRight](const Row &each) { isRight = isRight && agree(each); };
        forEachKind(row, {2, 3, 4, 5}, 0, check);
        forEachKind(row, {8, 9}, 0, check);
        QVERIFY(isRight);
    }
}

void ContractTest::each_combination_of_the_other_fields()
{
    for (const char *status : statuses) {
        Row row{status};
        bool isRight = true;
        forEachKind(row, {0, 1, 6, 7}, 0, [&isRight](const Row &each) { isRight = isRight && agree(each); });
        QVERIFY(isRight);
    }
}

void ContractTest::each_pair_of_fields_beside_filled_ones()
{
    for (const char *status : statuses) {
        for (std::size_t first = 0; first < keys.size(); ++first) {
            for (std::size_t second = first + 1; second < keys.size(); ++second) {
                Row row{status, {1, 1, 1, 0, 1, 0, 1, 1, 1, 1}, true, "", 1};
                bool isRight = true;
                forEachKind(row, {first, second}, 0, [&isRight](const Row &each) { isRight = isRight && agree(each); });
                QVERIFY(isRight);
            }
        }
    }
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
