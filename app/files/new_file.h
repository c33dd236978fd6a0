// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <QByteArrayView>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::files {

/// Why a file could not be written.
enum class WriteFault : std::uint8_t {
    NoFolder,
    NotPermitted,
    Taken,   ///< something of that name is there already
    BadName, ///< the file system does not take this name
    Full,
    Other,
};

/// Who may read a new file. Nobody may ever execute it.
enum class Readers : std::uint8_t {
    OwnerAlone,
    AsUsual, ///< what the user's own settings give any new file
};

/// A file that was not there before, in a folder that was. Nothing is overwritten, and no link at its name is followed.
/// Unless it is finished it is gone again when this goes.
class NewFile
{
public:
    [[nodiscard]] static tl::expected<NewFile, WriteFault> create(const QString &folder, const QString &name,
                                                                  Readers readers);
    NewFile(NewFile &&) noexcept;
    NewFile &operator=(NewFile &&) noexcept;
    ~NewFile();

    [[nodiscard]] tl::expected<void, WriteFault> write(QByteArrayView bytes);
    /// On disk when it succeeds, its place in the folder included. Writing is over then.
    [[nodiscard]] tl::expected<void, WriteFault> finish();
    /// The same, and then takes the place of the file (or link) of that name in its folder: who looks there finds the
    /// former one or this, each whole. Taken when what is there is neither.
    [[nodiscard]] tl::expected<void, WriteFault> finishInPlaceOf(const QString &name);
    [[nodiscard]] QString path() const;

private:
    struct Open;
    explicit NewFile(std::unique_ptr<Open> file);
    std::unique_ptr<Open> m_file;
};

} // namespace jobmark::files
