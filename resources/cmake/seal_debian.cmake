# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# Run by cpack when the package is there: its three members have the rights that this computer gives to new files, so it is
# put together anew with the same rights and times everywhere (D).
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    set(members ${package}.members)
    file(MAKE_DIRECTORY ${members})
    execute_process(COMMAND ar x ${package} WORKING_DIRECTORY ${members} COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE ${package})
    execute_process(COMMAND ar rcD ${package} debian-binary control.tar.gz data.tar.gz
        WORKING_DIRECTORY ${members} COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE_RECURSE ${members})
endforeach()
