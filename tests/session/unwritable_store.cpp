// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "offline_session.h"
#include "support/database_file.h"

#include "api/lead_json.h"
#include "rules/update.h"
#include "session/desk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::session;
using namespace Qt::StringLiterals;

namespace {

const api::LeadId lead(48155);

}

/// A start on a disk that takes nothing: what was kept there is seen, and nothing is taken for kept or sent.
class UnwritableStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        const QJsonObject json{{u"id"_s, qint64(lead.number())}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}};
        m_session->book().put(*api::leadFromJson(json, m_session->surroundings().zone));
        QVERIFY(m_session->store()->drafts().save({lead, {{u"notes"_s, u"Called at noon"_s}}, {}, {}, {}}));
        m_session.reset();
        QVERIFY(test::tidyUp(m_folder->path()));
        QVERIFY(!QFile::exists(inTheWay()));
        // SQLite makes that file when it opens the database, also to read it; root may write anywhere, but not here.
        QVERIFY(QDir().mkpath(inTheWay()));
    }
    void cleanup() { m_session.reset(); }

    void whatWasKeptIsSeenAndNothingIsSent()
    {
        start();
        QVERIFY(m_session->storeFault());
        QTRY_VERIFY(m_session->book().leads().contains(lead));
        QVERIFY(m_session->book().find(lead));
        QCOMPARE(kept(), u"Called at noon"_s);
        QVERIFY(m_session->outbox() == nullptr);
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        const auto submitted =
            m_session->submit({*m_session->book().find(lead), outbox::StatusUpdate{*rules::makeUpdate(draft, {})}});
        QCOMPARE(submitted.error().kind, outbox::SubmitFault::Kind::NotSaved);
        QVERIFY(!m_session->store()->drafts().save({lead, {{u"notes"_s, u"Again"_s}}, {}, {}, {}}));
        QCOMPARE(kept(), u"Called at noon"_s);
    }

    void onceItIsMendedTheDayGoesOn()
    {
        start();
        const QSignalSpy failed(m_session.get(), &Session::storeFailed);
        const QSignalSpy recovered(m_session.get(), &Session::storeRecovered);
        m_session->tryStoreAgain();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(recovered.size(), 0);
        QCOMPARE(kept(), u"Called at noon"_s); // still

        QVERIFY(QDir().rmdir(inTheWay()));
        m_session->tryStoreAgain();
        QCOMPARE(recovered.size(), 1);
        QVERIFY(!m_session->storeFault());
        QVERIFY(m_session->outbox() != nullptr);
        QVERIFY(m_session->store()->drafts().save({lead, {{u"notes"_s, u"Again"_s}}, {}, {}, {}}));
        QCOMPARE(kept(), u"Again"_s);
        start();
        QCOMPARE(kept(), u"Again"_s);
    }

private:
    void start()
    {
        m_session.reset();
        m_session = test::offlineSession(m_folder->path(), [] { return QDateTime::currentDateTimeUtc(); });
        m_session->start();
    }
    [[nodiscard]] QString kept()
    {
        const auto draft = m_session->store() != nullptr ? m_session->store()->drafts().load(lead)
                                                         : store::Stored<std::optional<store::SavedDraft>>();
        return draft && *draft ? (*draft)->texts.value("notes"_L1).toString() : QString();
    }
    [[nodiscard]] QString inTheWay() const { return m_folder->filePath(u"jobmark.sqlite-shm"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(UnwritableStore)
#include "unwritable_store.moc"
