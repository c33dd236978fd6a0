# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# The .deb. dpkg-shlibdeps finds the libraries that the programs are linked with; those that Qt and QtKeychain load at
# run time are named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_PACKAGE_DESCRIPTION
"For contractors who work with RenovationFind leads: pick a lead, pick what
happened, fill in exactly the fields that this status needs, submit, and see
what the server recorded. Support agents read records that are locked because
they were won.
.
Nothing irreversible leaves before it was shown in full, and what was typed
survives a crash, a full disk, a dead network and an expired sign-in.
jobmark-sandbox, a server of one's own with sample leads, is part of it.")

# The same version built for a newer release is the newer package, so that an upgrade of the system brings it.
file(STRINGS /etc/os-release os_release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9]" "" debian_release "${os_release}")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
if(debian_release)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1~deb${debian_release}u1)
endif()

# Loaded at run time: QtKeychain's libsecret, Qt's driver for SQLite and (12: in libqt6svg6) its plugin for SVG pictures.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite, ca-certificates")
if(debian_release GREATER_EQUAL 13)
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-svg-plugins")
endif()
# Qt's own sentences are data under the GPL with an exception; Jobmark speaks without them.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")

# What Debian asks of every package besides what `cmake --install` lays down: see stage_debian.cmake.
set(CPACK_JOBMARK_DEBIAN_FILES ${CMAKE_SOURCE_DIR}/resources/debian)
set(CPACK_JOBMARK_CHANGELOG ${CMAKE_BINARY_DIR}/debian/changelog)
configure_file(${CPACK_JOBMARK_DEBIAN_FILES}/changelog.in ${CPACK_JOBMARK_CHANGELOG} @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/resources/cmake/stage_debian.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/resources/cmake/seal_debian.cmake)
