// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "words/error_words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QtTest>

#include <array>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using words::Doing;
using Kind = api::ApiError::Kind;

namespace {

struct Case
{
    Doing doing;
    const char *what;
    QLatin1StringView object; ///< what the sentence must be about
};

constexpr std::array cases = {
    Case{Doing::Listing, "listing", "leads"_L1},
    Case{Doing::Reading, "reading", "lead"_L1},
    Case{Doing::Submitting, "submitting", "status"_L1},
    Case{Doing::Accepting, "accepting", "lead"_L1},
    Case{Doing::Declining, "declining", "lead"_L1},
    Case{Doing::Uploading, "uploading", "attachment"_L1},
    Case{Doing::Downloading, "downloading", "attachment"_L1},
    Case{Doing::TestingToken, "testing a token", "token"_L1},
};

bool isWrite(Doing doing)
{
    return doing >= Doing::Submitting && doing <= Doing::Uploading;
}

template <class Check>
void forEachError(Check check)
{
    for (const Case &c : cases) {
        for (int kind = 0; kind < api::ApiError::kindCount; ++kind) {
            for (const QString &text : {QString(), u"Amount must be positive"_s}) {
                for (const std::optional<std::chrono::seconds> wait : {std::optional<std::chrono::seconds>(), {300s}}) {
                    const api::ApiError error{static_cast<Kind>(kind), 418, text, wait};
                    check(c, error, words::errorWords(error, c.doing));
                }
            }
        }
    }
}

QByteArray describe(const Case &c, const api::ApiError &error, const words::ErrorWords &said)
{
    return QByteArray(c.what) + ", kind " + QByteArray::number(static_cast<int>(error.kind)) + ": " +
           said.what.toUtf8() + " | " + said.next.toUtf8();
}

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_failure_says_what_it_is_about_and_what_to_do();
    void each_failure_says_so_in_other_languages_data();
    void each_failure_says_so_in_other_languages();
    void no_two_kinds_of_failure_say_the_same();
    void no_failure_scolds_or_begs();
    void an_open_result_is_neither_failed_nor_sent();
    void a_settled_failure_does_not_claim_to_be_open();
    void the_servers_words_are_quoted();
    void the_wait_is_told();
    void waits_are_rounded_up_data();
    void waits_are_rounded_up();
};

void ErrorWordsTest::each_failure_says_what_it_is_about_and_what_to_do()
{
    static const QRegularExpression remedy(
        u"^(Check|Wait|Try|Sign|Copy|Change|Attach|Load|Open|Compare|Use|Switch|Start)\\b.*\\.$"_s);
    forEachError([](const Case &c, const api::ApiError &error, const words::ErrorWords &said) {
        QVERIFY2(said.what.contains(c.object), describe(c, error, said).constData());
        QVERIFY2(remedy.match(said.next).hasMatch(), describe(c, error, said).constData());
        QVERIFY2(!said.what.contains(u'%') && !said.next.contains(u'%'), describe(c, error, said).constData());
    });
}

void ErrorWordsTest::each_failure_says_so_in_other_languages_data()
{
    QTest::addColumn<QStringList>("objects"); // in the order of the cases
    QTest::addColumn<QString>("remedies");
    QTest::newRow("fr") << QStringList{u"prospects"_s, u"prospect"_s,     u"statut"_s,       u"prospect"_s,
                                       u"prospect"_s,  u"pièce jointe"_s, u"pièce jointe"_s, u"jeton"_s}
                        << u"Corrigez|Joignez|Copiez|Actualisez|Ouvrez|Comparez|Utilisez|Vérifiez|Attendez|"
                           "Connectez-vous|Réessayez|Passez|Recommencez"_s;
    QTest::newRow("es") << QStringList{u"prospectos"_s, u"prospecto"_s,       u"estado"_s,          u"prospecto"_s,
                                       u"prospecto"_s,  u"archivo adjunto"_s, u"archivo adjunto"_s, u"token"_s}
                        << u"Cambie|Adjunte|Copie|Cargue|Abra|Compare|Use|Revise|Espere|Inicie|Inténtelo|Comience"_s;
}

void ErrorWordsTest::each_failure_says_so_in_other_languages()
{
    QFETCH(QStringList, objects);
    QFETCH(QString, remedies);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(TRANSLATIONS "/jobmark_") + QString::fromLatin1(QTest::currentDataTag())));
    QCoreApplication::installTranslator(&translator); // until it goes
    const QRegularExpression remedy(u"^(?:%1)(?!\\w).*\\.$"_s.arg(remedies),
                                    QRegularExpression::UseUnicodePropertiesOption);
    forEachError([&](const Case &c, const api::ApiError &error, const words::ErrorWords &said) {
        const QString &object = objects.at(&c - cases.data());
        QVERIFY2(said.what.contains(object), describe(c, error, said).constData());
        QVERIFY2(remedy.match(said.next).hasMatch(), describe(c, error, said).constData());
        QVERIFY2(!said.what.contains(u'%') && !said.next.contains(u'%'), describe(c, error, said).constData());
    });
}

