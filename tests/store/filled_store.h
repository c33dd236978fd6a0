// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QTest>

namespace jobmark::test {

using namespace jobmark::store;
using namespace Qt::StringLiterals;

constexpr int rowCount = 60;

inline Time at(qint64 seconds)
{
    return Time(std::chrono::seconds(seconds));
}

inline SavedDraft draftOf(qint64 lead, int edition)
{
    return {api::LeadId(lead),
            {{u"reason"_s, QString(300, u'a').append(QString::number(edition))}, {u"lead"_s, lead}},
            {},
            u"QUOTE_SENT"_s,
            at(edition)};
}

inline SubmissionRow rowOf(int number)
{
    return {QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            api::LeadId(number),
            QByteArray(500, 'c') + QByteArray::number(number),
            "life"_ba,
            {}};
}

inline QByteArray leadJson(int number)
{
    return R"({"id":)"_ba + QByteArray::number(number) + R"(,"x":")"_ba + QByteArray(900, 'x') + "\"}"_ba;
}

inline const Time listed = at(1'800'000'000);

/// Some pages of everything.
inline void fill(const QString &folder)
{
    const auto store = Store::open(folder);
    for (int i = 1; i <= rowCount; ++i) {
        QVERIFY((*store)->drafts().save(draftOf(i, i)));
        QVERIFY((*store)->submissions().write(
            {{rowOf(i)}, {}, {{at(i), api::LeadId(i), ActivityKind::Submitted, {{u"n"_s, i}}, u"JM"_s}}}));
        QVERIFY((*store)->leads().saveLeads({{api::LeadId(i), leadJson(i), at(i)}}));
    }
    QVERIFY((*store)->leads().noteListed(listed));
}

} // namespace jobmark::test
