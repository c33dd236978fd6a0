// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "compare_page.h"

#include "parts/field_row.h"
#include "parts/flow_layout.h"
#include "parts/form_rows.h"
#include "parts/heading.h"
#include "parts/plain_label.h"
#include "parts/side_table.h"
#include "report/compare_records.h"
#include "report/lead_numbers.h"
#include "words/error_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jobmark::ui {

ComparePage::ComparePage(session::Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_reader(desk.session())
    , m_content(new QWidget(this))
    , m_numbers(new QLineEdit(m_content))
    , m_numbersRow(new FieldRow(tr("Lead &numbers"), m_numbers, m_content))
    , m_onlyDiffering(new QCheckBox(tr("Only &what differs"), m_content))
    , m_summary(new PlainLabel(m_content))
    , m_table(new SideTable(m_content))
{
    build();
    session::LeadBook &book = desk.session().book();
    connect(m_numbers, &QLineEdit::returnPressed, this, &ComparePage::compare);
    connect(m_numbers, &QLineEdit::textEdited, this, [this] {
        m_numbersRow->clearMessage();
        Q_EMIT titleChanged();
    });
    connect(m_onlyDiffering, &QCheckBox::toggled, this, &ComparePage::render);
    connect(&book, &session::LeadBook::leadsChanged, this, &ComparePage::render);
    connect(&book, &session::LeadBook::leadChanged, this, [this](api::LeadId id) {
        m_errors.remove(id);
        if (m_compared.contains(id))
            render();
    });
    connect(&book, &session::LeadBook::readFailed, this, [this](api::LeadId id, const api::ApiError &error) {
        if (!m_compared.contains(id))
            return;
        m_errors.insert(id, error);
        render();
    });
}

void ComparePage::build()
{
    auto *title = new Heading(Heading::Level::Page, tr("Compare records"), m_content);
    m_numbersRow->setReading(tr("Two to %1 numbers").arg(report::mostCompared));
    auto *compareButton = new QPushButton(tr("&Compare"), m_content);
    auto *back = new QPushButton(tr("&Back to the lead"), m_content);
    connect(compareButton, &QPushButton::clicked, this, &ComparePage::compare);
    connect(back, &QPushButton::clicked, this, &ComparePage::backRequested);
    auto *form = new FormRows;
    form->addRow(m_numbersRow->label(), m_numbersRow);
    auto *buttons = new FlowLayout;
    buttons->addWidget(compareButton);
    buttons->addWidget(back);
    buttons->addWidget(m_onlyDiffering);
    setTabOrder(m_numbers, compareButton);
    setTabOrder(compareButton, back);
    setTabOrder(back, m_onlyDiffering);
    auto *page = new QVBoxLayout(m_content);
    page->addWidget(title);
    page->addLayout(form);
    page->addLayout(buttons);
    page->addWidget(m_summary);
    page->addWidget(m_table);
    page->addStretch(1); // all that is left over
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ComparePage::begin(api::LeadId first)
{
    if (!m_compared.contains(first)) {
        m_compared = {first};
        m_numbers->setText(first.text() + u", "_s);
    }
    m_numbersRow->clearMessage();
    Q_EMIT titleChanged();
    render();
    m_numbers->setFocus(Qt::ShortcutFocusReason);
    m_numbers->end(false);
}

void ComparePage::compare()
{
    const auto numbers = report::leadNumbersFrom(m_numbers->text());
    if (!numbers || numbers->isEmpty()) {
        m_numbersRow->setMessage(
            rules::Severity::Error,
            tr("Lead numbers: write two to %1 numbers with commas between, for example 41207, 41350.")
                .arg(report::mostCompared));
        m_numbersRow->focusEditor();
        Q_EMIT titleChanged();
        return;
    }
    m_compared = *numbers;
    m_errors.clear();
    // What a list brought may not be all of it.
    for (const api::LeadId id : std::as_const(m_compared))
        m_desk.session().book().read(id);
    render();
}

bool ComparePage::isToBeCorrected() const
{
    return m_numbersRow->hasError();
}

QString ComparePage::whatIsMissing() const
{
    QStringList sentences;
    for (const api::LeadId id : m_compared) {
        if (const auto error = m_errors.constFind(id); error != m_errors.constEnd())
            sentences << tr("Lead %1: %2", "a number, and why it cannot be shown")
                             .arg(id.text(), words::errorWords(*error, words::Doing::Reading).what);
        else if (!m_desk.session().book().find(id))
            sentences << tr("Lead %1 is still being fetched.").arg(id.text());
    }
    return sentences.join(u'\n');
}

void ComparePage::render()
{
    const session::Surroundings &surroundings = m_desk.session().surroundings();
    QList<report::RecordFacts> records;
    SideState state;
    for (const api::LeadId id : std::as_const(m_compared)) {
        if (const auto facts = m_reader.factsOf(id)) {
            records.append(*facts);
            state.columns << tr("Lead %1").arg(id.text());
        }
    }
    int differing = 0;
    for (const report::ComparedLine &line : report::compareRecords(records, surroundings)) {
        const bool differs = !line.differing.isEmpty();
        differing += differs ? 1 : 0;
        if (differs || !m_onlyDiffering->isChecked())
            state.lines.append({line.name, differs ? tr("differs") : QString(), line.texts, line.differing});
    }
    QString summary = whatIsMissing();
    if (summary.isEmpty() && records.size() > 1)
        summary = tr("%n line(s) differ from the first record.", nullptr, differing);
    else if (summary.isEmpty())
        summary = tr("Add the number of another record to compare this one with.");
    m_summary->showText(summary);
    m_table->render(state);
}

} // namespace jobmark::ui
