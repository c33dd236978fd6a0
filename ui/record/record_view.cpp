// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_view.h"

#include "finding_list.h"
#include "raw_json.h"

#include "parts/fact_list.h"
#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/plain_label.h"
#include "reading/display_text.h"
#include "report/record_sections.h"
#include "review/finding_sentence.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

// What the customer wrote stands at length above the record, and whole in copies and exports.
constexpr qsizetype mostOfAFact = 600;

} // namespace

RecordView::RecordView(report::OpenRecord &record, session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_surroundings(std::move(surroundings))
    , m_title(new Heading(Heading::Level::Section, {}, this))
    , m_why(new PlainLabel(this))
    , m_withoutPersonal(new QCheckBox(tr("Without personal data"), this))
    , m_findingTitle(new Heading(Heading::Level::Section, {}, this))
    , m_findings(new FindingList(this))
    , m_facts(new FactList(this))
    , m_raw(new RawJson(this))
{
    build();
    connect(&m_record, &report::OpenRecord::factsChanged, this, &RecordView::render);
    render();
}

void RecordView::build()
{
    m_withoutPersonal->setToolTip(
        tr("Notes and exports then leave out names, contact, addresses, free text and file names."));
    m_withoutPersonal->setAccessibleDescription(m_withoutPersonal->toolTip());
    auto *take = new FlowLayout;
    addButton(take, RecordCommand::CopyReference, tr("Copy reference"));
    addButton(take, RecordCommand::CopyNote, tr("Copy note"));
    addButton(take, RecordCommand::CopyMarkdown, tr("Copy note as Markdown"));
    addButton(take, RecordCommand::ExportPdf, tr("Export as PDF…"));
    addButton(take, RecordCommand::ExportJson, tr("Export as JSON…"));
    take->addWidget(m_withoutPersonal);
    auto *further = new FlowLayout;
    addButton(further, RecordCommand::Compare, tr("Compare…"));
    addButton(further, RecordCommand::Correct, tr("Something is wrong…"));
    m_correct = m_buttons.constLast();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_title);
    page->addWidget(m_why);
    page->addLayout(take);
    page->addLayout(further);
    page->addWidget(m_findingTitle);
    page->addWidget(m_findings);
    page->addWidget(m_facts);
    page->addWidget(m_raw);
}

void RecordView::addButton(QLayout *row, RecordCommand command, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    row->addWidget(button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT asked(command); });
}

void RecordView::render()
{
    const std::optional<report::RecordFacts> &facts = m_record.facts();
    if (!facts)
        return;
    m_title->showText(facts->isLocked() ? tr("Recorded, and locked") : tr("Recorded"));
    m_why->showText(report::whyLocked(facts->lead));
    m_correct->setVisible(facts->isLocked());
    renderFindings(*facts);
    renderFacts(*facts);
    m_raw->showLead(facts->lead);
    arrangeTabs();
}

void RecordView::renderFindings(const report::RecordFacts &facts)
{
    QList<ShownFinding> findings;
    for (const review::RecordFinding &finding : facts.findings)
        findings.append({toneOf(finding.severity()),
                         review::sentence(finding, facts.lead, m_surroundings.locale, m_surroundings.zone)});
    m_findingTitle->showText(findings.isEmpty()
                                 ? tr("Review checks: nothing odd was found.")
                                 : tr("Review checks: %n finding(s)", nullptr, static_cast<int>(findings.size())));
    m_findings->showFindings(findings);
}

void RecordView::renderFacts(const report::RecordFacts &facts)
{
    using review::Privacy;
    QList<report::Row> rows = report::recordedSection(facts, Privacy::Everything, m_surroundings).rows;
    if (const auto madeFinal = report::madeFinalRow(facts, m_surroundings))
        rows.insert(2, *madeFinal); // beside when it was recorded
    rows += report::leadSection(facts, Privacy::Everything, m_surroundings).rows;
    rows += report::customerSection(facts, Privacy::Everything).rows;
    rows += report::projectSection(facts, Privacy::Everything).rows;
    QList<Fact> shown;
    for (const report::Row &row : rows) {
        const bool isRead = row.kind == report::RowKind::Prose;
        shown.append({row.name, reading::displayBlock(row.text, isRead ? reading::blockLimit : mostOfAFact)});
    }
    m_facts->showFacts(shown);
}

// Rows that came later stand where they are seen, not at the end.
void RecordView::arrangeTabs()
{
    QList<QWidget *> order{m_buttons.begin(), m_buttons.end()};
    order.insert(order.size() - 2, m_withoutPersonal);
    order += m_findings->stops() + m_facts->stops() + m_raw->stops();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void RecordView::focusFirst()
{
    m_facts->focusFirst();
}

review::Privacy RecordView::privacy() const
{
    return m_withoutPersonal->isChecked() ? review::Privacy::WithoutPersonalData : review::Privacy::Everything;
}

} // namespace jobmark::ui
