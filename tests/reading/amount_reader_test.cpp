// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/amount_reader.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace jobmark;
using reading::Language;
using rules::Code;
using rules::Money;

namespace {

constexpr auto nnbsp = u"\u202f";
constexpr auto nbsp = u"\u00a0";

Money money(std::int64_t cents)
{
    return *Money::fromCents(cents);
}

} // namespace

class AmountReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsRead_data();
    void everyLanguageIsRead();
    void whatCannotBeUsedSaysWhy_data();
    void whatCannotBeUsedSaysWhy();
    void blankIsNoAnswer();
    void aThousandsSeparatorThatCouldBeADecimalOneIsMarked_data();
    void aThousandsSeparatorThatCouldBeADecimalOneIsMarked();
    void amountsAreWrittenAsTheLanguageDoes();
    void whatIsWrittenIsReadBack();
    void amountsAreSpelledOut_data();
    void amountsAreSpelledOut();
    void randomTextNeverLeavesTheRange();
};

void AmountReaderTest::everyLanguageIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("whole") << u"1234"_s << qint64(123400);
    QTest::newRow("one decimal") << u"1234.5"_s << qint64(123450);
    QTest::newRow("decimal comma") << u"1234,5"_s << qint64(123450);
    QTest::newRow("blank groups") << u"1 234,50"_s << qint64(123450);
    QTest::newRow("no-break groups") << QString(u"1"_s + nbsp + u"234,50") << qint64(123450);
    QTest::newRow("narrow groups") << QString(u"1"_s + nnbsp + u"234,50") << qint64(123450);
    QTest::newRow("blank groups, point") << u"12 345 678.90"_s << qint64(1234567890);
    QTest::newRow("dollar first") << u"$1,234.50"_s << qint64(123450);
    QTest::newRow("dollar first, blank") << u"$ 1,234.50"_s << qint64(123450);
    QTest::newRow("dollar last") << u"1 234,50 $"_s << qint64(123450);
    QTest::newRow("dollar last, no blank") << u"1234$"_s << qint64(123400);
    QTest::newRow("apostrophe groups") << u"1'234.50"_s << qint64(123450);
    QTest::newRow("typographic apostrophe") << u"1\u2019234,50"_s << qint64(123450);
    QTest::newRow("point groups") << u"1.234.567,89"_s << qint64(123456789);
    QTest::newRow("point groups, comma") << u"1.234,50"_s << qint64(123450);
    QTest::newRow("point groups, comma, dollar last") << u"1.234,50 $"_s << qint64(123450);
    QTest::newRow("comma groups") << u"1,234,567"_s << qint64(123456700);
    QTest::newRow("CAD first") << u"CAD 1234"_s << qint64(123400);
    QTest::newRow("CAD last") << u"1,234.50 cad"_s << qint64(123450);
    QTest::newRow("CA$") << u"CA$1,234.50"_s << qint64(123450);
    QTest::newRow("$ CA") << u"1 234,50 $ CA"_s << qint64(123450);
    QTest::newRow("dollar and CAD") << u"$1,234.50 CAD"_s << qint64(123450);
    QTest::newRow("point while typing") << u"1234."_s << qint64(123400);
    QTest::newRow("comma while typing") << u"1234,"_s << qint64(123400);
    QTest::newRow("point after groups while typing") << u"1,234."_s << qint64(123400);
    QTest::newRow("no whole part") << u".50"_s << qint64(50);
    QTest::newRow("leading zeros") << u"007,5"_s << qint64(750);
    QTest::newRow("around it") << u"  12 \t"_s << qint64(1200);
    QTest::newRow("the most") << u"999 999 999,99"_s << qint64(99'999'999'999);
}

void AmountReaderTest::everyLanguageIsRead()
{
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    const auto read = reading::readAmount(typed);
    QVERIFY(read.amount.value());
    QCOMPARE(qint64(read.amount.value()->cents()), cents);
    QVERIFY(!read.ambiguous);
}

