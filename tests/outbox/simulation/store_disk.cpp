// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "disk.h"

#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {
namespace {

class StoreDisk : public Disk
{
public:
    explicit StoreDisk(Dice dice)
        : Disk(dice)
    {
        open();
    }
    [[nodiscard]] store::Stored<QList<store::SubmissionRow>> loadAll() const override
    {
        return m_store->submissions().loadAll();
    }

protected:
    void put(const store::SubmissionBatch &batch) override
    {
        if (!m_store->submissions().write(batch))
            qFatal("a store on a sound disk does not write");
    }
    void reopen() override;

private:
    void open();

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<store::Store> m_store;
};

void StoreDisk::open()
{
    auto opened = store::Store::open(m_folder->path());
    if (!opened || (*opened)->opening().kind == store::Opening::Kind::DamagedSetAside)
        qFatal("what a crash leaves behind does not open");
    m_store = std::move(*opened);
}

// Closing the store would tidy up, which a crash does not: so the files are taken as they are.
void StoreDisk::reopen()
{
    auto copy = std::make_unique<QTemporaryDir>();
    for (const auto &name : {u"jobmark.sqlite"_s, u"jobmark.sqlite-wal"_s})
        QFile::copy(m_folder->filePath(name), copy->filePath(name));
    m_store.reset();
    m_folder = std::move(copy);
    open();
}

} // namespace

std::unique_ptr<Disk> storeDisk(Dice dice)
{
    return std::make_unique<StoreDisk>(dice);
}

} // namespace jobmark::simulation
