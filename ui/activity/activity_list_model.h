// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity/feed.h"

#include <QAbstractListModel>

namespace jobmark::ui {

/// The entries of a feed as Qt's views want them: further pages are asked for as the view gets to the end. One sentence
/// a row for assistive technology; the delegate paints from entryAt().
class ActivityListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `feed` outlives it.
    explicit ActivityListModel(activity::Feed &feed, QObject *parent = nullptr);

    [[nodiscard]] const activity::Entry &entryAt(int row) const;
    [[nodiscard]] const session::Surroundings &surroundings() const { return m_feed.surroundings(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    activity::Feed &m_feed;
};

} // namespace jobmark::ui
