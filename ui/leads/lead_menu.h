// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QMenu>

namespace jobmark::ui {

/// What can be done with the chosen lead, from the list.
enum class LeadAction : std::uint8_t { Open, Accept, Decline, CopyNumber, CopyPhone };

/// What of it is possible with this lead.
struct LeadMenuState
{
    bool isToBeAnswered = false;
    bool hasPhone = false;
};

/// The menu of a lead in the list. Shows itself with popup(), and is thrown away when it closes.
class LeadMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LeadMenu(const LeadMenuState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(jobmark::ui::LeadAction action);

private:
    void add(LeadAction action, const QString &text);
};

} // namespace jobmark::ui
