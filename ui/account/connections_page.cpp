// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connections_page.h"

#include "account_words.h"

#include "parts/error_title.h"
#include "parts/field_row.h"
#include "parts/form_rows.h"
#include "parts/heading.h"
#include "parts/notice.h"
#include "parts/page_scroll.h"

#include <algorithm>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

namespace {

using account::Connection;
using account::ConnectionId;
using account::ConnectionList;

enum Action { ForgetIt, KeepIt };

account::SignInFormState::NameFault nameFault(account::ConnectionName::Fault fault)
{
    using Fault = account::SignInFormState::NameFault;
    return fault == account::ConnectionName::Fault::Empty ? Fault::Empty : Fault::TooLong;
}

} // namespace

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_nameRow(new FieldRow(tr("Connection &name"), m_name, this))
    , m_notice(new Notice(this))
    , m_use(new QPushButton(tr("&Use this one"), this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_rename(new QPushButton(tr("&Rename"), this))
    , m_signIn(new QPushButton(tr("Sign &in again…"), this))
    , m_signOut(new QPushButton(tr("Sign &out"), this))
    , m_forget(new QPushButton(tr("For&get…"), this))
    , m_done(new QPushButton(tr("&Done"), this))
{
    setWindowTitle(tr("Connections"));
    m_nameRow->setNeed(RowNeed::Required);
    makeButtons();
    layOut();
    setFocusProxy(m_list);
    render({});
}

void ConnectionsPage::makeButtons()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsPage::renderSelection);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT chosen(selected()); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT chosen(selected()); });
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::addAsked);
    const auto askRename = [this] { Q_EMIT renameAsked(selected(), m_name->text()); };
    connect(m_rename, &QPushButton::clicked, this, askRename);
    connect(m_name, &QLineEdit::returnPressed, this, askRename);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionsPage::clearNameFault);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInAsked(selected()); });
    connect(m_signOut, &QPushButton::clicked, this, [this] { Q_EMIT signOutAsked(selected()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const Connection *connection = selectedConnection())
            askToForget(*connection);
    });
    connect(m_done, &QPushButton::clicked, this, &ConnectionsPage::left);
    connect(m_notice, &Notice::actionChosen, this, &ConnectionsPage::answer);
}

// The buttons of the question go with it: the list takes the focus.
void ConnectionsPage::answer(int action)
{
    if (m_notice->isAncestorOf(focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason);
    const auto asked = std::exchange(m_confirming, {});
    renderNotice();
    if (asked && action == ForgetIt)
        Q_EMIT forgetAsked(asked->id);
}

void ConnectionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_confirming)
        answer(KeepIt);
    else
        Q_EMIT left();
}

