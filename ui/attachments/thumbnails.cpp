// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "thumbnails.h"

#include "picture_reader.h"

#include <QFile>

namespace jobmark::ui {
namespace {

constexpr int sharpEdge = 2 * Thumbnails::edge;
/// Who looks through that many leads can have them made again.
constexpr std::size_t mostKept = 200;

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
{}

QImage Thumbnails::find(const RowKey &key) const
{
    const auto found = m_images.find(key);
    return found == m_images.end() ? QImage() : found->second;
}

void Thumbnails::want(const RowKey &key, const QString &path)
{
    make(key, [path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    });
}

void Thumbnails::want(const RowKey &key, const QByteArray &bytes)
{
    make(key, [bytes] { return bytes; });
}

void Thumbnails::make(const RowKey &key, std::function<QByteArray()> bytes)
{
    if (m_images.contains(key))
        return;
    if (m_images.size() >= mostKept)
        m_images.clear();
    m_images.emplace(key, QImage());
    const auto work = [bytes = std::move(bytes)] {
        const auto picture = readPicture(bytes(), QSize(sharpEdge, sharpEdge));
        return picture ? picture->image : QImage();
    };
    m_background.run<QImage>(work, [this, key](const QImage &image) {
        if (image.isNull())
            return;
        m_images.insert_or_assign(key, image);
        Q_EMIT changed();
    });
}

} // namespace jobmark::ui
