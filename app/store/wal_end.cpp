// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "wal_end.h"

#include <cstring>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

// The header of the index in the -shm file: numbers as this computer writes them.
constexpr qsizetype indexHeader = 48;
constexpr qsizetype isInitialised = 12;
constexpr qsizetype frameCount = 16;
constexpr qsizetype indexSalts = 32;

// The -wal file: numbers with the highest byte first.
constexpr qsizetype walHeader = 32;
constexpr qsizetype pageSize = 8;
constexpr qsizetype walSalts = 16;
constexpr qsizetype frameHeader = 24;
constexpr qsizetype sizeAfterCommit = 4; ///< 0 in a frame that does not end a commit
constexpr qsizetype frameSalts = 8;
constexpr qsizetype saltsLength = 8;

QByteArray read(QFile &file, qint64 at, qsizetype count)
{
    return file.seek(at) ? file.read(count) : QByteArray();
}

bool hasCommitBehind(const QString &path, const WalEnd &end)
{
    QFile wal(path);
    if (!wal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = read(wal, 0, walHeader);
    if (header.size() < walHeader || header.sliced(walSalts, saltsLength) != end.salts)
        return false;
    const qint64 step = frameHeader + qFromBigEndian<quint32>(header.constData() + pageSize);
    for (qint64 at = walHeader + end.frames * step; at + step <= wal.size(); at += step) {
        const QByteArray frame = read(wal, at, frameHeader);
        if (frame.size() < frameHeader || frame.sliced(frameSalts, saltsLength) != end.salts)
            return false;
        if (qFromBigEndian<quint32>(frame.constData() + sizeAfterCommit) != 0)
            return true;
    }
    return false;
}

} // namespace

WalIndex::WalIndex(const QString &file)
    : m_file(file + "-shm"_L1)
{}

std::optional<WalEnd> WalIndex::end()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const QByteArray header = read(m_file, 0, indexHeader);
#ifdef Q_OS_WIN
    m_file.close(); // each handle has locks of its own there, and a file that is open cannot be removed
#endif
    if (header.size() < indexHeader || header.at(isInitialised) == 0)
        return std::nullopt;
    WalEnd end{header.sliced(indexSalts, saltsLength)};
    std::memcpy(&end.frames, header.constData() + frameCount, sizeof end.frames);
    return end;
}

bool isEndLost(const QString &file, const std::optional<WalEnd> &before, const std::optional<WalEnd> &now)
{
    if (!now)
        return false;
    const bool isTheSame = before && (before->salts == now->salts || now->frames == 0);
    const bool hadMore = isTheSame && before->frames > now->frames;
    return hadMore || hasCommitBehind(file + "-wal"_L1, *now);
}

} // namespace jobmark::store
