// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tour_hands.h"

#include "outbox/submission.h"
#include "session/lead_standing.h"
#include "session/workspace.h"

#include <deque>
#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace jobmark::ui {

class MainWindow;

/// Goes through the real window on sample data: every status is filled in with keys and submitted, and what the server
/// has recorded afterwards is compared with what was sent. Saves a numbered picture of each step.
///
/// Nothing here waits in a loop of its own: a step acts, and the next one comes when what it waits for is there.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// Pictures go to `folder`, which must exist. Both outlive the tour.
    Tour(MainWindow &window, session::Workspace &workspace, QString folder, QObject *parent = nullptr);
    ~Tour() override;

    /// Begins when the sample data is there.
    void start();

Q_SIGNALS:
    /// All of it went well; `pictures` were saved.
    void finished(int pictures);
    /// A sentence that says which step did not come to its end, and why.
    void failed(const QString &sentence);

private:
    struct Step
    {
        QString name;
        std::function<void()> act;
        std::function<bool()> isDone; ///< asked until true, for some seconds at most
    };

    void script();
    void scriptBeginning();
    void scriptStatus(rules::Status status);
    void scriptFaults();
    void scriptAcceptance();
    void scriptSubmit(rules::Status status);
    void scriptRecord();

    void add(const QString &name, std::function<void()> act, std::function<bool()> isDone = {});
    void addPicture(const QString &name);
    /// The lead with the highest number of those standings that the tour has not been at yet.
    void openNewest(const QList<session::Standing> &standings);
    void fillIn(rules::Status status);
    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] QString whatDiffers() const;
    void proceed();
    void fail(const QString &why);

    MainWindow &m_window;
    session::Workspace &m_workspace;
    QString m_folder;
    TourHands m_hands;
    std::deque<Step> m_steps;
    QTimer m_timer;
    QElapsedTimer m_sinceAct;
    bool m_acted = false;
    int m_pictures = 0;
    QSet<api::LeadId> m_used;
};

} // namespace jobmark::ui
