// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QWidget>

class QPushButton;
class QSplitter;

namespace jobmark::ui {

enum class Pane : std::uint8_t { List, Detail };

/// A list and what is chosen in it, beside each other; where the window is too narrow for both at the size of its text,
/// the one that is worked in, with a way back from the detail to the list.
class TwoPanes : public QWidget
{
    Q_OBJECT

public:
    /// Takes both in. `back` is what the way back is called.
    TwoPanes(QWidget *list, QWidget *detail, const QString &back, QWidget *parent = nullptr);

    /// Sees to it that this pane is in sight. Leaves the focus alone.
    void bring(Pane pane);
    /// From the detail back to the list, where only one of them is in sight: true when that was so.
    bool stepBack();
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }

Q_SIGNALS:
    /// The user went back to the list, which is in sight now.
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail;
    QPushButton *m_back;
    Pane m_pane = Pane::List;
    bool m_isNarrow = false;
};

} // namespace jobmark::ui
