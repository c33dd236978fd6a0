// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_book.h"
#include "quiet_refresh.h"
#include "surroundings.h"

#include "account/connection.h"
#include "api/token.h"
#include "files/background.h"
#include "outbox/outbox.h"
#include "store/store.h"

#include <memory>
#include <QDeadlineTimer>
#include <QObject>

namespace jobmark::outbox {
class ClientGateway;
class StoreJournal;
class SystemClock;
} // namespace jobmark::outbox

namespace jobmark::session {

/// Behind: another connection is at work. The outbox moves all the same, but no list of leads is fetched.
enum class Place : std::uint8_t { AtWork, Behind };

struct SessionSettings
{
    Place place = Place::AtWork;
    outbox::Settings outbox;
    api::Limits limits;
    std::optional<QuietSchedule> quietRefresh = QuietSchedule(); ///< nothing: only when asked
    qint64 largestAttachment =
        25 * 1024 * 1024; ///< bytes; of a file that is added. What was added goes whatever this is
    std::chrono::milliseconds longestCopy = store::longestCopy; ///< of the folder, while it is worked in
};

/// One connection at work: its client, its store, its leads and its outbox. Nothing is read, written or asked before
/// start(), so that the window is there first. Main thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `folder` is this connection's own: what belongs to which connection never mixes.
    Session(account::Connection connection, QString folder, Surroundings surroundings,
            const SessionSettings &settings = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Before start(): what was taken back in a former session over the same folder, and the disk did not take, is
    /// taken back here before anything is sent, whenever the store can be opened.
    void takeBackAtStart(const QList<outbox::SubmissionId> &ids) { m_takenBack = ids; }
    /// What the next session over this folder has to take back.
    [[nodiscard]] QList<outbox::SubmissionId> leftToTakeBack() const;
    /// Opens the store, shows what is known, takes up the outbox where the last run left it.
    void start();
    [[nodiscard]] bool isStarted() const { return m_started; }
    /// The token from now on; goes on where a 401 stopped everything, and fetches the leads.
    void setToken(const std::optional<api::Token> &token);
    void refresh(Urgency urgency = Urgency::Asked);
    /// As far as the system knows: what waits for a connection is tried at once.
    void networkCameBack();
    /// The user has mended what kept the store from opening.
    void tryStoreAgain();
    /// After a Damaged from any call to the store: sets the database aside, and goes on in another. True when it is
    /// worth calling again. Of another fault, and of a disk that spoils one database after another, nothing comes.
    [[nodiscard]] bool replaceIfDamaged(store::StoreFault fault);

    [[nodiscard]] bool isSignedIn() const { return m_hasToken; }

    [[nodiscard]] const account::Connection &connection() const { return m_connection; }
    [[nodiscard]] const SessionSettings &settings() const { return m_settings; }
    /// From now on; what waits to be undone keeps the time it was given.
    void setSettings(const SessionSettings &settings);
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] LeadBook &book() { return *m_book; }
    [[nodiscard]] api::Client &client() { return *m_client; }

    /// Null before start(), and when the store could not be opened: storeFault() says why. Opened to be read alone
    /// where that was possible: then there is a storeFault() too, and no outbox().
    [[nodiscard]] store::Store *store() { return m_store.get(); }
    [[nodiscard]] std::optional<store::StoreFault> storeFault() const { return m_storeFault; }

    /// All writing goes through the outbox. NotSaved when there is no store to keep it in.
    [[nodiscard]] tl::expected<outbox::SubmissionId, outbox::SubmitFault>
    submit(const outbox::NewSubmission &submission);
    /// Null as store() is, and where that is to be read alone: what cannot be kept is never sent.
    [[nodiscard]] outbox::Outbox *outbox() { return m_outbox.get(); }
    [[nodiscard]] const outbox::Outbox *outbox() const { return m_outbox.get(); }
    /// Of this lead, oldest first.
    [[nodiscard]] QList<outbox::SubmissionView> submissionsOf(api::LeadId lead) const;
    /// For what is told by nothing that is sent. A fault is reported by storeFailed().
    void record(const store::NewActivity &entry);

Q_SIGNALS:
    void submissionChanged(jobmark::outbox::SubmissionId id, jobmark::api::LeadId lead);
    /// outbox() is there, and what was to be taken back is.
    void outboxStarted();
    /// Once for each.
    void submissionAccepted(jobmark::outbox::SubmissionId id, jobmark::api::LeadId lead);
    /// By record(). What becomes of a submission is recorded with it.
    void activityRecorded();
    void uploadProgressed(jobmark::outbox::SubmissionId id, qint64 sent, qint64 all);
    void signInNeeded();
    /// There is a token to call with again.
    void signedIn();
    /// The store could not be opened, or could not keep something.
    void storeFailed(jobmark::store::StoreFault fault);
    void storeRecovered();
    /// A damaged database was set aside and a fresh one is in use.
    void storeReplaced(const jobmark::store::Opening &opening);

private:
    void openStore();
    void openStoreToRead();
    void useStore();
    void noteUnopened(store::StoreFault fault);
    void checkActivity();
    void connectOutbox();
    void onStoreFault(store::StoreFault fault);
    void onSubmissionChanged(outbox::SubmissionId id);
    void noteAccepted(const outbox::SubmissionView &view);

    account::Connection m_connection;
    QString m_folder;
    Surroundings m_surroundings;
    SessionSettings m_settings;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<LeadBook> m_book;
    std::unique_ptr<QuietRefresh> m_quietRefresh; ///< null: only when asked
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<outbox::StoreJournal> m_journal;
    std::unique_ptr<outbox::ClientGateway> m_gateway;
    std::unique_ptr<outbox::SystemClock> m_clock;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::optional<store::StoreFault> m_storeFault;
    QList<outbox::SubmissionId> m_takenBack; ///< while there is no outbox to do it in
    QSet<outbox::SubmissionId> m_accepted;   ///< that much was told
    QDeadlineTimer m_mayReplaceAgain{0};
    bool m_hasToken = false;
    bool m_started = false;
    files::Background m_background; ///< last, as its outcomes change the rest
};

} // namespace jobmark::session
