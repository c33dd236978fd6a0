// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/server_address.h"

#include <QTest>

using jobmark::api::ServerAddress;
using Fault = ServerAddress::Fault;
using namespace Qt::StringLiterals;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("https") << u"https://api.example.ca/v1"_s << u"https://api.example.ca/v1"_s;
        QTest::newRow("spaces around") << u"  https://api.example.ca/v1 \n"_s << u"https://api.example.ca/v1"_s;
        QTest::newRow("slashes at the end") << u"https://api.example.ca/v1//"_s << u"https://api.example.ca/v1"_s;
        QTest::newRow("slashes and dots inside")
            << u"https://api.example.ca/.//./v1"_s << u"https://api.example.ca/v1"_s;
        QTest::newRow("only a host") << u"api.example.ca"_s << u"https://api.example.ca"_s;
        QTest::newRow("capitals") << u"HTTPS://API.Example.CA/V1"_s << u"https://api.example.ca/V1"_s;
        QTest::newRow("with a port") << u"https://api.example.ca:8443"_s << u"https://api.example.ca:8443"_s;
        QTest::newRow("plain to localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("plain to 127.0.0.1") << u"http://127.0.0.1:8080/x"_s << u"http://127.0.0.1:8080/x"_s;
        QTest::newRow("plain to ::1") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
        QTest::newRow("a look-alike host is seen to be one")
            << u"https://ex\u0430mple.ca"_s << u"https://xn--exmple-4nf.ca"_s;
    }
    void safeAddressesAreTaken()
    {
        QFETCH(QString, typed);
        const auto address = ServerAddress::fromText(typed);
        QVERIFY(address.has_value());
        QTEST(address->text(), "text");
        QCOMPARE(ServerAddress::fromText(address->text()), address);
    }

    void unsafeAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nothing") << u"  "_s << Fault::Empty;
        QTest::newRow("plain to another computer") << u"http://api.example.ca"_s << Fault::NotHttps;
        QTest::newRow("plain to a private network") << u"http://192.168.1.10"_s << Fault::NotHttps;
        QTest::newRow("plain to a name that only begins so") << u"http://localhost.example.ca"_s << Fault::NotHttps;
        QTest::newRow("plain to a number that only begins so") << u"http://127.0.0.1.example.ca"_s << Fault::NotHttps;
        QTest::newRow("plain to every address") << u"http://0.0.0.0"_s << Fault::NotHttps;
        QTest::newRow("ftp") << u"ftp://api.example.ca"_s << Fault::NotHttps;
        QTest::newRow("user and password") << u"https://me:secret@api.example.ca"_s << Fault::HasCredentials;
        QTest::newRow("a host dressed as a user") << u"http://127.0.0.1@api.example.ca"_s << Fault::HasCredentials;
        QTest::newRow("an empty user") << u"https://@api.example.ca"_s << Fault::HasCredentials;
        QTest::newRow("a query") << u"https://api.example.ca/?token=x"_s << Fault::HasQuery;
        QTest::newRow("a fragment") << u"https://api.example.ca/#x"_s << Fault::HasQuery;
        QTest::newRow("words") << u"the usual one"_s << Fault::NotAnAddress;
        QTest::newRow("no host") << u"https:///v1"_s << Fault::NotAnAddress;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Fault::NotAnAddress;
        QTest::newRow("a port too high") << u"https://api.example.ca:99999"_s << Fault::NotAnAddress;
        QTest::newRow("a line end inside") << u"https://api.example.ca/\r\nX: y"_s << Fault::NotAnAddress;
        QTest::newRow("a backslash") << u"https://api.example.ca\\@evil.example"_s << Fault::NotAnAddress;
    }
    void unsafeAddressesAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(Fault, fault);
        const auto address = ServerAddress::fromText(typed);
        QVERIFY(!address.has_value());
        QCOMPARE(address.error(), fault);
    }

    void theRealOnePassesItsOwnCheck()
    {
        const ServerAddress real = ServerAddress::renovationFind();
        QCOMPARE(real.text(), u"https://www.renovationfind.com/rest-api-v1"_s);
        const auto again = ServerAddress::fromText(real.text());
        QVERIFY(again.has_value());
        QCOMPARE(*again, real);
    }
};

QTEST_APPLESS_MAIN(ServerAddressTest)
#include "server_address_test.moc"
