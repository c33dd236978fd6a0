// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rules/rule_table.h"
#include "rules/validate.h"

#include <QtTest>

#include <cstdlib>
#include <memory>
#include <new>

namespace {
int allocations = 0;
}

// Every new of this program and its libraries is counted …
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

// … and every malloc, which is what Qt's containers call. (The sanitizer has a malloc of its own that must stay.)
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
#endif

using namespace jobmark::rules;

class AllocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allocations_are_counted();
    void judging_a_draft_allocates_nothing();
};

void AllocationTest::allocations_are_counted()
{
    const int before = allocations;
    const auto number = std::make_unique<int>(7);
    const int afterNew = allocations;
    QVERIFY(afterNew > before);
    const QString text(100 + *number, QLatin1Char('x'));
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    QVERIFY(allocations > afterNew);
#endif
    QCOMPARE(text.size(), 107);
}

void AllocationTest::judging_a_draft_allocates_nothing()
{
    Draft draft;
    draft.meetingDate = Instant(std::chrono::seconds(1));
    draft.jobAmount = Money::fromCents(5);
    draft.startDate = QDate(2026, 12, 1);
    draft.completionDate = QDate(2026, 11, 1);
    draft.completionDateTbd = true;
    draft.contactMethod = ContactMethod::Email;
    draft.lostReason = LostReason::Other;
    draft.notes = Notes(QString(600, QLatin1Char('x')));
    Context context;
    context.now = Instant(std::chrono::seconds(2));
    for (const Status status : allStatuses) {
        draft.status = status;
        const Draft asked = askedOnly(draft);
        const int before = allocations;
        const bool hadErrors = hasErrors(validate(draft, context));
        const bool askedHadErrors = hasErrors(validate(asked, context));
        const bool emptyHadErrors = hasErrors(validate(Draft(), context));
        QCOMPARE(allocations - before, 0);
        QVERIFY(hadErrors && emptyHadErrors);
        QVERIFY(askedHadErrors); // notes too long
    }
}

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
