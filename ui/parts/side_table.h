// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace jobmark::ui {

/// One line of texts beside each other.
struct SideLine
{
    QString name;
    QString mark;              ///< a word beneath the name, such as "Differs"; may be empty
    QStringList texts;         ///< one for each column; may come from anybody
    QList<qsizetype> stressed; ///< columns in bold, with `mark` in their description
    friend bool operator==(const SideLine &, const SideLine &) = default;
};

struct SideState
{
    QStringList columns; ///< what stands above each; may come from anybody
    QList<SideLine> lines;
    friend bool operator==(const SideState &, const SideState &) = default;
};

/// Texts side by side, line by line, to be read, reached with Tab, selected and copied. What matters in a line is said
/// by a word, besides being bold.
class SideTable : public QWidget
{
    Q_OBJECT

public:
    explicit SideTable(QWidget *parent = nullptr);

    /// The same again changes nothing.
    void render(const SideState &state);
    void focusFirst();

private:
    void addHeader(const QStringList &columns);
    void addLine(int row, const SideLine &line, const QStringList &columns);

    QGridLayout *m_grid;
    QWidget *m_first = nullptr;
    SideState m_state;
};

} // namespace jobmark::ui
