// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/connection_list.h"

#include <QComboBox>

namespace jobmark::ui {

/// The current connection, and a way to another. Hidden while there are fewer than two.
class ConnectionSwitcher : public QComboBox
{
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);

    void render(const QList<account::Connection> &connections, account::ConnectionId current);

Q_SIGNALS:
    /// Another connection was chosen. It is shown as current once render() says so.
    void chosen(jobmark::account::ConnectionId id);

private:
    void chooseRow(int row);

    account::ConnectionId m_current;
};

} // namespace jobmark::ui
