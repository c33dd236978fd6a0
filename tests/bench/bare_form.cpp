// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The yardstick as a program of its own, for start-up, memory and idling.
#include "bare_form.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    jobmark::bench::BareForm form;
    form.show();
    return QApplication::exec();
}
