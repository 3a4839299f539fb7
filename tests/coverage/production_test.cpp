#include "tests/coverage/production_count.hpp"
#include "tests/grammar/corpus.hpp"

#include "tieout/grammar/cell.hpp"
#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/heading.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;
using tieout::corpus::read_corpora;

constexpr std::size_t wanted = 3;

fs::path const top = TIEOUT_SOURCE_DIR;

/// The names of docs/grammar.md, in its order.
std::vector<std::string> published_names() {
  std::vector<std::string> names;
  std::ifstream page(top / "docs" / "grammar.md");
  std::regex const opens("^([a-z][a-z-]*) = .*");
  bool productions = false;
  for (std::string line; std::getline(page, line);) {
    if (line.rfind("<!-- generated: productions", 0) == 0) productions = true;
    if (line.rfind("<!-- end of generated part", 0) == 0) productions = false;
    std::smatch found;
    if (productions && std::regex_match(line, found, opens)) names.push_back(found[1]);
  }
  return names;
}

/// The names that the grammar's sources give to productions: production<"...">, matched<"...">.
std::set<std::string> named_in_sources() {
  std::set<std::string> names;
  std::regex const naming("(production|matched)<\"([^\"]+)\">");
  for (auto const& file : fs::recursive_directory_iterator(top / "grammar")) {
    auto const extension = file.path().extension();
    if (extension != ".cpp" && extension != ".hpp") continue;
    std::ifstream stream(file.path());
    std::string const source{std::istreambuf_iterator<char>(stream), {}};
    for (std::sregex_iterator at(source.begin(), source.end(), naming), end; at != end; ++at) names.insert((*at)[2]);
  }
  return names;
}

/// How often the corpora match each production; what they call a gap does not count.
std::map<std::string, std::size_t> counts_of_corpora() {
  for (auto const& entry : read_corpora(".claims"))
    if (!entry.gap) (void)tieout::parse_claims(entry.text);
  for (auto const& entry : read_corpora(".headings"))
    if (!entry.gap) (void)tieout::parse_heading(entry.text);
  for (auto const& entry : read_corpora(".cells"))
    if (!entry.gap) (void)tieout::parse_cell(entry.text);
  return tieout::corpus::production_counts();
}

}  // namespace

TEST_CASE("the corpora match every published production three times or more") {
  auto const published = published_names();
  REQUIRE(published.size() > 80);
  auto counts = counts_of_corpora();
  std::string table = "How often the corpora match each production\n";
  for (auto const& name : published) table += fmt::format("{:>8}  {}\n", counts[name], name);
  fmt::print("{}", table);
  for (auto const& name : published)
    CHECK_MESSAGE(counts[name] >= wanted, name, " is matched ", counts[name], " times");
}

TEST_CASE("the productions that are published are those that the sources name") {
  auto const published = published_names();
  std::set<std::string> const page(published.begin(), published.end());
  CHECK_MESSAGE(page.size() == published.size(), "two productions have one name");
  auto const named = named_in_sources();
  for (auto const& name : published) {
    CAPTURE(name);
    CHECK_MESSAGE(named.count(name) == 1, "docs/grammar.md publishes it, and no production<> has its name");
  }
  for (auto const& name : named) {
    CAPTURE(name);
    CHECK_MESSAGE(page.count(name) == 1, "a production<> has this name, and docs/grammar.md does not publish it");
  }
}
