// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/server_address.h"

#include <QObject>
#include <QProcess>

namespace jobmark::session {

/// A RenovationFind of one's own with sample leads: jobmark-sandbox as a child on a free port of this computer. It ends
/// with this object, and when this program dies.
class SampleServer : public QObject
{
    Q_OBJECT

public:
    /// `program`: the path of jobmark-sandbox; `options`: what it is told besides.
    explicit SampleServer(QString program, QStringList options = {}, QObject *parent = nullptr);
    ~SampleServer() override;

    void start();
    /// For good, and without a word.
    void end();

Q_SIGNALS:
    void ready(const jobmark::api::ServerAddress &address);
    /// It could not be started, or ended by itself.
    void failed();

private:
    void readAddress();

    QString m_program;
    QStringList m_options;
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace jobmark::session
