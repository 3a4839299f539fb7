// Cases of a public recogniser suite are no part of the sources.  TIEOUT_CORPUS names a folder whose specs/ holds
// them.  Cases that are about something else than what a financial document says are left out, each with its reason,
// in left_out.tsv beside this file.

#include "tests/recogniser/recogniser_case.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;
using namespace tieout::recogniser;

struct Suite {
  char const* file;
  bool (*agree)(Case const&);
  int floor;  ///< the percentage of cases in scope that must pass
};

constexpr Suite suites[] = {
    {"number-numbermodel", numbers_agree, 90},
    {"number-percentmodel", percentages_agree, 90},
    {"numberwithunit-currencymodel", currencies_agree, 90},
    {"number-numberrangemodel", number_ranges_agree, 84},
    {"datetime-dateextractor", dates_agree, 85},
    {"datetime-dateperiodextractor", periods_agree, 94},
    {"datetime-dateperiodparser", resolved_periods_agree, 70},
    {"datetime-durationextractor", durations_agree, 41},
};

std::optional<fs::path> corpus() {
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return std::nullopt;
  }
  return fs::path(folder) / "specs";
}

/// The cases that are left out: by file, index and reason.
std::map<std::string, std::map<std::size_t, std::string>> read_left_out() {
  std::map<std::string, std::map<std::size_t, std::string>> left_out;
  std::ifstream file(fs::path(TIEOUT_SOURCE_DIR) / "tests" / "recogniser" / "left_out.tsv");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream fields(line);
    std::string name, index, reason;
    std::getline(fields, name, '\t');
    std::getline(fields, index, '\t');
    std::getline(fields, reason);
    CHECK_MESSAGE(!reason.empty(), "a case is left out without a reason: ", line);
    CHECK_MESSAGE(left_out[name].emplace(std::stoul(index), reason).second, "a case is left out twice: ", line);
  }
  return left_out;
}

}  // namespace

TEST_CASE("cases of a recogniser suite (needs TIEOUT_CORPUS)") {
  auto const folder = corpus();
  if (!folder) return;
  auto left_out = read_left_out();
  for (Suite const& suite : suites) {
    CAPTURE(suite.file);
    std::ifstream file(*folder / (std::string(suite.file) + ".json"));
    REQUIRE(file.good());
    auto const cases = nlohmann::json::parse(file);
    auto const omitted = left_out[suite.file];
    left_out.erase(suite.file);
    std::size_t passed = 0;
    std::string failed;
    for (std::size_t index = 0; index < cases.size(); ++index) {
      bool const agrees = suite.agree(read_case(cases[index]));
      bool const omits = omitted.count(index) != 0;
      CHECK_MESSAGE(!(agrees && omits), "left out, and passes: ", index);
      if (omits) continue;
      if (agrees)
        ++passed;
      else
        failed += fmt::format(" {}", index);
    }
    for (auto const& [index, reason] : omitted) CHECK_MESSAGE(index < cases.size(), "left out, and no case: ", index);
    std::size_t const in_scope = cases.size() - omitted.size();
    REQUIRE(in_scope > 0);
    MESSAGE(fmt::format("{}: {} of {} ({:.1f}%), {} left out; not passed:{}", suite.file, passed, in_scope,
                        100.0 * static_cast<double>(passed) / static_cast<double>(in_scope), omitted.size(), failed));
    CHECK(100 * passed >= static_cast<std::size_t>(suite.floor) * in_scope);
  }
  for (auto const& [file, cases] : left_out) CHECK_MESSAGE(cases.empty(), "left out of a file that is none: ", file);
}
