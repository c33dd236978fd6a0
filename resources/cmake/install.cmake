# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# What `cmake --install` puts where. Everything finds its neighbours from where it stands (jobmark-sandbox is beside
# jobmark; icons and translations are compiled in), so that the installed tree may be moved.
include(GNUInstallDirs)

# Whoever publishes Jobmark owns the domain of the one and shows the pictures of resources/pictures at the other.
set(JOBMARK_APP_ID "ca.jobmark.jobmark" CACHE STRING "The name desktops know the program by: a reversed domain of the publisher")
set(JOBMARK_HOMEPAGE "https://jobmark.example" CACHE STRING "Address of the program's page, without a slash at the end")
target_compile_definitions(jobmark_window PRIVATE JOBMARK_APP_ID="${JOBMARK_APP_ID}")

install(TARGETS jobmark jobmark-sandbox
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)

if(UNIX AND NOT APPLE)
    set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
    configure_file(${linux}/jobmark.desktop.in linux/${JOBMARK_APP_ID}.desktop @ONLY)
    configure_file(${linux}/jobmark.metainfo.xml.in linux/${JOBMARK_APP_ID}.metainfo.xml @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/linux/${JOBMARK_APP_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_BINARY_DIR}/linux/${JOBMARK_APP_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/jobmark.svg RENAME ${JOBMARK_APP_ID}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/jobmark.1 ${linux}/jobmark-sandbox.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    foreach(program IN ITEMS jobmark jobmark-sandbox)
        install(FILES ${linux}/${program}.bash RENAME ${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    endforeach()
endif()
