// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "word_search_view.h"

#include "reading/folding.h"

namespace jobmark::ui {
namespace {

constexpr int pauseMilliseconds = 1000;

} // namespace

bool WordSearchView::isSearching() const
{
    return m_sinceLastKey.isValid() && m_sinceLastKey.elapsed() < pauseMilliseconds;
}

void WordSearchView::keyboardSearch(const QString &typed)
{
    if (model() == nullptr || typed.isEmpty())
        return;
    const bool sameLetterAgain = m_searched.size() == 1 && typed == m_searched;
    m_searched = isSearching() && !sameLetterAgain ? m_searched + typed : typed;
    m_sinceLastKey.restart();
    const int rows = model()->rowCount();
    const int from = qMax(0, currentIndex().row() + (m_searched.size() == 1 ? 1 : 0));
    if (!goTo(from, rows, WordPlace::First))
        goTo(from, rows, WordPlace::Any);
}

bool WordSearchView::goTo(int from, int rows, WordPlace place)
{
    for (int step = 0; step < rows; ++step) {
        const QModelIndex index = model()->index((from + step) % rows, modelColumn());
        if (index.flags().testFlag(Qt::ItemIsEnabled) && matches(index.data().toString(), place)) {
            setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

bool WordSearchView::matches(const QString &text, WordPlace place) const
{
    const QString searched = reading::folded(m_searched);
    if (searched.isEmpty())
        return false;
    const QString words = reading::folded(text);
    return words.startsWith(searched) || (place == WordPlace::Any && words.contains(QChar(u' ') + searched));
}

} // namespace jobmark::ui
