// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "context_reader.h"

#include "utf16.h"

#include "rules/wire_names.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jobmark::check {

void ContextReader::readKey(std::string_view key)
{
    if (key == "accepted")
        m_key = Key::Accepted;
    else if (key == "currentStatus")
        m_key = Key::CurrentStatus;
    else if (key == "attachments")
        m_key = Key::Attachments;
    else
        m_key = Key::Other;
}

void ContextReader::readText(std::string_view utf8)
{
    readNull();
    if (m_key == Key::CurrentStatus)
        m_context.currentStatus = rules::fromWireName<rules::Status>(Utf16(utf8).view());
    else
        refuse();
}

void ContextReader::readNumber(double number)
{
    readNull();
    if (m_key == Key::Attachments && number >= 0 && std::trunc(number) == number)
        m_context.attachments = static_cast<int>(qMin<double>(number, std::numeric_limits<int>::max()));
    else
        refuse();
}

void ContextReader::readFlag(bool flag)
{
    readNull();
    if (m_key == Key::Accepted)
        m_context.acceptance = flag ? rules::Acceptance::Accepted : rules::Acceptance::NotAccepted;
    else
        refuse();
}

void ContextReader::readNull()
{
    const rules::Context none;
    m_faults[static_cast<std::size_t>(m_key)] = false;
    if (m_key == Key::Accepted)
        m_context.acceptance = none.acceptance;
    else if (m_key == Key::CurrentStatus)
        m_context.currentStatus = none.currentStatus;
    else if (m_key == Key::Attachments)
        m_context.attachments = none.attachments;
}

void ContextReader::readArrayOrObject()
{
    readNull();
    refuse();
}

bool ContextReader::isFaulty() const
{
    return std::find(m_faults.begin(), m_faults.end(), true) != m_faults.end();
}

} // namespace jobmark::check
