// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "account/core_dump.h"
#include "parts/house_style.h"
#include "window/command_line.h"
#include "window/console.h"
#include "window/program.h"
#include "window/text_commands.h"

#include <QApplication>
#include <QCoreApplication>

using namespace jobmark;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("jobmark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBMARK_VERSION));

    account::leaveNoCoreDump();
    ui::useConsoleOfCaller();
    const auto line = ui::parseCommandLine(ui::commandLineArguments(argc, argv));
    if (!line)
        return ui::refuseCommandLine(line.error());
    if (ui::isTextCommand(line->start)) {
        const QCoreApplication program(argc, argv);
        return ui::runTextCommand(*line);
    }
    const QApplication program(argc, argv);
    if (line->start == ui::Start::Tour)
        ui::useHouseStyle(QStringLiteral("fusion")); // its pictures are alike on every desktop
    else
        ui::useHouseStyle();
    ui::Program thisRun(*line);
    thisRun.start();
    return QApplication::exec();
}
