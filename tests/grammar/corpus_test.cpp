#include "tests/grammar/corpus.hpp"
#include "tests/grammar/cell_notation.hpp"
#include "tests/grammar/claim_notation.hpp"
#include "tests/grammar/heading_notation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace {

using tieout::corpus::Entry;

std::string indented(std::vector<std::string> const& lines) {
  std::string text;
  for (auto const& line : lines) text += fmt::format("    {}\n", line);
  return text;
}

/// Checks that what `lines_of` reads in each entry is what stands below it.
template <typename Reading>
void check(std::vector<Entry> const& entries, Reading const& lines_of) {
  std::map<std::string, int> seen;
  for (auto const& entry : entries) {
    char const* const file = entry.file.c_str();
    if (auto const [first, fresh] = seen.emplace(entry.text, entry.line); !fresh)
      ADD_FAIL_CHECK_AT(file, entry.line, "it stands twice: ", entry.text);
    if (entry.expected.empty()) ADD_FAIL_CHECK_AT(file, entry.line, "nothing is expected of: ", entry.text);
    std::vector<std::string> const got = lines_of(entry);
    bool const met = got == entry.expected;
    if (entry.gap && met) ADD_FAIL_CHECK_AT(file, entry.line, "no gap any more, write \">\": ", entry.text);
    if (!entry.gap && !met)
      ADD_FAIL_CHECK_AT(
          file, entry.line,
          fmt::format("{}\n  expected\n{}  got\n{}", entry.text, indented(entry.expected), indented(got)));
  }
}

/// The last line of an entry may say which words are left over.
bool asks_what_is_left(Entry const& entry) {
  return !entry.expected.empty() && entry.expected.back().rfind("left: ", 0) == 0;
}

}  // namespace

TEST_CASE("every sentence of the corpora says what stands below it") {
  auto const entries = tieout::corpus::read_corpora(".claims");
  REQUIRE(entries.size() >= 600);
  // Sentences that claim nothing, or of which something is left over.
  auto const negative = std::count_if(entries.begin(), entries.end(), [](Entry const& entry) {
    return std::none_of(entry.expected.begin(), entry.expected.end(),
                        [](auto const& line) { return line[0] == ':'; }) ||
           asks_what_is_left(entry);
  });
  REQUIRE(negative >= 100);
  check(entries, [](Entry const& entry) {
    auto lines = tieout::corpus::lines_of(entry.text, tieout::parse_claims(entry.text));
    if (asks_what_is_left(entry)) lines.push_back(tieout::corpus::left_line(entry.text));
    return lines;
  });
}

TEST_CASE("every heading of the corpora says what stands below it") {
  auto const entries = tieout::corpus::read_corpora(".headings");
  REQUIRE(entries.size() >= 40);
  check(entries, [](Entry const& entry) { return tieout::corpus::lines_of(tieout::parse_heading(entry.text)); });
}

TEST_CASE("every cell of the corpora says what stands below it") {
  auto const entries = tieout::corpus::read_corpora(".cells");
  REQUIRE(entries.size() >= 40);
  check(entries,
        [](Entry const& entry) { return tieout::corpus::lines_of(entry.text, tieout::parse_cell(entry.text)); });
}
