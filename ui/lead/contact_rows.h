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
class Notice;
class SelectableText;

/// How to reach the customer: each way as text that can be selected, with a button to copy it and one to use it, which
/// says where it goes and asks before another program is started. What is not known has no row.
class ContactRows : public QWidget
{
    Q_OBJECT

public:
    explicit ContactRows(QWidget *parent = nullptr);

    void showLead(const api::Lead &lead);

protected:
    void keyPressEvent(QKeyEvent *event) override;

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
    void ask(Way way);
    void onAnswer(int answer);
    void endAsking();

    std::array<Row, 3> m_rows;
    std::array<QString, 3> m_texts;
    Notice *m_question;
    std::optional<Way> m_asked; ///< what the question is about
};

} // namespace jobmark::ui
