// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

namespace jobmark::test {

/// Who looks at the calls of a program.
enum class Seen { Within, FromOutside };

/// Whether strace can trace here; many containers forbid it.
inline bool mayTrace()
{
    QProcess attempt;
    attempt.start(QStringLiteral("strace"),
                  {QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return attempt.waitForFinished() && attempt.exitStatus() == QProcess::NormalExit && attempt.exitCode() == 0;
}

} // namespace jobmark::test

Q_DECLARE_METATYPE(jobmark::test::Seen)
