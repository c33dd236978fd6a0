// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "list_anchor.h"

#include "lead_list_model.h"

#include <QListView>
#include <QScrollBar>

namespace jobmark::ui {

// The view scrolls by rows, so its scroll bar stands at the number of the topmost one.
ListAnchor::ListAnchor(QListView &view, const LeadListModel &model)
    : m_view(view)
    , m_model(model)
    , m_top(view.verticalScrollBar()->value())
{
    const QModelIndex current = view.currentIndex();
    const int row = current.isValid() && isInSight(current.row()) ? current.row() : m_top;
    if (row >= model.rowCount())
        return;
    m_lead = model.idAt(row);
    m_below = row - m_top;
}

bool ListAnchor::isInSight(int row) const
{
    return m_view.viewport()->rect().contains(m_view.visualRect(m_model.index(row)));
}

void ListAnchor::restore()
{
    m_view.doItemsLayout();
    const QModelIndex lead = m_lead ? m_model.indexOf(*m_lead) : QModelIndex();
    int top = lead.isValid() ? lead.row() - m_below : m_top;
    if (m_top == 0) {
        m_view.verticalScrollBar()->setValue(0);
        if (!m_view.currentIndex().isValid() || m_below == 0 || isInSight(m_view.currentIndex().row()))
            return;
    }
    m_view.verticalScrollBar()->setValue(top);
}

} // namespace jobmark::ui
