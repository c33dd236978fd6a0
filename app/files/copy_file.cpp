// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "copy_file.h"

#include "file_kind.h"

#include <algorithm>

namespace jobmark::files {
namespace {

constexpr qint64 chunk = 256 * 1024;

CopyFault faultOf(ReadFault fault)
{
    switch (fault) {
    case ReadFault::Missing:
        return CopyFault::Missing;
    case ReadFault::NotPermitted:
        return CopyFault::NotPermitted;
    case ReadFault::Folder:
        return CopyFault::Folder;
    case ReadFault::NotPlain:
        return CopyFault::NotPlain;
    case ReadFault::Unreadable:
        break;
    }
    return CopyFault::Unreadable;
}

CopyFault faultOf(WriteFault fault)
{
    return fault == WriteFault::Full ? CopyFault::NoRoom : CopyFault::NotTaken;
}

// Qt puts this letter in the place of bytes that are not UTF-8, and a file of that name is not there.
CopyFault faultOf(ReadFault fault, const QString &path)
{
    const bool isUnreadableName = fault == ReadFault::Missing && path.contains(QChar::ReplacementCharacter);
    return isUnreadableName ? CopyFault::NameNotText : faultOf(fault);
}

std::optional<CopyFault> faultOfSize(qint64 size, qint64 most)
{
    if (size == 0)
        return CopyFault::Empty;
    return size > most ? std::optional(CopyFault::TooLarge) : std::nullopt;
}

tl::expected<NewFile, CopyFault> createCopy(const CopyOrder &order)
{
    auto to = NewFile::create(order.folder, order.copyName, Readers::OwnerAlone);
    if (!to)
        return tl::make_unexpected(faultOf(to.error()));
    return std::move(*to);
}

/// As many bytes as the file had when it was opened, or why not.
tl::expected<void, CopyFault> pour(PlainFile &from, NewFile &to, const CopyOrder &order)
{
    for (qint64 done = 0; done < from.size();) {
        if (order.cancelled && order.cancelled->load())
            return tl::make_unexpected(CopyFault::Cancelled);
        const auto bytes = from.read(std::min(chunk, from.size() - done));
        if (!bytes)
            return tl::make_unexpected(faultOf(bytes.error()));
        if (bytes->isEmpty())
            return tl::make_unexpected(CopyFault::Changed); // shorter than it was
        if (done == 0 && isProgram(order.name, *bytes))
            return tl::make_unexpected(CopyFault::Program);
        if (const auto written = to.write(*bytes); !written)
            return tl::make_unexpected(faultOf(written.error()));
        done += bytes->size();
    }
    return {};
}

tl::expected<void, CopyFault> finish(NewFile &to)
{
    const auto finished = to.finish();
    return finished ? tl::expected<void, CopyFault>() : tl::make_unexpected(faultOf(finished.error()));
}

} // namespace

tl::expected<qint64, CopyFault> copyFile(const CopyOrder &order)
{
    if (isProgram(order.name, {}))
        return tl::make_unexpected(CopyFault::Program);
    auto from = PlainFile::open(order.from);
    if (!from)
        return tl::make_unexpected(faultOf(from.error(), order.from));
    if (const auto fault = faultOfSize(from->size(), order.mostBytes))
        return tl::make_unexpected(*fault);
    auto to = createCopy(order);
    if (!to)
        return tl::make_unexpected(to.error());
    if (const auto poured = pour(*from, *to, order); !poured)
        return tl::make_unexpected(poured.error());
    if (!from->isAsItWas())
        return tl::make_unexpected(CopyFault::Changed);
    if (const auto finished = finish(*to); !finished)
        return tl::make_unexpected(finished.error());
    return from->size();
}

tl::expected<qint64, CopyFault> copyBytes(const QByteArray &bytes, const CopyOrder &order)
{
    if (const auto fault = faultOfSize(bytes.size(), order.mostBytes))
        return tl::make_unexpected(*fault);
    if (isProgram(order.name, bytes))
        return tl::make_unexpected(CopyFault::Program);
    auto to = createCopy(order);
    if (!to)
        return tl::make_unexpected(to.error());
    if (const auto written = to->write(bytes); !written)
        return tl::make_unexpected(faultOf(written.error()));
    if (const auto finished = finish(*to); !finished)
        return tl::make_unexpected(finished.error());
    return bytes.size();
}

} // namespace jobmark::files
