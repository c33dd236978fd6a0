// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "brought_files.h"

#include <algorithm>
#include <QBuffer>
#include <QMimeData>

namespace jobmark::ui {
namespace {

bool hasLocalFile(const QList<QUrl> &urls)
{
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

Brought broughtBy(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    // A picture dragged out of a browser comes with its address as well: the picture is what was meant.
    if (!hasLocalFile(urls) && data.hasImage()) {
        const auto picture = qvariant_cast<QImage>(data.imageData());
        if (!picture.isNull())
            return {{}, picture};
    }
    return {urls, {}};
}

bool bringsSomething(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage();
}

bool isRatherText(const QMimeData &data)
{
    return data.hasText() && !hasLocalFile(data.urls());
}

QByteArray asPng(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace jobmark::ui
