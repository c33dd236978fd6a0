// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "http_server.h"
#include "options.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <thread>

#ifdef JOBMARK_COVERAGE
/// Of GCC: writes down which lines were run, which is otherwise done at an end that takes its time.
extern "C" void __gcov_dump();
#endif

using namespace Qt::StringLiterals;
using namespace jobmark::sandbox;

namespace {

int fail(const QString &sentence)
{
    std::fputs(qPrintable(u"jobmark-sandbox: "_s + sentence + u'\n'), stderr);
    return 1;
}

/// Every change is in the state file before it is answered, so there is nothing to tidy: ending means to stop at once.
[[noreturn]] void stopAtOnce()
{
#ifdef JOBMARK_COVERAGE
    __gcov_dump();
#endif
    std::_Exit(0);
}

extern "C" void endNow(int)
{
    stopAtOnce();
}

void endWhenStdinCloses()
{
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        stopAtOnce();
    }).detach();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = optionsFromArguments(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text), options.error().exitStatus == 0 ? stdout : stderr);
        return options.error().exitStatus;
    }

    Service service(LeadBook(options->leads, QDateTime::currentDateTimeUtc()), &QDateTime::currentDateTimeUtc);
    if (const auto set = service.setFaults(options->faults); !set)
        return fail(set.error());
    if (options->stateFile) {
        if (const auto kept = service.keepIn(StateFile(*options->stateFile)); !kept)
            return fail(kept.error());
    }

    HttpServer server(std::move(service));
    const int port = server.bind(options->port);
    if (port == 0)
        return fail(u"port %1 of 127.0.0.1 is taken or not allowed."_s.arg(options->port));
    std::signal(SIGINT, endNow);
    std::signal(SIGTERM, endNow);
    if (options->ending == Ending::OnSignalOrStdinClosed)
        endWhenStdinCloses();
    std::printf("http://127.0.0.1:%d/rest-api-v1\n", port);
    std::fflush(stdout);
    server.serve();
    return 0;
}
