// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <tl/expected.hpp>

namespace jobmark::store {

/// Why something could not be kept or read. Nothing was changed when one of these comes back.
enum class StoreFault : std::uint8_t {
    Full,         ///< no room left on the disk
    ReadOnly,     ///< the folder or the file cannot be written
    Damaged,      ///< the file is not what was written: see Store::replaceDamaged()
    NewerVersion, ///< written by a newer Jobmark; nothing was touched
    Busy,         ///< another program holds it; may work in a moment
    Other,        ///< the disk failed in another way
};

template <class T>
using Stored = tl::expected<T, StoreFault>;

} // namespace jobmark::store
