// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_list_model.h"

#include "activity/entry_text.h"

namespace jobmark::ui {

ActivityListModel::ActivityListModel(activity::Feed &feed, QObject *parent)
    : QAbstractListModel(parent)
    , m_feed(feed)
{
    connect(&feed, &activity::Feed::aboutToRestart, this, [this] { beginResetModel(); });
    connect(&feed, &activity::Feed::restarted, this, [this] { endResetModel(); });
    connect(&feed, &activity::Feed::aboutToAdd, this,
            [this](int first, int count) { beginInsertRows({}, first, first + count - 1); });
    connect(&feed, &activity::Feed::added, this, [this] { endInsertRows(); });
}

const activity::Entry &ActivityListModel::entryAt(int row) const
{
    return m_feed.entries()[static_cast<std::size_t>(row)];
}

int ActivityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_feed.entries().size());
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return activity::headline(entryAt(index.row()));
    case Qt::AccessibleTextRole:
        return activity::spokenSentence(entryAt(index.row()), surroundings());
    default:
        return {};
    }
}

bool ActivityListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_feed.state().phase == activity::FeedState::Phase::Paused;
}

void ActivityListModel::fetchMore(const QModelIndex &)
{
    m_feed.more();
}

} // namespace jobmark::ui
