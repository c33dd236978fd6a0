// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/sign_in_form.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jobmark::ui {

class FieldRow;
class Notice;
class Heading;
class PlainLabel;

/// Signs in to a new connection, or to an existing one again. Shows the state of a SignInForm and reports what the user
/// did; its window title begins with "Error: " while something must be mended.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    /// Shows `form` and lets it decide, from now on. It must live longer.
    void follow(account::SignInForm &form);

    /// Puts `entry` into the fields; the token field is emptied.
    void start(const account::SignInEntry &entry);
    void render(const account::SignInFormState &state);
    [[nodiscard]] account::SignInEntry entry() const;

Q_SIGNALS:
    void edited();
    void submitted();
    /// The user wants to leave the page; a test under way is to be given up.
    void cancelled();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void layOut();
    void reveal(bool shown);
    void forgetToken();
    void submit();
    void renderFaults(const account::SignInFormState &state);
    void focusFirstFault(const account::SignInFormState &state);

    Heading *m_heading;
    PlainLabel *m_what;
    QLineEdit *m_token;
    QCheckBox *m_reveal;
    QRadioButton *m_records;
    QRadioButton *m_reviews;
    QLineEdit *m_name;
    QLineEdit *m_server;
    FieldRow *m_tokenRow = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_serverRow = nullptr;
    Notice *m_notice;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    bool m_justSubmitted = false; ///< the next state with faults takes the focus to the first of them
};

} // namespace jobmark::ui
