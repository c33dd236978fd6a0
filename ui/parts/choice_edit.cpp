// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "choice_edit.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QItemSelectionModel>
#include <QWheelEvent>
#include <utility>

namespace jobmark::ui {
namespace {

class SpokenChoice : public QAccessibleWidget
{
public:
    explicit SpokenChoice(ChoiceEdit *edit)
        : QAccessibleWidget(edit, QAccessible::ComboBox)
        , m_edit(edit)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_edit->currentText() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_edit->isOpen();
        return state;
    }

    // Its one child is the list of choices.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_edit->list()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == m_edit->list() ? 0 : -1;
    }

    // Besides its own, those of every widget: taking the focus is one of them.
    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (m_edit->isOpen())
            m_edit->hidePopup();
        else
            m_edit->showPopup();
    }

private:
    ChoiceEdit *m_edit;
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *edit = qobject_cast<ChoiceEdit *>(object);
    return edit ? new SpokenChoice(edit) : nullptr;
}

} // namespace

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QComboBox(parent)
{
    QAccessible::installFactory(makeSpoken); // the same one again is not taken twice
    setFocusPolicy(Qt::StrongFocus);         // without the wheel
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, &ChoiceEdit::chosen);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { ++m_changes; });
}

QAbstractItemView *ChoiceEdit::list()
{
    if (!std::exchange(m_hasList, true)) {
        makeList();
        followList();
    }
    return view();
}

bool ChoiceEdit::isOpen() const
{
    return m_hasList && view()->isVisible();
}

void ChoiceEdit::makeList()
{
    (void)view(); // Qt makes its own when it is asked for it
}

// Assistive technology selects an item where Qt expects a click on it. While the list is closed nobody else does, but
// for a search by letters, which takes what it finds itself: what was shown since then holds.
void ChoiceEdit::followList()
{
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (view()->isVisible() || selected.isEmpty())
                    return;
                const QPersistentModelIndex picked = selected.first().topLeft();
                QMetaObject::invokeMethod(
                    this,
                    [this, picked, changes = m_changes] {
                        if (changes == m_changes)
                            takePicked(picked);
                    },
                    Qt::QueuedConnection);
            });
}

void ChoiceEdit::takePicked(const QModelIndex &picked)
{
    if (!picked.isValid() || picked.row() == currentIndex() || !view()->selectionModel()->isSelected(picked))
        return;
    setCurrentIndex(picked.row());
    Q_EMIT activated(picked.row());
}

void ChoiceEdit::setChoices(const QStringList &choices, const QString &noneChosen)
{
    const auto before = choice();
    clear();
    setPlaceholderText(noneChosen);
    addItems(choices);
    showChoice(before);
}

void ChoiceEdit::showChoice(std::optional<int> index)
{
    setCurrentIndex(index.value_or(-1));
}

std::optional<int> ChoiceEdit::choice() const
{
    return currentIndex() < 0 ? std::nullopt : std::optional(currentIndex());
}

// The list is a window of its own, which no label belongs to.
void ChoiceEdit::showPopup()
{
    list()->setAccessibleName(accessibleName());
    QComboBox::showPopup();
}

// Qt keeps the one of the font before. Adjusted to its contents it is the same.
QSize ChoiceEdit::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace jobmark::ui
