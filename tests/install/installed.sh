# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by the tests of this folder, each started as NAME SOURCE_DIR BUILD_DIR APP_ID. `scratch` is a folder that goes
# when the test ends.
# shellcheck disable=SC2034 # for the tests that source this
source_dir=$1 build_dir=$2 app_id=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# wrong SENTENCE…: says it, and lets the test fail at its end.
wrong() {
    echo "$*"
    failures=$((failures + 1))
}

# install_into PREFIX
install_into() {
    cmake --install "$build_dir" --prefix "$1" >"$scratch/install.log" || {
        cat "$scratch/install.log"
        exit 1
    }
}
