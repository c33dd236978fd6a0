# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# Run by cpack between laying the files down and packing them: adds what Debian asks of every package (its copyright,
# what changed, manuals compressed) and the list of what the programs are made of, and gives every file the time of the
# release, so that the same source makes the same package.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
set(doc ${root}/usr/share/doc/jobmark)

function(run)
    execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    file(STRINGS ${CPACK_JOBMARK_CHANGELOG} released REGEX "^ -- ")
    string(REGEX REPLACE "^ -- .*>  " "" released "${released}")
    execute_process(COMMAND date --date=${released} +%s
        OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(ENV{SOURCE_DATE_EPOCH} ${epoch})
endif()

# Debian's form of the licence is in its place.
file(REMOVE ${doc}/LICENSE)
file(COPY ${CPACK_JOBMARK_DEBIAN_FILES}/copyright DESTINATION ${doc})
file(COPY_FILE ${CPACK_JOBMARK_CHANGELOG} ${doc}/changelog.Debian)
file(GLOB manuals ${root}/usr/share/man/man1/*.1)
run(gzip -9n ${doc}/changelog.Debian ${manuals})
run(${CPACK_JOBMARK_DEBIAN_FILES}/sbom ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE} ${CPACK_PACKAGE_HOMEPAGE_URL}
    ${CPACK_DEBIAN_PACKAGE_DEPENDS} ${doc}/jobmark.spdx.json ${root}/usr/bin/jobmark ${root}/usr/bin/jobmark-sandbox)

run(find ${root} -type d -exec chmod 0755 {} +)
run(find ${root}/usr/share -type f -exec chmod 0644 {} +)
run(find ${root}/usr -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +)
