// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_actions.h"

#include "record_paper.h"

#include "paper/pdf.h"
#include "report/record_json.h"
#include "report/record_sections.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

QLatin1StringView suffixOf(RecordCommand command)
{
    return command == RecordCommand::ExportPdf ? "pdf"_L1 : "json"_L1;
}

} // namespace

RecordActions::RecordActions(session::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(desk.session())
    , m_notice(new Notice(this))
    , m_export(new ExportDialog(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_notice);
    m_notice->render(std::nullopt);
    connect(&desk, &session::Desk::stateChanged, this, &RecordActions::follow);
}

void RecordActions::follow()
{
    const session::DeskState &state = m_desk.state();
    if (m_shown != state.id) {
        m_shown = state.id;
        m_waiting.reset();
        m_notice->render(std::nullopt);
        return;
    }
    if (!m_waiting || !state.lead)
        return;
    const Asked asked = *std::exchange(m_waiting, std::nullopt);
    perform(asked.command, asked.privacy);
}

void RecordActions::perform(RecordCommand command, review::Privacy privacy)
{
    const std::optional<api::LeadId> id = m_desk.state().id;
    if (!id)
        return;
    if (const auto facts = m_reader.factsOf(*id))
        return carryOut(*facts, command, privacy);
    m_shown = id;
    m_waiting = Asked{command, privacy, *id};
    say(Tone::Info, tr("Lead %1 is still being fetched. As soon as it is here, it is done.").arg(id->text()));
}

void RecordActions::carryOut(const report::RecordFacts &facts, RecordCommand command, review::Privacy privacy)
{
    const session::Surroundings &surroundings = m_desk.session().surroundings();
    switch (command) {
    case RecordCommand::CopyReference:
        return copy(report::reference(report::shownUnder(privacy, facts), surroundings), tr("Reference copied:"));
    case RecordCommand::CopyNote:
        return copy(report::supportNote(facts, report::Markup::PlainText, privacy, surroundings),
                    tr("Support note copied, as plain text."));
    case RecordCommand::CopyMarkdown:
        return copy(report::supportNote(facts, report::Markup::Markdown, privacy, surroundings),
                    tr("Support note copied, as Markdown."));
    case RecordCommand::ExportPdf:
    case RecordCommand::ExportJson:
        return exportFile(facts, command, privacy);
    case RecordCommand::Compare:
        Q_EMIT compareRequested(facts.lead.id);
        return;
    case RecordCommand::Correct:
        if (facts.isLocked())
            Q_EMIT correctionRequested(facts.lead.id);
        else
            say(Tone::Info, tr("This record is not locked: its status can still be changed in the form."));
        return;
    }
}

void RecordActions::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    say(Tone::Success, said, text.section(u'\n', 0, 0));
}

void RecordActions::exportFile(const report::RecordFacts &facts, RecordCommand command, review::Privacy privacy)
{
    m_export->save(tr("Choose a folder for the export"), report::exportFileName(facts.lead, privacy, suffixOf(command)),
                   fileOf(facts, command, privacy), [this](const ExportDialog::Saved &saved) { saySaved(saved); });
}

void RecordActions::exportInto(const QString &folder, RecordCommand command, review::Privacy privacy)
{
    const auto facts = m_desk.state().id ? m_reader.factsOf(*m_desk.state().id) : std::nullopt;
    if (!facts)
        return;
    m_export->saveInto(folder, report::exportFileName(facts->lead, privacy, suffixOf(command)),
                       fileOf(*facts, command, privacy), [this](const ExportDialog::Saved &saved) { saySaved(saved); });
}

std::function<QByteArray()> RecordActions::fileOf(const report::RecordFacts &facts, RecordCommand command,
                                                  review::Privacy privacy) const
{
    const session::Surroundings &surroundings = m_desk.session().surroundings();
    if (command == RecordCommand::ExportPdf)
        return
            [paper = recordPaper(facts, privacy, surroundings, font())] { return toPdf(paper).value_or(QByteArray()); };
    return [bytes = report::recordJsonFile(facts, privacy, surroundings)] { return bytes; };
}

void RecordActions::saySaved(const ExportDialog::Saved &saved)
{
    if (saved)
        say(Tone::Success, tr("Saved as:"), QDir::toNativeSeparators(*saved));
    else
        say(Tone::Error, notSavedSentence(saved.error()));
}

void RecordActions::say(Tone tone, const QString &text, const QString &details)
{
    m_notice->render(NoticeState{tone, text, details, {}});
}

} // namespace jobmark::ui
