// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox.h"

#include "attachment_copies.h"
#include "journal.h"
#include "outbox_private.h"

#include "rules/validate.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

namespace jobmark::outbox {
namespace {

using namespace std::chrono_literals;

rules::Instant instantOf(Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

/// The same, not sent yet. Files may have the same name and differ.
const Row *unsentTwin(const What &what, const QList<Row *> &ofLead)
{
    const auto found = std::find_if(ofLead.begin(), ofLead.end(), [&](const Row *row) {
        return row->content.what == what && isUnsent(row->life.state) && !row->isAttachment();
    });
    return found == ofLead.end() ? nullptr : *found;
}

/// What is under way that this would repeat, or that closes the lead.
std::optional<SubmitFault::Kind> inTheWay(const What &what, const QList<Row *> &ofLead)
{
    std::optional<SubmitFault::Kind> found;
    for (const Row *row : ofLead) {
        const bool isSame = row->content.what == what;
        const bool isSameOrFinal = isSame || row->life.weight == Weight::Final;
        if (!takesPlaceOf(what, row->content.what) || !isUnderWay(row->life.state) || !isSameOrFinal)
            continue;
        if (row->life.state == State::NeedsDecision)
            return SubmitFault::Kind::AwaitsDecision;
        found = isSame ? SubmitFault::Kind::AlreadyUnderWay : SubmitFault::Kind::FinalUnderWay;
    }
    return found;
}

SubmitFault faultOf(SubmitFault::Kind kind)
{
    return {kind, store::StoreFault::Other, {}};
}

/// What is against sending a status to this lead; empty when nothing is.
rules::Findings judge(const StatusUpdate &status, const api::Lead &lead, const QList<Row *> &ofLead, Time now)
{
    const auto attachments = std::count_if(ofLead.begin(), ofLead.end(), [](Row *row) { return row->isAttachment(); });
    rules::Context context = api::contextOf(lead, instantOf(now), static_cast<int>(attachments));
    if (std::any_of(ofLead.begin(), ofLead.end(),
                    [](Row *row) { return std::holds_alternative<Accept>(row->content.what); }))
        context.acceptance = rules::Acceptance::Accepted;
    return rules::validate(rules::toDraft(status.update), context);
}

} // namespace

Outbox::Outbox(Journal &journal, Gateway &gateway, Clock &clock, const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, journal, gateway, clock, settings))
{
    setHold(settings.hold);
}

Outbox::~Outbox()
{
    d->clock.sleep();
    std::ignore = d->ledger.flush();
    // Those of discarded attachments were kept, so that discarding them could be undone.
    if (d->isStarted)
        removeOrphans(d->journal.attachmentsFolder(), d->ledger.mayBeOnDisk());
}

store::Stored<void> Outbox::start(CameBack::Trust trust, const QList<SubmissionId> &takenBack)
{
    if (const auto loaded = d->ledger.load(); !loaded)
        return loaded;
    const auto endOrphans = trust == CameBack::Trust::Whole ? removeOrphans : setOrphansAside;
    endOrphans(d->journal.attachmentsFolder(), d->ledger.mayBeOnDisk());
    std::ignore = d->clock.takeChange(); // coming back reckons with it
    d->happenToAll(CameBack{trust});
    d->takeBack(takenBack);
    d->rememberServerIsBusy();
    d->isStarted = true;
    d->goOn();
    d->announce();
    return {};
}

int Outbox::notUnderstoodCount() const
{
    return d->ledger.notUnderstoodCount();
}

tl::expected<SubmissionId, SubmitFault> Outbox::submit(const NewSubmission &submission)
{
    if (d->settings.access == api::Access::ReviewOnly)
        return tl::make_unexpected(faultOf(SubmitFault::Kind::ReviewOnly));
    d->heedClock();
    const Time now = d->clock.now();
    const SubmissionId id = submission.copiedAs.isNull() ? QUuid::createUuid() : submission.copiedAs;
    const QList<Row *> ofLead = d->ledger.activeOf(submission.lead.id);
    if (const Row *same = unsentTwin(submission.what, ofLead))
        return same->content.id; // Enter was pressed twice.
    if (const auto why = inTheWay(submission.what, ofLead))
        return tl::make_unexpected(faultOf(*why));
    if (const auto *status = std::get_if<StatusUpdate>(&submission.what)) {
        rules::Findings findings = judge(*status, submission.lead, ofLead, now);
        if (rules::hasErrors(findings))
            return tl::make_unexpected(
                SubmitFault{SubmitFault::Kind::NotAllowed, store::StoreFault::Other, std::move(findings)});
    }
    Row row{{id, submission.what, submission.lead, now},
            begin(weightOf(submission.what), QUuid::createUuid(), now, d->policyFor(submission.what))};
    if (auto *attachment = std::get_if<Attachment>(&row.content.what)) {
        attachment->path = QDir(d->journal.attachmentsFolder()).filePath(copyName(id));
        if (!QFileInfo(attachment->path).isFile())
            return tl::make_unexpected(faultOf(SubmitFault::Kind::NoCopy));
    }
    if (const auto kept = d->keep(row); !kept)
        return tl::make_unexpected(SubmitFault{SubmitFault::Kind::NotSaved, kept.error(), {}});
    d->goOn();
    d->announce();
    return id;
}

Outbox::Done Outbox::undo(SubmissionId id)
{
    return d->act(id, Undo{});
}

Outbox::Done Outbox::sendNow(SubmissionId id)
{
    return d->act(id, SendNow{});
}

Outbox::Done Outbox::discard(SubmissionId id)
{
    return d->act(id, Discard{});
}

Outbox::Done Outbox::decide(SubmissionId id, Decision decision)
{
    Row *row = d->ledger.find(id);
    if (row == nullptr)
        return tl::make_unexpected(ActionFault::Unknown);
    if (row->life.state != State::NeedsDecision)
        return tl::make_unexpected(ActionFault::TooLate);
    if (decision == Decision::KeepMine && row->life.cause == DecisionCause::ChangedByOther && row->server) {
        if (row->server->finalStatus())
            return tl::make_unexpected(ActionFault::NotPossible);
        // From now on theirs is what "unchanged" means.
        row->setBefore(*row->server);
    }
    return d->act(id, Decided{decision, QUuid::createUuid()});
}

tl::expected<What, ActionFault> Outbox::edit(SubmissionId id)
{
    const auto edited = d->act(id, Edit{});
    if (!edited)
        return tl::make_unexpected(edited.error());
    return d->ledger.find(id)->content.what;
}

Outbox::Done Outbox::cancelUpload(SubmissionId id)
{
    const Row *row = d->ledger.find(id);
    if (row == nullptr)
        return tl::make_unexpected(ActionFault::Unknown);
    if (!row->isAttachment() || row->life.state != State::Sending)
        return tl::make_unexpected(ActionFault::TooLate);
    d->gateway.cancel(id);
    return {};
}

QList<SubmissionView> Outbox::submissions() const
{
    QList<SubmissionView> views;
    for (const Row &row : d->ledger.all())
        views.append(d->viewOf(row));
    return views;
}

QList<SubmissionView> Outbox::submissionsOf(api::LeadId lead) const
{
    QList<SubmissionView> views;
    for (const Row &row : d->ledger.all()) {
        if (row.lead() == lead)
            views.append(d->viewOf(row));
    }
    return views;
}

QList<SubmissionView> Outbox::settled(qsizetype most) const
{
    QList<SubmissionView> views;
    const QList<const Row *> &settled = d->ledger.settled();
    for (auto row = settled.rbegin(); row != settled.rend() && views.size() < most; ++row)
        views.append(d->viewOf(**row));
    return views;
}

qsizetype Outbox::settledCount() const
{
    return d->ledger.settled().size();
}

QList<SubmissionView> Outbox::unsettled() const
{
    QList<SubmissionView> views;
    for (const Row *row : d->ledger.active())
        views.append(d->viewOf(*row));
    return views;
}

std::optional<SubmissionView> Outbox::submission(SubmissionId id) const
{
    const Row *row = d->ledger.find(id);
    return row != nullptr ? std::optional(d->viewOf(*row)) : std::nullopt;
}

int Outbox::unsettledCount() const
{
    const std::list<Row *> &active = d->ledger.active();
    return static_cast<int>(
        std::count_if(active.begin(), active.end(), [](const Row *row) { return row->life.state != State::Refused; }));
}

QList<SubmissionId> Outbox::comingBack() const
{
    return d->ledger.unwrittenEnds();
}

void Outbox::writeNow()
{
    if (d->ledger.isAllOnDisk())
        return;
    d->heedClock();
    d->noteFault(d->ledger.flush());
    d->announce();
}

void Outbox::setHold(std::chrono::seconds hold)
{
    d->settings.hold = std::clamp<std::chrono::seconds>(hold, 0s, 60s);
}

void Outbox::journalWasReplaced()
{
    d->noteFault(d->ledger.writeAnew());
    d->goOn();
    d->announce();
}

void Outbox::resumeAfterSignIn()
{
    d->heedClock();
    d->goOnSignedIn();
    d->goOn();
    d->announce();
}

bool Outbox::isWaitingForSignIn() const
{
    return d->isSignInNeeded;
}

void Outbox::networkCameBack()
{
    d->heedClock();
    d->happenToAll(ConnectionBack{});
    d->goOn();
    d->announce();
}

} // namespace jobmark::outbox
