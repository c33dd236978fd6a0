// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringDecoder>
#include <QStringView>
#include <QVarLengthArray>
#include <string_view>

namespace jobmark::check {

/// Text as UTF-16, without an allocation when it is short.
class Utf16
{
public:
    explicit Utf16(std::string_view utf8)
    {
        const auto size = static_cast<qsizetype>(utf8.size());
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        m_buffer.resize(decoder.requiredSpace(size));
        const QChar *end = decoder.appendToBuffer(m_buffer.data(), QByteArrayView(utf8.data(), size));
        m_size = end - m_buffer.constData();
    }
    [[nodiscard]] QStringView view() const { return {m_buffer.constData(), m_size}; }

private:
    QVarLengthArray<QChar, 512> m_buffer;
    qsizetype m_size;
};

} // namespace jobmark::check
