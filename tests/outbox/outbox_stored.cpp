// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What the outbox keeps of a failed call is read back as it was, and not believed when it cannot have been.
#include "outbox/life_json.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

class OutboxStored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfErrorIsKept()
    {
        for (int kind = 0; kind < api::ApiError::kindCount; ++kind) {
            const api::ApiError error{static_cast<api::ApiError::Kind>(kind), 400, u"no"_s, std::chrono::seconds(300)};
            const auto again = outbox::errorFromJson(outbox::toJson(error));
            QVERIFY(again.has_value());
            QCOMPARE(again->kind, error.kind);
            QCOMPARE(again->httpStatus, error.httpStatus);
            QCOMPARE(again->serverText, error.serverText);
            QVERIFY(again->retryAfter == error.retryAfter);
        }
    }

    void anErrorThatCannotBeIsNone_data()
    {
        QTest::addColumn<QJsonValue>("number");
        QTest::newRow("left out") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("below all kinds") << QJsonValue(-1);
        QTest::newRow("above all kinds") << QJsonValue(api::ApiError::kindCount);
        QTest::newRow("a kind again after 256") << QJsonValue(256 + 4);
        QTest::newRow("a word") << QJsonValue(u"refused"_s);
        QTest::newRow("half a kind") << QJsonValue(1.5);
    }

    void anErrorThatCannotBeIsNone()
    {
        QFETCH(QJsonValue, number);
        QJsonObject row{{u"kind"_s, u"refused"_s}, {u"http"_s, 400}};
        row.insert(u"number"_s, number);
        QVERIFY(!outbox::errorFromJson(row).has_value());
    }
};

QTEST_GUILESS_MAIN(OutboxStored)
#include "outbox_stored.moc"
