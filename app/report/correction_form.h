// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "review/correction_request.h"
#include "session/session.h"
#include "session/status_form.h"

#include <QObject>

namespace jobmark::report {

/// What stands beside the form of a correction.
struct CorrectionFormState
{
    std::optional<api::LeadId> lead;
    QString why;
    std::optional<rules::Code> whyFault;              ///< shown after a try to make the request
    std::optional<review::CorrectionRequest> request; ///< made, and in the activity unless `fault`
    QList<session::FormMessage> warnings;             ///< of the request: what is odd about what it asks for
    std::optional<store::StoreFault> fault;           ///< why it is not in the activity
};

/// Asking support to correct a locked record: the status form once more, filled with what is recorded and judged by
/// the same validator, and the reason. What comes of it is a text; nothing here can reach the server. Main thread.
class CorrectionForm : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit CorrectionForm(session::Session &session, QObject *parent = nullptr);

    /// Starts with what is recorded of `lead`. The same lead again goes on with what was typed.
    void open(const api::Lead &lead);
    void typeWhy(const QString &why);
    /// Makes the request, or shows what is missing.
    void make();
    /// Back to the form, with everything typed.
    void goBack();

    [[nodiscard]] session::StatusForm &form() { return m_form; }
    [[nodiscard]] const session::StatusForm &form() const { return m_form; }
    [[nodiscard]] const CorrectionFormState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void takeUpdate(const rules::Update &update);
    [[nodiscard]] store::Stored<void> keep(const review::CorrectionRequest &request);

    session::Session &m_session;
    session::StatusForm m_form;
    CorrectionFormState m_state;
    api::Lead m_recorded;
};

} // namespace jobmark::report
