// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QByteArrayView>
#include <QString>

namespace jobmark::files {

enum class FileKind : std::uint8_t { Picture, Pdf, Text, Document, Spreadsheet, Archive, Other };

/// What a file is by its name, or by the content type that a server gives (parameters and case do not matter). Neither
/// proves anything: it is for showing, and for telling the server.
[[nodiscard]] FileKind kindOfName(QStringView name);
[[nodiscard]] FileKind kindOfContentType(QStringView contentType);
/// "application/octet-stream" when the name says nothing.
[[nodiscard]] QString contentTypeOfName(QStringView name);

/// Made to be run, or to start something, on some system: by its name, or by its first bytes.
[[nodiscard]] bool isProgram(QStringView name, QByteArrayView firstBytes);

} // namespace jobmark::files
