# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# jobmark_built_in(TARGET NAME PREFIX … [BASE …] FILES …): files that are part of the program, as qt_add_resources() does
# it, in the format that does not keep when each was written: with that, no two builds of one source are the same.
function(jobmark_built_in target name)
    qt_add_resources(${target} ${name} ${ARGN} OPTIONS -format-version 1)
endfunction()
