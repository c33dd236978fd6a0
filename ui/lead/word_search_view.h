// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace jobmark::ui {

/// A list that is searched by typing: an item whose text begins with what was typed, else one of whose words does;
/// never a heading. Keys that come within a second belong to one search; the same single letter again goes on to the
/// next item.
class WordSearchView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    void keyboardSearch(const QString &typed) override;
    /// A key was typed within the last second.
    [[nodiscard]] bool isSearching() const;

private:
    enum class WordPlace { First, Any };

    bool goTo(int from, int rows, WordPlace place);
    [[nodiscard]] bool matches(const QString &text, WordPlace place) const;

    QString m_searched;
    QElapsedTimer m_sinceLastKey;
};

} // namespace jobmark::ui
