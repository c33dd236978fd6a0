// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace jobmark::ui {

/// Widgets in lines, as words are: as many beside each other as there is room for, then on in the next line, from the
/// side where reading begins. In a line, all stand on its middle.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// At place `index` among the widgets.
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &room) override;

private:
    enum class Placing : std::uint8_t { Measure, Place };
    /// The height that the lines take in `room`.
    int arrange(const QRect &room, Placing placing) const;
    [[nodiscard]] int gap() const;

    QList<QLayoutItem *> m_items;
};

} // namespace jobmark::ui
