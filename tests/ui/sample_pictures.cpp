// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_pictures.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QtEndian>

namespace jobmark::test {
namespace {

/// CRC-32 as PNG has it.
quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~sum;
}

} // namespace

QByteArray samplePng(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(180, 90, 40));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray hugePng()
{
    constexpr qsizetype header = 12; // where "IHDR" begins; width and height follow, and 17 bytes on its checksum
    QByteArray png = samplePng({1, 1});
    png.replace(header + 4, 8, QByteArray::fromHex("0000ffff0000ffff"));
    const quint32 sum = qToBigEndian(checksumOf(png.mid(header, 17)));
    return png.replace(header + 17, 4, reinterpret_cast<const char *>(&sum), 4);
}

} // namespace jobmark::test
