// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_view.h"

#include "parts/fact_list.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "reading/display_text.h"
#include "rules/rule_table.h"
#include "rules/wire_names.h"
#include "session/status_words.h"
#include "words/names.h"

#include <QVBoxLayout>

namespace jobmark::ui {

RecordView::RecordView(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_why(new PlainLabel(this))
    , m_facts(new FactList(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *title = new PlainLabel(tr("Recorded, and locked"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    page->addWidget(title);
    page->addWidget(m_why);
    page->addWidget(m_facts);
}

void RecordView::showLead(const api::Lead &lead)
{
    const api::Reported<rules::Status> status = lead.status();
    if (status.value() == nullptr)
        return;
    const rules::Status final = *status.value();
    m_why->showText(
        tr("This record is locked because its status, %1, is final: RenovationFind does not let anybody change "
           "it afterwards. If something in it is wrong, write to RenovationFind support and give them lead "
           "number %2.")
            .arg(words::statusName(final), lead.id.text()));
    QList<Fact> facts{
        {words::fieldLabel(rules::Field::Status), tr("%1 (%2)", "a status and its name in the API")
                                                      .arg(words::statusName(final), QString(rules::wireName(final)))}};
    for (const rules::Field field : session::spokenFields()) {
        if (field == rules::Field::Status)
            continue;
        const QString text = session::recordedText(lead, field, m_surroundings);
        if (!text.isEmpty())
            facts.append({words::fieldLabel(field), text});
        else if (rules::isAsked(final, field))
            facts.append({words::fieldLabel(field), tr("Not recorded")});
    }
    if (const auto updated = lead.lastUpdate())
        facts.append({tr("Recorded on"),
                      m_surroundings.locale.toString(updated->toTimeZone(m_surroundings.zone), QLocale::ShortFormat)});
    QStringList files;
    for (const api::AttachmentInfo &attachment : lead.attachments)
        files << reading::displayText(attachment.displayFilename, 200);
    facts.append({words::fieldLabel(rules::Field::Attachment), files.isEmpty() ? tr("None") : files.join(u'\n')});
    m_facts->showFacts(facts);
}

void RecordView::focusFirst()
{
    m_facts->focusFirst();
}

} // namespace jobmark::ui
