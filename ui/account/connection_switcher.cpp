// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connection_switcher.h"

#include "switch_connection.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace jobmark::ui {

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : ChoiceEdit(parent)
{
    setAccessibleName(tr("Connection"));
    connect(this, &QComboBox::activated, this, &ConnectionSwitcher::chooseRow);
    hide();
}

void ConnectionSwitcher::render(const QList<account::Connection> &connections, account::ConnectionId current)
{
    m_current = current;
    clear();
    for (const account::Connection &connection : connections)
        addItem(connectionText(connection), connection.id.uuid());
    setCurrentIndex(findData(current.uuid()));
    setVisible(connections.size() > 1);
}

void ConnectionSwitcher::chooseRow(int row)
{
    const account::ConnectionId id(itemData(row).toUuid());
    // Until the list says that it is current it is not: the change may fail.
    setCurrentIndex(findData(m_current.uuid()));
    if (id != m_current)
        Q_EMIT connectionChosen(id);
}

// Those that would take another at once while the list is closed.
void ConnectionSwitcher::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> steps{Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                  Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
    if (!steps.contains(event->key()) && !isLetter)
        return ChoiceEdit::keyPressEvent(event);
    showPopup();
    if (isLetter)
        view()->keyboardSearch(event->text());
}

} // namespace jobmark::ui
