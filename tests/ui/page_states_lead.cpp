// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "outbox/attachment_copies.h"
#include "parts/passing_line.h"
#include "rules/rule_table.h"
#include "rules/wire_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

using session::DeskPhase;
using session::FormPhase;

constexpr qint64 openLead = 48155;
constexpr qint64 otherOpenLead = 48195;
constexpr qint64 newLead = 48231;
constexpr qint64 declinedLead = 48190;
constexpr qint64 wonLead = 48110;
constexpr qint64 oddRecord = 47986;  // won without an amount
constexpr qint64 oddLead = 47999;    // hostile and long texts
constexpr qint64 unknownLead = 1234; // there is none of that number

PageState lead(const QString &name, qint64 id, DeskPhase phase)
{
    return {name, [id](Stage &stage) { stage.open(id); },
            [id, phase](Stage &stage) {
                return stage.isOpen(phase) && stage.desk().state().id == api::LeadId(id) &&
                       (stage.desk().state().lead.has_value() || phase == DeskPhase::CannotRead);
            }};
}

PageState form(const QString &name, std::function<void(Stage &)> enter, FormPhase phase)
{
    return {name, std::move(enter), [phase](Stage &stage) { return stage.form().state().phase == phase; }};
}

QString named(rules::Status status)
{
    return QString(rules::wireName(status)).toLower().replace(u'_', u' ');
}

void begin(Stage &stage)
{
    stage.startOver();
    stage.work();
}

bool hasListed(Stage &stage)
{
    return stage.live().workspace().desk() != nullptr && stage.live().hasListed();
}

bool isLast(Stage &stage, outbox::State state)
{
    const auto &submissions = stage.desk().state().submissions;
    return !submissions.isEmpty() && submissions.last().state() == state;
}

/// A status and a file, which a server that wants to be left alone holds up.
void discardWhatWaits(Stage &stage)
{
    constexpr qint64 id = 48142;
    session::Session &session = stage.live().session();
    stage.submit(id, rules::Status::ContactMade);
    const QUuid copy = QUuid::createUuid();
    QFile file(QDir(session.store()->attachmentsFolder()).filePath(outbox::copyName(copy)));
    const outbox::Attachment contract{{}, u"contract.pdf"_s, u"application/pdf"_s};
    if (!file.open(QIODevice::WriteOnly) || !session.submit({*session.book().find(api::LeadId(id)), contract, copy}))
        qFatal("This file is not taken.");
    for (const outbox::SubmissionView &view : session.outbox()->unsettled()) {
        if (view.lead() == api::LeadId(id))
            (void)session.outbox()->discard(view.id());
    }
}

} // namespace

QList<PageState> leadStates()
{
    return {
        {u"no lead chosen"_s, begin, hasListed},
        lead(u"new lead"_s, newLead, DeskPhase::New),
        {u"new lead, declined without a reason"_s,
         [](Stage &stage) {
             stage.live()
                 .find(QCoreApplication::translate("jobmark::ui::NewLeadView", "&Decline lead").remove(u'&'))
                 ->setFocus();
             stage.live().press(Qt::Key_Return);
         },
         [](Stage &) { return true; }},
        lead(u"declined lead"_s, declinedLead, DeskPhase::Declined),
        lead(u"lead that cannot be read"_s, unknownLead, DeskPhase::CannotRead),
        lead(u"locked record"_s, wonLead, DeskPhase::Record),
        lead(u"locked record with little in it"_s, oddRecord, DeskPhase::Record),
        {u"lead with odd texts"_s, [](Stage &stage) { stage.open(oddLead); },
         [](Stage &stage) { return stage.desk().state().lead.has_value(); }},
    };
}

