// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tone.h"

#include <cstdint>
#include <optional>
#include <QWidget>

class QLabel;

namespace jobmark::ui {

class PlainLabel;

/// How much a row is needed, in words beside its name.
enum class RowNeed : std::uint8_t { Required, Recommended, Optional };

[[nodiscard]] RowNeed rowNeedOf(rules::Need need);

/// Whether the line beneath a row is there when nothing stands in it.
enum class LineBeneath : std::uint8_t {
    Kept,     ///< it is: rows do not move while one is typed in
    AsNeeded, ///< for a row that says little: it is there once something is said
};

/// One row of a form: the label (with a mnemonic), the editor, and beneath it one line that says how the answer was
/// read and what is to be mended.
///
/// For FormRows: `form->addRow(row->label(), row)`.
/// A screen reader hears "Job amount, required" as the editor's name and the lines beneath as its description.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` with an & before the mnemonic. Takes the editor in; it is a FieldEditor or any single widget.
    FieldRow(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    void setNeed(RowNeed need);
    void setLineBeneath(LineBeneath line);
    /// How the answer was read ("Tue 1 Dec 2026"); empty for nothing. Plain text.
    void setReading(const QString &text);
    /// Replaces the message that stands there. The sentence names the field itself.
    void setMessage(rules::Severity severity, const QString &sentence);
    void clearMessage();
    /// Whether the message that stands there is one.
    [[nodiscard]] bool hasError() const;
    /// What a screen reader says of its own accord while the focus stays where it is: what changed around this row.
    void announce(const QString &text);

    /// Puts the focus on the editor, with its text selected.
    void focusEditor();

Q_SIGNALS:
    /// The focus left this row for another widget of the window (not for a popup, another window or another part of
    /// this row).
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Message
    {
        Tone tone;
        QString text;
        friend bool operator==(const Message &, const Message &) = default;
    };
    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] QString spokenDescription() const;
    void showTexts();
    void showColours();
    /// The name on one line with what is typed first.
    void alignName();

    QString m_name;
    RowNeed m_need = RowNeed::Required;
    std::optional<Message> m_message;
    QString m_readingText;
    QString m_announced;
    LineBeneath m_line = LineBeneath::Kept;
    QLabel *m_label;
    QWidget *m_editor;
    QWidget *m_beneath;
    QLabel *m_icon;
    PlainLabel *m_reading;
    PlainLabel *m_messageText;
};

} // namespace jobmark::ui
