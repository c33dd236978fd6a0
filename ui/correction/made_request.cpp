// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "made_request.h"

#include "request_words.h"

#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"
#include "report/correction_letter.h"
#include "session/store_words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

MadeRequest::MadeRequest(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_title(new Heading(Heading::Level::Page, {}, this))
    , m_trouble(new Notice(this))
    , m_done(new Notice(this))
    , m_sides(new SideTable(this))
    , m_why(new SelectableText(this))
    , m_export(new ExportDialog(this))
{
    m_why->setAccessibleName(tr("Why"));
    auto *buttons = new FlowLayout;
    const auto add = [this, buttons](const QString &text, auto does) {
        auto *button = new QPushButton(text, this);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        if (m_first == nullptr)
            m_first = button;
        m_last = button;
    };
    add(tr("Write a mail"), [this] { mail(); });
    add(tr("Copy the request"), [this] { copy(); });
    add(tr("Save the request…"), [this] { save(); });
    add(tr("Change the request"), [this] { Q_EMIT changeRequested(); });
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_title);
    page->addWidget(new PlainLabel(tr("Nothing was sent. Hand the request to RenovationFind support: by mail, pasted, "
                                      "or as a file."),
                                   this));
    page->addWidget(m_trouble);
    page->addLayout(buttons);
    page->addWidget(m_done);
    page->addWidget(m_sides);
    page->addWidget(new Heading(Heading::Level::Section, tr("Why"), this));
    page->addWidget(m_why);
    m_done->render(std::nullopt);
}

void MadeRequest::render(const report::CorrectionFormState &state)
{
    if (m_request != state.request)
        m_done->render(std::nullopt);
    m_request = state.request;
    m_title->showText(
        tr("Correction request %1 for lead %2").arg(review::referenceOf(*m_request), m_request->recorded.id.text()));
    QStringList odd;
    for (const session::FormMessage &message : state.warnings)
        odd << message.sentence;
    if (state.fault)
        m_trouble->render(NoticeState{Tone::Error,
                                      tr("The request could not be kept in the activity. Copy or save it now."),
                                      session::storeSentence(*state.fault),
                                      {}});
    else if (!odd.isEmpty())
        m_trouble->render(NoticeState{Tone::Warning, tr("Look at this before you hand it over:"), odd.join(u'\n'), {}});
    else
        m_trouble->render(std::nullopt);
    m_sides->render(writersSides(report::correctionLines(*m_request, std::nullopt, m_surroundings)));
    m_sides->arrangeTabs(m_last, m_why);
    m_why->showText(m_request->why.text());
}

void MadeRequest::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

// What does not fit into a link goes by the clipboard, so that nothing is cut off unseen.
void MadeRequest::mail()
{
    const report::CorrectionMail mail = report::correctionMail(*m_request, m_surroundings);
    switch (mail.carries) {
    case report::MailCarries::Everything:
        say(Tone::Success, tr("Your mail program opens with the request in it."));
        break;
    case report::MailCarries::BlockAlone:
        copy();
        say(Tone::Success, tr("Your mail program opens with what Jobmark reads. The text for people did not fit in: it "
                              "is on the clipboard, paste it above."));
        break;
    case report::MailCarries::Nothing:
        copy();
        say(Tone::Success, tr("Your mail program opens. The request did not fit into the link: it is on the clipboard, "
                              "paste it into the mail."));
        break;
    }
    if (!QDesktopServices::openUrl(mail.link)) {
        copy();
        say(Tone::Warning,
            tr("No mail program could be opened. The request is on the clipboard: paste it into a mail."));
    }
}

void MadeRequest::copy()
{
    QGuiApplication::clipboard()->setText(report::correctionText(*m_request, m_surroundings));
    say(Tone::Success, tr("Request copied: paste it where support reads it."));
}

void MadeRequest::save()
{
    m_export->save(
        tr("Choose a folder for the request"), report::correctionFileName(*m_request),
        [text = report::correctionText(*m_request, m_surroundings)] { return text.toUtf8(); },
        [this](const ExportDialog::Saved &saved) {
            if (saved)
                say(Tone::Success, tr("Saved as:"), QDir::toNativeSeparators(*saved));
            else
                say(Tone::Error, notSavedSentence(saved.error()));
        });
}

void MadeRequest::say(Tone tone, const QString &text, const QString &details)
{
    m_done->render(NoticeState{tone, text, details, {}});
}

} // namespace jobmark::ui
