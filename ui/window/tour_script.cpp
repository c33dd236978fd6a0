// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tour.h"

#include "main_window.h"
#include "work_page.h"

#include "lead/lead_page.h"
#include "words/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What the tour does, step by step.
namespace jobmark::ui {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

QString pictureName(rules::Status status)
{
    return words::statusName(status).toLower().replace(QRegularExpression(u"[^a-z]+"_s), u"-"_s);
}

} // namespace

void Tour::script()
{
    scriptFirstRun();
    scriptWithoutLeads();
    scriptBeginning();
    scriptNothingFound();
    scriptAcceptance();
    scriptFaults();
    for (const rules::Status status : rules::allStatuses)
        scriptStatus(status);
    scriptRecord();
    scriptOverview();
    scriptOffline();
}

void Tour::scriptBeginning()
{
    addSandbox({}, session::Listing::Phase::Complete);
    addPicture(u"leads"_s);
}

void Tour::scriptAcceptance()
{
    add(
        u"a new lead is opened"_s, [this] { openNewest({session::Standing::New}); },
        [this] { return m_hands.find(u"Accept lead"_s) != nullptr; });
    addPicture(u"new-lead"_s);
    add(
        u"it is accepted"_s, [this] { m_hands.pushButton(u"Accept lead"_s, Qt::Key_Return); },
        [this] { return m_workspace.desk()->state().phase == session::DeskPhase::Form && isAccepted(); });
    addPicture(u"accepted-lead"_s);
}

void Tour::scriptFaults()
{
    add(
        u"a lead is opened"_s,
        [this] {
            openNewest({session::Standing::Open, session::Standing::NeedsUpdate});
        },
        [this] { return m_hands.find(u"Status"_s) != nullptr; });
    add(
        u"nothing is filled in"_s,
        [this] {
            m_hands.choose(u"Status"_s, words::statusName(rules::Status::LeadWon));
            m_hands.type(u"Job amount"_s, u"12x"_s);
            m_hands.pushButton(u"Review and submit"_s, Qt::Key_Return);
        },
        [this] { return m_workspace.desk()->form().state().phase == session::FormPhase::Correcting; });
    addPicture(u"error"_s);
    add(
        u"a meeting in the past"_s,
        [this] {
            m_hands.choose(u"Status"_s, words::statusName(rules::Status::ContactMade));
            m_workspace.desk()->draft().discard();
            m_hands.choose(u"Status"_s, words::statusName(rules::Status::MeetupScheduled));
            m_hands.type(u"Meeting date"_s, u"-1"_s);
            m_hands.type(u"Meeting date, required: time"_s, u"2:30 pm"_s);
            m_hands.pushButton(u"Submit"_s, Qt::Key_Return);
        },
        [this] { return m_workspace.desk()->form().state().phase == session::FormPhase::AskingWarnings; });
    addPicture(u"warning"_s);
    add(u"it is discarded"_s, [this] { m_workspace.desk()->draft().discard(); });
}

void Tour::fillIn(rules::Status status)
{
    m_hands.choose(u"Status"_s, words::statusName(status));
    const rules::StatusRule &rule = rules::ruleOf(status);
    if (rule.meetingDate != rules::Need::NotAsked) {
        m_hands.type(u"Meeting date"_s, u"+3"_s);
        m_hands.type(u"Meeting date, required: time"_s, u"2:30 pm"_s);
    }
    if (rule.jobAmount != rules::Need::NotAsked)
        m_hands.type(u"Job amount"_s, u"24,350.72"_s);
    if (rule.startDate != rules::Need::NotAsked)
        m_hands.type(u"Start date"_s, u"+14"_s);
    if (rule.completionDate != rules::Need::NotAsked)
        m_hands.pushButton(u"To be determined: Completion date"_s, Qt::Key_Space);
    if (rule.contactMethod != rules::Need::NotAsked)
        m_hands.choose(u"Contact method"_s, words::contactMethodName(rules::ContactMethod::PhoneCall));
    if (rule.estimateType != rules::Need::NotAsked)
        m_hands.choose(u"Estimate type"_s, words::estimateTypeName(rules::EstimateType::Emailed));
    if (rule.lostReason != rules::Need::NotAsked)
        m_hands.choose(u"Lost reason"_s, words::lostReasonName(rules::LostReason::Other));
    m_hands.type(u"Notes"_s, tr("Talked it through on site. They will call back after the weekend."));
}

void Tour::scriptStatus(rules::Status status)
{
    const QString name = words::statusName(status);
    add(
        name + u": a lead is opened"_s,
        [this] {
            openNewest({session::Standing::Open, session::Standing::NeedsUpdate});
        },
        [this] {
            return m_workspace.desk()->state().phase == session::DeskPhase::Form &&
                   m_hands.find(u"Status"_s) != nullptr && m_sinceAct.elapsed() > 150;
        });
    add(
        name + u": it is filled in"_s, [this, status] { fillIn(status); },
        [this, status] { return m_workspace.desk()->form().state().typed.status == status; });
    addPicture(pictureName(status));
    scriptSubmit(status);
}

void Tour::scriptSubmit(rules::Status status)
{
    const QString name = words::statusName(status);
    if (rules::isFinal(status)) {
        add(
            name + u": it is reviewed"_s, [this] { m_hands.pushButton(u"Review and submit"_s, Qt::Key_Return); },
            [this] { return m_workspace.desk()->form().state().phase == session::FormPhase::Reviewing; });
        addPicture(pictureName(status) + u"-review"_s);
        add(
            name + u": it is submitted"_s, [this] { m_hands.pushButton(u"Record as"_s, Qt::Key_Space); },
            [this] { return isAccepted(); });
    } else {
        add(
            name + u": it is submitted"_s, [this] { m_hands.pushButton(u"Submit"_s, Qt::Key_Return); },
            [this] { return isAccepted(); });
    }
    add(
        name + u": it is read back"_s, [this] { m_workspace.desk()->readAgain(); },
        [this] { return m_sinceAct.elapsed() > 150; });
    add(name + u": it is compared"_s, [this, name] {
        if (const QString differs = whatDiffers(); !differs.isEmpty())
            fail(tr("%1: the server has recorded something else than was sent: %2.").arg(name, differs));
    });
    if (status == rules::Status::ContactMade)
        addPicture(u"success"_s);
}

void Tour::scriptRecord()
{
    addPicture(u"lead-lost-recorded"_s);
    add(
        u"a locked record is opened"_s,
        [this] {
            for (const session::LeadFacts &lead : m_workspace.session()->book().leads()) {
                const auto *status = lead.status.value();
                if (m_used.contains(lead.id) && status != nullptr && *status == rules::Status::LeadWon)
                    m_window.goToLead(lead.id);
            }
        },
        [this] { return m_workspace.desk()->state().phase == session::DeskPhase::Record; });
    addPicture(u"locked-record"_s);
}

} // namespace jobmark::ui
