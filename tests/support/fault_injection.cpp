// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "fault_injection.h"

#include <algorithm>
#include <QFileInfo>
#include <sys/mman.h>

using namespace Qt::StringLiterals;

namespace jobmark::test {

FaultInjection::FaultInjection(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toLocal8Bit();
    if (path.isEmpty() || path.size() >= qsizetype(sizeof(FaultPlan::folder)) || !m_file.open() ||
        !m_file.resize(sizeof(FaultPlan)))
        qFatal("no place for a plan of faults");
    map(m_file.handle()); // a new file is all zeros: nothing goes wrong
    std::copy(path.begin(), path.end(), m_plan->folder.begin());
}

FaultInjection::FaultInjection(Mine)
{
    QFile file(qEnvironmentVariable(faultPlanVariable));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("there is no plan of faults");
    map(file.handle());
}

FaultInjection FaultInjection::ofThisProgram()
{
    return FaultInjection(Mine());
}

void FaultInjection::map(int file)
{
    void *memory = ::mmap(nullptr, sizeof(FaultPlan), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        qFatal("no place for a plan of faults");
    m_plan = static_cast<FaultPlan *>(memory);
}

FaultInjection::~FaultInjection()
{
    ::munmap(m_plan, sizeof(FaultPlan));
}

QProcessEnvironment FaultInjection::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(JOBMARK_FAULT_SHIM));
    environment.insert(QString::fromLatin1(faultPlanVariable), m_file.fileName());
    // Its library wants to be the first, and can do without.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    return environment;
}

void FaultInjection::arm(FaultDeed deed, std::uint32_t calls, std::int64_t first, std::int64_t last, int error)
{
    disarm();
    m_plan->calls = calls;
    m_plan->first = first;
    m_plan->last = last;
    m_plan->error = error;
    m_plan->counted = 0;
    m_plan->deed = deed;
}

void FaultInjection::disarm()
{
    m_plan->deed = FaultDeed::Nothing;
}

QByteArray FaultInjection::trace() const
{
    const auto length = std::min<std::uint64_t>(m_plan->traced, FaultPlan::traceLength);
    QByteArray letters;
    for (std::size_t i = 0; i < length; ++i)
        letters.append(m_plan->trace[i]);
    return letters;
}

} // namespace jobmark::test
