// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store.h"

#include "cut_database.h"
#include "database.h"
#include "examine.h"
#include "private_files.h"
#include "rescue.h"
#include "schema.h"
#include "store_files.h"
#include "wal_end.h"
#include "wal_keeper.h"

#include <array>
#include <optional>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

constexpr auto sideFiles = {"-wal"_L1, "-shm"_L1, "-journal"_L1};

// cell_size_check finds damage before it is used. What is in the -wal is moved by the WalKeeper; SQLite does it by
// itself only before that file grows out of all proportion. Begun anew, it keeps at most 16 MiB of disk.
constexpr std::array settings = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA wal_autocheckpoint = 262144", // pages of 4 KiB
    "PRAGMA journal_size_limit = 16777216",
};

Stored<void> configure(Database &database)
{
    for (const char *setting : settings) {
        if (const auto ran = database.run(QString::fromLatin1(setting)); !ran)
            return ran;
    }
    return {};
}

QString besideOf(const QString &file)
{
    return file + ".new"_L1;
}

/// A new database is made beside its place and moved there when whole, so that an empty jobmark.sqlite is always damage
/// and never a beginning. What can be read of `damagedFile` (when given) is brought over; answers how much that was.
Stored<int> makeBeside(const QString &file, const std::optional<QString> &damagedFile)
{
    const QString beside = besideOf(file);
    QFile::remove(beside);
    for (const auto side : sideFiles)
        QFile::remove(beside + side);
    if (const auto made = makePrivateFile(beside); !made)
        return tl::make_unexpected(made.error());
    Database database;
    if (const auto opened = database.open(beside, Database::Access::ReadAndWrite); !opened)
        return tl::make_unexpected(opened.error());
    if (const auto configured = configure(database); !configured)
        return tl::make_unexpected(configured.error());
    if (const auto migrated = migrate(database, migrations()); !migrated)
        return tl::make_unexpected(migrated.error());
    return damagedFile ? rescue(*damagedFile, database) : Stored<int>(0);
}

Stored<void> moveIntoPlace(const QString &file)
{
    if (!QFile::rename(besideOf(file), file))
        return tl::make_unexpected(whyNotWritable(QFileInfo(file).absolutePath()));
    return {};
}

/// So that what the -wal of a database that was cut to nothing holds can be brought over.
Stored<void> makeReadable(const QString &file)
{
    if (!isCutToNothing(file))
        return {};
    if (const auto made = makeBeside(file, {}); !made)
        return tl::make_unexpected(made.error());
    if (!layGround(file, besideOf(file)))
        return tl::make_unexpected(whyNotWritable(QFileInfo(file).absolutePath()));
    return {};
}

QString setAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    QString aside = file + ".damaged-"_L1 + stamp;
    for (int i = 2; QFile::exists(aside) || QFile::exists(aside + "-wal"_L1); ++i)
        aside = file + ".damaged-"_L1 + stamp + u'-' + QString::number(i);
    // The -wal before the database: a stop between the two must not leave a -wal to the next database of this name.
    QFile::rename(file + "-wal"_L1, aside + "-wal"_L1);
    QFile::remove(file + "-shm"_L1);
    QFile::rename(file, aside);
    return aside;
}

} // namespace

