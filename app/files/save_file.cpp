// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "save_file.h"

#include "file_name.h"

using namespace Qt::StringLiterals;

namespace jobmark::files {
namespace {

/// Who has that many of one name is better served by another folder.
constexpr int mostOfOneName = 1000;

tl::expected<NewFile, WriteFault> createUnder(const QString &folder, const QString &name)
{
    for (int number = 1; number <= mostOfOneName; ++number) {
        auto file = NewFile::create(folder, numberedName(name, number), Readers::AsUsual);
        if (file || file.error() != WriteFault::Taken)
            return file;
    }
    return tl::make_unexpected(WriteFault::Taken);
}

} // namespace

tl::expected<QString, WriteFault> saveInto(const QString &folder, const QString &untrustedName, const QByteArray &bytes)
{
    const QString otherwise = u"attachment"_s;
    auto file = createUnder(folder, safeFileName(untrustedName, otherwise));
    if (!file && file.error() == WriteFault::BadName)
        file = createUnder(folder, otherwise);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const auto written = file->write(bytes); !written)
        return tl::make_unexpected(written.error());
    if (const auto finished = file->finish(); !finished)
        return tl::make_unexpected(finished.error());
    return file->path();
}

} // namespace jobmark::files
