// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "attachment_row.h"
#include "row_key.h"

#include <map>

class QPushButton;
class QVBoxLayout;

namespace jobmark::ui {

struct ShownRow
{
    RowKey key;
    AttachmentRowState state;
};

struct AttachmentsShown
{
    enum class Adding : std::uint8_t { Offered, Not };
    Adding adding = Adding::Not;
    QString hint;
    std::optional<NoticeState> refused;
    std::optional<NoticeState> removed;
    QList<ShownRow> rows; ///< each key once
};

/// The list of attachments with the button that adds to it. Shows what it is given and reports what the user did. Rows
/// are kept as long as what they are about is, so that nothing moves away from under a click.
class AttachmentsView : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsView(QWidget *parent = nullptr);

    void render(const AttachmentsShown &shown);
    /// One row alone; nothing when it is not shown.
    void renderRow(const ShownRow &row);

Q_SIGNALS:
    void addRequested();
    /// `action` is an AttachmentAction.
    void rowActionChosen(const jobmark::ui::RowKey &key, int action);
    void noticeActionChosen(int action);

private:
    void renderRows(const QList<ShownRow> &rows);
    AttachmentRow *rowFor(const RowKey &key);

    PlainLabel *m_hint;
    QPushButton *m_add;
    Notice *m_refused;
    Notice *m_removed;
    QVBoxLayout *m_rowLayout;
    std::map<RowKey, AttachmentRow *> m_rows;
};

} // namespace jobmark::ui
