// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::account {

/// The folder in which one user's Jobmark keeps its files. Never a token.
class Profile
{
public:
    /// QStandardPaths::AppDataLocation: set the application's name first.
    [[nodiscard]] static Profile standard();
    /// Another folder (`--profile DIR`); made absolute.
    [[nodiscard]] static Profile at(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The path of the file `name` in it.
    [[nodiscard]] QString file(const QString &name) const;
    /// Makes the folder when it is missing and closes it to others (0700). False when it cannot be used.
    [[nodiscard]] bool prepare() const;

private:
    explicit Profile(QString folder)
        : m_folder(std::move(folder))
    {}
    QString m_folder;
};

} // namespace jobmark::account