void AmountReaderTest::whatCannotBeUsedSaysWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("code");
    const auto row = [](const QString &typed, Code code) {
        QTest::addRow("%s", qPrintable(typed)) << typed << static_cast<int>(code);
    };
    for (const QString &typed :
         {u"nan"_s,     u"inf"_s,        u"1e5"_s,       u"12k"_s,          u"abc"_s,      u"0x10"_s,
          u"1,23,4"_s,  u"1,2345,678"_s, u"1,,234"_s,    u"1..2"_s,         u"1  234"_s,   u"1 23"_s,
          u"1 234 5"_s, u"1'23"_s,       u"1 234'567"_s, u"1.234,567.89"_s, u","_s,        u"$"_s,
          u"CAD"_s,     u"-"_s,          u"--5"_s,       u"+5"_s,           u"US$5"_s,     u"5 USD"_s,
          u"(5)"_s,     u"1,23,"_s,      u",,"_s,        u"12 345 67"_s,    u"1 2,3"_s,    u"\u0661\u0662"_s,
          u"1\n2"_s,    u"5%"_s,         u"$1$2"_s,      u"1/2"_s,          u",234,567"_s, QString(100, u'1'),
          u"-abc"_s})
        row(typed, Code::Malformed);
    for (const QString &typed :
         {u"-5"_s, u"\u22125"_s, u"-$5"_s, u"$-5"_s, u"-5,00 $"_s, u"-1 234,567"_s, u"-9999999999"_s})
        row(typed, Code::Negative);
    for (const QString &typed :
         {u"1.234567"_s, u"1234.567"_s, u"1 234,567"_s, u"0.001"_s, u"0,234"_s, u".125"_s, u"1,234.567"_s})
        row(typed, Code::TooPrecise);
    for (const QString &typed :
         {u"1000000000"_s, u"1,000,000,000.00"_s, u"99999999999999999999999999999"_s, u"1 000 000 000"_s})
        row(typed, Code::TooLarge);
}

void AmountReaderTest::whatCannotBeUsedSaysWhy()
{
    QFETCH(QString, typed);
    QFETCH(int, code);
    const auto read = reading::readAmount(typed);
    QVERIFY(read.amount.fault());
    QCOMPARE(static_cast<int>(*read.amount.fault()), code);
    QVERIFY(!read.ambiguous);
}

void AmountReaderTest::blankIsNoAnswer()
{
    QVERIFY(reading::readAmount({}).amount.isAbsent());
    QVERIFY(reading::readAmount(u"  \u00a0\t").amount.isAbsent());
    QVERIFY(reading::readAmount(QString(1000, u' ')).amount.isAbsent());
}

void AmountReaderTest::aThousandsSeparatorThatCouldBeADecimalOneIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("comma") << u"1,234"_s << qint64(123400);
    QTest::newRow("point") << u"1.234"_s << qint64(123400);
    QTest::newRow("three before") << u"123,456"_s << qint64(12345600);
    QTest::newRow("with a currency") << u"$24,350"_s << qint64(2435000);
    QTest::newRow("same one while typing") << u"1,234,"_s << qint64(123400);
}

void AmountReaderTest::aThousandsSeparatorThatCouldBeADecimalOneIsMarked()
{
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    const auto read = reading::readAmount(typed);
    QVERIFY(read.amount.value());
    QCOMPARE(qint64(read.amount.value()->cents()), cents);
    QVERIFY(read.ambiguous);
}

