// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class Notice;
class PlainLabel;
class SelectableText;

/// The lead's object as the server sent it, folded away until it is asked for, and copied whole.
class RawJson : public QWidget
{
    Q_OBJECT

public:
    explicit RawJson(QWidget *parent = nullptr);

    void showLead(const api::Lead &lead);
    [[nodiscard]] QList<QWidget *> stops() const;

private:
    void render();

    api::Lead m_lead;
    QPushButton *m_fold;
    QPushButton *m_copy;
    SelectableText *m_text;
    PlainLabel *m_shortened;
};

} // namespace jobmark::ui
