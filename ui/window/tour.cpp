// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tour.h"

#include "main_window.h"

#include "session/status_words.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds pace{25};
constexpr qint64 patienceMilliseconds = 20'000;

} // namespace

Tour::Tour(MainWindow &window, session::Workspace &workspace, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_folder(std::move(folder))
    , m_hands(window)
{
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &Tour::proceed);
    connect(&workspace, &session::Workspace::sampleDataFailed, this,
            [this] { fail(tr("The sample data could not be started.")); });
    connect(&workspace, &session::Workspace::sessionChanged, this, [this] { m_hasSandbox = true; });
}

Tour::~Tour() = default;

void Tour::start()
{
    script();
    m_timer.start();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> isDone)
{
    m_steps.push_back({name, std::move(act), std::move(isDone)});
}

void Tour::addPicture(const QString &name)
{
    add(u"picture "_s + name, [this, name] {
        const QString file = u"%1-%2.png"_s.arg(m_pictures + 1, 2, 10, QChar(u'0')).arg(name);
        if (m_window.grab().save(QDir(m_folder).filePath(file)))
            ++m_pictures;
        else
            fail(tr("The picture %1 could not be saved in %2. Check that the folder can be written to.")
                     .arg(file, m_folder));
    });
}

void Tour::proceed()
{
    if (m_steps.empty()) {
        m_timer.stop();
        Q_EMIT finished(m_pictures);
        return;
    }
    if (!m_acted) {
        m_acted = true;
        m_sinceAct.restart();
        m_steps.front().act();
        return;
    }
    const Step &step = m_steps.front();
    if (!step.isDone || step.isDone()) {
        m_acted = false;
        m_steps.pop_front();
    } else if (m_sinceAct.elapsed() > patienceMilliseconds) {
        fail(tr("The step \"%1\" did not come to its end.").arg(step.name));
    }
}

void Tour::fail(const QString &why)
{
    m_timer.stop();
    m_steps.clear();
    Q_EMIT failed(why);
}

bool Tour::isAccepted() const
{
    session::Desk *desk = m_workspace.desk();
    const auto &submissions = desk->state().submissions;
    return !submissions.isEmpty() && submissions.last().state() == outbox::State::Accepted;
}

// Read anew from the server after the submission: what it has is what counts.
QString Tour::whatDiffers() const
{
    const session::DeskState &state = m_workspace.desk()->state();
    const auto *sent = std::get_if<outbox::StatusUpdate>(&state.submissions.last().content.what);
    if (sent == nullptr || !state.lead)
        return tr("there is nothing to compare");
    const auto found = session::differences(sent->update, *state.lead, m_workspace.session()->surroundings());
    return found.isEmpty() ? QString()
                           : tr("sent %1, recorded %2").arg(found.first().submitted, found.first().recorded);
}

void Tour::openNewest(const QList<session::Standing> &standings)
{
    QList<api::LeadId> ids;
    const QDateTime now = m_workspace.session()->surroundings().now();
    for (const session::LeadFacts &lead : m_workspace.session()->book().leads()) {
        const session::Standing standing = session::standingAt(lead.standing, now);
        if (standings.contains(standing) && !m_used.contains(lead.id))
            ids << lead.id;
    }
    if (ids.isEmpty()) {
        fail(tr("There are no more leads to go through."));
        return;
    }
    const api::LeadId id = *std::max_element(ids.begin(), ids.end());
    m_used.insert(id);
    m_window.goToLead(id);
}

} // namespace jobmark::ui
