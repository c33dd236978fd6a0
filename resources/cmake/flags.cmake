# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# Every compiler and linker flag of Jobmark, in one INTERFACE target that each room links.
add_library(jobmark_flags INTERFACE)
target_compile_features(jobmark_flags INTERFACE cxx_std_20)
target_compile_definitions(jobmark_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    # Calls that later releases deprecate are still the ones that 6.4 has.
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(jobmark_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Optimised, it takes the storage that QVarLengthArray leaves uninitialised on purpose for a fault.
        target_compile_options(jobmark_flags INTERFACE -Wno-maybe-uninitialized)
    endif()
    if(JOBMARK_WARNINGS_AS_ERRORS)
        target_compile_options(jobmark_flags INTERFACE -Werror)
    endif()
endif()
if(APPLE)
    # libc++ has std::stop_token only behind this until its release 20; it consists of headers alone.
    target_compile_definitions(jobmark_flags INTERFACE _LIBCPP_ENABLE_EXPERIMENTAL)
endif()
# The one file of each need that asks the system itself is NAME_posix.cpp or NAME_windows.cpp.
set(JOBMARK_PLATFORM posix)
if(WIN32)
    set(JOBMARK_PLATFORM windows)
    target_compile_definitions(jobmark_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE _WIN32_WINNT=0x0A00)
    if(MSVC)
        target_compile_options(jobmark_flags INTERFACE /W4 /utf-8 /guard:cf)
        target_link_options(jobmark_flags INTERFACE /guard:cf)
    else()
        target_link_options(jobmark_flags INTERFACE -Wl,--nxcompat -Wl,--dynamicbase -Wl,--high-entropy-va)
    endif()
endif()
if(JOBMARK_ASSERTIONS)
    target_compile_definitions(jobmark_flags INTERFACE QT_FORCE_ASSERTS)
endif()

# Hardening, after the OpenSSF compiler guide. _FORTIFY_SOURCE warns without optimisation and hides faults from the
# sanitizers, so it is for optimised builds alone.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
target_compile_definitions(jobmark_flags INTERFACE _GLIBCXX_ASSERTIONS)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(jobmark_flags INTERFACE -fstack-protector-strong -fstack-clash-protection
        -fno-delete-null-pointer-checks -Wformat=2 -Werror=format-security)
    # Variables begin as zero where nothing else was said; clang 14 does not do so. Not for debugging, and not for
    # tests/valgrind, which is to see what was forgotten.
    include(CheckCXXCompilerFlag)
    check_cxx_compiler_flag(-ftrivial-auto-var-init=zero JOBMARK_FILLS_VARIABLES)
    if(JOBMARK_FILLS_VARIABLES AND NOT JOBMARK_SANITIZE)
        target_compile_options(jobmark_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-ftrivial-auto-var-init=zero>)
    endif()
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        target_compile_options(jobmark_flags INTERFACE -fcf-protection=full)
        # Said here, as Debian's start-up files, which need nothing for it, do not say it of themselves.
        target_link_options(jobmark_flags INTERFACE -Wl,-z,shstk)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
        target_compile_options(jobmark_flags INTERFACE -mbranch-protection=standard)
    endif()
    if(NOT JOBMARK_SANITIZE)
        target_compile_options(jobmark_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
    endif()
    target_link_options(jobmark_flags INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,separate-code)
endif()
if(JOBMARK_SANITIZE)
    target_compile_options(jobmark_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(jobmark_flags INTERFACE -fsanitize=address,undefined)
    if(JOBMARK_FUZZ)
        target_compile_options(jobmark_flags INTERFACE -fsanitize=fuzzer-no-link)
    endif()
endif()
if(JOBMARK_COVERAGE)
    # Counted in several threads, and by several processes that write one file.
    target_compile_options(jobmark_flags INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(jobmark_flags INTERFACE --coverage)
endif()
