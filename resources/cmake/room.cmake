# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# jobmark_room(NAME FILES a.h a.cpp … LINKS …): a static library jobmark_<NAME>.
#
# Its headers are reached as "<NAME>/a.h", and only by who links the room: each room has an include folder of its own in
# the build tree that holds forwarding headers, so an arrow that is not a link line does not compile.
# Rooms of app/ get a second folder, first in the search, in which QtGui and QtWidgets are an error.

set(jobmark_no_gui ${CMAKE_BINARY_DIR}/rooms/no_gui)
foreach(module Gui Widgets)
    string(TOLOWER ${module} lower)
    file(CONFIGURE OUTPUT ${jobmark_no_gui}/Qt${module}/qt${lower}global.h
         CONTENT "#error \"Rooms in app/ do not use Qt ${module}: it belongs in ui/\"\n")
endforeach()

function(jobmark_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "FILES;LINKS")
    set(target jobmark_${name})
    set(include_dir ${CMAKE_BINARY_DIR}/rooms/${name})
    foreach(file IN LISTS room_FILES)
        if(file MATCHES "\\.h$")
            file(RELATIVE_PATH header ${include_dir}/${name} ${CMAKE_CURRENT_SOURCE_DIR}/${file})
            file(CONFIGURE OUTPUT ${include_dir}/${name}/${file} CONTENT "#include \"${header}\"\n")
        endif()
    endforeach()
    add_library(${target} STATIC ${room_FILES})
    add_library(Jobmark::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_include_directories(${target} PUBLIC ${include_dir})
    target_link_libraries(${target} PUBLIC ${room_LINKS} PRIVATE jobmark_flags)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/app/")
        target_include_directories(${target} BEFORE PRIVATE ${jobmark_no_gui})
    endif()
    jobmark_precompiled(${target})
    list(TRANSFORM room_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY JOBMARK_TRANSLATED_FILES ${room_FILES})
endfunction()
