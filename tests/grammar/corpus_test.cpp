#include "tests/grammar/claim_notation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;

/// One sentence of a corpus with what it says.
struct Entry {
  std::string file;
  int line = 0;
  std::string sentence;
  bool gap = false;  ///< what stands below is right and not yet read so
  std::vector<std::string> expected;
};

/// "> sentence" opens an entry, "~ sentence" one that is a known gap; the lines below it are what it says, up to a
/// blank line.  Lines that begin with "#" are remarks.
std::vector<Entry> read_corpus(fs::path const& path) {
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

std::vector<Entry> read_corpora() {
  std::vector<fs::path> paths;
  for (auto const& file : fs::directory_iterator(fs::path(TIEOUT_SOURCE_DIR) / "tests" / "grammar"))
    if (file.path().extension() == ".claims") paths.push_back(file.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Entry> entries;
  for (auto const& path : paths) {
    auto more = read_corpus(path);
    entries.insert(entries.end(), more.begin(), more.end());
  }
  return entries;
}

std::string indented(std::vector<std::string> const& lines) {
  std::string text;
  for (auto const& line : lines) text += fmt::format("    {}\n", line);
  return text;
}

}  // namespace

TEST_CASE("every sentence of the corpora says what stands below it") {
  auto const entries = read_corpora();
  REQUIRE(entries.size() >= 300);
  std::map<std::string, int> seen;
  for (auto const& entry : entries) {
    if (auto const [first, fresh] = seen.emplace(entry.sentence, entry.line); !fresh)
      ADD_FAIL_CHECK_AT(entry.file.c_str(), entry.line, "the sentence stands twice: ", entry.sentence);
    if (entry.expected.empty())
      ADD_FAIL_CHECK_AT(entry.file.c_str(), entry.line, "nothing is expected of: ", entry.sentence);
    auto const got = tieout::corpus::lines_of(entry.sentence, tieout::parse_claims(entry.sentence));
    bool const met = got == entry.expected;
    if (entry.gap && met)
      ADD_FAIL_CHECK_AT(entry.file.c_str(), entry.line, "no gap any more, write \">\": ", entry.sentence);
    if (!entry.gap && !met)
      ADD_FAIL_CHECK_AT(
          entry.file.c_str(), entry.line,
          fmt::format("{}\n  expected\n{}  got\n{}", entry.sentence, indented(entry.expected), indented(got)));
  }
}