QList<PageState> formStates()
{
    QList<PageState> states{
        {u"form, leads arrive"_s, begin, hasListed},
        lead(u"form, no status yet"_s, openLead, DeskPhase::Form),
        {u"form, the address copied"_s,
         [](Stage &stage) {
             stage.live().find(QCoreApplication::translate("jobmark::ui::ContactRows", "Copy address"))->setFocus();
             stage.live().press(Qt::Key_Space);
         },
         [](Stage &stage) {
             const auto *said = stage.live().window().findChild<ui::PassingLine *>();
             return said->isVisible() && !said->shownText().isEmpty();
         }}};
    for (const rules::Status status : rules::allStatuses)
        states << form(
            u"form, "_s + named(status), [status](Stage &stage) { stage.choose(status); }, FormPhase::Editing);
    for (const rules::Status status :
         {rules::Status::MeetupScheduled, rules::Status::LeadWon, rules::Status::LeadLost, rules::Status::Other})
        states << form(
            u"form, to be corrected, "_s + named(status),
            [status](Stage &stage) {
                stage.choose(status);
                stage.live().submit();
            },
            FormPhase::Correcting);
    states
        << form(
               u"form, read and half right"_s,
               [](Stage &stage) {
                   stage.choose(rules::Status::LeadWon);
                   stage.form().apply(session::TextTyped{session::TextBox::JobAmount, u"12x"_s});
                   stage.form().apply(session::TextTyped{session::TextBox::StartDay, u"tomorrow"_s});
                   stage.form().apply(session::TextTyped{session::TextBox::Notes, u"They call back. "_s.repeated(40)});
                   stage.form().leave(rules::Field::JobAmount);
               },
               FormPhase::Editing)
        << form(
               u"form, asked about warnings"_s,
               [](Stage &stage) {
                   stage.fillIn(rules::Status::MeetupScheduled);
                   stage.form().apply(session::TextTyped{session::TextBox::MeetingDay, u"-1"_s});
                   stage.live().submit();
               },
               FormPhase::AskingWarnings)
        << form(
               u"form, draft discarded"_s,
               [](Stage &stage) {
                   stage.form().goBack();
                   stage.desk().draft().discard();
               },
               FormPhase::Editing);
    for (const rules::Status status : {rules::Status::JobWon, rules::Status::LeadWon})
        states << form(
            u"review, "_s + named(status),
            [status](Stage &stage) {
                stage.fillIn(status);
                stage.live().submit();
            },
            FormPhase::Reviewing);
    states << PageState{u"form, accepted"_s,
                        [](Stage &stage) {
                            stage.fillIn(rules::Status::ContactMade);
                            stage.live().submit();
                        },
                        [](Stage &stage) { return isLast(stage, outbox::State::Accepted); }};
    return states;
}

QList<PageState> outboxStates()
{
    const auto shown = [](Stage &stage) { return stage.live().session().outbox() != nullptr; };
    return {
        {u"outbox, leads arrive"_s, begin, hasListed},
        {u"outbox, empty"_s, [](Stage &stage) { stage.live().press(Qt::Key_3, Qt::ControlModifier); }, shown},
        {u"lead, can be undone"_s,
         [](Stage &stage) {
             stage.submit(openLead, rules::Status::LeadWon);
             stage.open(openLead);
         },
         [](Stage &stage) { return isLast(stage, outbox::State::Held); }},
        {u"lead, somebody else was before"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({});
             (void)stage.sandbox().call("PUT", u"/general-leads/48200/status"_s,
                                        R"({"status": "QUOTE_SENT", "reason": "Sent by the office"})");
             (void)stage.sandbox().setFaults({u"status:drop-before-apply"_s});
             stage.submit(48200, rules::Status::ContactMade);
             stage.open(48200);
         },
         [](Stage &stage) { return isLast(stage, outbox::State::NeedsDecision); }},
        {u"lead, refused"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({});
             (void)stage.sandbox().call("PUT", u"/general-leads/48101/status"_s,
                                        R"({"status": "JOB_WON", "jobAmount": 1000})");
             stage.submit(48101, rules::Status::ContactMade);
             stage.open(48101);
         },
         [](Stage &stage) { return isLast(stage, outbox::State::Refused); }},
        {u"lead, waits for the server"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({u"status:too-many=300"_s});
             stage.submit(otherOpenLead, rules::Status::ContactMade);
             stage.open(otherOpenLead);
         },
         [](Stage &stage) { return isLast(stage, outbox::State::Queued); }},
        {u"outbox"_s, [](Stage &stage) { stage.live().press(Qt::Key_3, Qt::ControlModifier); }, shown},
        {u"outbox, discarded"_s, discardWhatWaits,
         [](Stage &stage) { return stage.live().session().outbox()->settledCount() >= 2; }},
        {u"outbox, asked whether to close"_s, [](Stage &stage) { stage.live().window().close(); },
         [](Stage &stage) { return stage.windows().size() > 1; }},
    };
}

} // namespace jobmark::test
