// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "field_editor.h"

class QPlainTextEdit;

namespace jobmark::ui {

class PlainLabel;

/// Several lines of text with a counter below that counts as the server does (rules::Notes). May pass the limit: the
/// counter says by how many. Tab goes on to the next field; Ctrl+Enter is left to the page.
class NotesEdit : public FieldEditor
{
    Q_OBJECT

public:
    explicit NotesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString typed() const;
    /// Shows `typed`; cursor and undo stay when it is what stands there already. Reports nothing.
    void showTyped(const QString &typed);
    void setAccessibleTexts(const QString &fieldName, const QString &description) override;

    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_text; }
    /// "412 of 500", "12 too many".
    [[nodiscard]] QString counterText() const;

Q_SIGNALS:
    void edited(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void contentsEdited();
    void count();
    void fitHeight();

    QPlainTextEdit *m_text;
    PlainLabel *m_counter;
    QString m_typed;
    bool m_showing = false; // while showTyped() writes: what changes then was not the user
};

} // namespace jobmark::ui
