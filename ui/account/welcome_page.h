// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace jobmark::ui {

/// What is shown while there is no connection: what Jobmark is, and the two ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void signInAsked();
    void sampleDataAsked();
};

} // namespace jobmark::ui
