// Real filings are no part of the sources.  TIEOUT_CORPUS names a folder whose filings/ holds them, some with gold
// beside them (NAME.gold.json): which cells each figure of the text is computed from.

#include "tests/report/schema_validation.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/report/write.hpp"
#include "tieout/rules/catalogue.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace tieout;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

using Place = std::pair<std::size_t, std::size_t>;

std::optional<fs::path> corpus() {
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return std::nullopt;
  }
  return fs::path(folder) / "filings";
}

std::string bytes_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Result audited(std::string bytes, fs::path const& path) {
  auto document = read_document(std::move(bytes), path.filename().string());
  REQUIRE(document);
  return audit(std::move(*document), catalogue());
}

std::string report_of(Result const& result) {
  std::ostringstream out;
  write_json(out, result);
  return out.str();
}

Place place_of(json const& value) { return {value.at("begin").get<std::size_t>(), value.at("end").get<std::size_t>()}; }

bool overlap(Place a, Place b) { return a.first < b.second && b.first < a.second; }

bool is_filing(fs::path const& path) {
  static std::set<std::string> const formats{".txt", ".md", ".htm", ".html", ".xhtml"};
  return formats.count(path.extension().string()) == 1 && path.filename() != "README.md";
}

/// Every begin and end in the report lies in the source.
void check_places(json const& value, std::size_t size, std::string const& at = {}) {
  if (value.is_object() && value.contains("begin") && value.contains("end")) {
    auto const [begin, end] = place_of(value);
    bool const inside = begin <= end && end <= size;
    if (!inside) FAIL_CHECK(at << ": " << begin << " to " << end << " of " << size);
  }
  if (!value.is_structured()) return;
  for (auto const& [name, member] : value.items()) check_places(member, size, at + '/' + name);
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::set<Place> places_of(json const& cells) {
  std::set<Place> places;
  for (json const& cell : cells) places.insert(place_of(cell));
  return places;
}

/// The figure of the report whose place holds gold's number.
json const* figure_at(json const& report, Place place) {
  for (json const& figure : report.at("figures")) {
    if (overlap(place_of(figure), place)) return &figure;
  }
  return nullptr;
}

/// The report is valid, the same twice, and every place in it lies in the file, figures' places on digits.
void check_filing(fs::path const& path, test::SchemaValidation const& schema) {
  std::string const bytes = bytes_of(path);
  Result const result = audited(bytes, path);
  std::string const written = report_of(result);
  CHECK_MESSAGE(written == report_of(audited(bytes, path)), "a second audit says something else");
  json const report = json::parse(written);
  for (auto const& objection : schema.objections(report)) FAIL_CHECK(objection);
  check_places(report, bytes.size());
  REQUIRE(report.at("figures").size() == result.subject.figures.size());
  for (FigureIndex i = 0; i < result.subject.figures.size(); ++i) {
    Place const place = place_of(report.at("figures").at(i));
    CAPTURE(place.first);
    CHECK(place.first < place.second);
    bool const digits = has_digit(std::string_view(bytes).substr(place.first, place.second - place.first));
    bool const in_words = result.subject.figure(i).quantity.in_words;
    CHECK_MESSAGE((digits || in_words), "no digit there");
  }
}

std::vector<json> findings_of(json const& report, std::string const& rule) {
  std::vector<json> findings;
  for (json const& finding : report.at("findings")) {
    if (finding.at("rule") == rule) findings.push_back(finding);
  }
  return findings;
}

std::string small(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

struct Golden {
  json gold;
  json report;
};

/// The release of a second quarter of fiscal 2007 in dev/, which ties out but for its dates.
std::optional<Golden> clean_release() {
  auto const folder = corpus();
  if (!folder) return std::nullopt;
  fs::path path;
  for (auto const& entry : fs::directory_iterator(*folder / "dev")) {
    std::string const name = entry.path().filename().string();
    std::string const end = "-2007q2.txt";
    if (name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0) path = entry.path();
  }
  REQUIRE_FALSE(path.empty());
  return Golden{json::parse(bytes_of(path.string() + ".gold.json")),
                json::parse(report_of(audited(bytes_of(path), path)))};
}

}  // namespace

TEST_CASE("real filings: every one is audited, twice alike, with places inside the file (needs TIEOUT_CORPUS)") {
  auto const folder = corpus();
  if (!folder) return;
  auto const schema = test::SchemaValidation::of_reports();
  std::size_t count = 0;
  for (auto const& entry : fs::recursive_directory_iterator(*folder)) {
    if (!entry.is_regular_file() || !is_filing(entry.path())) continue;
    ++count;
    std::string const name = fs::relative(entry.path(), *folder).string();
    CAPTURE(name);
    try {
      check_filing(entry.path(), schema);
    } catch (std::exception const& error) {
      FAIL_CHECK("threw " << error.what());
    }
  }
  CHECK(count > 0);
}

TEST_CASE("real filings: every figure of a release that ties out, on the right cells (needs TIEOUT_CORPUS)") {
  auto const golden = clean_release();
  if (!golden) return;
  for (json const& expected : golden->gold.at("figures")) {
    Place const place = place_of(expected);
    CAPTURE(place.first);
    json const* const figure = figure_at(golden->report, place);
    REQUIRE_MESSAGE(figure != nullptr, "not in the report");
    std::string const explanation = figure->at("explanation");
    CAPTURE(explanation);
    if (expected.at("kind") == "untied") {
      CHECK(figure->at("verdict") == "unverifiable");
      CHECK(figure->at("reason").is_string());
      continue;
    }
    CHECK(figure->at("verdict") == "consistent");
    CHECK(places_of(figure->at("evidence")) == places_of(expected.at("cells")));
  }
  for (json const& figure : golden->report.at("figures")) {
    CAPTURE(place_of(figure).first);
    CHECK(figure.at("verdict") != "inconsistent");
  }
}

TEST_CASE("real filings: the dates of a release (needs TIEOUT_CORPUS)") {
  auto const golden = clean_release();
  if (!golden) return;
  auto const order = findings_of(golden->report, "date-order");
  CHECK(std::any_of(order.begin(), order.end(),
                    [](json const& finding) { return finding.at("verdict") == "inconsistent"; }));
  auto const weekdays = findings_of(golden->report, "weekday");
  CHECK_FALSE(weekdays.empty());
  for (json const& finding : weekdays) CHECK(finding.at("verdict") == "consistent");
}

TEST_CASE("real filings: the totals of a statement of operations foot in every column (needs TIEOUT_CORPUS)") {
  auto const golden = clean_release();
  if (!golden) return;
  std::map<std::string, std::set<std::size_t>> columns;  // of each row that foots
  for (json const& finding : findings_of(golden->report, "table-footing")) {
    std::string const message = finding.at("message");
    CAPTURE(message);
    CHECK(finding.at("verdict") == "consistent");
    json const& total = finding.at("evidence").at(0);
    for (json const& table : golden->report.at("tables")) {
      if (table.at("id") != total.at("table")) continue;
      json const& row = table.at("rows").at(total.at("row").get<std::size_t>());
      std::string const label = small(row.at("label").get<std::string>());
      if (label.find("operating expenses") != std::string::npos)
        columns["operating expenses"].insert(total.at("column").get<std::size_t>());
      if (label.find("loss for the period") != std::string::npos)
        columns["loss"].insert(total.at("column").get<std::size_t>());
    }
  }
  CHECK(columns["operating expenses"].size() == 4);
  CHECK(columns["loss"].size() == 4);
}
