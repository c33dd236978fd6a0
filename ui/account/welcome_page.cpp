// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "welcome_page.h"

#include "parts/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(tr("Welcome"));
    auto *heading = new PlainLabel(tr("Welcome to Jobmark"), this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    heading->setFont(large);
    auto *text =
        new PlainLabel(tr("Jobmark keeps your RenovationFind leads up to date: pick a lead, pick what happened, "
                          "and submit it. What you type is checked as you type it, and is never lost."),
                       this);
    auto *signIn = new QPushButton(tr("&Sign in…"), this);
    auto *sample = new QPushButton(tr("&Try it with sample data"), this);
    signIn->setDefault(true);
    connect(signIn, &QPushButton::clicked, this, &WelcomePage::signInAsked);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleDataAsked);
    setFocusProxy(signIn);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(layout->spacing());
    layout->addWidget(signIn, 0, Qt::AlignLeading);
    layout->addWidget(sample, 0, Qt::AlignLeading);
    layout->addStretch(2);
}

} // namespace jobmark::ui
