// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "received_page.h"

#include "request_words.h"

#include "files/file_text.h"
#include "parts/copying.h"
#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"
#include "reading/display_text.h"
#include "reading/meeting_reader.h"
#include "review/correction_text.h"
#include "words/error_words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

/// A file in UTF-16 takes two bytes a unit.
constexpr qint64 mostFileBytes = 2 * review::mostRequestText + 4;

tl::expected<QString, files::ReadFault> textOfFile(const QString &path)
{
    auto file = files::PlainFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    // One byte more than there may be, so that what is too large is seen to be.
    const auto bytes = file->read(mostFileBytes + 1);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return files::textOf(*bytes, mostFileBytes + 1).text;
}

} // namespace

ReceivedPage::ReceivedPage(session::Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_reader(desk.session())
    , m_content(new QWidget(this))
    , m_title(new Heading(Heading::Level::Page, {}, m_content))
    , m_about(new PlainLabel(m_content))
    , m_notice(new Notice(m_content))
    , m_openLead(new QPushButton(tr("Open the &record"), m_content))
    , m_copyReference(new QPushButton(tr("Copy the record's referen&ce"), m_content))
    , m_back(new QPushButton(tr("&Back to the leads"), m_content))
    , m_sides(new SideTable(m_content))
    , m_whyTitle(new Heading(Heading::Level::Section, tr("Why"), m_content))
    , m_why(new SelectableText(m_content))
{
    build();
    session::LeadBook &book = desk.session().book();
    connect(&book, &session::LeadBook::leadsChanged, this, &ReceivedPage::render);
    connect(&book, &session::LeadBook::leadChanged, this, [this](api::LeadId id) {
        if (!isAboutThisLead(id))
            return;
        m_readError.reset();
        render();
    });
    connect(&book, &session::LeadBook::readFailed, this, [this](api::LeadId id, const api::ApiError &error) {
        if (!isAboutThisLead(id))
            return;
        m_readError = error;
        render();
    });
    render();
}

void ReceivedPage::build()
{
    m_why->setAccessibleName(tr("Why"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_openLead, m_copyReference, m_back})
        buttons->addWidget(button);
    connect(m_openLead, &QPushButton::clicked, this, [this] { Q_EMIT leadRequested(m_request->recorded.id); });
    // Nothing here asks whether personal data may leave, so none does: a server may write anything for a status.
    connect(m_copyReference, &QPushButton::clicked, this, [this] {
        const auto facts = m_reader.factsOf(m_request->recorded.id);
        if (!facts)
            return;
        const QString reference = report::reference(report::shownUnder(review::Privacy::WithoutPersonalData, *facts),
                                                    m_desk.session().surroundings());
        copyText(reference, reference, *this);
    });
    connect(m_back, &QPushButton::clicked, this, &ReceivedPage::backRequested);
    auto *page = new QVBoxLayout(m_content);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_notice)})
        page->addWidget(part);
    page->addLayout(buttons);
    page->addWidget(m_sides);
    page->addWidget(m_whyTitle);
    page->addWidget(m_why);
    page->addStretch(1); // all that is left over
    setTabOrder(m_openLead, m_copyReference);
    setTabOrder(m_copyReference, m_back);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ReceivedPage::openClipboard()
{
    openText(QGuiApplication::clipboard()->text());
}

void ReceivedPage::openText(const QString &text)
{
    open(review::requestFromText(text));
}

void ReceivedPage::chooseFile()
{
    delete m_dialog;
    m_dialog = new QFileDialog(this, tr("Open a correction request"));
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QFileDialog::fileSelected, this, &ReceivedPage::openFile);
    m_dialog->open();
}

void ReceivedPage::openFile(const QString &path)
{
    m_background.run<FileText>([path] { return textOfFile(path); },
                               [this](const FileText &text) {
                                   if (text)
                                       openText(*text);
                                   else
                                       showFault(faultSentence(text.error()));
                               });
}

void ReceivedPage::open(const tl::expected<review::CorrectionRequest, review::RequestFault> &read)
{
    if (!read)
        return showFault(faultSentence(read.error()));
    m_fault.clear();
    m_request = *read;
    m_readError.reset();
    if (isAboutThisServer())
        m_desk.session().book().read(m_request->recorded.id);
    render();
    m_openLead->setFocus(Qt::OtherFocusReason);
}

void ReceivedPage::showFault(const QString &sentence)
{
    m_request.reset();
    m_fault = sentence;
    render();
}

bool ReceivedPage::isAboutThisServer() const
{
    return m_request && m_request->server == m_desk.session().connection().server;
}

bool ReceivedPage::isAboutThisLead(api::LeadId id) const
{
    return isAboutThisServer() && m_request->recorded.id == id;
}

void ReceivedPage::render()
{
    const bool open = m_request.has_value();
    const bool here = isAboutThisServer();
    std::optional<api::Lead> now;
    if (here) {
        if (const auto known = m_desk.session().book().find(m_request->recorded.id))
            now = *known;
    }
    for (QWidget *part : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_sides),
                          static_cast<QWidget *>(m_whyTitle), static_cast<QWidget *>(m_why)})
        part->setVisible(open);
    m_openLead->setVisible(here);
    m_copyReference->setVisible(now.has_value());
    renderNotice();
    if (!open) {
        m_title->showText(tr("Correction request"));
        m_sides->render({});
        return;
    }
    const session::Surroundings &surroundings = m_desk.session().surroundings();
    m_title->showText(
        tr("Correction request %1 for lead %2").arg(review::referenceOf(*m_request), m_request->recorded.id.text()));
    m_about->showText(
        tr("Written %1 with the connection \"%2\" to %3. Anybody can write such a request: compare it with "
           "what the contractor tells you.")
            .arg(reading::writeMoment(m_request->writtenAt.toTimeZone(surroundings.zone), surroundings.locale),
                 reading::displayText(m_request->connection), m_request->server.text()));
    m_sides->render(agentsSides(report::correctionLines(*m_request, now, surroundings)));
    m_sides->arrangeTabs(m_back, m_why);
    m_why->showText(m_request->why.text());
}

void ReceivedPage::renderNotice()
{
    if (!m_fault.isEmpty())
        return m_notice->render(NoticeState{Tone::Error, m_fault, {}, {}});
    if (m_request && !isAboutThisServer())
        return m_notice->render(NoticeState{
            Tone::Warning,
            tr("This request is about another server than the connection in use, %1. Switch to the right connection, "
               "then open the request again.")
                .arg(m_desk.session().connection().name.text()),
            {},
            {}});
    if (m_readError) {
        const words::ErrorWords said = words::errorWords(*m_readError, words::Doing::Reading);
        return m_notice->render(NoticeState{Tone::Error, said.what, said.next, {}});
    }
    m_notice->render(std::nullopt);
}

} // namespace jobmark::ui
