# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# The installer for Windows, made with NSIS: for all users of the computer (it asks for an administrator's consent), with a
# place in the start menu, jobmark: links, and an uninstaller that leaves nothing but what the user wrote. The archive
# beside it is for who has no such rights.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Jobmark)
set(CPACK_PACKAGE_EXECUTABLES jobmark Jobmark)
set(CPACK_NSIS_PACKAGE_NAME Jobmark)
set(CPACK_NSIS_DISPLAY_NAME Jobmark)
set(CPACK_NSIS_MUI_ICON ${CMAKE_SOURCE_DIR}/resources/windows/jobmark.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_SOURCE_DIR}/resources/windows/jobmark.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\jobmark.exe)
set(CPACK_NSIS_CONTACT ${CPACK_PACKAGE_CONTACT})
set(CPACK_NSIS_URL_INFO_ABOUT ${JOBMARK_HOMEPAGE})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\jobmark" "" "URL:Jobmark"
  WriteRegStr SHCTX "Software\Classes\jobmark" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\jobmark\DefaultIcon" "" "$INSTDIR\bin\jobmark.exe,0"
  WriteRegStr SHCTX "Software\Classes\jobmark\shell\open\command" "" '"$INSTDIR\bin\jobmark.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\jobmark"
]])
