// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "stage.h"

#include "parts/house_style.h"
#include "reading/language.h"
#include "rules/rule_table.h"

#include <algorithm>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jobmark::test {

QLocale localeOf(const QString &code)
{
    const auto spoken = std::ranges::find(reading::spokenLanguages, code, &reading::SpokenLanguage::code);
    const bool isSpoken = spoken != reading::spokenLanguages.end();
    return reading::localeFor(isSpoken ? spoken->language : reading::Language::English, QLocale::c());
}

Stage::Stage(account::TokenVault &vault, const QLocale &locale)
    : m_vault(vault)
    , m_locale(locale)
{
    // As in the program; whatever desktop the tests run on.
    ui::useHouseStyle(u"fusion"_s);
}

void Stage::startOver()
{
    m_live.reset();
    m_sandbox = std::make_unique<SandboxProcess>(QStringList());
    // Long enough that whatever can be undone still can be when it is looked at.
    m_live = std::make_unique<LiveWindow>(m_vault, std::chrono::seconds(60), m_locale);
}

void Stage::work(const QStringList &faults)
{
    if (!m_sandbox->setFaults(faults))
        qFatal("The sandbox does not know these faults.");
    m_live->workWith(m_sandbox->address());
}

void Stage::workWithLeads(int count)
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--leads"_s, QString::number(count)});
    work();
}

void Stage::resize(const QSize &size)
{
    live().window().resize(size);
    settle();
}

void Stage::settle()
{
    for (int depth = 0; depth < 12; ++depth) // a layout inside of a layout asks anew
        QTest::qWait(0);
}

void Stage::open(qint64 lead)
{
    m_live->open(lead);
}

bool Stage::isOpen(session::DeskPhase phase) const
{
    return m_live->workspace().desk() != nullptr && m_live->hasListed() && desk().state().phase == phase;
}

void Stage::choose(rules::Status status)
{
    form().goBack();
    desk().draft().discard();
    form().apply(session::StatusChosen{status});
}

void Stage::fillIn(rules::Status status)
{
    choose(status);
    const rules::StatusRule &rule = rules::ruleOf(status);
    const auto type = [this](session::TextBox box, const QString &text) {
        form().apply(session::TextTyped{box, text});
    };
    if (rule.meetingDate != rules::Need::NotAsked) {
        type(session::TextBox::MeetingDay, u"+3"_s);
        type(session::TextBox::MeetingTime, u"14:30"_s);
    }
    if (rule.jobAmount != rules::Need::NotAsked)
        type(session::TextBox::JobAmount, u"18500"_s);
    if (rule.startDate != rules::Need::NotAsked)
        type(session::TextBox::StartDay, u"+14"_s);
    if (rule.completionDate != rules::Need::NotAsked)
        form().apply(session::TargetKindChosen{session::Target::Completion, session::TargetKind::ToBeDetermined});
    if (rule.lostReason != rules::Need::NotAsked)
        form().apply(session::LostReasonChosen{rules::LostReason::Other});
    type(session::TextBox::Notes, u"Talked it through on site."_s);
}

void Stage::submit(qint64 lead, rules::Status status)
{
    rules::Draft draft;
    draft.status = status;
    draft.jobAmount = *rules::Money::fromCents(1'850'000);
    draft.startDateTbd = true;
    draft.completionDateTbd = true;
    const auto update = rules::makeUpdate(draft, rules::Context());
    const auto known = m_live->session().book().find(api::LeadId(lead));
    if (!update || !known || !m_live->session().submit({*known, outbox::StatusUpdate{*update}}))
        qFatal("This update is not taken.");
}

QList<QWidget *> Stage::windows() const
{
    QList<QWidget *> open;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !widget->size().isEmpty())
            open << widget;
    }
    return open;
}

} // namespace jobmark::test
