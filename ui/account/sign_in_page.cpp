// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sign_in_page.h"

#include "account_words.h"

#include "parts/error_title.h"
#include "parts/field_row.h"
#include "parts/form_rows.h"
#include "parts/heading.h"
#include "parts/held_keys.h"
#include "parts/notice.h"
#include "parts/page_column.h"
#include "parts/page_scroll.h"
#include "parts/plain_label.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jobmark::ui {

namespace {

template <class Fault>
void renderFault(FieldRow &row, const std::optional<Fault> &fault)
{
    if (fault)
        row.setMessage(rules::Severity::Error, sentence(*fault));
    else
        row.clearMessage();
}

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(Heading::Level::Page, tr("Sign in"), this))
    , m_what(new PlainLabel(this))
    , m_token(new QLineEdit(this))
    , m_reveal(new QCheckBox(tr("Sho&w the token"), this))
    , m_records(new QRadioButton(tr("I &record statuses"), this))
    , m_reviews(new QRadioButton(tr("I rev&iew records (support)"), this))
    , m_name(new QLineEdit(this))
    , m_server(new QLineEdit(this))
    , m_notice(new Notice(this))
    , m_submit(new QPushButton(tr("Test and &sign in"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    m_submit->setAutoDefault(true);
    makeRows();
    layOut();
    setFocusProxy(m_token);
    for (QLineEdit *edit : {m_token, m_name, m_server}) {
        connect(edit, &QLineEdit::textEdited, this, &SignInPage::edited);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
        ignoreHeldEnter(*edit);
    }
    ignoreHeldKeys(*m_submit);
    for (QRadioButton *role : {m_records, m_reviews})
        connect(role, &QRadioButton::toggled, this, &SignInPage::edited);
    connect(m_reveal, &QCheckBox::toggled, this, &SignInPage::reveal);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    m_notice->render(std::nullopt);
    reveal(false);
    render({});
}

void SignInPage::makeRows()
{
    m_tokenRow = new FieldRow(tr("&Token"), m_token, this);
    m_nameRow = new FieldRow(tr("Connection &name"), m_name, this);
    m_serverRow = new FieldRow(tr("Server &address"), m_server, this);
    for (FieldRow *row : {m_tokenRow, m_nameRow, m_serverRow})
        row->setLineBeneath(LineBeneath::AsNeeded);
    // A password is neither completed, nor spelled, nor offered to other programs.
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_server->setLayoutDirection(Qt::LeftToRight);
}

void SignInPage::layOut()
{
    auto *role = new QGroupBox(tr("What you do"), this);
    auto *roleLayout = new QVBoxLayout(role);
    roleLayout->addWidget(m_records);
    roleLayout->addWidget(m_reviews);
    roleLayout->addWidget(new PlainLabel(tr("To review, the connection only reads."), role));

    auto *form = new FormRows;
    form->addRow(m_tokenRow->label(), m_tokenRow);
    form->addRow(nullptr, m_reveal);
    form->addWide(role);
    form->addRow(m_nameRow->label(), m_nameRow);
    form->addRow(m_serverRow->label(), m_serverRow);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();

    auto *page = new PageColumn(this);
    QVBoxLayout &parts = page->parts();
    parts.addWidget(m_heading);
    parts.addWidget(m_what);
    parts.addWidget(m_notice);
    parts.addLayout(form);
    parts.addLayout(buttons);
    parts.addStretch();
    showScrolled(*this, page);

    QWidget *order[] = {m_token, m_reveal, m_records, m_reviews, m_name, m_server, m_submit, m_cancel};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void SignInPage::follow(account::SignInForm &form)
{
    connect(&form, &account::SignInForm::opened, this, [this, &form] { start(form.startWith()); });
    connect(&form, &account::SignInForm::stateChanged, this, [this, &form] { render(form.state()); });
    connect(this, &SignInPage::edited, &form, [this, &form] { form.edit(entry()); });
    connect(this, &SignInPage::submitted, &form, [this, &form] { form.submit(entry()); });
    connect(this, &SignInPage::cancelled, &form, &account::SignInForm::cancel);
    // What was signed in with, or not after all, stands nowhere any more, not even unseen in a field.
    connect(&form, &account::SignInForm::signedIn, this, &SignInPage::forgetToken);
    connect(this, &SignInPage::cancelled, this, &SignInPage::forgetToken);
    start(form.startWith());
    render(form.state());
}

void SignInPage::start(const account::SignInEntry &entry)
{
    forgetToken();
    m_reveal->setChecked(false);
    m_name->setText(entry.name);
    m_server->setText(entry.server);
    const QSignalBlocker quietRecords(m_records);
    const QSignalBlocker quietReviews(m_reviews);
    const bool reviews = entry.access == api::Access::ReviewOnly;
    m_reviews->setChecked(reviews);
    m_records->setChecked(!reviews);
    m_justSubmitted = false;
}

account::SignInEntry SignInPage::entry() const
{
    const auto access = m_reviews->isChecked() ? api::Access::ReviewOnly : api::Access::ReadAndWrite;
    return {m_name->text(), m_server->text(), access, m_token->text()};
}

void SignInPage::render(const account::SignInFormState &state)
{
    const bool isNew = state.connection.isNull();
    m_what->showText(isNew ? tr("Sign in with the token you were issued in the RenovationFind Manager Portal.")
                           : tr("Sign in again: paste a new token from the RenovationFind Manager Portal."));
    m_tokenRow->setReading(expirySentence(state.expiryHint, QDateTime::currentDateTimeUtc()));
    renderFaults(state);
    m_notice->render(noticeOf(state));
    const bool refused =
        state.hasFaults() || state.listNotSaved || state.signIn.phase == account::SignInState::Phase::NotAccepted;
    setWindowTitle(refused ? errorTitle(tr("Sign in")) : tr("Sign in"));
    if (m_justSubmitted && refused) {
        m_justSubmitted = false;
        focusFirstFault(state);
    }
}

void SignInPage::renderFaults(const account::SignInFormState &state)
{
    renderFault(*m_tokenRow, state.token);
    renderFault(*m_nameRow, state.name);
    renderFault(*m_serverRow, state.server);
}

void SignInPage::focusFirstFault(const account::SignInFormState &state)
{
    if (!state.token && state.name)
        m_nameRow->focusEditor();
    else if (!state.token && state.server)
        m_serverRow->focusEditor();
    else
        m_tokenRow->focusEditor();
}

void SignInPage::reveal(bool shown)
{
    m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

// clear() can be undone.
void SignInPage::forgetToken()
{
    m_token->setText({});
}

// A menu leads elsewhere too. Who minimises the window may be about to copy what else is asked for here.
void SignInPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        forgetToken();
}

void SignInPage::submit()
{
    m_justSubmitted = true;
    Q_EMIT submitted();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jobmark::ui