void AmountReaderTest::amountsAreWrittenAsTheLanguageDoes()
{
    const QLocale english(QLocale::English, QLocale::Canada);
    const QLocale french(QLocale::French, QLocale::Canada);
    QCOMPARE(reading::writeAmount(money(2435072), english), u"$24,350.72"_s);
    QCOMPARE(reading::writeAmount(money(2435072), french), u"24\u00a0350,72\u00a0$"_s);
    QCOMPARE(reading::writeAmount(money(2435072), QLocale(QLocale::Spanish, QLocale::UnitedStates)), u"$24,350.72"_s);
    QCOMPARE(reading::writeAmount(money(5), english), u"$0.05"_s);
    QCOMPARE(reading::writeAmount(money(99'999'999'999), english), u"$999,999,999.99"_s);
    QCOMPARE(reading::writeAmount(money(10'000'000), QLocale::c()), u"$100,000.00"_s);
}

void AmountReaderTest::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        const auto most = static_cast<qint64>(std::pow(10.0, random.bounded(1, 12))) - 1;
        const Money amount = money(random.bounded(most + 1));
        for (const reading::SpokenLanguage &spoken : reading::spokenLanguages) {
            const QString written = reading::writeAmount(amount, QLocale(spoken.locale, spoken.territory));
            const auto read = reading::readAmount(written);
            QVERIFY2(read.amount.value() && *read.amount.value() == amount, qPrintable(written));
            QVERIFY(!read.ambiguous);
        }
    }
}

void AmountReaderTest::amountsAreSpelledOut_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("spanish");
    const auto row = [](qint64 cents, const QString &english, const QString &french, const QString &spanish) {
        QTest::addRow("%lld", static_cast<long long>(cents)) << cents << english << french << spanish;
    };
    row(0, u"zero dollars"_s, u"zéro dollar"_s, u"cero dólares"_s);
    row(1, u"zero dollars and 1 cent"_s, u"zéro dollar et 1 cent"_s, u"cero dólares con 1 centavo"_s);
    row(100, u"one dollar"_s, u"un dollar"_s, u"un dólar"_s);
    row(1850000, u"eighteen thousand five hundred dollars"_s, u"dix-huit mille cinq cents dollars"_s,
        u"dieciocho mil quinientos dólares"_s);
    row(2435072, u"twenty-four thousand three hundred fifty dollars and 72 cents"_s,
        u"vingt-quatre mille trois cent cinquante dollars et 72 cents"_s,
        u"veinticuatro mil trescientos cincuenta dólares con 72 centavos"_s);
    row(2100, u"twenty-one dollars"_s, u"vingt et un dollars"_s, u"veintiún dólares"_s);
    row(7100, u"seventy-one dollars"_s, u"soixante et onze dollars"_s, u"setenta y un dólares"_s);
    row(7700, u"seventy-seven dollars"_s, u"soixante-dix-sept dollars"_s, u"setenta y siete dólares"_s);
    row(8000, u"eighty dollars"_s, u"quatre-vingts dollars"_s, u"ochenta dólares"_s);
    row(8100, u"eighty-one dollars"_s, u"quatre-vingt-un dollars"_s, u"ochenta y un dólares"_s);
    row(9100, u"ninety-one dollars"_s, u"quatre-vingt-onze dollars"_s, u"noventa y un dólares"_s);
    row(10000, u"one hundred dollars"_s, u"cent dollars"_s, u"cien dólares"_s);
    row(20100, u"two hundred one dollars"_s, u"deux cent un dollars"_s, u"doscientos un dólares"_s);
    row(100000, u"one thousand dollars"_s, u"mille dollars"_s, u"mil dólares"_s);
    row(8000000, u"eighty thousand dollars"_s, u"quatre-vingt mille dollars"_s, u"ochenta mil dólares"_s);
    row(20000000, u"two hundred thousand dollars"_s, u"deux cent mille dollars"_s, u"doscientos mil dólares"_s);
    row(100000000, u"one million dollars"_s, u"un million de dollars"_s, u"un millón de dólares"_s);
    row(20000000000, u"two hundred million dollars"_s, u"deux cents millions de dollars"_s,
        u"doscientos millones de dólares"_s);
    row(8000000100, u"eighty million one dollars"_s, u"quatre-vingts millions un dollars"_s,
        u"ochenta millones un dólares"_s);
    row(99999999999,
        u"nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine dollars and 99 cents"_s,
        u"neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf dollars et 99 cents"_s,
        u"novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve dólares con 99 centavos"_s);
    row(10100, u"one hundred one dollars"_s, u"cent un dollars"_s, u"ciento un dólares"_s);
    row(2100000, u"twenty-one thousand dollars"_s, u"vingt et un mille dollars"_s, u"veintiún mil dólares"_s);
    row(10000000, u"one hundred thousand dollars"_s, u"cent mille dollars"_s, u"cien mil dólares"_s);
    row(10100000, u"one hundred one thousand dollars"_s, u"cent un mille dollars"_s, u"ciento un mil dólares"_s);
    row(100000100, u"one million one dollars"_s, u"un million un dollars"_s, u"un millón un dólares"_s);
    row(2100000000, u"twenty-one million dollars"_s, u"vingt et un millions de dollars"_s,
        u"veintiún millones de dólares"_s);
    row(57000, u"five hundred seventy dollars"_s, u"cinq cent soixante-dix dollars"_s, u"quinientos setenta dólares"_s);
}

void AmountReaderTest::amountsAreSpelledOut()
{
    QFETCH(qint64, cents);
    QTEST(reading::amountInWords(money(cents), Language::English), "english");
    QTEST(reading::amountInWords(money(cents), Language::French), "french");
    QTEST(reading::amountInWords(money(cents), Language::Spanish), "spanish");
}

void AmountReaderTest::randomTextNeverLeavesTheRange()
{
    const QString alphabet = u"0123456789., '-$CAD\u00a0\u202fek"_s;
    QRandomGenerator random(20261124);
    int readable = 0;
    for (int round = 0; round < 100'000; ++round) {
        QString text;
        const int size = random.bounded(14);
        for (int i = 0; i < size; ++i)
            text.append(alphabet.at(random.bounded(random.bounded(3) == 0 ? int(alphabet.size()) : 11)));
        const auto read = reading::readAmount(text);
        if (const Money *amount = read.amount.value()) {
            ++readable;
            QVERIFY(amount->cents() >= 0 && amount->cents() <= Money::maximumCents);
        }
        QCOMPARE(read.amount.isAbsent(), text.trimmed().isEmpty());
    }
    QVERIFY(readable > 1000);
}

QTEST_APPLESS_MAIN(AmountReaderTest)
#include "amount_reader_test.moc"