void ErrorWordsTest::no_two_kinds_of_failure_say_the_same()
{
    for (const Case &c : cases) {
        QHash<QString, int> kinds;
        for (int kind = 0; kind < api::ApiError::kindCount; ++kind) {
            const api::ApiError error{static_cast<Kind>(kind), 418, {}, {}};
            if (error.kind == Kind::ResultUnknown && !isWrite(c.doing))
                continue; // of a read it is LostConnection
            const words::ErrorWords said = words::errorWords(error, c.doing);
            const int before = kinds.value(said.what, kind);
            const QByteArray both = describe(c, error, said) + " as kind " + QByteArray::number(before);
            QVERIFY2(before == kind, both.constData());
            kinds.insert(said.what, kind);
        }
    }
}

void ErrorWordsTest::no_failure_scolds_or_begs()
{
    static const QRegularExpression unkind(u"\\b(invalid|forbidden|illegal|please|sorry|oops)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    forEachError([](const Case &c, const api::ApiError &error, const words::ErrorWords &said) {
        QVERIFY2(!unkind.match(said.what + said.next).hasMatch(), describe(c, error, said).constData());
    });
}

void ErrorWordsTest::an_open_result_is_neither_failed_nor_sent()
{
    static const QRegularExpression claim(u"\\b(failed|sent|was not|were not)\\b"_s);
    int seen = 0;
    forEachError([&seen](const Case &c, const api::ApiError &error, const words::ErrorWords &said) {
        if (!isWrite(c.doing) || !error.mayHaveBeenApplied())
            return;
        ++seen;
        QVERIFY2(said.what.startsWith(u"Result unknown, checking"_s), describe(c, error, said).constData());
        const QString outcome = said.what.left(said.what.indexOf(u'.'));
        QVERIFY2(!claim.match(outcome + said.next).hasMatch(), describe(c, error, said).constData());
        QVERIFY2(!said.what.contains(u"failed"_s), describe(c, error, said).constData());
    });
    QVERIFY(seen > 0);
}

void ErrorWordsTest::a_settled_failure_does_not_claim_to_be_open()
{
    forEachError([](const Case &c, const api::ApiError &error, const words::ErrorWords &said) {
        if (!isWrite(c.doing) || !error.mayHaveBeenApplied())
            QVERIFY2(!said.what.contains(u"unknown"_s), describe(c, error, said).constData());
    });
}

void ErrorWordsTest::the_servers_words_are_quoted()
{
    const auto said = [](const QString &serverText) {
        return words::errorWords({Kind::Refused, 422, serverText, {}}, Doing::Submitting).what;
    };
    QCOMPARE(said(u"Lead 7 is closed"_s), u"The status was not recorded. The server said: “Lead 7 is closed”"_s);
    QCOMPARE(said(u"100%1 %2 <b>"_s), u"The status was not recorded. The server said: “100%1 %2 <b>”"_s);
    QCOMPARE(said(QString()), u"The status was not recorded. The server said no without giving a reason (HTTP 422)."_s);
}

void ErrorWordsTest::the_wait_is_told()
{
    const auto next = [](Doing doing) { return words::errorWords({Kind::TooManyRequests, 429, {}, 300s}, doing).next; };
    QCOMPARE(next(Doing::Listing), u"Wait 5 minutes, then try again."_s);
    QCOMPARE(next(Doing::Submitting), u"Wait 5 minutes; Jobmark then tries again by itself."_s);
}

void ErrorWordsTest::waits_are_rounded_up_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"1 second"_s;
    QTest::newRow("one") << 1 << u"1 second"_s;
    QTest::newRow("seconds") << 119 << u"119 seconds"_s;
    QTest::newRow("two minutes") << 120 << u"2 minutes"_s;
    QTest::newRow("a bit more") << 121 << u"3 minutes"_s;
    QTest::newRow("two hours") << 7200 << u"2 hours"_s;
    QTest::newRow("a day") << 86'400 << u"24 hours"_s;
}

void ErrorWordsTest::waits_are_rounded_up()
{
    QFETCH(int, seconds);
    QTEST(words::waitInWords(std::chrono::seconds(seconds)), "words");
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    QCoreApplication app(argc, argv);
    ErrorWordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "error_words_test.moc"
