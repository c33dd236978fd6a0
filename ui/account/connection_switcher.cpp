// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connection_switcher.h"

#include "switch_connection.h"

namespace jobmark::ui {

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Connection"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
        Q_EMIT chosen(id);
}

} // namespace jobmark::ui
