// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "line_reader.h"

#include <QFileDevice>

namespace jobmark::check {
namespace {

constexpr std::size_t blockSize = 256 * 1024;

} // namespace

LineReader::LineReader(QIODevice &device)
    : m_device(device)
    , m_block(blockSize)
{}

bool LineReader::fill()
{
    const qint64 size = m_device.read(m_block.data(), static_cast<qint64>(m_block.size()));
    // The end of a sequential device reads as -1 too: only a file says which it was.
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    if (size < 0 && file != nullptr && file->error() != QFileDevice::NoError)
        m_hasFailed = true;
    m_rest = {m_block.data(), static_cast<std::size_t>(qMax<qint64>(0, size))};
    return size > 0;
}

void LineReader::keep(std::string_view part)
{
    m_hasBegun = true;
    if (m_isTooLong || m_kept.size() + part.size() > maximumLength) {
        m_isTooLong = true;
        m_kept.clear();
        return;
    }
    m_kept.insert(m_kept.end(), part.begin(), part.end());
}

LineReader::Got LineReader::next()
{
    m_kept.clear();
    m_isTooLong = false;
    m_hasBegun = false;
    for (;;) {
        if (m_rest.empty() && !fill())
            return atEnd();
        const std::size_t end = m_rest.find('\n');
        const std::string_view part = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        if (end != std::string_view::npos && !m_hasBegun) {
            m_line = part;
            return Got::Line;
        }
        keep(part);
        if (end != std::string_view::npos)
            return atEnd();
    }
}

LineReader::Got LineReader::atEnd()
{
    if (m_hasFailed)
        return Got::Failure;
    if (m_isTooLong)
        return Got::TooLong;
    m_line = {m_kept.data(), m_kept.size()};
    return m_hasBegun ? Got::Line : Got::End;
}

} // namespace jobmark::check
