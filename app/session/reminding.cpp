// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reminding.h"

#include "lead_index.h"

namespace jobmark::session {
namespace {

constexpr std::chrono::minutes fewMinutes{5};

} // namespace

Reminding::Reminding(Workspace &workspace, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_openSince(localNow())
{
    m_again.setTimerType(Qt::VeryCoarseTimer);
    m_again.setInterval(fewMinutes);
    connect(&m_again, &QTimer::timeout, this, &Reminding::look);
    connect(&settings, &settings::Settings::preferencesChanged, this, &Reminding::onPreferences);
    connect(&workspace, &Workspace::sessionChanged, this, &Reminding::followSession);
    followSession();
    onPreferences();
}

void Reminding::setHearing(Hearing hearing)
{
    m_hearing = hearing;
    look();
}

void Reminding::onPreferences()
{
    if (m_settings.preferences().dailyReminder == settings::DailyReminder::Off) {
        m_again.stop();
        return;
    }
    m_again.start();
    look();
}

void Reminding::followSession()
{
    if (Session *session = m_workspace.session())
        connect(&session->book(), &LeadBook::listingChanged, this, &Reminding::onListing);
}

// A listing that was not asked for yet may be about to come, and knows better than the store.
void Reminding::onListing()
{
    Session *session = m_workspace.session();
    if (session != nullptr && session->book().listing().phase != Listing::Phase::NeverAsked)
        look();
}

void Reminding::look()
{
    if (m_hearing != Hearing::Listens || m_settings.preferences().dailyReminder == settings::DailyReminder::Off)
        return;
    ReminderFacts facts;
    facts.wanted = m_settings.preferences().dailyReminder;
    facts.needUpdate = count();
    facts.remindedOn = m_workspace.isSampleData() ? m_sampleDay : m_settings.remindedOn();
    facts.now = localNow();
    facts.openSince = m_openSince;
    if (isReminderDue(facts) && remember(facts.now.date()))
        Q_EMIT due(*facts.needUpdate);
}

std::optional<int> Reminding::count() const
{
    Session *session = m_workspace.session();
    if (session == nullptr || !session->isStarted())
        return std::nullopt;
    const LeadBook &book = session->book();
    if (book.isBringingIn() || book.listing().phase == Listing::Phase::Loading)
        return std::nullopt;
    return countsOf(book.leads(), session->surroundings().now()).of(Scope::NeedsUpdate);
}

QDateTime Reminding::localNow() const
{
    const Surroundings &here = m_workspace.surroundings();
    return here.now().toTimeZone(here.zone);
}

// What cannot be remembered is not said: it would be said again by the next run.
bool Reminding::remember(QDate today)
{
    if (!m_workspace.isSampleData())
        return m_settings.rememberReminder(today).has_value();
    m_sampleDay = today;
    return true;
}

} // namespace jobmark::session
