# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# jobmark_room(NAME FILES a.h a.cpp … LINKS … [ALONE a.cpp …]): a static library jobmark_<NAME>.
#
# With JOBMARK_TOGETHER its files are compiled eight at a time, for less than half of the time. Those in ALONE are not: in
# their unnamed namespace is a name that another file has, too, or their object alone may refer to something (house_writes).
#
# Its headers are reached as "<NAME>/a.h", and only by who links the room: each room has an include folder of its own in
# the build tree that holds forwarding headers, so an arrow that is not a link line does not compile.
# Rooms of app/ get a second folder, first in the search, in which QtGui and QtWidgets are an error.

option(JOBMARK_TOGETHER "Compile the files of a room several at a time" OFF)

set(jobmark_no_gui ${CMAKE_BINARY_DIR}/rooms/no_gui)
foreach(module Gui Widgets)
    string(TOLOWER ${module} lower)
    file(CONFIGURE OUTPUT ${jobmark_no_gui}/Qt${module}/qt${lower}global.h
         CONTENT "#error \"Rooms in app/ do not use Qt ${module}: it belongs in ui/\"\n")
endforeach()

function(jobmark_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "FILES;LINKS;ALONE")
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
    if(JOBMARK_TOGETHER)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        set_property(SOURCE ${room_ALONE} PROPERTY SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    list(TRANSFORM room_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY JOBMARK_TRANSLATED_FILES ${room_FILES})
endfunction()