void ConnectionsPage::layOut()
{
    auto *title = new Heading(Heading::Level::Page, tr("Connections"), this);
    m_list->setAccessibleName(tr("Connections"));

    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_use, m_add, m_signIn, m_signOut, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *form = new FormRows;
    form->addRow(m_nameRow->label(), m_nameRow);
    auto *naming = new QHBoxLayout;
    naming->addLayout(form, 1);
    naming->addWidget(m_rename, 0, Qt::AlignTop);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(title);
    layout->addLayout(middle, 1);
    layout->addLayout(naming);
    layout->addWidget(m_notice);
    layout->addWidget(m_done, 0, Qt::AlignLeading);
    showScrolled(*this, content);

    QWidget *order[] = {m_list, m_use, m_add, m_signIn, m_signOut, m_forget, m_name, m_rename, m_done};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ConnectionsPage::follow(account::Accounts &accounts, const Forgetting &forgetting)
{
    m_kept = forgetting.kept;
    connect(&accounts.list(), &ConnectionList::changed, this, [this, &accounts] { renderFrom(accounts, {}); });
    const auto tell = [this, &accounts](const auto &done) {
        if (!done)
            renderFrom(accounts, done.error());
    };
    connect(this, &ConnectionsPage::chosen, &accounts,
            [&accounts, tell](ConnectionId id) { tell(accounts.list().choose(id)); });
    connect(this, &ConnectionsPage::forgetAsked, &accounts,
            [forget = forgetting.forget, tell](ConnectionId id) { tell(forget(id)); });
    connect(this, &ConnectionsPage::signOutAsked, &accounts, &account::Accounts::signOut);
    connect(this, &ConnectionsPage::renameAsked, &accounts,
            [this, &accounts](ConnectionId id, const QString &name) { rename(accounts, id, name); });
    renderFrom(accounts, {});
}

void ConnectionsPage::rename(account::Accounts &accounts, ConnectionId id, const QString &name)
{
    std::optional<Connection> connection = accounts.list().find(id);
    const auto parsed = account::ConnectionName::fromText(name);
    if (!connection)
        return renderFrom(accounts, ConnectionList::Fault::NoSuchConnection);
    if (!parsed)
        return showNameFault(sentence(nameFault(parsed.error())));
    connection->name = *parsed;
    const auto changed = accounts.change(*connection);
    if (!changed && changed.error() == ConnectionList::Fault::NameTaken)
        showNameFault(sentence(ConnectionList::Fault::NameTaken));
    else if (!changed)
        renderFrom(accounts, changed.error());
}

void ConnectionsPage::showNameFault(const QString &sentence)
{
    m_nameRow->setMessage(rules::Severity::Error, sentence);
    m_nameRow->focusEditor();
    setWindowTitle(errorTitle(tr("Connections")));
}

void ConnectionsPage::clearNameFault()
{
    m_nameRow->clearMessage();
    setWindowTitle(tr("Connections"));
}

void ConnectionsPage::renderFrom(account::Accounts &accounts, std::optional<ConnectionList::Fault> fault)
{
    const auto current = accounts.list().current();
    render({accounts.list().all(), current ? current->id : ConnectionId(), fault, accounts.list().loaded()});
}

void ConnectionsPage::render(const ConnectionsState &state)
{
    const ConnectionId before = selected().isNull() ? state.current : selected();
    m_state = state;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Connection &connection : state.connections) {
            const bool isCurrent = connection.id == state.current;
            auto *item = new QListWidgetItem(
                isCurrent ? tr("%1 (in use)").arg(connection.name.text()) : connection.name.text(), m_list);
            item->setData(Qt::UserRole, connection.id.uuid());
            if (connection.id == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    renderSelection();
}

void ConnectionsPage::renderSelection()
{
    const Connection *connection = selectedConnection();
    m_confirming.reset();
    m_name->setText(connection ? connection->name.text() : QString());
    clearNameFault();
    m_nameRow->setReading(connection ? connection->server.text() : QString());
    for (QPushButton *button : {m_rename, m_signIn, m_signOut, m_forget})
        button->setEnabled(connection);
    m_name->setReadOnly(!connection);
    m_use->setEnabled(connection && connection->id != m_state.current);
    renderNotice();
}

void ConnectionsPage::renderNotice()
{
    if (m_confirming) {
        m_notice->render(question(*m_confirming));
    } else if (m_state.fault) {
        m_notice->render(NoticeState{Tone::Error, sentence(*m_state.fault), {}, {}});
    } else {
        m_notice->render(noticeOf(m_state.loaded));
    }
}

void ConnectionsPage::askToForget(const Connection &connection)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (ConnectionId(m_list->item(row)->data(Qt::UserRole).toUuid()) == connection.id)
            m_list->setCurrentRow(row);
    }
    m_confirming = connection;
    renderNotice();
}

bool ConnectionsPage::isListed(ConnectionId id) const
{
    return std::ranges::find(m_state.connections, id, &Connection::id) != m_state.connections.end();
}

NoticeState ConnectionsPage::question(const Connection &connection) const
{
    const auto kept = m_kept ? m_kept(connection.id) : std::nullopt;
    const QString name = connection.name.text();
    NoticeState notice{Tone::Warning,
                       tr("Forget the connection \"%1\" on this computer, with its token in the keychain?").arg(name),
                       tr("Nothing changes on the server. To come back you need a token."),
                       {{KeepIt, tr("&Keep it")}, {ForgetIt, tr("Forget connection and &token")}}};
    if (!isListed(connection.id)) {
        notice.text = tr("Forget all that is kept of \"%1\" on this computer?").arg(name);
        notice.actions.last() = {ForgetIt, tr("Forget i&t")};
    }
    if (!kept) {
        notice.details.prepend(tr("What is kept of it could not be counted; all of it goes.") + u'\n');
        return notice;
    }
    const QStringList parts{tr("%n lead(s)", nullptr, int(kept->leads)), tr("%n draft(s)", nullptr, int(kept->drafts)),
                            tr("%n update(s) in the outbox", nullptr, int(kept->unsettled)),
                            tr("%n entry(ies) of the activity", nullptr, int(kept->activity))};
    notice.details.prepend(tr("This removes %1, and the folder %2.")
                               .arg(QLocale().createSeparatedList(parts), QDir::toNativeSeparators(kept->folder)) +
                           u'\n');
    if (kept->unsettled > 0) {
        notice.tone = Tone::Error;
        notice.text = tr("%n update(s) of \"%1\" were not sent or need a decision. If you forget the connection now, "
                         "they are lost: look into the outbox first.",
                         nullptr, int(kept->unsettled))
                          .arg(name);
        notice.actions.last() = {ForgetIt, tr("Forget it and lo&se them")};
    }
    return notice;
}

ConnectionId ConnectionsPage::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? ConnectionId(item->data(Qt::UserRole).toUuid()) : ConnectionId();
}

const Connection *ConnectionsPage::selectedConnection() const
{
    const auto found = std::ranges::find(m_state.connections, selected(), &Connection::id);
    return found == m_state.connections.end() ? nullptr : &*found;
}

} // namespace jobmark::ui
