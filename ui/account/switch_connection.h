// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/connection_list.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace jobmark::ui {

/// Another connection by a few letters of its name: type, Enter. Not modal, and gone with Escape.
class SwitchConnection : public QDialog
{
    Q_OBJECT

public:
    explicit SwitchConnection(QWidget *parent = nullptr);

    /// Shows itself with all of them, ready for letters.
    void ask(const QList<account::Connection> &connections, account::ConnectionId current);

Q_SIGNALS:
    void chosen(jobmark::account::ConnectionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void choose();

    QList<account::Connection> m_connections;
    account::ConnectionId m_current;
    QLineEdit *m_letters;
    QListWidget *m_list;
};

/// What a person calls a connection, with what it may do: "Maple Roofing", "Maple Roofing (review only)".
[[nodiscard]] QString connectionText(const account::Connection &connection);

/// Those whose name or server has all the words of `typed` in it, whatever their accents and capitals; those whose name
/// begins with it first.
[[nodiscard]] QList<account::Connection> connectionsLike(const QList<account::Connection> &connections,
                                                         const QString &typed);

} // namespace jobmark::ui
