// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "choice_box.h"

#include "word_search_view.h"

#include "parts/smallest_target.h"
#include "parts/tone.h"

#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace jobmark::ui {
namespace {

constexpr int valueRole = Qt::UserRole;

/// A heading cannot be chosen, but it is to be read: not as faint as what is out of use.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, smallestTarget});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        QPalette colours = option->palette;
        colours.setCurrentColorGroup(QPalette::Active);
        option->palette.setColor(QPalette::Disabled, QPalette::Text, quietColourInList(colours));
    }
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : ChoiceEdit(parent)
{
    setMaxVisibleItems(24);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant value = itemData(index, valueRole);
        Q_EMIT valueChosen(value.isValid() ? std::optional(value.toInt()) : std::nullopt);
    });
}

void ChoiceBox::makeList()
{
    m_search = new WordSearchView(this);
    setView(m_search);
    setItemDelegate(new ChoiceDelegate(m_search));
}

void ChoiceBox::addChoice(const QString &text, int value)
{
    addItem(text, value);
}

void ChoiceBox::addNoAnswer(const QString &text)
{
    m_noAnswer = count();
    addItem(text);
}

void ChoiceBox::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    static_cast<QStandardItemModel *>(model())->appendRow(heading);
}

void ChoiceBox::showValue(std::optional<int> value)
{
    setCurrentIndex(value ? findData(*value, valueRole) : m_noAnswer);
}

// Ctrl+Enter is the page's, and a plain Enter must not choose the row it happens to stand on.
void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const bool opens = event->key() == Qt::Key_Space && !(m_search && m_search->isSearching());
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types && !opens && !event->modifiers().testFlag(Qt::AltModifier))
        search(event->text());
    else
        ChoiceEdit::keyPressEvent(event);
}

// Qt's own search opens the list at the first blank, in the middle of "Lead won".
void ChoiceBox::search(const QString &typed)
{
    QAbstractItemView *choices = list();
    choices->setCurrentIndex(model()->index(currentIndex(), modelColumn()));
    choices->keyboardSearch(typed);
    const int found = choices->currentIndex().row();
    if (found < 0 || found == currentIndex())
        return;
    setCurrentIndex(found);
    Q_EMIT activated(found);
}

} // namespace jobmark::ui
