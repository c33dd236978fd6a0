// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace jobmark::ui {

/// Names beside their fields; above them, all of them, where the room is too narrow for that, as with large text. A row
/// whose widgets are hidden takes no room.
///
/// Not a QFormLayout: that one lays rows out by heights which it measured at another width, so that texts are cut or
/// stand one on the other. This one remembers nothing.
class FormRows : public QLayout
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);
    ~FormRows() override;

    /// Without a `name`, the field stands beneath the one of the row before.
    void addRow(QWidget *name, QWidget *field);
    /// Over both columns.
    void addWide(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// As wide as fields alone: beneath their names they need no more.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &room) override;

private:
    enum class Column : std::uint8_t { Name, Field, Both };
    struct Cell
    {
        QLayoutItem *item;
        Column column;
    };
    enum class Placing : std::uint8_t { Measure, Place };
    /// The height that the rows take in `room`.
    int arrange(const QRect &room, Placing placing) const;
    [[nodiscard]] int widest(Column column) const;
    /// Of names and what is between them and their fields.
    [[nodiscard]] int fieldIndent() const;
    /// One row after the other, each as high as the higher of its cells.
    [[nodiscard]] int sumOfRows(QSize (QLayoutItem::*size)() const) const;

    QList<Cell> m_cells; // a field follows its name
};

} // namespace jobmark::ui
