// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "disk.h"

#include <algorithm>

namespace jobmark::simulation {
namespace {

using store::SubmissionBatch;
using store::SubmissionRow;

class ModelDisk : public Disk
{
public:
    ModelDisk(Dice dice, Fault fault)
        : Disk(dice)
        , m_fault(fault)
    {}
    [[nodiscard]] store::Stored<QList<SubmissionRow>> loadAll() const override { return m_rows; }

protected:
    void put(const SubmissionBatch &batch) override
    {
        m_pending.append(batch);
        while (m_pending.size() > (m_fault == Fault::ActBeforeStore ? 1 : 0))
            keep(m_pending.takeFirst());
    }
    void reopen() override
    {
        m_pending.clear();
        seedFaults();
    }

private:
    void keep(const SubmissionBatch &batch);
    void seedFaults();
    void replaceInLives(const QByteArray &text, const QByteArray &by);

    Fault m_fault;
    QList<SubmissionBatch> m_pending;
    QList<SubmissionRow> m_rows;
    QList<SubmissionRow> m_ended; ///< for EndForgotten
};

void ModelDisk::keep(const SubmissionBatch &batch)
{
    for (const SubmissionRow &row : batch.written) {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &old) { return old.id == row.id; });
        if (found == m_rows.end())
            m_rows.append(row);
        else
            *found = row;
    }
    for (const QUuid &id : batch.removed) {
        m_rows.removeIf([&](const SubmissionRow &row) {
            if (row.id == id && m_fault == Fault::EndForgotten)
                m_ended.append(row);
            return row.id == id;
        });
    }
}

void ModelDisk::seedFaults()
{
    switch (m_fault) {
    case Fault::LostRefusal:
        m_rows.removeIf([](const SubmissionRow &row) { return row.life.contains("\"refused\""); });
        return;
    case Fault::ApplyTwiceOnRestart:
        return replaceInLives("\"state\":\"sending\"", "\"state\":\"queued\"");
    case Fault::ForgetHoldOnRestart:
        return replaceInLives("\"state\":\"held\"", "\"state\":\"queued\"");
    case Fault::FinalForgotten:
        return replaceInLives("\"weight\":\"final\"", "\"weight\":\"changeable\"");
    case Fault::EndForgotten:
        m_rows.append(std::exchange(m_ended, {}));
        return;
    default:
        return;
    }
}

void ModelDisk::replaceInLives(const QByteArray &text, const QByteArray &by)
{
    for (SubmissionRow &row : m_rows)
        row.life.replace(text, by);
}

} // namespace

std::unique_ptr<Disk> modelDisk(Dice dice, Fault fault)
{
    return std::make_unique<ModelDisk>(dice, fault);
}

} // namespace jobmark::simulation
