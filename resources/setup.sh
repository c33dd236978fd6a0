# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by app/run and tests/run: installs what resources/packages.txt names and this system lacks.
# Everything it says goes to stderr, so that what a program prints can be piped.

setup_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# setup_packages SECTION…: the packages of these sections on this Debian release, one a line.
setup_packages() {
    local release
    # shellcheck source=/dev/null
    release=$(. /etc/os-release 2>/dev/null && echo "${VERSION_ID:-}") || release=
    awk -v sections=" $* " -v release="@$release" '
        /^\[/ { wanted = index(sections, " " substr($1, 2, length($1) - 2) " "); next }
        /^#/ || NF == 0 { next }
        wanted && (NF == 1 || $2 == release) { print $1 }' "$setup_root/resources/packages.txt"
}

setup_stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# setup_install SECTION…: nothing when all is there; otherwise one apt-get update and one apt-get install.
setup_install() {
    if [ -n "${JOBMARK_SKIP_SETUP:-}" ]; then
        return 0
    fi
    local by_hand="install what resources/packages.txt names, then run this again with JOBMARK_SKIP_SETUP=1."
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        setup_stop "This system has no apt-get, so Jobmark cannot install what it is built with." "Next: $by_hand"
    fi
    local package missing=()
    for package in $(setup_packages "$@"); do
        # shellcheck disable=SC2016 # dpkg-query expands it, not the shell
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            setup_stop "Packages are missing, and installing them needs root, but there is no sudo here." \
                "Next: have somebody with root run the line below, then start this again." \
                "    apt-get install --no-install-recommends ${missing[*]}"
        fi
        echo "Packages are missing; sudo may ask for your password to install them." >&2
        if ! sudo true </dev/null >&2; then
            setup_stop "Packages are missing, and sudo did not let this account install them." \
                "Next: start this again in a terminal and as somebody whom sudo lets, or have somebody with root run" \
                "    apt-get install --no-install-recommends ${missing[*]}"
        fi
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)
    echo "Installing: ${missing[*]}" >&2
    # An update that reaches only some of its sources is enough when what we need is in them: install decides.
    "${apt[@]}" update </dev/null >&2 || echo "apt-get update had a problem (above); trying to install all the same." >&2
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >&2; then
        setup_stop "" "The packages above could not be installed; apt-get says why." \
            "Next: check the network and what /etc/apt names (Debian 12 or 13, section main), then start this again." \
            "Or $by_hand"
    fi
}

# setup_jobs: how many compilers to run at once.
setup_jobs() {
    nproc 2>/dev/null || echo 2
}
