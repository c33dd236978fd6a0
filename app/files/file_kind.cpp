// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "file_kind.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jobmark::files {
namespace {

struct Known
{
    QLatin1StringView suffix;
    QLatin1StringView contentType;
    FileKind kind;
};

constexpr std::array knownKinds = {
    Known{"jpg"_L1, "image/jpeg"_L1, FileKind::Picture},
    Known{"jpeg"_L1, "image/jpeg"_L1, FileKind::Picture},
    Known{"png"_L1, "image/png"_L1, FileKind::Picture},
    Known{"gif"_L1, "image/gif"_L1, FileKind::Picture},
    Known{"webp"_L1, "image/webp"_L1, FileKind::Picture},
    Known{"heic"_L1, "image/heic"_L1, FileKind::Picture},
    Known{"heif"_L1, "image/heif"_L1, FileKind::Picture},
    Known{"tif"_L1, "image/tiff"_L1, FileKind::Picture},
    Known{"tiff"_L1, "image/tiff"_L1, FileKind::Picture},
    Known{"bmp"_L1, "image/bmp"_L1, FileKind::Picture},
    Known{"pdf"_L1, "application/pdf"_L1, FileKind::Pdf},
    Known{"txt"_L1, "text/plain"_L1, FileKind::Text},
    Known{"csv"_L1, "text/csv"_L1, FileKind::Text},
    Known{"md"_L1, "text/markdown"_L1, FileKind::Text},
    Known{"doc"_L1, "application/msword"_L1, FileKind::Document},
    Known{"docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, FileKind::Document},
    Known{"odt"_L1, "application/vnd.oasis.opendocument.text"_L1, FileKind::Document},
    Known{"rtf"_L1, "application/rtf"_L1, FileKind::Document},
    Known{"xls"_L1, "application/vnd.ms-excel"_L1, FileKind::Spreadsheet},
    Known{"xlsx"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, FileKind::Spreadsheet},
    Known{"ods"_L1, "application/vnd.oasis.opendocument.spreadsheet"_L1, FileKind::Spreadsheet},
    Known{"zip"_L1, "application/zip"_L1, FileKind::Archive},
    Known{"7z"_L1, "application/x-7z-compressed"_L1, FileKind::Archive},
};

/// Programs, scripts, shortcuts and installers of the usual systems.
constexpr std::array programs = {
    "exe"_L1, "msi"_L1, "com"_L1, "bat"_L1, "cmd"_L1,     "scr"_L1,     "pif"_L1,   "cpl"_L1,      "hta"_L1,
    "ps1"_L1, "vbs"_L1, "vbe"_L1, "js"_L1,  "jse"_L1,     "wsf"_L1,     "wsh"_L1,   "jar"_L1,      "lnk"_L1,
    "url"_L1, "scf"_L1, "reg"_L1, "dll"_L1, "msc"_L1,     "desktop"_L1, "sh"_L1,    "appimage"_L1, "run"_L1,
    "deb"_L1, "rpm"_L1, "apk"_L1, "app"_L1, "command"_L1, "webloc"_L1,  "class"_L1,
};

QStringView suffixOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QStringView() : name.mid(dot + 1);
}

const Known *knownByName(QStringView name)
{
    const QStringView suffix = suffixOf(name);
    const auto *found = std::find_if(knownKinds.begin(), knownKinds.end(), [suffix](const Known &known) {
        return suffix.compare(known.suffix, Qt::CaseInsensitive) == 0;
    });
    return found == knownKinds.end() ? nullptr : found;
}

} // namespace

FileKind kindOfName(QStringView name)
{
    const Known *known = knownByName(name);
    return known != nullptr ? known->kind : FileKind::Other;
}

FileKind kindOfContentType(QStringView contentType)
{
    const qsizetype end = contentType.indexOf(u';');
    const QStringView type = contentType.left(end < 0 ? contentType.size() : end).trimmed();
    const auto *found = std::find_if(knownKinds.begin(), knownKinds.end(), [type](const Known &known) {
        return type.compare(known.contentType, Qt::CaseInsensitive) == 0;
    });
    return found == knownKinds.end() ? FileKind::Other : found->kind;
}

QString contentTypeOfName(QStringView name)
{
    const Known *known = knownByName(name);
    return known != nullptr ? QString(known->contentType) : u"application/octet-stream"_s;
}

bool isProgram(QStringView name, QByteArrayView firstBytes)
{
    const QStringView suffix = suffixOf(name);
    const bool isByName = std::any_of(programs.begin(), programs.end(), [suffix](QLatin1StringView program) {
        return suffix.compare(program, Qt::CaseInsensitive) == 0;
    });
    const auto begins = [firstBytes](QByteArrayView mark) { return firstBytes.startsWith(mark); };
    return isByName || begins("MZ") || begins("#!") ||
           begins(QByteArrayView("\x7f"
                                 "ELF")) ||
           begins(QByteArrayView("\xcf\xfa\xed\xfe")) || begins(QByteArrayView("\xca\xfe\xba\xbe"));
}

} // namespace jobmark::files
