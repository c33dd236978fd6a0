// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <QtGlobal>

namespace jobmark::api {

/// What `each` is for, of the time that a file has: as much as may be attached unless somebody sets more.
inline constexpr qint64 uploadPart = 25 * 1024 * 1024;

/// How long a file of so many bytes may be on its way: `each` for every begun part, so that a slow connection that is
/// good enough for small files is so for large ones.
[[nodiscard]] constexpr std::chrono::milliseconds uploadTime(std::chrono::milliseconds each, qint64 bytes)
{
    return each * (bytes <= uploadPart ? 1 : (bytes + uploadPart - 1) / uploadPart);
}

static_assert(uploadTime(std::chrono::milliseconds(3), 0).count() == 3);
static_assert(uploadTime(std::chrono::milliseconds(3), uploadPart).count() == 3);
static_assert(uploadTime(std::chrono::milliseconds(3), uploadPart + 1).count() == 6);

} // namespace jobmark::api
