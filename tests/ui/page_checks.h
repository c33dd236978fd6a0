// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

/// What must hold of every page in every state. Each looks at one window as it stands on the screen and answers what
/// is wrong with it, in a few words for each, or nothing.
namespace jobmark::test {

// For who hears it (U9), and for who works it with keys (U1, U2).
[[nodiscard]] QStringList withoutName(const QWidget &window);
[[nodiscard]] QStringList withWrongRole(const QWidget &window);
[[nodiscard]] QStringList withoutBuddy(const QWidget &window);
[[nodiscard]] QStringList withoutOneTitle(const QWidget &window);
[[nodiscard]] QStringList mnemonicsUsedTwice(const QWidget &window);
[[nodiscard]] QStringList outOfTabOrder(const QWidget &window);

// For who sees it: nothing is cut, nothing is too small to hit.
[[nodiscard]] QStringList cutOff(const QWidget &window);
// As it is painted: no text on another one, none that goes on where nothing shows it.
[[nodiscard]] QStringList overlapping(QWidget &window);
[[nodiscard]] QStringList cutAtTheSide(QWidget &window);
[[nodiscard]] QStringList smallTargets(const QWidget &window);

/// Every visible widget in the window, the window itself included.
[[nodiscard]] QList<QWidget *> visibleParts(const QWidget &window);
/// "QPushButton \"Submit\"", to name it in a complaint.
[[nodiscard]] QString described(const QWidget &widget);
/// What Tab goes to.
[[nodiscard]] bool isReachedWithTab(const QWidget &widget);

} // namespace jobmark::test
