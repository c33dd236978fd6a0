// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "ts_file.h"

#include "reading/language.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using jobmark::test::Message;
using jobmark::test::messagesOf;

namespace {

/// "%1", "%2", "%n" in it, each once.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d|n)"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

QString file(const QString &language)
{
    return QStringLiteral(TRANSLATIONS "/jobmark_%1.ts").arg(language);
}

} // namespace

/// Each language says everything, with everything in it.
class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        const QStringList files = QDir(QStringLiteral(TRANSLATIONS)).entryList({u"jobmark_*.ts"_s});
        for (const QString &name : files)
            QTest::newRow(qPrintable(name)) << name.section(u'_', 1).section(u'.', 0, 0);
    }

private Q_SLOTS:
    void whatIsOfferedIsTranslatedAndWhatIsTranslatedIsOffered()
    {
        QStringList offered;
        for (const jobmark::reading::SpokenLanguage &spoken : jobmark::reading::spokenLanguages)
            offered << u"jobmark_"_s + spoken.code + u".ts"_s;
        offered.sort();
        QCOMPARE(QDir(QStringLiteral(TRANSLATIONS)).entryList({u"jobmark_*.ts"_s}, QDir::Files, QDir::Name), offered);
    }

    void everySentenceIsThere_data() { addLanguages(); }
    void everySentenceIsThere()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(file(language));
        QVERIFY(messages.size() > 5);
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.name()));
            QCOMPARE(message.translations.size(), message.isPlural ? 2 : 1);
            for (const QString &translation : message.translations)
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.name()));
        }
    }

    void whatIsFilledInAppearsInEveryLanguage_data() { addLanguages(); }
    void whatIsFilledInAppearsInEveryLanguage()
    {
        QFETCH(QString, language);
        for (const Message &message : messagesOf(file(language))) {
            // "One day" may leave its number out.
            for (const QString &translation : message.translations.mid(message.isPlural ? 1 : 0))
                QVERIFY2(placesIn(translation) == placesIn(message.source), qPrintable(message.name()));
        }
    }

    void whatAltReachesHasALetterInEveryLanguage_data() { addLanguages(); }
    void whatAltReachesHasALetterInEveryLanguage()
    {
        QFETCH(QString, language);
        static const QRegularExpression letter(u"&\\w"_s);
        for (const Message &message : messagesOf(file(language))) {
            for (const QString &translation : message.translations)
                QVERIFY2(translation.contains(letter) == message.source.contains(letter), qPrintable(message.name()));
        }
    }

    /// `update_translations` finds nothing to do.
    void theFilesAreUpToDateWithTheSources_data() { addLanguages(); }
    void theFilesAreUpToDateWithTheSources()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QVERIFY(QFile::copy(file(language), fresh));
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-no-recursive"_s};
        if (language == u"en"_s)
            arguments << u"-pluralonly"_s;
        arguments << QStringLiteral("@" SOURCES) << u"-ts"_s << fresh;
        QProcess lupdate;
        lupdate.setStandardErrorFile(QProcess::nullDevice());
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QCOMPARE(keysOf(fresh), keysOf(file(language)));
    }

private:
    static QStringList keysOf(const QString &path)
    {
        // A later lupdate leaves out the namespaces of some classes.
        static const bool namesAreShort = QLibraryInfo::version() >= QVersionNumber(6, 5);
        static const QRegularExpression namespaces(u"^(?:\\w+::)+"_s);
        QStringList keys;
        for (const Message &message : messagesOf(path))
            keys << (namesAreShort ? message.key().remove(namespaces) : message.key());
        keys.sort();
        return keys;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
