// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "check_lines.h"

#include "line_reader.h"
#include "update_line.h"
#include "verdict_writer.h"

#include "rules/validate.h"

#include <algorithm>
#include <QFileDevice>

namespace jobmark::check {
namespace {

using rules::Code;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isOpenFor(QIODevice &device, QIODevice::OpenModeFlag mode)
{
    return device.isOpen() ? (device.openMode() & mode) != 0 : device.open(mode);
}

/// Judges line after line, and remembers whether all were ok.
class Checker
{
public:
    Checker(QIODevice &in, QIODevice &out, rules::Instant now, const QTimeZone &zone)
        : m_lines(in)
        , m_updates(now, zone)
        , m_verdicts(out)
    {}

    CheckOutcome check()
    {
        for (;;) {
            const LineReader::Got got = m_lines.next();
            if (got == LineReader::Got::End || got == LineReader::Got::Failure) {
                const bool isComplete = m_verdicts.flush() && got == LineReader::Got::End;
                return isComplete ? m_outcome : CheckOutcome::Unreadable;
            }
            ++m_lineNumber;
            judge(got == LineReader::Got::Line ? m_updates.read(lineText()) : nullptr);
            if (!m_verdicts.write(m_lineNumber, m_findings))
                return CheckOutcome::Unreadable;
        }
    }

private:
    std::string_view lineText() const
    {
        std::string_view line = m_lines.line();
        if (m_lineNumber == 1 && line.starts_with(byteOrderMark))
            line.remove_prefix(byteOrderMark.size());
        return line;
    }

    void judge(const UpdateLine *line)
    {
        m_findings.clear();
        if (line == nullptr) {
            m_findings.push_back({"line", Code::Malformed});
        } else {
            for (const rules::Finding &finding : rules::validate(line->draft, line->context))
                m_findings.push_back({rules::jsonKey(finding.field), finding.code});
            if (line->contextState == ContextState::Malformed)
                m_findings.push_back({"context", Code::Malformed});
            for (const std::string_view key : line->otherKeys)
                m_findings.push_back({key, Code::NotUsed});
        }
        if (std::any_of(m_findings.begin(), m_findings.end(), [](const NamedFinding &finding) {
                return rules::severityOf(finding.code) == rules::Severity::Error;
            }))
            m_outcome = CheckOutcome::SomeNotOk;
    }

    LineReader m_lines;
    UpdateLineReader m_updates;
    VerdictWriter m_verdicts;
    std::vector<NamedFinding> m_findings;
    std::uint64_t m_lineNumber = 0;
    CheckOutcome m_outcome = CheckOutcome::AllOk;
};

} // namespace

CheckOutcome checkLines(QIODevice &in, QIODevice &out, rules::Instant now, const QTimeZone &zone)
{
    if (!isOpenFor(in, QIODevice::ReadOnly) || !isOpenFor(out, QIODevice::WriteOnly))
        return CheckOutcome::Unreadable;
    const CheckOutcome outcome = Checker(in, out, now, zone).check();
    auto *file = qobject_cast<QFileDevice *>(&out);
    return file == nullptr || file->flush() ? outcome : CheckOutcome::Unreadable;
}

} // namespace jobmark::check
