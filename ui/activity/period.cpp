// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "period.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

} // namespace

Days daysOf(Period period, QDate today)
{
    switch (period) {
    case Period::Today:
        return {today, today};
    case Period::LastWeek:
        return {today.addDays(-6), today};
    case Period::LastMonth:
        return {today.addDays(-29), today};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case Period::AnyTime:
    case Period::ChosenDays:
        break;
    }
    return {};
}

QString periodName(Period period)
{
    switch (period) {
    case Period::AnyTime:
        return PeriodWords::tr("Any time");
    case Period::Today:
        return PeriodWords::tr("Today");
    case Period::LastWeek:
        return PeriodWords::tr("Last 7 days");
    case Period::LastMonth:
        return PeriodWords::tr("Last 30 days");
    case Period::ThisYear:
        return PeriodWords::tr("This year");
    case Period::ChosenDays:
        break;
    }
    return PeriodWords::tr("Chosen days");
}

} // namespace jobmark::ui
