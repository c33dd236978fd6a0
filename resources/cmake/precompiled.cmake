# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# Most of what a file costs to compile is Qt's headers. With JOBMARK_PRECOMPILED they are read once: those of Qt Core for what
# does not link Qt Widgets, those of both for what does, and those of Qt Test too for what links it. Every file still
# includes what it uses: the other presets, the checkers and the compiler for Windows do without this.
option(JOBMARK_PRECOMPILED "Read the headers of Qt once for all files" OFF)

# Whether TARGET gets the flags of LIBRARY: it links it, or what it links hands it on.
function(jobmark_links target library result)
    set(${result} OFF PARENT_SCOPE)
    set(reached)
    get_target_property(waiting ${target} LINK_LIBRARIES)
    while(NOT "${waiting}" STREQUAL "")
        list(POP_FRONT waiting link)
        if(link STREQUAL library)
            set(${result} ON PARENT_SCOPE)
            return()
        endif()
        if(TARGET ${link} AND NOT link IN_LIST reached)
            list(APPEND reached ${link})
            get_target_property(links ${link} INTERFACE_LINK_LIBRARIES)
            if(links)
                list(APPEND waiting ${links})
            endif()
        endif()
    endwhile()
endfunction()

# jobmark_headers(NAME LINKS … HEADERS …): what jobmark_precompiled reads once.
function(jobmark_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 read "" "" "LINKS;HEADERS")
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/nothing.cpp CONTENT "")
    add_library(jobmark_headers_${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/nothing.cpp)
    target_link_libraries(jobmark_headers_${name} PRIVATE jobmark_flags ${read_LINKS})
    target_precompile_headers(jobmark_headers_${name} PRIVATE ${read_HEADERS})
endfunction()

# jobmark_precompiled(TARGET): TARGET links jobmark_flags, and all else that it links.
function(jobmark_precompiled target)
    if(NOT JOBMARK_PRECOMPILED)
        return()
    endif()
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        # As in libraries: headers that were read for these do not serve -fPIE, which programs have where Qt asks for nothing.
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
    jobmark_links(${target} Qt6::Widgets has_widgets)
    jobmark_links(${target} jobmark_test_flags is_test)
    jobmark_links(${target} jobmark_live_window has_window)
    set(headers core)
    if(has_widgets)
        set(headers widgets)
    endif()
    if(is_test AND has_window)
        set(headers window)
    endif()
    if(is_test)
        string(APPEND headers _of_tests) # other flags, for which they are read once more
    endif()
    target_precompile_headers(${target} REUSE_FROM jobmark_headers_${headers})
endfunction()

set(core_headers
    <algorithm> <array> <chrono> <cstdint> <deque> <functional> <limits> <map> <memory> <mutex> <optional> <string>
    <string_view> <utility> <variant> <vector> <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject> <QProcess> <QRegularExpression> <QSet> <QString>
    <QStringList> <QTemporaryDir> <QThread> <QTimeZone> <QTimer> <QUrl> <QUuid> <QVariant>)
set(widgets_headers
    <QAbstractItemModel> <QAccessible> <QAction> <QApplication> <QCheckBox> <QClipboard> <QComboBox> <QDialog>
    <QFormLayout> <QGridLayout> <QGuiApplication> <QImage> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu>
    <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea> <QStyle> <QVBoxLayout> <QWidget>)

if(JOBMARK_PRECOMPILED)
    jobmark_headers(core LINKS Qt6::Core tl::expected HEADERS ${core_headers})
    jobmark_headers(widgets LINKS Qt6::Widgets tl::expected HEADERS ${core_headers} ${widgets_headers})
endif()
