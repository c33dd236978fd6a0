// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QUrl>

class QMimeData;

namespace jobmark::ui {

/// What a drop or the clipboard brings that can be attached.
struct Brought
{
    QList<QUrl> files; ///< may name other computers: those are refused later, by name
    QImage picture;    ///< when no file of this computer came

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && picture.isNull(); }
};

/// Files of this computer first, then a picture, then addresses. Nothing is read, and nothing fetched.
[[nodiscard]] Brought broughtBy(const QMimeData &data);
/// The same question without its answer, while something hovers over the window: pictures are costly to convert.
[[nodiscard]] bool bringsSomething(const QMimeData &data);
/// It is text as well, and no file of this computer: a text field may have it.
[[nodiscard]] bool isRatherText(const QMimeData &data);

/// A picture as the bytes of a PNG file. For any thread.
[[nodiscard]] QByteArray asPng(const QImage &picture);

} // namespace jobmark::ui
