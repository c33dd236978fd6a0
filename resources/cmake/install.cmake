# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# What `cmake --install` puts where. Everything finds its neighbours from where it stands (jobmark-sandbox is beside
# jobmark; icons and translations are compiled in), so that the installed tree may be moved.
include(GNUInstallDirs)

# Whoever publishes Jobmark owns the domain of the first, shows the pictures of resources/pictures at the second, and is
# written to at the third; the packages name it.
set(JOBMARK_APP_ID "ca.jobmark.jobmark" CACHE STRING "The name desktops know the program by: a reversed domain of the publisher")
set(JOBMARK_HOMEPAGE "https://jobmark.example" CACHE STRING "Address of the program's page, without a slash at the end")
set(CPACK_PACKAGE_CONTACT "The Jobmark authors <jobmark@jobmark.example>" CACHE STRING "Who answers for the packages: name <address>")
target_compile_definitions(jobmark_window PRIVATE JOBMARK_APP_ID="${JOBMARK_APP_ID}")

if(WIN32)
    configure_file(resources/windows/jobmark.rc.in windows/jobmark.rc @ONLY)
    target_sources(jobmark PRIVATE ${CMAKE_BINARY_DIR}/windows/jobmark.rc)
elseif(APPLE)
    string(REPLACE "&" "&amp;" contact "${CPACK_PACKAGE_CONTACT}")
    string(REPLACE "<" "&lt;" contact "${contact}")
    configure_file(resources/macos/Info.plist.in macos/Info.plist @ONLY)
    set(icon ${CMAKE_SOURCE_DIR}/resources/macos/jobmark.icns)
    target_sources(jobmark PRIVATE ${icon})
    set_source_files_properties(${icon} TARGET_DIRECTORY jobmark PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(jobmark PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${CMAKE_BINARY_DIR}/macos/Info.plist)
endif()

# jobmark-sandbox goes where jobmark looks for it: beside it.
install(TARGETS jobmark
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)
if(APPLE)
    install(TARGETS jobmark-sandbox RUNTIME DESTINATION jobmark.app/Contents/MacOS)
else()
    install(TARGETS jobmark-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

# On Windows and macOS Qt comes along, for both programs, with the licences of what is carried.
if((WIN32 OR APPLE) AND NOT CMAKE_CROSSCOMPILING)
    if(APPLE)
        set(programs jobmark.app jobmark.app/Contents/MacOS/jobmark-sandbox)
        set(licences jobmark.app/Contents/Resources/licences)
    else()
        set(programs ${CMAKE_INSTALL_BINDIR}/jobmark.exe ${CMAKE_INSTALL_BINDIR}/jobmark-sandbox.exe)
        set(licences licences)
    endif()
    list(POP_FRONT programs program)
    file(CONFIGURE OUTPUT deploy.cmake @ONLY CONTENT [[
include("@QT_DEPLOY_SUPPORT@")
qt6_deploy_runtime_dependencies(EXECUTABLE @program@ ADDITIONAL_EXECUTABLES @programs@ GENERATE_QT_CONF)
]])
    install(SCRIPT ${CMAKE_BINARY_DIR}/deploy.cmake)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/carried/ DESTINATION ${licences})
    install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${licences})
endif()

if(UNIX AND NOT APPLE)
    set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
    configure_file(${linux}/jobmark.desktop.in linux/${JOBMARK_APP_ID}.desktop @ONLY)
    configure_file(${linux}/jobmark.metainfo.xml.in linux/${JOBMARK_APP_ID}.metainfo.xml @ONLY)
    configure_file(${linux}/flatpak.json.in linux/${JOBMARK_APP_ID}.json @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/linux/${JOBMARK_APP_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_BINARY_DIR}/linux/${JOBMARK_APP_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/jobmark.svg RENAME ${JOBMARK_APP_ID}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/jobmark.1 ${linux}/jobmark-sandbox.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jobmark)
    foreach(program IN ITEMS jobmark jobmark-sandbox)
        install(FILES ${linux}/${program}.bash RENAME ${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    endforeach()
endif()
