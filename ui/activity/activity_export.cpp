// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_export.h"

#include "activity_words.h"

#include "activity/table.h"
#include "files/replace_file.h"
#include "paper/pdf.h"

#include <QGuiApplication>
#include <tl/expected.hpp>

namespace jobmark::ui {
namespace {

constexpr qreal paperPointSize = 9.5;

using Outcome = tl::expected<void, files::WriteFault>;

/// All that a thread of its own needs.
struct Work
{
    std::deque<activity::Entry> entries;
    ExportHead head;
    session::Surroundings surroundings;
    QFont font;
    ExportFormat format;
    QString path;
    std::stop_token stop;
};

Outcome carryOut(Work &work)
{
    const std::optional<QByteArray> bytes =
        work.format == ExportFormat::Csv
            ? std::optional(activity::toCsv(work.entries))
            : toPdf(paperOf(work.entries, work.head, work.surroundings, work.font), work.stop);
    work.entries.clear(); // here, because it takes a while when there are many
    // Nobody waits for what comes of one that was stopped.
    if (!bytes || work.stop.stop_requested())
        return {};
    return files::replaceFile(work.path, *bytes);
}

QFont paperFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(paperPointSize); // paper is not read from where a screen is
    return font;
}

} // namespace

ActivityExport::ActivityExport(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

ActivityExport::~ActivityExport()
{
    m_stop.request_stop();
}

bool ActivityExport::isUnderWay() const
{
    return m_state.phase == ExportState::Phase::Gathering || m_state.phase == ExportState::Phase::Writing;
}

void ActivityExport::start(const activity::Filter &filter, ExportFormat format, const QString &path)
{
    if (isUnderWay())
        return;
    m_state = {ExportState::Phase::Gathering, path};
    m_format = format;
    m_stop = std::stop_source();
    m_feed = std::make_unique<activity::Feed>(m_session);
    m_feed->show(filter);
    m_feed->all();
    connect(m_feed.get(), &activity::Feed::stateChanged, this, &ActivityExport::onFeed);
    Q_EMIT stateChanged();
    onFeed();
}

void ActivityExport::onFeed()
{
    if (m_state.phase != ExportState::Phase::Gathering)
        return;
    m_state.gathered = static_cast<qint64>(m_feed->entries().size());
    switch (m_feed->state().phase) {
    case activity::FeedState::Phase::Complete:
        write();
        return;
    case activity::FeedState::Phase::Failed:
        m_state.storeFault = m_feed->state().fault;
        settle(ExportState::Phase::NotRead);
        return;
    default:
        Q_EMIT stateChanged();
    }
}

void ActivityExport::write()
{
    const session::Surroundings &surroundings = m_session.surroundings();
    const QStringList covered = filterLines(m_feed->filter(), surroundings);
    m_feed->disconnect(this);
    const auto work = std::make_shared<Work>(
        Work{m_feed->take(),
             ExportHead{m_session.connection().name.text(), covered, surroundings.now().toTimeZone(surroundings.zone)},
             surroundings, paperFont(), m_format, m_state.path, m_stop.get_token()});
    m_job = m_background.run<Outcome>([work] { return carryOut(*work); },
                                      [this](const Outcome &outcome) {
                                          m_state.fault = outcome ? files::WriteFault::Other : outcome.error();
                                          settle(outcome ? ExportState::Phase::Saved : ExportState::Phase::NotSaved);
                                      });
    m_state.phase = ExportState::Phase::Writing;
    Q_EMIT stateChanged();
}

void ActivityExport::cancel()
{
    if (!isUnderWay())
        return;
    m_stop.request_stop();
    if (m_job)
        m_background.forget(*m_job);
    settle(ExportState::Phase::Cancelled);
}

void ActivityExport::dismiss()
{
    if (!isUnderWay())
        settle(ExportState::Phase::Idle);
}

void ActivityExport::settle(ExportState::Phase phase)
{
    m_job.reset();
    if (m_feed) {
        m_feed->disconnect(this);
        m_feed.release()->deleteLater(); // it may be the one that is speaking
    }
    m_state.phase = phase;
    Q_EMIT stateChanged();
}

} // namespace jobmark::ui
