// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace jobmark::ui {

class FormRows;
class RowLabel;
class SelectableText;

/// A name and what is known under it. The text may come from anybody.
struct Fact
{
    QString name;
    QString text;
    QString spokenName = {}; ///< where `name` alone would sound like another field of the page; empty: the name
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Facts to read: each in a row of its own, read-only and not disabled, so every one can be reached with Tab, selected
/// and copied. Rows are reused: showing the same facts again moves neither focus nor selection.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void showFacts(const QList<Fact> &facts);
    void focusFirst();
    /// Those that Tab reaches, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

private:
    QList<Fact> m_facts;
    FormRows *m_layout;
    QList<RowLabel *> m_names;
    QList<SelectableText *> m_texts;
};

} // namespace jobmark::ui
