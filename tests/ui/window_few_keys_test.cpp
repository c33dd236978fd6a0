// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "reading/language.h"

#include <QTest>
#include <QTranslator>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155; // Ingrid Halvorsen, quote sent

} // namespace

/// A status takes as few keys in the languages that the sources are translated into.
class WindowFewKeysTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        end();
        QCoreApplication::removeTranslator(&m_translator);
    }

    void contactMadeByPhoneTakesSixKeyPresses_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("accepted");
        QTest::newRow("fr") << u"c"_s << u"a"_s << u"Contact établi\u00a0: accepté"_s;
        QTest::newRow("es") << u"c"_s << u"l"_s << u"Contacto establecido: aceptado"_s;
    }
    void contactMadeByPhoneTakesSixKeyPresses()
    {
        QFETCH(QString, status);
        QFETCH(QString, phone);
        QFETCH(QString, accepted);
        speak(QString::fromLatin1(QTest::currentDataTag()));
        m_live->press(Qt::Key_Return);
        m_live->type(status);
        m_live->press(Qt::Key_Tab);
        m_live->type(phone);
        QCOMPARE(m_live->desk().form().state().typed.contactMethod, std::optional(rules::ContactMethod::PhoneCall));
        m_live->submit();
        QVERIFY2(m_live->presses() <= 6, qPrintable(QString::number(m_live->presses())));
        QTRY_VERIFY2(m_live->reads(accepted), qPrintable(m_live->readable()));
    }

    void leadWonWithEverythingTakesFifteenKeyPressesBesidesDigits_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("accepted");
        QTest::newRow("fr") << QStringList{u"Montant du contrat"_s, u"Début du chantier"_s, u"Fin du chantier"_s}
                            << u"24350,72"_s << u"Enregistrer comme"_s << u"Prospect gagné\u00a0: accepté"_s;
        QTest::newRow("es") << QStringList{u"Monto del trabajo"_s, u"Inicio de la obra"_s, u"Fin de la obra"_s}
                            << u"24350.72"_s << u"Registrar como"_s << u"Prospecto ganado: aceptado"_s;
    }
    void leadWonWithEverythingTakesFifteenKeyPressesBesidesDigits()
    {
        QFETCH(QStringList, fields);
        QFETCH(QString, amount);
        QFETCH(QString, record);
        QFETCH(QString, accepted);
        speak(QString::fromLatin1(QTest::currentDataTag()));
        m_live->press(Qt::Key_Return);
        m_live->type(u"g"_s); // gagné, ganado
        QCOMPARE(m_live->desk().form().state().typed.status, std::optional(rules::Status::LeadWon));
        QVERIFY(m_live->tabTo(fields.at(0)));
        m_live->type(amount);
        QVERIFY(m_live->tabTo(fields.at(1)));
        m_live->type(u"+14"_s);
        QVERIFY(m_live->tabTo(fields.at(2)));
        m_live->type(u"+30"_s);
        m_live->submit();
        QTRY_VERIFY2(m_live->find(record) != nullptr, qPrintable(m_live->readable()));
        QVERIFY(m_live->tabTo(record));
        m_live->press(Qt::Key_Space);
        QVERIFY2(m_live->pressesBesidesDigits() <= 15, qPrintable(QString::number(m_live->pressesBesidesDigits())));
        QTRY_VERIFY2(m_live->reads(accepted), qPrintable(m_live->readable()));
    }

private:
    void speak(const QString &language)
    {
        QVERIFY(m_translator.load(QStringLiteral(TRANSLATIONS "/jobmark_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        begin();
        m_live->standOn(openLead);
    }

    QTranslator m_translator;
};

QTEST_MAIN(WindowFewKeysTest)
#include "window_few_keys_test.moc"
