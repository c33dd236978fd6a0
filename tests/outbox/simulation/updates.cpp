// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "updates.h"

using namespace Qt::StringLiterals;

namespace jobmark::simulation {
namespace {

rules::Update made(const rules::Draft &draft)
{
    return rules::makeUpdate(draft, {}).value();
}

rules::Draft draftOf(rules::Status status)
{
    rules::Draft draft;
    draft.status = status;
    return draft;
}

std::vector<rules::Update> make()
{
    using rules::Status;
    std::vector<rules::Update> updates;
    for (const auto method : {rules::ContactMethod::PhoneCall, rules::ContactMethod::Email}) {
        auto contact = draftOf(Status::ContactMade);
        contact.contactMethod = method;
        updates.push_back(made(contact));
    }
    updates.push_back(made(draftOf(Status::ContactMade)));
    auto quote = draftOf(Status::QuoteSent);
    quote.notes = rules::Notes(u"Sent by e-mail, two options"_s);
    updates.push_back(made(quote));
    auto meeting = draftOf(Status::MeetupScheduled);
    meeting.meetingDate = rules::Instant(std::chrono::seconds(1'790'000'000));
    updates.push_back(made(meeting));
    for (const std::int64_t cents : {1'250'000, 99}) {
        auto won = draftOf(Status::JobWon);
        won.jobAmount = *rules::Money::fromCents(cents);
        updates.push_back(made(won));
    }
    auto won = draftOf(Status::LeadWon);
    won.jobAmount = *rules::Money::fromCents(2'435'072);
    won.startDate = QDate(2026, 12, 1);
    won.completionDateTbd = true;
    updates.push_back(made(won));
    return updates;
}

} // namespace

const std::vector<rules::Update> &someUpdates()
{
    static const std::vector<rules::Update> updates = make();
    return updates;
}

} // namespace jobmark::simulation
