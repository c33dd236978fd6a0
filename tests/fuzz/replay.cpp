// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// NAME_replay [--runs N] [--seed S] FOLDER|FILE…: hands every input to the fuzz target, and then N changed ones. For
// compilers without libFuzzer, and for tests/run: it does not look at what the code does, so it finds less.
#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::size_t mostBytes = 16 * 1024;

Bytes contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(file), {});
}

std::vector<Bytes> inputsAt(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(path)) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end()); // so that a seed means the same everywhere
    } else {
        files.push_back(path);
    }
    std::vector<Bytes> inputs;
    inputs.reserve(files.size());
    for (const auto &file : files)
        inputs.push_back(contentOf(file));
    return inputs;
}

/// Changes inputs in the ways that break readers: bits, bytes that mean something, pieces lost, doubled or borrowed.
class Changer
{
public:
    Changer(const std::vector<Bytes> &inputs, std::uint64_t seed)
        : m_inputs(inputs)
        , m_dice(seed)
    {}

    Bytes next()
    {
        Bytes bytes = m_inputs[below(m_inputs.size())];
        for (std::size_t changes = 1 + below(6); changes > 0; --changes)
            change(bytes);
        if (bytes.size() > mostBytes)
            bytes.resize(mostBytes);
        return bytes;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(m_dice()) % end; }

    void change(Bytes &bytes)
    {
        static constexpr char telling[] = "\"\\{}[]:,<>&;/-+.0123456789eE \n\r\t\0\x7f\x80\xc3\xe2\xf0\xff$%#@";
        const std::size_t at = below(bytes.size());
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const auto to = from + static_cast<std::ptrdiff_t>(below(std::min<std::size_t>(bytes.size() - at, 64)));
        switch (below(6)) {
        case 0:
            if (!bytes.empty())
                bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ (1U << below(8)));
            break;
        case 1:
            bytes.insert(from, static_cast<std::uint8_t>(telling[below(sizeof(telling) - 1)]));
            break;
        case 2:
            bytes.erase(from, to);
            break;
        case 3: {
            const Bytes piece(from, to);
            bytes.insert(from, piece.begin(), piece.end());
            break;
        }
        case 4: {
            const Bytes &other = m_inputs[below(m_inputs.size())];
            const std::size_t start = below(other.size());
            const std::size_t count = below(std::min<std::size_t>(other.size() - start, 256));
            const auto first = other.begin() + static_cast<std::ptrdiff_t>(start);
            bytes.insert(from, first, first + static_cast<std::ptrdiff_t>(count));
            break;
        }
        default:
            if (!bytes.empty())
                bytes[at] = static_cast<std::uint8_t>(m_dice());
            break;
        }
    }

    const std::vector<Bytes> &m_inputs;
    std::mt19937_64 m_dice;
};

/// What is being tried, kept so that a crash can be told.
Bytes current;

void keepCurrent(int)
{
    const char *name = "crash-input";
    if (std::FILE *file = std::fopen(name, "wb")) {
        std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
        std::fprintf(stderr, "The input is in %s.\n", name);
    }
    std::_Exit(1);
}

void tryOne(const Bytes &bytes)
{
    current = bytes;
    LLVMFuzzerTestOneInput(current.data(), current.size());
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, keepCurrent);
#ifndef __SANITIZE_ADDRESS__ // which tells more of it than the input
    std::signal(SIGSEGV, keepCurrent);
#endif
    std::uint64_t runs = 0;
    std::uint64_t seed = 1;
    std::vector<Bytes> inputs;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) {
            runs = std::strtoull(argv[++i], nullptr, 10);
        } else if (std::strcmp(argv[i], "--seed") == 0 && i + 1 < argc) {
            seed = std::strtoull(argv[++i], nullptr, 10);
        } else {
            const auto more = inputsAt(argv[i]);
            inputs.insert(inputs.end(), more.begin(), more.end());
        }
    }
    if (inputs.empty()) {
        std::fprintf(stderr, "There are no inputs.\n");
        return 2;
    }
    for (const Bytes &input : inputs)
        tryOne(input);
    tryOne({});
    Changer changer(inputs, seed);
    for (std::uint64_t i = 0; i < runs; ++i)
        tryOne(changer.next());
    std::printf("%zu inputs and %llu changed ones, no finding.\n", inputs.size(),
                static_cast<unsigned long long>(runs));
    return 0;
}
