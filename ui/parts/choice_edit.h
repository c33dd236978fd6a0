// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QComboBox>
#include <QStringList>

namespace jobmark::ui {

/// One of a few choices, or none yet. Reports only what the user chose; the wheel scrolls the page instead.
///
/// A screen reader hears its accessible name and, as its value, the choice. (Qt's own combo box says the choice instead
/// of the name on Linux.)
class ChoiceEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget *parent = nullptr);

    /// The choices in their order, and what stands there while none is chosen.
    void setChoices(const QStringList &choices, const QString &noneChosen);
    /// Reports nothing.
    void showChoice(std::optional<int> index);
    [[nodiscard]] std::optional<int> choice() const;
    /// Made when it is first asked for: most are never opened, and a page full of choices comes sooner without theirs.
    [[nodiscard]] QAbstractItemView *list();
    [[nodiscard]] bool isOpen() const;
    void showPopup() override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The index of what the user chose; also when it is what stood there already.
    void chosen(int index);

protected:
    void wheelEvent(QWheelEvent *event) override;
    /// Whoever wants another list than Qt's sets it here.
    virtual void makeList();

private:
    void followList();
    void takePicked(const QModelIndex &picked);

    bool m_hasList = false;
    int m_changes = 0; ///< how often another choice was shown
};

} // namespace jobmark::ui
