# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by the tests of this folder after tests/install/installed.sh.

# pack BUILD_DIR FOLDER: makes the .deb of that build in FOLDER, and prints its path.
pack() {
    (cd "$1" && cpack -G DEB -B "$2") >"$2.log" 2>&1 || {
        cat "$2.log" >&2
        exit 1
    }
    rm -rf "$2/_CPack_Packages"
    find "$2" -name '*.deb'
}
