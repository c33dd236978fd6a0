# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# What `cpack` makes of what install.cmake installs: a .deb on Debian, an installer (NSIS) on Windows, a disk image on
# macOS, and an archive anywhere else. `cpack -G TGZ` and the like still choose.
set(CPACK_PACKAGE_NAME jobmark)
set(CPACK_PACKAGE_VENDOR "The Jobmark authors")
set(CPACK_PACKAGE_HOMEPAGE_URL ${JOBMARK_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keep RenovationFind leads up to date")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR TGZ)

if(WIN32)
    include(resources/cmake/package_windows.cmake)
elseif(APPLE)
    include(resources/cmake/package_macos.cmake)
elseif(EXISTS /etc/debian_version)
    include(resources/cmake/package_debian.cmake)
endif()

include(CPack)
