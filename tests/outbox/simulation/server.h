// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"

#include <map>
#include <QJsonObject>
#include <QUuid>

namespace jobmark::simulation {

/// A RenovationFind that remembers what was really carried out.
class Server
{
public:
    struct Manners
    {
        enum class Keys : std::uint8_t { Ignored, Honoured } keys = Keys::Ignored;
        enum class Finals : std::uint8_t {
            Taken,
            Refused, ///< for a reason of its own
        } finals = Finals::Taken;
        bool namesNothing = false; ///< answers success without the lead
        int shortAnswers = 0;      ///< of a thousand: leave out a part of the lead
    };
    explicit Server(const Manners &manners)
        : m_manners(manners)
    {}

    enum class Verdict : std::uint8_t { Done, Refused };

    void addLead(qint64 id, const QString &vendorAction);
    /// Carries out what arrived, or refuses it, as the API says: accepted first, final means final.
    Verdict carryOut(qint64 lead, const outbox::What &what, QUuid key);
    /// Somebody else does it, in the portal: nothing happens when the lead is locked or not accepted.
    void otherSets(qint64 lead, const rules::Update &update);
    void otherAnswers(qint64 lead, const QString &vendorAction);
    void otherAttaches(qint64 lead, const QString &name);

    enum class Extent : std::uint8_t { Whole, WithoutRecord, WithoutFiles };
    [[nodiscard]] api::Lead read(qint64 lead, Extent extent) const;
    [[nodiscard]] const Manners &manners() const { return m_manners; }
    /// Is the lead now as `what` makes it, whoever did it? Of a file: did somebody else add one of that name?
    [[nodiscard]] bool isSo(qint64 lead, const outbox::What &what) const;

private:
    struct File
    {
        enum class From : std::uint8_t { Us, Others } from;
        QString name;
    };
    struct Entry
    {
        QString action;
        QJsonObject update; ///< as in the request; empty when there is none
        bool isLocked = false;
        int version = 0;
        std::vector<File> attachments;
        std::vector<QUuid> done;
    };
    void record(Entry &entry, const rules::Update &update);
    [[nodiscard]] bool takes(const Entry &entry, const outbox::What &what) const;

    Manners m_manners;
    std::map<qint64, Entry> m_leads;
};

} // namespace jobmark::simulation
