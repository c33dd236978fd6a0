// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stage.h"

#include <functional>
#include <QList>
#include <QString>

namespace jobmark::test {

/// Something a page can show, and the way to it from the state before. What holds for every page (names, contrast,
/// room for the words of every language, …) is tested in all of them: a new page or state is one entry more.
struct PageState
{
    QString name;
    std::function<void(Stage &)> enter;
    std::function<bool(Stage &)> isThere; ///< asked until true
};

/// Every state of every page, in the order in which they are gone through.
[[nodiscard]] QList<PageState> pageStates();

// By page; the first state of each starts the window anew.
[[nodiscard]] QList<PageState> accountStates();
[[nodiscard]] QList<PageState> settingsStates();
[[nodiscard]] QList<PageState> listStates();
[[nodiscard]] QList<PageState> leadStates();
[[nodiscard]] QList<PageState> formStates();
[[nodiscard]] QList<PageState> recordStates();
[[nodiscard]] QList<PageState> outboxStates();
[[nodiscard]] QList<PageState> activityStates();
[[nodiscard]] QList<PageState> overviewStates();
/// What is asked or told in its place on a page.
[[nodiscard]] QList<PageState> askedStates();
/// What opens over a page and is gone with the next key: lists, menus, the calendar.
[[nodiscard]] QList<PageState> openedStates();

/// Goes through all of them and calls `visit` in each once the window has come to rest. Answers which state did not
/// come, or did not last until it was looked at, or nothing when all did.
[[nodiscard]] QString walk(Stage &stage, const std::function<void(const QString &state)> &visit);

} // namespace jobmark::test
