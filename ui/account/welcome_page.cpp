// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "welcome_page.h"

#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/page_column.h"
#include "parts/page_scroll.h"
#include "parts/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(tr("Welcome"));
    auto *page = new PageColumn(this);
    auto *heading = new Heading(Heading::Level::Page, tr("Welcome to Jobmark"), page);
    auto *text =
        new PlainLabel(tr("Jobmark keeps your RenovationFind leads up to date: pick a lead, pick what happened, "
                          "and submit it. What you type is checked as you type it, and is never lost."),
                       page);
    auto *signIn = new QPushButton(tr("&Sign in…"), this);
    auto *sample = new QPushButton(tr("&Try it with sample data"), this);
    signIn->setDefault(true);
    connect(signIn, &QPushButton::clicked, this, &WelcomePage::signInAsked);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleDataAsked);
    setFocusProxy(signIn);

    auto *buttons = new FlowLayout;
    buttons->addWidget(signIn);
    buttons->addWidget(sample);
    QVBoxLayout &parts = page->parts();
    parts.addStretch(1);
    parts.addWidget(heading);
    parts.addWidget(text);
    parts.addSpacing(2 * parts.spacing());
    parts.addLayout(buttons);
    parts.addStretch(2);
    showScrolled(*this, page);
}

} // namespace jobmark::ui
