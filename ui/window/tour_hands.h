// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace jobmark::ui {

/// Finds what is on screen by its accessible name, as a screen reader does, and works it with keys.
class TourHands
{
public:
    explicit TourHands(QWidget &window)
        : m_window(window)
    {}

    /// The visible widget whose accessible name (or, for a button, text) begins with `name`; null when there is none.
    [[nodiscard]] QWidget *find(const QString &name) const;
    void press(QWidget *widget, Qt::Key key, const QString &text = {}) const;
    void type(const QString &name, const QString &text) const;
    /// Enter, or Space where Enter is kept safe.
    void pushButton(const QString &text, Qt::Key key) const;
    /// As a click on that entry of a menu.
    void chooseInMenu(const QString &text) const;
    /// Takes away all that stands in the field.
    void clear(const QString &name) const;
    /// Down until the choice named `name` stands at `text`.
    void choose(const QString &name, const QString &text) const;

private:
    QWidget &m_window;
};

} // namespace jobmark::ui
