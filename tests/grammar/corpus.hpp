#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

/// The corpora in tests/grammar: what is written, and below it what it says.
namespace tieout::corpus {

/// One sentence, heading or cell of a corpus with what it says.
struct Entry {
  std::string file;
  int line = 0;
  std::string text;
  bool gap = false;  ///< what stands below is right and not yet read so
  std::vector<std::string> expected;
};

/// "> text" opens an entry, "~ text" one that is a known gap; the lines below it are what it says, up to a blank line.
/// Lines that begin with "#" are remarks.
[[nodiscard]] inline std::vector<Entry> read_corpus(std::filesystem::path const& path) {
  std::vector<Entry> entries;
  std::ifstream file(path);
  bool open = false;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line[0] == '#') {
      open = false;
    } else if (line.rfind("> ", 0) == 0 || line.rfind("~ ", 0) == 0) {
      entries.push_back({path.string(), number, line.substr(2), line[0] == '~', {}});
      open = true;
    } else if (open) {
      entries.back().expected.push_back(line);
    } else {
      ADD_FAIL_AT(path.string().c_str(), number, "a line that belongs to no sentence: ", line);
    }
  }
  return entries;
}

/// The entries of all corpora of one kind: ".claims", ".headings", ".cells".
[[nodiscard]] inline std::vector<Entry> read_corpora(std::string_view extension) {
  namespace fs = std::filesystem;
  std::vector<fs::path> paths;
  for (auto const& file : fs::directory_iterator(fs::path(TIEOUT_SOURCE_DIR) / "tests" / "grammar"))
    if (file.path().extension() == extension) paths.push_back(file.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Entry> entries;
  for (auto const& path : paths) {
    auto more = read_corpus(path);
    entries.insert(entries.end(), more.begin(), more.end());
  }
  return entries;
}

}  // namespace tieout::corpus
