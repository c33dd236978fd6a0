// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// fortified SIZE LENGTH: writes LENGTH bytes into SIZE bytes of memory. How many there are is known at run time alone:
// that more are written is noticed at level 3 of _FORTIFY_SOURCE, and not at level 2. Ends with 0 when it was noticed.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

extern "C" void noticed(int)
{
    std::_Exit(0);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    std::signal(SIGABRT, &noticed);
    auto *memory = static_cast<char *>(std::malloc(std::strtoul(argv[1], nullptr, 10)));
    if (memory == nullptr)
        return 2;
    std::memset(memory, 'x', std::strtoul(argv[2], nullptr, 10));
    std::printf("%c: more was written than fits, and nothing noticed\n", memory[0]);
    std::free(memory);
    return 1;
}
