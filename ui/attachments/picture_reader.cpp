// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "picture_reader.h"

#include <QBuffer>
#include <QImageReader>

namespace jobmark::ui {
namespace {

/// More points than any camera takes; fewer than Qt's own limit of memory for one picture.
constexpr qint64 mostPoints = 64'000'000;
constexpr int mostEdge = 30'000;

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

tl::expected<Picture, PictureFault> readPicture(const QByteArray &bytes, QSize most)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return tl::make_unexpected(PictureFault::OtherKind);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return tl::make_unexpected(PictureFault::Damaged);
    if (size.width() > mostEdge || size.height() > mostEdge || qint64(size.width()) * size.height() > mostPoints)
        return tl::make_unexpected(PictureFault::TooLarge);
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return tl::make_unexpected(PictureFault::Damaged);
    return Picture{std::move(image), size};
}

} // namespace jobmark::ui
