// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client.h"

#include "rules/update.h"
#include "support/slowness.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

/// What the tests of the client share: one who asks and waits for the outcome.
namespace jobmark::test {

inline const QByteArray sentinelToken = "eyJ.SENTINEL-7f3a9c41-TOKEN.sig";

inline api::Token token()
{
    return *api::Token::fromText(QString::fromLatin1(sentinelToken));
}

inline api::ServerAddress serverAddress(const QString &text)
{
    const auto address = api::ServerAddress::fromText(text);
    if (!address)
        qFatal("the test's address is refused");
    return *address;
}

/// Wakes who waits, so that a test ends with its call and not at the next look at the clock.
class Bell : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void rung();
};

/// The outcomes of a call; one that came twice does not go unnoticed.
template <class T>
class Asked
{
public:
    api::Then<T> then()
    {
        return [this](const api::Result<T> &outcome) {
            m_outcomes.append(outcome);
            Q_EMIT m_context.rung();
        };
    }
    QObject *context() { return &m_context; }
    bool wait(int milliseconds = 10'000 * slowness)
    {
        QSignalSpy spy(&m_context, &Bell::rung);
        return !m_outcomes.isEmpty() || spy.wait(milliseconds);
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_outcomes.size()); }
    [[nodiscard]] const api::Result<T> &outcome() const { return m_outcomes.first(); }
    /// The error's kind; nothing when there was none.
    [[nodiscard]] std::optional<api::ApiError::Kind> kind() const
    {
        return outcome() ? std::nullopt : std::optional(outcome().error().kind);
    }

private:
    Bell m_context;
    QList<api::Result<T>> m_outcomes;
};

/// LEAD_WON with everything it needs.
inline rules::Update wonUpdate()
{
    rules::Draft draft;
    draft.status = rules::Status::LeadWon;
    draft.jobAmount = *rules::Money::fromCents(2'435'072);
    draft.startDate = QDate(2026, 12, 1);
    draft.completionDateTbd = true;
    draft.notes = rules::Notes(QStringLiteral("signed \u2013 thanks"));
    return *rules::makeUpdate(draft, rules::Context());
}

inline api::Limits quickLimits()
{
    using namespace std::chrono_literals;
    api::Limits limits;
    limits.idle = 1'500ms * slowness;
    limits.deadline = 2'000ms * slowness;
    limits.uploadDeadline = 2'000ms * slowness;
    limits.reads.firstDelay = 1ms;
    limits.reads.longestDelay = 2ms;
    return limits;
}

} // namespace jobmark::test
