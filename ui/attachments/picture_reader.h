// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QByteArray>
#include <QImage>
#include <tl/expected.hpp>

namespace jobmark::ui {

enum class PictureFault : std::uint8_t {
    OtherKind, ///< none of the kinds that are shown here, whatever its name says
    TooLarge,  ///< so many points that showing it would take all memory
    Damaged,
};

struct Picture
{
    QImage image;
    QSize size; ///< as it is in the file
};

/// A stranger's picture, made no larger than `most`: PNG, JPEG, WebP, or the first picture of a GIF, told by their
/// first bytes and by nothing else. No other decoder is ever asked; SVG and PDF can refer to other places and are not
/// shown. For any thread.
[[nodiscard]] tl::expected<Picture, PictureFault> readPicture(const QByteArray &bytes, QSize most);

} // namespace jobmark::ui
