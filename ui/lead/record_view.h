// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "session/surroundings.h"

#include <QWidget>

namespace jobmark::ui {

class FactList;
class PlainLabel;

/// A lead whose status is final: everything that is recorded, to read and copy, and why it cannot be changed.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(session::Surroundings surroundings, QWidget *parent = nullptr);

    void showLead(const api::Lead &lead);
    void focusFirst();

private:
    session::Surroundings m_surroundings;
    PlainLabel *m_why;
    FactList *m_facts;
};

} // namespace jobmark::ui
