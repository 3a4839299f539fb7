// Reports of the sample filings, compared in full.  See tests/approved/README.md for the one command that updates them.

#include "tests/report/schema_validation.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/report/write.hpp"
#include "tieout/rules/catalogue.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace tieout;
namespace fs = std::filesystem;

namespace {

fs::path const filings = TIEOUT_SOURCE_DIR "/examples/filings";
fs::path const approved = TIEOUT_SOURCE_DIR "/tests/approved";

std::vector<fs::path> samples() {
  std::vector<fs::path> paths;
  for (auto const& entry : fs::directory_iterator(filings)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string bytes_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Audited under its bare name, so that reports do not depend on where the sources lie.
Result audited(fs::path const& path) {
  auto document = read_document(bytes_of(path), path.filename().string());
  REQUIRE(document);
  return audit(std::move(*document), catalogue());
}

std::string json_report(Result const& result) {
  std::ostringstream out;
  write_json(out, result);
  return out.str();
}

std::string text_report(Result const& result) {
  std::ostringstream out;
  TextStyle style;
  style.all = true;
  write_text(out, result, style);
  return out.str();
}

bool set(char const* variable) {
  char const* const value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool updating() { return set("TIEOUT_UPDATE_APPROVED"); }

/// The first line in which two texts differ.
std::string first_difference(std::string const& now, std::string const& before) {
  std::istringstream a(now), b(before);
  std::string line, other;
  for (int number = 1;; ++number) {
    bool const more = static_cast<bool>(std::getline(a, line));
    bool const more_before = static_cast<bool>(std::getline(b, other));
    if (!more && !more_before) return "no line differs";
    if (more != more_before || line != other) {
      return "line " + std::to_string(number) + "\n  now:      " + (more ? line : "(end)") +
             "\n  approved: " + (more_before ? other : "(end)");
    }
  }
}

void check_approved(std::string const& name, std::string const& report) {
  fs::path const path = approved / name;
  if (updating()) {
    std::ofstream(path, std::ios::binary) << report;
    return;
  }
  REQUIRE_MESSAGE(fs::exists(path), path.string() << " is missing");
  std::string const before = bytes_of(path);
  CHECK_MESSAGE(report == before, name << ": " << first_difference(report, before));
}

}  // namespace

TEST_CASE("approved reports: of every sample filing, in text and JSON") {
  if (updating() && set("CI")) FAIL("approved reports are not updated where CI is set");
  std::set<std::string> expected{"README.md"};
  for (fs::path const& path : samples()) {
    CAPTURE(path.filename().string());
    Result const result = audited(path);
    std::string const stem = path.stem().string();
    CHECK_MESSAGE(expected.insert(stem + ".txt").second, "two samples have the same name");
    expected.insert(stem + ".json");
    check_approved(stem + ".txt", text_report(result));
    check_approved(stem + ".json", json_report(result));
  }
  for (auto const& entry : fs::directory_iterator(approved)) {
    CHECK_MESSAGE(expected.count(entry.path().filename().string()) == 1, entry.path().string() << " is of no sample");
  }
}

TEST_CASE("approved reports: JSON is what the schema describes") {
  auto const schema = test::SchemaValidation::of_reports();
  for (fs::path const& path : samples()) {
    CAPTURE(path.filename().string());
    for (auto const& objection : schema.objections(nlohmann::json::parse(json_report(audited(path)))))
      FAIL_CHECK(objection);
  }
}

TEST_CASE("approved reports: the releases tie out, and the draft's errors are found") {
  for (fs::path const& path : samples()) {
    CAPTURE(path.filename().string());
    Summary const summary = summarize(audited(path));
    CHECK(summary.checked > 0);
    bool const draft = path.stem().string().find("draft") != std::string::npos;
    CHECK(summary.inconsistent == (draft ? 3U : 0U));
    CHECK(summary.errors == (draft ? 2U : 0U));
  }
}
