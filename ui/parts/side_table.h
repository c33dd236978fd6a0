// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace jobmark::ui {

class PlainLabel;

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
/// by a word, besides being bold. Where there is no room for all columns the texts of a line stand beneath each other.
class SideTable : public QWidget
{
    Q_OBJECT

public:
    explicit SideTable(QWidget *parent = nullptr);

    /// The same again changes nothing.
    void render(const SideState &state);
    void focusFirst();
    /// Tab goes from `before` through its texts to `after`. To be said again after each render(), which makes new ones.
    void arrangeTabs(QWidget *before, QWidget *after) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Arrangement : std::uint8_t { Beside, Beneath };

    /// What stands in one line.
    struct Parts
    {
        QWidget *name;
        QList<QWidget *> columns; ///< which column a text is of, where they stand beneath each other
        QList<QWidget *> texts;
    };

    void clear();
    void addHeader(const QStringList &columns);
    void addLine(const SideLine &line, const QStringList &columns);
    [[nodiscard]] PlainLabel *newLabel(const QString &text);
    /// The one there is room for.
    [[nodiscard]] Arrangement fitting() const;
    void arrange(Arrangement arrangement);
    void placeBeside();
    void placeBeneath();
    void measure();

    QGridLayout *m_grid;
    QList<QWidget *> m_header;
    QList<Parts> m_lines;
    SideState m_state;
    Arrangement m_arrangement = Arrangement::Beside;
    int m_widthBeside = 0;  ///< that all columns need
    int m_widthBeneath = 0; ///< that any part needs
};

} // namespace jobmark::ui
