// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead/contact_links.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// What "Call", "Write" and "Map" open, and when they are not there (S6).
class ContactLinksTest : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const std::optional<QUrl> &link)
    {
        return link ? QString::fromLatin1(link->toEncoded()) : QString();
    }

private Q_SLOTS:
    void aNumberIsCalledAsItIsDialled_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("link");
        const auto row = [](const QString &written, const QString &link) {
            QTest::newRow(qPrintable(written)) << written << link;
        };
        row(u"514-555-0123"_s, u"tel:5145550123"_s);
        row(u" (514) 555.0123 "_s, u"tel:5145550123"_s);
        row(u"+1 514 555 0123"_s, u"tel:+15145550123"_s);
        row(u"514-555-0123 ext. 12"_s, u"tel:5145550123;ext=12"_s);
        row(u"514-555-0123, extension 4021"_s, u"tel:5145550123;ext=4021"_s);
        row(u"514 555-0123 poste 12"_s, u"tel:5145550123;ext=12"_s);
        row(u"514 555-0123 Poste: 12"_s, u"tel:5145550123;ext=12"_s);
        row(u"514-555-0123x12"_s, u"tel:5145550123;ext=12"_s);
        row(u"514-555-0123 #12"_s, u"tel:5145550123;ext=12"_s);
        row(u"514-555-0123 ext."_s, {});
        row(u"514-555-0123 or 514-555-0124"_s, {});
        row(u"514-555-0123;phone-context=evil.example"_s, {});
        row(u"*21*5145550123#"_s, {});
        row(u"555-01"_s, {});
        row(u"ask for Ann"_s, {});
        row({}, {});
    }
    void aNumberIsCalledAsItIsDialled()
    {
        QFETCH(QString, written);
        QTEST(textOf(ui::phoneLink(written)), "link");
    }

    void whatIsCopiedHidesNothing()
    {
        QCOMPARE(ui::contactToCopy(u" 514-555-0123 "_s), u"514-555-0123"_s);
        QCOMPARE(ui::contactToCopy(u"514-\u202e3210-555"_s), u"514-\ufffd3210-555"_s);
        QCOMPARE(ui::contactToCopy(QString(5000, u'5')).size(), 1000);
    }

    void anAddressIsWrittenToAsItStands_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("link");
        const auto row = [](const QString &written, const QString &link) {
            QTest::newRow(qPrintable(written)) << written << link;
        };
        row(u" ann.roy@example.ca "_s, u"mailto:ann.roy@example.ca"_s);
        row(u"ann+roof@mail.example.com"_s, u"mailto:ann+roof@mail.example.com"_s);
        row(u"o'brien@example.com"_s, u"mailto:o'brien@example.com"_s);
        row(u"o'brien.d'arcy@example.com"_s, u"mailto:o'brien.d'arcy@example.com"_s);
        row(u"'ann@example.ca'"_s, {});
        row(u"'ann'@example.ca"_s, {});
        row(u"o''brien@example.ca"_s, {});
        row(u"o\u2019brien@example.com"_s, {});
        row(QString(62, u'a') + u"'b@example.ca"_s, u"mailto:"_s + QString(62, u'a') + u"'b@example.ca"_s);
        row(QString(63, u'a') + u"'b@example.ca"_s, {});
        row(u"ann%0Abcc@example.ca"_s, u"mailto:ann%250Abcc@example.ca"_s);
        row(u"ann@example.ca?bcc=all@example.ca"_s, {});
        row(u"ann@example.ca, bob@example.ca"_s, {});
        row(u"ann@example.ca\nBcc: bob@example.ca"_s, {});
        row(u"Ann <ann@example.ca>"_s, {});
        row(u"ann"_s, {});
        row({}, {});
    }
    void anAddressIsWrittenToAsItStands()
    {
        QFETCH(QString, written);
        QTEST(textOf(ui::mailLink(written)), "link");
    }

    void aPlaceIsLookedUpAsOneQuestion_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("link");
        const QString search = u"https://www.openstreetmap.org/search?query="_s;
        QTest::newRow("street and town") << u"12 Elm Street,\n Laval QC"_s
                                         << search + u"12%20Elm%20Street%2C%20Laval%20QC"_s;
        QTest::newRow("another question in it") << u"1 A&query=b#c"_s << search + u"1%20A%26query%3Db%23c"_s;
        QTest::newRow("an address of the web")
            << u"https://evil.example/"_s << search + u"https%3A%2F%2Fevil.example%2F"_s;
        QTest::newRow("nothing") << u" \n"_s << QString();
    }
    void aPlaceIsLookedUpAsOneQuestion()
    {
        QFETCH(QString, written);
        QTEST(textOf(ui::mapLink(written)), "link");
    }
};

QTEST_GUILESS_MAIN(ContactLinksTest)
#include "contact_links_test.moc"
