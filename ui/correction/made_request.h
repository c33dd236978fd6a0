// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"
#include "record/export_dialog.h"
#include "report/correction_form.h"

#include <QWidget>

namespace jobmark::ui {

class Heading;
class SelectableText;
class SideTable;

/// A correction request that was made: side by side what is recorded and what it should be, why, and the ways to hand
/// it over. It leaves this computer only by what the user does here.
class MadeRequest : public QWidget
{
    Q_OBJECT

public:
    explicit MadeRequest(session::Surroundings surroundings, QWidget *parent = nullptr);

    /// `state.request` is there.
    void render(const report::CorrectionFormState &state);
    void focusFirst();

Q_SIGNALS:
    void changeRequested();

private:
    void mail();
    void copy();
    void save();
    void say(Tone tone, const QString &text, const QString &details = {});

    session::Surroundings m_surroundings;
    std::optional<review::CorrectionRequest> m_request;
    Heading *m_title;
    Notice *m_trouble;
    Notice *m_done;
    SideTable *m_sides;
    SelectableText *m_why;
    QWidget *m_first = nullptr; ///< of the buttons
    QWidget *m_last = nullptr;
    ExportDialog *m_export;
};

} // namespace jobmark::ui
