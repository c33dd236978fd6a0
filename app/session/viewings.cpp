// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "viewings.h"

#include "rules/wire_names.h"

#include <QUuid>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

/// In the API's own words, or in the server's when it is none that we know; empty when there is none yet.
QString statusText(const api::Lead &lead)
{
    const api::Reported<rules::Status> &status = lead.status();
    if (const rules::Status *known = status.value())
        return rules::wireName(*known);
    return status.unknownText() != nullptr ? *status.unknownText() : QString();
}

// What a person quotes of a viewing, as JM-… of a submission; the server knows nothing of it.
QString newReference()
{
    const QString digits = QUuid::createUuid().toString(QUuid::Id128).toUpper();
    return u"JV-%1-%2"_s.arg(digits.first(4), digits.sliced(4, 4));
}

} // namespace

Viewings::Viewings(Session &session, const Desk &desk, ViewingRules rules, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
    , m_rules(rules)
{
    m_shown.setSingleShot(true);
    m_shown.setInterval(rules.shown);
    connect(&m_shown, &QTimer::timeout, this, &Viewings::record);
    connect(&desk, &Desk::stateChanged, this, &Viewings::onDesk);
}

void Viewings::onDesk()
{
    const DeskState &state = m_desk.state();
    const std::optional<api::LeadId> lead = state.lead ? std::optional(state.lead->id) : std::nullopt;
    if (lead == m_lead)
        return;
    m_lead = lead;
    waitAnew();
}

void Viewings::setSight(Sight sight)
{
    if (std::exchange(m_sight, sight) != sight)
        waitAnew();
}

void Viewings::waitAnew()
{
    if (m_lead && m_sight == Sight::In)
        m_shown.start();
    else
        m_shown.stop();
}

void Viewings::record()
{
    const std::optional<api::Lead> &lead = m_desk.state().lead;
    if (!lead)
        return;
    const store::Time now(std::chrono::milliseconds(m_session.surroundings().now().toMSecsSinceEpoch()));
    if (!isAnother(lead->id, now))
        return;
    QJsonObject details{{u"kind"_s, u"viewed"_s}};
    if (const QString status = statusText(*lead); !status.isEmpty())
        details.insert(u"status"_s, status);
    m_session.record({now, lead->id, store::ActivityKind::Viewed, details, newReference()});
}

bool Viewings::isAnother(api::LeadId lead, store::Time now) const
{
    store::Store *store = m_session.store();
    if (store == nullptr)
        return false;
    const auto last = store->activity().lastTime(lead, store::ActivityKind::Viewed);
    // A clock that was set back makes no viewing the same as one to come.
    return last && (!*last || now < **last || now - **last >= m_rules.apart);
}

} // namespace jobmark::session
