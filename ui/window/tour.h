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

/// Goes through the real window on sample data: from the first start through what it shows when there is nothing, every
/// status, which is filled in with keys and submitted, to what it does without a network. What the server has recorded
/// is compared with what was sent. Saves a numbered picture of each step.
///
/// Nothing here waits in a loop of its own: a step acts, and the next one comes when what it waits for is there.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// Pictures go to `folder`, which must exist. Both outlive the tour.
    Tour(MainWindow &window, session::Workspace &workspace, QString folder, QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    /// The sandbox, with these options, in place of the one there may be.
    void sampleDataWanted(const QStringList &options);
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
    void scriptFirstRun();
    void scriptWithoutLeads();
    void scriptBeginning();
    void scriptNothingFound();
    void scriptStatus(rules::Status status);
    void scriptFaults();
    void scriptAcceptance();
    void scriptSubmit(rules::Status status);
    void scriptRecord();
    void scriptOverview();
    void scriptOffline();

    void add(const QString &name, std::function<void()> act, std::function<bool()> isDone = {});
    void addPicture(const QString &name);
    /// A page behind an entry of a menu, and its picture.
    void addPage(const QString &menuEntry, const QString &name);
    /// Works with a new sandbox until it has come to `phase` with the list of leads.
    void addSandbox(const QStringList &options, session::Listing::Phase phase);
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
    bool m_hasSandbox = false; // the one that was wanted last
    int m_pictures = 0;
    QSet<api::LeadId> m_used;
};

} // namespace jobmark::ui
