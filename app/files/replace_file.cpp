// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "replace_file.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jobmark::files {

tl::expected<void, WriteFault> replaceFile(const QString &path, QByteArrayView bytes)
{
    const QFileInfo place(path);
    if (place.fileName().isEmpty())
        return tl::make_unexpected(WriteFault::BadName);
    const QString meanwhile = u".jobmark-%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    auto file = NewFile::create(place.path(), meanwhile, Readers::OwnerAlone);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const auto written = file->write(bytes); !written)
        return written;
    return file->finishInPlaceOf(place.fileName());
}

} // namespace jobmark::files
