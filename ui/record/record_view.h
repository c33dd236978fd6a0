// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_actions.h"

#include "report/open_record.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace jobmark::ui {

class FactList;
class FindingList;
class Heading;
class PlainLabel;
class RawJson;

/// A record that is only read: why it is locked, what is odd about it, everything that is recorded, and what can be
/// taken along. Read-only, not disabled: each text can be reached, selected and copied.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    /// `record` outlives it.
    RecordView(report::OpenRecord &record, session::Surroundings surroundings, QWidget *parent = nullptr);

    void focusFirst();
    /// Whether exports and notes leave out what is personal.
    [[nodiscard]] review::Privacy privacy() const;

Q_SIGNALS:
    void asked(jobmark::ui::RecordCommand command);

private:
    void build();
    void addButton(QLayout *row, RecordCommand command, const QString &text);
    void render();
    void renderFindings(const report::RecordFacts &facts);
    void renderFacts(const report::RecordFacts &facts);
    void arrangeTabs();

    report::OpenRecord &m_record;
    session::Surroundings m_surroundings;
    Heading *m_title;
    PlainLabel *m_why;
    QList<QPushButton *> m_buttons;
    QPushButton *m_correct = nullptr;
    QCheckBox *m_withoutPersonal;
    Heading *m_findingTitle;
    FindingList *m_findings;
    FactList *m_facts;
    RawJson *m_raw;
};

} // namespace jobmark::ui
