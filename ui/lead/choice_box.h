// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/choice_edit.h"

namespace jobmark::ui {

class WordSearchView;

/// A choice with headings and values of its own. Typing finds an item by the beginning of its text, else of any of its
/// words.
class ChoiceBox : public ChoiceEdit
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void addChoice(const QString &text, int value);
    /// An item that stands for "no answer".
    void addNoAnswer(const QString &text);
    void addHeading(const QString &text);
    /// Shows `value`, or for nothing the item for no answer where there is one, else the placeholder. Reports nothing.
    void showValue(std::optional<int> value);

Q_SIGNALS:
    /// The user chose; nothing for the item that stands for no answer.
    void valueChosen(std::optional<int> value);

protected:
    void makeList() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(const QString &typed);

    WordSearchView *m_search = nullptr; ///< its list, once there is one
    int m_noAnswer = -1;                // its position
};

} // namespace jobmark::ui
