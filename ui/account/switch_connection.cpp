// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "switch_connection.h"

#include "reading/folding.h"

#include <algorithm>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace jobmark::ui {

QString connectionText(const account::Connection &connection)
{
    const QString name = connection.name.text();
    return connection.access == api::Access::ReviewOnly
               ? QCoreApplication::translate("Connection", "%1 (review only)").arg(name)
               : name;
}

QList<account::Connection> connectionsLike(const QList<account::Connection> &connections, const QString &typed)
{
    const QString query = reading::folded(typed);
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<account::Connection> found;
    for (const account::Connection &connection : connections) {
        const QString text = reading::folded(QString(connection.name.text() + u' ' + connection.server.url().host()));
        if (std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); }))
            found.append(connection);
    }
    std::stable_sort(found.begin(), found.end(), [&query](const auto &a, const auto &b) {
        return reading::folded(a.name.text()).startsWith(query) && !reading::folded(b.name.text()).startsWith(query);
    });
    return found;
}

SwitchConnection::SwitchConnection(QWidget *parent)
    : QDialog(parent)
    , m_letters(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Switch connection"));
    auto *label = new QLabel(tr("Connection &name"), this);
    label->setBuddy(m_letters);
    m_letters->setAccessibleName(tr("Connection name"));
    m_list->setAccessibleName(tr("Connections"));
    m_letters->installEventFilter(this);
    auto *page = new QVBoxLayout(this);
    page->addWidget(label);
    page->addWidget(m_letters);
    page->addWidget(m_list);
    connect(m_letters, &QLineEdit::textEdited, this, &SwitchConnection::render);
    connect(m_list, &QListWidget::itemActivated, this, &SwitchConnection::choose);
}

void SwitchConnection::ask(const QList<account::Connection> &connections, account::ConnectionId current)
{
    m_connections = connections;
    m_current = current;
    m_letters->clear();
    render();
    show();
    raise();
    activateWindow();
    m_letters->setFocus(Qt::ShortcutFocusReason);
}

void SwitchConnection::render()
{
    m_list->clear();
    for (const account::Connection &connection : connectionsLike(m_connections, m_letters->text())) {
        const QString text =
            connection.id == m_current ? tr("%1, in use").arg(connectionText(connection)) : connectionText(connection);
        auto *item =
            new QListWidgetItem(tr("%1 – %2", "connection, server").arg(text, connection.server.url().host()), m_list);
        item->setData(Qt::UserRole, connection.id.uuid());
    }
    m_list->setCurrentRow(0);
    m_letters->setAccessibleDescription(m_list->currentItem() != nullptr ? m_list->currentItem()->text()
                                                                         : tr("No connection has this in its name."));
}

void SwitchConnection::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    accept();
    Q_EMIT chosen(account::ConnectionId(item->data(Qt::UserRole).toUuid()));
}

// The letters keep the focus: up and down move in the list all the same.
bool SwitchConnection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_letters || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    m_letters->setAccessibleDescription(m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString());
    return true;
}

} // namespace jobmark::ui
