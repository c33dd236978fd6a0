// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "period.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Period", text);
}

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
        return translated(QT_TRANSLATE_NOOP("Period", "Any time"));
    case Period::Today:
        return translated(QT_TRANSLATE_NOOP("Period", "Today"));
    case Period::LastWeek:
        return translated(QT_TRANSLATE_NOOP("Period", "Last 7 days"));
    case Period::LastMonth:
        return translated(QT_TRANSLATE_NOOP("Period", "Last 30 days"));
    case Period::ThisYear:
        return translated(QT_TRANSLATE_NOOP("Period", "This year"));
    case Period::ChosenDays:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Period", "Chosen days"));
}

} // namespace jobmark::ui