class Store::Private
{
public:
    Private(const QString &storeFolder, std::chrono::milliseconds copyTime)
        : folder(storeFolder)
        , file(databaseFileIn(storeFolder))
        , walIndex(file)
        , keeper(database, file, copyTime)
    {}
    // Closed over nothing, SQLite would take what is in the -wal for all there is.
    ~Private() { std::ignore = makeReadable(file); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Stored<void> prepare();
    Stored<void> open();
    Stored<void> openToRead();
    Stored<void> openExisting();
    Stored<void> startAnew();

    QString folder;
    QString file;
    Opening opening;
    WalIndex walIndex; ///< outlives the database
    Database database;
    WalKeeper keeper; ///< of its -wal
    LeadStore leads{database};
    DraftStore drafts{database};
    SubmissionStore submissions{database};
    ActivityStore activity{database};
};

Stored<void> Store::Private::prepare()
{
    if (const auto made = makePrivateFolder(folder); !made)
        return made;
    if (const auto made = makePrivateFolder(folder + "/attachments"_L1); !made)
        return made;
    makePrivate(file);
    for (const auto side : sideFiles)
        makePrivate(file + side);
    return {};
}

Stored<void> Store::Private::openExisting()
{
    const auto endBefore = walIndex.end();
    if (const auto opened = database.open(file, Database::Access::ReadAndWrite); !opened)
        return opened;
    keeper.keep();
    const auto version = versionOf(database);
    if (!version || *version > migrations().back().version)
        return tl::make_unexpected(version ? StoreFault::NewerVersion : version.error());
    if (const auto configured = configure(database); !configured)
        return configured;
    const auto state = migrate(database, migrations());
    if (!state)
        return tl::make_unexpected(state.error());
    opening.kind = *state == SchemaState::Migrated ? Opening::Kind::Migrated : Opening::Kind::Opened;
    const auto examined = examine(database).and_then([this] { return tryToWrite(database); });
    opening.journal = isEndLost(file, endBefore, walIndex.end()) ? Opening::Journal::EndLost : Opening::Journal::Whole;
    return examined;
}

Stored<void> Store::Private::startAnew()
{
    if (const auto readable = makeReadable(file); !readable)
        return readable;
    // The new one first: when there is no room for it, nothing has changed.
    const auto rescued = makeBeside(file, file);
    if (!rescued)
        return tl::make_unexpected(rescued.error());
    keeper.close();
    walIndex.close();
    const QString aside = setAside(file);
    if (const auto moved = moveIntoPlace(file); !moved)
        return moved;
    const auto opened = openExisting();
    opening = {Opening::Kind::DamagedSetAside, Opening::Journal::Whole, aside, *rescued};
    return opened;
}

Stored<void> Store::Private::open()
{
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    if (!QFile::exists(file)) {
        // A -wal without its database belongs to nothing; SQLite would mix it into the new one.
        if (QFile::exists(file + "-wal"_L1))
            return startAnew();
        if (const auto made = makeBeside(file, {}); !made)
            return tl::make_unexpected(made.error());
        if (const auto moved = moveIntoPlace(file); !moved)
            return moved;
        const auto opened = openExisting();
        opening.kind = Opening::Kind::Created;
        return opened;
    }
    if (!isHeaderSound(file))
        return startAnew();
    const auto opened = openExisting();
    if (opened || opened.error() != StoreFault::Damaged)
        return opened;
    return startAnew();
}

Stored<void> Store::Private::openToRead()
{
    if (!QFile::exists(file) || !isHeaderSound(file))
        return tl::make_unexpected(StoreFault::Damaged);
    const auto access = isAtRest(file) ? Database::Access::AtRest : Database::Access::ReadOnly;
    if (const auto opened = database.open(file, access); !opened)
        return opened;
    const auto version = versionOf(database);
    if (!version || *version > migrations().back().version)
        return tl::make_unexpected(version ? StoreFault::NewerVersion : version.error());
    return examine(database);
}

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Store::~Store() = default;

Stored<std::unique_ptr<Store>> Store::open(const QString &folder, std::chrono::milliseconds copyTime)
{
    auto priv = std::make_unique<Private>(folder, copyTime);
    if (const auto opened = priv->open(); !opened)
        return tl::make_unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Stored<std::unique_ptr<Store>> Store::openToRead(const QString &folder)
{
    auto priv = std::make_unique<Private>(folder, longestCopy);
    if (const auto opened = priv->openToRead(); !opened)
        return tl::make_unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Stored<void> Store::openAgain()
{
    d->keeper.close();
    d->walIndex.close();
    auto opened = d->open();
    if (!opened) {
        d->keeper.close();
        d->walIndex.close();
        std::ignore = d->openToRead();
    }
    return opened;
}

const Opening &Store::opening() const
{
    return d->opening;
}

QString Store::folder() const
{
    return d->folder;
}

QString Store::attachmentsFolder() const
{
    return d->folder + "/attachments"_L1;
}

LeadStore &Store::leads()
{
    return d->leads;
}

DraftStore &Store::drafts()
{
    return d->drafts;
}

SubmissionStore &Store::submissions()
{
    return d->submissions;
}

ActivityStore &Store::activity()
{
    return d->activity;
}

void Store::setOnDamage(std::function<void()> then)
{
    d->database.setOnDamage(std::move(then));
}

Stored<Opening> Store::replaceDamaged()
{
    return d->startAnew().map([this] { return d->opening; });
}

} // namespace jobmark::store
