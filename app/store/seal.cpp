// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "seal.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace jobmark::store {
namespace {

qint64 sealOf(QVariantList::const_iterator begin, QVariantList::const_iterator end)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto value = begin; value != end; ++value) {
        // The length first, so that a byte that moved from one value to the next is noticed.
        const QByteArray bytes = value->toByteArray();
        hash.addData(QByteArray::number(bytes.size()).append(':'));
        hash.addData(bytes);
    }
    return qFromBigEndian<qint64>(hash.result().constData());
}

} // namespace

QVariantList sealed(QVariantList values)
{
    values.append(sealOf(values.cbegin(), values.cend()));
    return values;
}

bool isWhole(const QVariantList &valuesAndSeal)
{
    return sealOf(valuesAndSeal.cbegin(), valuesAndSeal.cend() - 1) == valuesAndSeal.last().toLongLong();
}

} // namespace jobmark::store
