// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <array>
#include <optional>
#include <QUrl>
#include <QWidget>

class QToolButton;

namespace jobmark::ui {

class RowLabel;
class SelectableText;

/// How to reach the customer: each way as text that can be selected, with a button to copy it and one to use it. What
/// is not known has no row.
class ContactRows : public QWidget
{
    Q_OBJECT

public:
    explicit ContactRows(QWidget *parent = nullptr);

    void showLead(const api::Lead &lead);

private:
    enum class Way : std::uint8_t { Phone, Mail, Address };
    struct Row
    {
        RowLabel *name = nullptr;
        SelectableText *text = nullptr;
        QToolButton *copy = nullptr;
        QToolButton *use = nullptr;
    };

    void build(Way way);
    void showRow(Way way, const QString &text);
    [[nodiscard]] std::optional<QUrl> linkOf(Way way) const;
    void use(Way way) const;

    std::array<Row, 3> m_rows;
    std::array<QString, 3> m_texts;
};

} // namespace jobmark::ui
