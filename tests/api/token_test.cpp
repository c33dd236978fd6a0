// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/token.h"

#include <QTest>
#include <QTimeZone>

using jobmark::api::Token;
using Fault = Token::Fault;
using namespace Qt::StringLiterals;

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSurroundsAPastedTokenIsForgiven_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("bare") << u"abc.def.ghi"_s;
        QTest::newRow("spaces and line ends") << u"  \r\n\tabc.def.ghi \n"_s;
        QTest::newRow("with the scheme") << u"Bearer abc.def.ghi"_s;
        QTest::newRow("with the scheme in small letters") << u"bearer   abc.def.ghi\n"_s;
        QTest::newRow("as a header line") << u"Authorization: Bearer abc.def.ghi\r\n"_s;
        QTest::newRow("in quotes") << u"\"abc.def.ghi\""_s;
        QTest::newRow("in typographic quotes") << u"\u201cabc.def.ghi\u201d"_s;
        QTest::newRow("behind a byte order mark") << u"\ufeffabc.def.ghi\u200b"_s;
    }
    void whatSurroundsAPastedTokenIsForgiven()
    {
        QFETCH(QString, pasted);
        const auto token = Token::fromText(pasted);
        QVERIFY(token.has_value());
        QCOMPARE(token->secret(), "abc.def.ghi"_ba);
    }

    void whatCouldForgeAHeaderIsRefused_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nothing") << QString() << Fault::Empty;
        QTest::newRow("only spaces") << u" \n "_s << Fault::Empty;
        QTest::newRow("only the scheme") << u"Bearer "_s << Fault::Empty;
        QTest::newRow("a line end inside") << u"abc\ndef"_s << Fault::HasLineBreakOrControl;
        QTest::newRow("a second header") << u"abc\r\nX-Admin: 1"_s << Fault::HasLineBreakOrControl;
        QTest::newRow("CR alone") << u"abc\rdef"_s << Fault::HasLineBreakOrControl;
        QTest::newRow("NUL inside") << QString(u"abc"_s + QChar(u'\0') + u"def"_s) << Fault::HasLineBreakOrControl;
        QTest::newRow("NUL at the end") << QString(u"abc"_s + QChar(u'\0')) << Fault::HasLineBreakOrControl;
        QTest::newRow("C1 control") << u"abc\u0085def"_s << Fault::HasLineBreakOrControl;
        QTest::newRow("a space inside") << u"abc def"_s << Fault::HasSpaces;
        QTest::newRow("a letter with an accent") << u"abcdéf"_s << Fault::NotAscii;
        QTest::newRow("an unseen space inside") << u"abc\u200bdef"_s << Fault::NotAscii;
        QTest::newRow("a byte over 8 KiB") << QString(8 * 1024 + 1, u'a') << Fault::TooLong;
    }
    void whatCouldForgeAHeaderIsRefused()
    {
        QFETCH(QString, pasted);
        QFETCH(Fault, fault);
        const auto token = Token::fromText(pasted);
        QVERIFY(!token.has_value());
        QCOMPARE(token.error(), fault);
    }

    void eightKibibytesAreTaken() { QVERIFY(Token::fromText(QString(8 * 1024, u'a')).has_value()); }

    void theExpiryIsAHint_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime when(QDate(2026, 12, 1), QTime(10, 30), QTimeZone::utc());
        QTest::newRow("seconds") << "{\"exp\":1796121000}"_ba << when;
        QTest::newRow("with a fraction") << "{\"exp\":1796121000.75}"_ba << when;
        QTest::newRow("none") << "{}"_ba << QDateTime();
        QTest::newRow("text") << "{\"exp\":\"1796121000\"}"_ba << QDateTime();
        QTest::newRow("negative") << "{\"exp\":-5}"_ba << QDateTime();
        QTest::newRow("beyond any calendar") << "{\"exp\":1e300}"_ba << QDateTime();
        QTest::newRow("not JSON") << "exp=1796121000"_ba << QDateTime();
    }
    void theExpiryIsAHint()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QDateTime, expected);
        const QByteArray middle = payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const auto token = Token::fromText(QString::fromLatin1("eyJhbGciOiJub25lIn0." + middle + ".c2ln"));
        QVERIFY(token.has_value());
        QCOMPARE(token->expiryHint().value_or(QDateTime()), expected);
    }

    void aTokenThatIsNoJwtHasNoExpiry()
    {
        QVERIFY(!Token::fromText(u"plainsecret"_s)->expiryHint());
        QVERIFY(!Token::fromText(u"a.!!!.c"_s)->expiryHint());
    }
};

QTEST_APPLESS_MAIN(TokenTest)
#include "token_test.moc"
