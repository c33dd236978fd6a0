// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/record_reader.h"
#include "session/desk.h"

#include <QScrollArea>

class QCheckBox;
class QLineEdit;

namespace jobmark::ui {

class FieldRow;
class PlainLabel;
class SideTable;

/// Two or more records beside each other. Where one says something else than the first, a word says so, besides being
/// bold.
class ComparePage : public QScrollArea
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit ComparePage(session::Desk &desk, QWidget *parent = nullptr);

    /// Begins with this record; the cursor is where the numbers of the others go.
    void begin(api::LeadId first);

    /// The numbers cannot be read.
    [[nodiscard]] bool isToBeCorrected() const;

Q_SIGNALS:
    void backRequested();
    /// isToBeCorrected() may have changed.
    void titleChanged();

private:
    void build();
    void compare();
    void render();
    [[nodiscard]] QString whatIsMissing() const;

    session::Desk &m_desk;
    report::RecordReader m_reader;
    QWidget *m_content;
    QLineEdit *m_numbers;
    FieldRow *m_numbersRow;
    QCheckBox *m_onlyDiffering;
    PlainLabel *m_summary;
    SideTable *m_table;
    QList<api::LeadId> m_compared;
    QHash<api::LeadId, api::ApiError> m_errors;
};

} // namespace jobmark::ui
