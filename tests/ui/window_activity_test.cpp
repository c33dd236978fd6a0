// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "ui_activity/activity_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 otherLead = 48195;
const QString formula = u"=HYPERLINK(\"http://evil.example\",\"Click\")"_s;

/// What is done to the window.
using Step = std::function<void(QWidget &)>;

Step keys(Qt::Key withControl)
{
    return [withControl](QWidget &window) { QTest::keyClick(&window, withControl, Qt::ControlModifier); };
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As a reader of PDFs gives it back, in one line.
QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return QString::fromUtf8(reader.readAllStandardError());
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

/// What was done is found again, read, copied and taken along, with keys, against a real server.
class WindowActivityTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void nothingYetSaysWhatWillBeThere()
    {
        showAll();
        QVERIFY2(m_live->reads(u"Nothing has been recorded yet."_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->find(u"Export as CSV…"_s)->isEnabled());
        m_live->press(Qt::Key_Escape);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
    }

    void whatWasDoneIsReadAndCopiedWithKeys()
    {
        const QString reference = submit(openLead, u"They call back."_s);
        showAll();
        QVERIFY(m_live->window().windowTitle().startsWith(u"Activity"_s));
        QTRY_VERIFY(spoken(0).contains(u"Accepted by the server: Contact made; Lead 48155, Ingrid Halvorsen"_s));
        QVERIFY(spoken(1).contains(u"Sent to the server: Contact made"_s));
        QVERIFY(spoken(2).contains(u"Submitted: Contact made"_s));
        m_live->press(Qt::Key_End);
        QTRY_VERIFY2(m_live->reads(u"Notes: They call back."_s), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(QApplication::clipboard()->text(), reference);
        QVERIFY2(m_live->reads(u"Copied: "_s + reference), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Reference: "_s + reference));
        QVERIFY2(m_live->reads(u"Copied: the chosen entry"_s), qPrintable(m_live->readable()));
        entries()->setFocus();
        m_live->press(Qt::Key_Return);
        QTRY_COMPARE(m_live->desk().state().id, std::optional(api::LeadId(openLead)));
        QTRY_VERIFY(!entries()->isVisible());
    }

    void aRefusalIsReadWithTheServersWords()
    {
        const api::Lead known = m_live->session().book().find(api::LeadId(openLead)).value();
        const auto locked = m_sandbox->call(
            "PUT", u"/general-leads/%1/status"_s.arg(openLead),
            R"({"status": "LEAD_WON", "jobAmount": 1000, "estimatedProjectStartDate": "2040-03-01T12:00:00Z",
                "estimatedCompletionDate": "2040-04-01T12:00:00Z"})");
        QCOMPARE(locked.status, 200);
        QVERIFY(m_live->session().submit({known, contactMade(u"They call back."_s)}));
        QTRY_VERIFY2(kept().first().what == store::ActivityKind::Refused, qPrintable(m_live->readable()));
        showAll();
        QTRY_VERIFY2(tells(u"Refused by the server: Contact made; Lead 48155"_s), qPrintable(spoken(0)));
        QVERIFY2(tells(u"The server said: “The job was won, so its status cannot be changed"_s), qPrintable(spoken(0)));
    }

    void whatWasAttachedIsReadByItsName()
    {
        const QTemporaryDir folder;
        QFile contract(folder.filePath(u"contract.pdf"_s));
        QVERIFY(contract.open(QIODevice::WriteOnly) && contract.write("bytes") == 5);
        contract.close();
        m_live->open(openLead);
        QTRY_VERIFY(m_live->desk().state().lead.has_value());
        m_live->desk().attaching().add({QUrl::fromLocalFile(contract.fileName())});
        QTRY_COMPARE(m_sandbox->logOf(u"POST"_s, u"/attachments"_s).size(), 1);
        showAll();
        QTRY_VERIFY2(tells(u"Attached: contract.pdf; Lead 48155"_s), qPrintable(spoken(0)));
    }

    void aLeadThatWasLookedAtIsViewed()
    {
        m_live->open(openLead);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 20'000);
        showAll();
        QTRY_VERIFY2(spoken(0).contains(u"Viewed"_s) && spoken(0).contains(u"Lead 48155"_s), qPrintable(spoken(0)));
    }

    void whatIsNotInSightIsNotViewed_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<Step>("hide");
        QTest::newRow("the list, in a narrow window") << QSize(640, 480) << Step([](QWidget &) {});
        QTest::newRow("another page") << QSize(1280, 800) << keys(Qt::Key_4);
        QTest::newRow("the settings") << QSize(1280, 800) << keys(Qt::Key_Comma);
        QTest::newRow("a minimised window")
            << QSize(1280, 800) << Step([](QWidget &window) { window.showMinimized(); });
    }

    void whatIsNotInSightIsNotViewed()
    {
        QFETCH(QSize, window);
        QFETCH(Step, hide);
        m_live->window().resize(window);
        m_live->standOn(openLead);
        m_live->press(Qt::Key_Down);
        m_live->press(Qt::Key_Down);
        const auto lead = m_live->desk().state().id;
        QVERIFY(lead && *lead != api::LeadId(openLead));
        hide(m_live->window());
        QTRY_VERIFY(m_live->desk().state().lead.has_value());
        QTest::qWait(3000);
        QCOMPARE(kept().size(), 0);

        m_live->window().showNormal();
        m_live->open(lead->number());
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().lead, *lead);
    }

    void oneLeadAndThenEverything()
    {
        submit(openLead, u"First"_s);
        submit(otherLead, u"Second"_s);
        m_live->open(otherLead);
        m_live->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(entries()->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY2(spoken(row).contains(u"Lead 48195"_s), qPrintable(spoken(row)));
        m_live->press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(entries()->model()->rowCount(), 6);
    }

    void whoComesBackFindsWhatTheyWereLookingAt()
    {
        submit(openLead, u"Cedar"_s);
        submit(otherLead, u"Pine"_s);
        showAll();
        m_live->find(u"Words"_s)->setFocus();
        m_live->type(u"cedar"_s);
        QTRY_COMPARE(entries()->model()->rowCount(), 3);
        m_live->press(Qt::Key_1, Qt::ControlModifier);
        submit(openLead, u"Cedar, again"_s);
        m_live->press(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(entries()->model()->rowCount(), 6);
        QVERIFY(spoken(5).contains(u"Cedar"_s));
    }

    void whatCannotBeReadLeavesNothingOut()
    {
        submit(openLead, u"Cedar"_s);
        submit(otherLead, u"Pine"_s);
        showAll();
        m_live->find(u"Lead number"_s)->setFocus();
        m_live->type(u"x"_s);
        QTRY_VERIFY2(m_live->reads(u"Lead number: this is none"_s), qPrintable(m_live->readable()));
        QCOMPARE(entries()->model()->rowCount(), 6);
        m_live->press(Qt::Key_Backspace);
        m_live->type(u"#48195"_s);
        QTRY_VERIFY(!m_live->reads(u"Lead number: this is none"_s));
        QTRY_COMPARE(entries()->model()->rowCount(), 3);
    }

    void aFileIsExported_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("CSV") << u"Export as CSV…"_s << u"csv"_s << "\xef\xbb\xbfTime,"_ba << false;
        QTest::newRow("CSV over another") << u"Export as CSV…"_s << u"csv"_s << "\xef\xbb\xbfTime,"_ba << true;
        QTest::newRow("PDF") << u"Export as PDF…"_s << u"pdf"_s << "%PDF-"_ba << false;
        QTest::newRow("PDF over another") << u"Export as PDF…"_s << u"pdf"_s << "%PDF-"_ba << true;
    }

    void aFileIsExported()
    {
        QFETCH(QString, button);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, beginning);
        QFETCH(bool, isThere);
        const QString reference = submit(openLead, formula);
        showAll();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"proof."_s + suffix);
        if (isThere) {
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        }
        exportTo(button, path);
        QTRY_VERIFY2(m_live->reads(u"Saved as “proof."_s + suffix), qPrintable(m_live->readable()));
        const QByteArray bytes = contentsOf(path);
        QVERIFY(bytes.startsWith(beginning));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        if (suffix == u"csv"_s) {
            QCOMPARE(bytes.count("\r\n"), 4); // the header, then submitted, sent and accepted
            QVERIFY2(bytes.contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"Click\"\")\""), bytes.constData());
        }
        if (suffix == u"pdf"_s) {
            const QString read = textOfPdf(path);
            qsizetype place = 0;
            for (const QString &part : {u"Activity"_s, u"Connection: Test"_s, u"Accepted by the server: Contact made"_s,
                                        u"Sent to the server: Contact made"_s, u"Submitted: Contact made"_s,
                                        u"Lead 48155, Ingrid Halvorsen"_s, formula, reference}) {
                place = read.indexOf(part, place);
                QVERIFY2(place >= 0, qPrintable(part + u" is missing, or too early, in "_s + read));
            }
        }
        QTRY_VERIFY(m_live->find(u"Dismiss"_s) != nullptr);
        QTest::mouseClick(m_live->find(u"Dismiss"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_live->reads(u"Saved as “proof."_s));
    }

    void whatIsFilteredIsWhatIsExported_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("PDF") << u"pdf"_s;
    }

    void whatIsFilteredIsWhatIsExported()
    {
        QFETCH(QString, suffix);
        submit(openLead, u"Cedar"_s);
        submit(otherLead, u"Pine"_s);
        m_live->open(otherLead);
        m_live->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(entries()->model()->rowCount(), 3);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"one."_s + suffix);
        exportTo(u"Export as %1…"_s.arg(suffix.toUpper()), path);
        QTRY_VERIFY(m_live->reads(u"Saved as"_s));
        const QString read = suffix == u"pdf"_s ? textOfPdf(path) : QString::fromUtf8(contentsOf(path));
        QVERIFY2(read.contains(u"Pine"_s) && !read.contains(u"Cedar"_s), qPrintable(read));
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such folder") << u"gone/proof.csv"_s << u"“proof.csv” was not saved"_s;
        QTest::newRow("a folder of that name") << u"folder.csv"_s << u"choose another name"_s;
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        submit(openLead, u"Cedar"_s);
        showAll();
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder.csv"_s));
        exportTo(u"Export as CSV…"_s, folder.filePath(name));
        QTRY_VERIFY2(m_live->reads(said), qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Export as CSV…"_s)->isEnabled());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

private:
    void showAll()
    {
        m_live->press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(entries() != nullptr && entries()->isVisible());
    }

    [[nodiscard]] static outbox::StatusUpdate contactMade(const QString &notes)
    {
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        draft.notes = rules::Notes(notes);
        return {*rules::makeUpdate(draft, {})};
    }

    /// In the store, whatever is shown.
    [[nodiscard]] QList<store::Activity> kept() const
    {
        return m_live->session().store()->activity().load({}, 100).value_or(QList<store::Activity>());
    }

    /// Answers its reference, once the server has accepted it.
    QString submit(qint64 lead, const QString &notes)
    {
        const api::Lead known = m_live->session().book().find(api::LeadId(lead)).value();
        const auto id = m_live->session().submit({known, contactMade(notes)});
        if (!id || !QTest::qWaitFor([this] { return m_live->session().outbox()->unsettled().isEmpty(); }))
            qFatal("This update is not taken.");
        return outbox::referenceOf(*id);
    }

    /// The dialog does not hold the program up, and where to is chosen in it.
    void exportTo(const QString &button, const QString &path)
    {
        m_live->find(button)->setFocus();
        m_live->press(Qt::Key_Space);
        auto *dialog = m_live->window().findChild<QFileDialog *>();
        if (dialog == nullptr || !dialog->isVisible())
            QFAIL("nothing asks where to");
        QVERIFY(dialog->selectedFiles().value(0).contains(u"Activity "_s));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    [[nodiscard]] QListView *entries() const
    {
        const auto *page = m_live->window().findChild<ui::ActivityPage *>();
        for (QListView *list : page != nullptr ? page->findChildren<QListView *>() : QList<QListView *>()) {
            if (list->window() == &m_live->window())
                return list; // the choices have lists of their own
        }
        return nullptr;
    }

    [[nodiscard]] QString spoken(int row) const
    {
        return entries()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    /// In any row: that the lead was viewed may have been added meanwhile.
    [[nodiscard]] bool tells(const QString &text) const
    {
        for (int row = 0; row < entries()->model()->rowCount(); ++row) {
            if (spoken(row).contains(text))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(WindowActivityTest)
#include "window_activity_test.moc"
