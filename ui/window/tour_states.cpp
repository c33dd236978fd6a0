// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tour.h"

#include "main_window.h"

using namespace Qt::StringLiterals;

/// Where there is nothing, not yet, not now or not any more: what the tour shows besides the statuses.
namespace jobmark::ui {
namespace {

using Phase = session::Listing::Phase;

constexpr qint64 unknownLead = 1234; // no sample lead has this number

} // namespace

void Tour::addSandbox(const QStringList &options, Phase phase)
{
    add(
        u"sample data: "_s + options.join(u' '),
        [this, options] {
            m_hasSandbox = false;
            Q_EMIT sampleDataWanted(options);
        },
        [this, phase] { return m_hasSandbox && m_workspace.session()->book().listing().phase == phase; });
    add(
        u"the list is painted"_s, [] {}, [this] { return m_sinceAct.elapsed() > 300; });
}

void Tour::addPage(const QString &menuEntry, const QString &name)
{
    add(
        menuEntry, [this, menuEntry] { m_hands.chooseInMenu(menuEntry); },
        [this] { return m_sinceAct.elapsed() > 300; });
    addPicture(name);
}

void Tour::scriptFirstRun()
{
    add(
        u"the first start"_s, [] {}, [this] { return m_hands.find(u"Sign in"_s) != nullptr; });
    addPicture(u"welcome"_s);
    add(
        u"signing in"_s, [this] { m_hands.pushButton(u"Sign in"_s, Qt::Key_Return); },
        [this] { return m_hands.find(u"Token"_s) != nullptr; });
    addPicture(u"sign-in"_s);
}

void Tour::scriptWithoutLeads()
{
    addSandbox({u"--fault"_s, u"list:delay=600000"_s}, Phase::Loading);
    addPicture(u"leads-loading"_s);
    addSandbox({u"--fault"_s, u"list:error"_s}, Phase::Failed);
    addPicture(u"leads-failed"_s);
    addSandbox({u"--leads"_s, u"0"_s}, Phase::Complete);
    addPicture(u"leads-none"_s);
    addPage(u"Outbox"_s, u"outbox-empty"_s);
    addPage(u"Activity"_s, u"activity-empty"_s);
    addPage(u"Overview"_s, u"overview-empty"_s);
}

void Tour::scriptNothingFound()
{
    add(
        u"words that no lead has"_s, [this] { m_hands.type(u"Find a lead"_s, u"pergola in blue"_s); },
        [this] { return m_sinceAct.elapsed() > 300; });
    addPicture(u"leads-none-found"_s);
    add(u"all of them again"_s, [this] { m_hands.clear(u"Find a lead"_s); });
    add(
        u"a number that no lead has"_s, [this] { m_window.goToLead(api::LeadId(unknownLead)); },
        [this] { return m_workspace.desk()->state().phase == session::DeskPhase::CannotRead; });
    addPicture(u"lead-not-found"_s);
}

void Tour::scriptOverview()
{
    addPage(u"Activity"_s, u"activity"_s);
    addPage(u"Overview"_s, u"overview"_s);
}

void Tour::scriptOffline()
{
    add(
        u"the network is gone"_s,
        [this] {
            m_workspace.loseSampleServer();
            m_hands.chooseInMenu(u"Leads"_s);
            m_hands.chooseInMenu(u"Refresh"_s);
        },
        [this] { return m_workspace.session()->book().listing().phase == Phase::Failed; });
    add(
        u"offline: a lead is opened"_s,
        [this] {
            openNewest({session::Standing::Open, session::Standing::NeedsUpdate});
        },
        [this] { return m_hands.find(u"Status"_s) != nullptr && m_sinceAct.elapsed() > 300; });
    add(
        u"offline: it is submitted"_s,
        [this] {
            fillIn(rules::Status::ContactMade);
            m_hands.pushButton(u"Submit"_s, Qt::Key_Return);
        },
        [this] { return !m_workspace.desk()->state().submissions.isEmpty() && m_sinceAct.elapsed() > 1000; });
    addPicture(u"offline-update-waits"_s);
    addPage(u"Outbox"_s, u"outbox-offline"_s);
}

} // namespace jobmark::ui
