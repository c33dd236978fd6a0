// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <string>
#include <windows.h>

namespace jobmark::files {

/// An open file of Windows, closed when this goes.
class WindowsFile
{
public:
    explicit WindowsFile(HANDLE handle = INVALID_HANDLE_VALUE)
        : m_handle(handle)
    {}
    ~WindowsFile();
    WindowsFile(WindowsFile &&other) noexcept;
    WindowsFile &operator=(WindowsFile &&other) noexcept;

    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const { return m_handle; }

private:
    HANDLE m_handle;
};

/// `path` as the wide functions take it: whole, with backslashes, and with the prefix that lifts the limit of 260
/// characters when it is longer than that.
[[nodiscard]] std::wstring nativePath(const QString &path);

} // namespace jobmark::files
