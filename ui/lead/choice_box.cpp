// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "choice_box.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace jobmark::ui {
namespace {

constexpr int valueRole = Qt::UserRole;

/// Finds by the beginning of any word, from the current row on, and never a heading.
class WordSearchView : public QListView
{
public:
    using QListView::QListView;

    void keyboardSearch(const QString &typed) override
    {
        if (model() == nullptr || typed.isEmpty())
            return;
        const bool again = m_sinceLastKey.isValid() && m_sinceLastKey.elapsed() < pauseMilliseconds;
        m_searched = again && typed.trimmed() != m_searched ? m_searched + typed : typed;
        m_sinceLastKey.restart();
        const int rows = model()->rowCount();
        const int from = qMax(0, currentIndex().row() + (m_searched.size() == 1 ? 1 : 0));
        if (!goTo(from, rows, WordPlace::First))
            goTo(from, rows, WordPlace::Any);
    }

private:
    enum class WordPlace { First, Any };
    static constexpr int pauseMilliseconds = 1000;

    bool goTo(int from, int rows, WordPlace place)
    {
        for (int step = 0; step < rows; ++step) {
            const QModelIndex index = model()->index((from + step) % rows, modelColumn());
            if (index.flags().testFlag(Qt::ItemIsEnabled) && matches(index.data().toString(), place)) {
                setCurrentIndex(index);
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool matches(const QString &text, WordPlace place) const
    {
        if (text.startsWith(m_searched, Qt::CaseInsensitive))
            return true;
        return place == WordPlace::Any && text.contains(QChar(u' ') + m_searched, Qt::CaseInsensitive);
    }

    QString m_searched;
    QElapsedTimer m_sinceLastKey;
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : ChoiceEdit(parent)
{
    setView(new WordSearchView(this));
    setMaxVisibleItems(24);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant value = itemData(index, valueRole);
        Q_EMIT valueChosen(value.isValid() ? std::optional(value.toInt()) : std::nullopt);
    });
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
    ChoiceEdit::keyPressEvent(event);
}

} // namespace jobmark::ui
