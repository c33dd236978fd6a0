// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_header.h"

#include "contact_rows.h"

#include "project_text.h"

#include "parts/fact_list.h"
#include "parts/heading.h"
#include "parts/selectable_text.h"
#include "reading/day_reader.h"
#include "reading/display_text.h"
#include "reading/meeting_reader.h"
#include "session/status_words.h"
#include "words/names.h"

#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

/// The form below asks for fields of the same names.
Fact recordedFact(const QString &name, const QString &text)
{
    return {name, text, LeadHeader::tr("Recorded: %1").arg(name)};
}

} // namespace

LeadHeader::LeadHeader(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_name(new Heading(Heading::Level::Page, {}, this))
    , m_line(new PlainLabel(this))
    , m_contact(new ContactRows(this))
    , m_projectTitle(new Heading(Heading::Level::Section, tr("What they want"), this))
    , m_project(new SelectableText(this))
    , m_standingTitle(new Heading(Heading::Level::Section, tr("Where it stands"), this))
    , m_standing(new FactList(this))
{
    m_project->setAccessibleName(tr("What they want"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(2);
    for (QWidget *part :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_contact),
          static_cast<QWidget *>(m_projectTitle), static_cast<QWidget *>(m_project),
          static_cast<QWidget *>(m_standingTitle), static_cast<QWidget *>(m_standing)})
        page->addWidget(part);
}

void LeadHeader::showLead(const api::Lead &lead, session::DeskPhase phase)
{
    if (m_shown == lead && m_shownPhase == phase)
        return;
    const bool named = !lead.customerName.trimmed().isEmpty();
    m_name->showText(named ? reading::displayText(lead.customerName, 200) : tr("Lead %1").arg(lead.id.text()));
    QStringList line{reading::displayText(lead.category, 120), tr("Lead %1").arg(lead.id.text())};
    if (lead.dateCreated)
        line << tr("since %1")
                    .arg(reading::writeDay(lead.dateCreated->toTimeZone(m_surroundings.zone).date(),
                                           m_surroundings.locale));
    line.removeAll(QString());
    m_line->showText(line.join(QStringLiteral(" · ")));
    m_contact->showLead(lead);
    showProject(lead);
    showStanding(lead, phase);
    m_shown = lead;
    m_shownPhase = phase;
}

void LeadHeader::showProject(const api::Lead &lead)
{
    const QString text = projectText(lead);
    if (text != m_projectText)
        m_project->showText(text);
    m_projectText = text;
    m_project->setVisible(!text.isEmpty());
    m_projectTitle->setVisible(!text.isEmpty());
}

void LeadHeader::showStanding(const api::Lead &lead, session::DeskPhase phase)
{
    QList<Fact> facts;
    // A locked record says it all below, under the reason why it is locked.
    if (phase == session::DeskPhase::Form) {
        for (const session::FieldText &text : session::recordedTexts(lead, m_surroundings))
            facts.append(recordedFact(words::fieldLabel(text.field), text.text));
        if (facts.isEmpty())
            facts.append(recordedFact(words::fieldLabel(rules::Field::Status), tr("No status yet")));
        if (const auto updated = lead.lastUpdate())
            facts.append({tr("Last update"),
                          reading::writeMoment(updated->toTimeZone(m_surroundings.zone), m_surroundings.locale)});
    }
    m_standing->showFacts(facts);
    m_standing->setVisible(!facts.isEmpty());
    m_standingTitle->setVisible(!facts.isEmpty());
}

} // namespace jobmark::ui
