// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/desk_state.h"
#include "session/surroundings.h"

#include <QWidget>

namespace jobmark::ui {

class ContactRows;
class FactList;
class Heading;
class PlainLabel;
class SelectableText;

/// Who the lead is, how to reach them, what they want, and where it stands.
class LeadHeader : public QWidget
{
    Q_OBJECT

public:
    explicit LeadHeader(session::Surroundings surroundings, QWidget *parent = nullptr);

    void showLead(const api::Lead &lead, session::DeskPhase phase);

private:
    void showProject(const api::Lead &lead);
    void showStanding(const api::Lead &lead, session::DeskPhase phase);

    session::Surroundings m_surroundings;
    Heading *m_name;
    PlainLabel *m_line;
    ContactRows *m_contact;
    Heading *m_projectTitle;
    SelectableText *m_project;
    Heading *m_standingTitle;
    FactList *m_standing;
    std::optional<api::Lead> m_shown;
    QString m_projectText;
    session::DeskPhase m_shownPhase = session::DeskPhase::NoLead;
};

} // namespace jobmark::ui
