// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Put before the C library with LD_PRELOAD: lets chosen system calls of a program fail, or kills it there, as the plan
// says that JOBMARK_FAULT_PLAN names. Works where nobody may trace anybody.
#include "fault_plan.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using namespace jobmark::test;

FaultPlan *mapPlan()
{
    const char *path = std::getenv(faultPlanVariable);
    if (path == nullptr)
        return nullptr;
    static const auto openFile = reinterpret_cast<int (*)(const char *, int, ...)>(::dlsym(RTLD_NEXT, "open"));
    const int file = openFile(path, O_RDWR | O_CLOEXEC);
    void *memory =
        file < 0 ? MAP_FAILED : ::mmap(nullptr, sizeof(FaultPlan), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        std::abort(); // a test without its faults would prove nothing
    ::close(file);
    return static_cast<FaultPlan *>(memory);
}

FaultPlan *plan()
{
    static FaultPlan *const mapped = mapPlan();
    return mapped;
}

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isInFolder(const char *path)
{
    const char *folder = plan()->folder.data();
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isOurs(const char *path)
{
    return plan() != nullptr && path != nullptr && path[0] == '/' && isInFolder(path);
}

bool isOurs(int file)
{
    if (plan() == nullptr)
        return false;
    char link[64];
    char path[1024];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isInFolder(path);
}

bool isNetwork(int file)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    return plan() != nullptr && ::getpeername(file, reinterpret_cast<sockaddr *>(&address), &size) == 0 &&
           (address.ss_family == AF_INET || address.ss_family == AF_INET6);
}

char letterOf(std::uint32_t call)
{
    switch (call) {
    case WriteCalls:
        return 'w';
    case SyncCalls:
        return 's';
    case RenameCalls:
        return 'r';
    case OpenCalls:
        return 'o';
    case TruncateCalls:
        return 't';
    case UnlinkCalls:
        return 'u';
    default:
        return 'n';
    }
}

void trace(char letter)
{
    const auto index = plan()->traced.fetch_add(1);
    if (index < FaultPlan::traceLength)
        plan()->trace[index] = letter;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

FaultDeed deedFor(std::uint32_t call)
{
    if ((plan()->calls & call) == 0)
        return FaultDeed::Nothing;
    const auto number = plan()->counted.fetch_add(1) + 1;
    return number >= plan()->first && number <= plan()->last ? plan()->deed.load() : FaultDeed::Nothing;
}

/// `really` does the call, `half` half of it.
template <class Really, class Half>
auto happen(std::uint32_t call, Really really, Half half) -> decltype(really())
{
    trace(letterOf(call));
    switch (deedFor(call)) {
    case FaultDeed::Fail:
        errno = plan()->error;
        return -1;
    case FaultDeed::KillHalfway:
        half();
        die();
    case FaultDeed::KillBefore:
        die();
    case FaultDeed::KillAfter:
        really();
        die();
    case FaultDeed::Nothing:
        break;
    }
    return really();
}

template <class Really>
auto happen(std::uint32_t call, Really really) -> decltype(really())
{
    return happen(call, really, [] {});
}

template <class Really>
ssize_t toNetwork(const void *bytes, std::size_t count, Really really)
{
    const auto begins = [&](const char *verb) {
        return count > std::strlen(verb) && std::memcmp(bytes, verb, std::strlen(verb)) == 0;
    };
    if (begins("PUT ") || begins("POST "))
        trace('P');
    if (begins("\x17\x03\x03")) // RFC 8446, 5.1: application_data, and the version that every record has
        trace('E');
    return happen(SendCalls, really, [] {});
}

template <class Really>
ssize_t wrote(int file, const void *bytes, std::size_t count, Really really)
{
    if (isOurs(file))
        return happen(
            WriteCalls, [&] { return really(count); }, [&] { return really(count / 2); });
    if (isNetwork(file))
        return toNetwork(bytes, count, [&] { return really(count); });
    return really(count);
}

bool opensForWriting(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
}

template <class Really>
int opened(const char *path, int flags, Really really)
{
    return opensForWriting(flags) && isOurs(path) ? happen(OpenCalls, really) : really();
}

mode_t modeFrom(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    return wrote(file, bytes, count, [&](std::size_t part) { return real(file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return wrote(file, bytes, count, [&](std::size_t part) { return real(file, bytes, part, at); });
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return wrote(file, bytes, count, [&](std::size_t part) { return real(file, bytes, part, at); });
}

ssize_t writev(int file, const iovec *parts, int count)
{
    static auto *const real = next<ssize_t(int, const iovec *, int)>("writev");
    const auto really = [&] { return real(file, parts, count); };
    if (isOurs(file))
        return happen(WriteCalls, really);
    return isNetwork(file) ? toNetwork(parts[0].iov_base, parts[0].iov_len, really) : really();
}

ssize_t send(int file, const void *bytes, size_t count, int flags)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, int)>("send");
    const auto really = [&] { return real(file, bytes, count, flags); };
    return isNetwork(file) ? toNetwork(bytes, count, really) : really();
}

int fsync(int file)
{
    static auto *const real = next<int(int)>("fsync");
    const auto really = [&] { return real(file); };
    return isOurs(file) ? happen(SyncCalls, really) : really();
}

int fdatasync(int file)
{
    static auto *const real = next<int(int)>("fdatasync");
    const auto really = [&] { return real(file); };
    return isOurs(file) ? happen(SyncCalls, really) : really();
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    const auto really = [&] { return real(from, to); };
    return isOurs(to) ? happen(RenameCalls, really) : really();
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    const auto really = [&] { return real(fromFolder, from, toFolder, to, flags); };
    return isOurs(to) ? happen(RenameCalls, really) : really();
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("link");
    const auto really = [&] { return real(from, to); };
    return isOurs(to) ? happen(RenameCalls, really) : really();
}

int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    const auto really = [&] { return real(path); };
    return isOurs(path) ? happen(UnlinkCalls, really) : really();
}

int ftruncate64(int file, off64_t length) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    const auto really = [&] { return real(file, length); };
    return isOurs(file) ? happen(TruncateCalls, really) : really();
}

int ftruncate(int file, off_t length) noexcept
{
    static auto *const real = next<int(int, off_t)>("ftruncate");
    const auto really = [&] { return real(file, length); };
    return isOurs(file) ? happen(TruncateCalls, really) : really();
}

int open(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(path, flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    static auto *const real = next<int(int, const char *, int, ...)>("openat");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(path, flags, [&] { return real(folder, path, flags, mode); });
}

int openat64(int folder, const char *path, int flags, ...)
{
    static auto *const real = next<int(int, const char *, int, ...)>("openat64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(path, flags, [&] { return real(folder, path, flags, mode); });
}

} // extern "C"
