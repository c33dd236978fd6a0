// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/connection_list.h"

#include "parts/choice_edit.h"

namespace jobmark::ui {

/// The current connection, and a way to another. Hidden while there are fewer than two.
///
/// Another connection is another day's work: keys open the list and go along it, and only what is chosen there counts.
class ConnectionSwitcher : public ChoiceEdit
{
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);

    void render(const QList<account::Connection> &connections, account::ConnectionId current);

Q_SIGNALS:
    /// Another connection was chosen. It is shown as current once render() says so.
    void connectionChosen(jobmark::account::ConnectionId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseRow(int row);

    account::ConnectionId m_current;
};

} // namespace jobmark::ui
