// What is found in the documents of a submission, put together.

#include "tests/report/schema_validation.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/report/write.hpp"
#include "tieout/rules/catalogue.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>
#include <string>

using namespace tieout;

namespace {

std::string release(std::string const& sales, std::string const& printed) {
  return "# Results\n\nSales for the three months ended June 30, 2031 were " + sales +
         ".\n\nStatements of operations (in thousands)\n\n"
         "| | Three months ended June 30, 2031 | Three months ended June 30, 2030 |\n|---|---|---|\n| Sales | " +
         printed + " | 7,058 |\n| Cost of sales | 4,100 | 4,011 |\n";
}

std::string enclosed(std::string const& type, std::string const& text) {
  return "<DOCUMENT>\n<TYPE>" + type + "\n<FILENAME>" + type + ".md\n<TEXT>\n" + text + "</TEXT>\n</DOCUMENT>\n";
}

nlohmann::json report(std::string const& bytes, std::vector<Document> const& tables = {}) {
  auto document = read_document(bytes, "filing.txt");
  REQUIRE(document);
  std::ostringstream out;
  write_json(out, audit(std::move(*document), catalogue(), {.tables = tables}));
  auto parsed = nlohmann::json::parse(out.str());
  for (auto const& objection : test::SchemaValidation::of_reports().objections(parsed)) FAIL_CHECK(objection);
  return parsed;
}

std::string at(std::string const& bytes, nlohmann::json const& place) {
  auto const begin = place.at("begin").get<std::size_t>();
  return bytes.substr(begin, place.at("end").get<std::size_t>() - begin);
}

}  // namespace

TEST_CASE("submission: evidence stays inside its own document, and places are those of the file") {
  // Each of the two would be wrong by the other's table.
  std::string const bytes =
      enclosed("EX-99.1", release("$7.4 million", "7,412")) + enclosed("EX-99.2", release("$9.5 million", "9,512"));
  auto const parsed = report(bytes);
  CHECK(parsed.at("sources").size() == 1);
  CHECK(parsed.at("sources").at(0).at("bytes") == bytes.size());
  CHECK(parsed.at("tables").size() == 2);
  REQUIRE(parsed.at("figures").size() == 2);
  for (auto const& figure : parsed.at("figures")) {
    CHECK(figure.at("verdict") == "consistent");
    CHECK(at(bytes, figure) == figure.at("text"));
    for (auto const& cell : figure.at("evidence")) CHECK(at(bytes, cell) == cell.at("text"));
  }
  CHECK(parsed.at("figures").at(1).at("evidence").at(0).at("table") == "T2");
  for (auto const& ignored : parsed.at("ignored")) CHECK(at(bytes, ignored) == ignored.at("text"));
}

TEST_CASE("submission: each of its documents is checked against the tables of other files") {
  std::string const text = "Sales for the three months ended June 30, 2031 were $7.4 million.\n";
  std::string const csv =
      "Statements of operations (in thousands)\n,\"Three months ended June 30, "
      "2031\"\nSales,\"7,412\"\nCost,\"4,100\"\n";
  auto tables = read_document(csv, "statements.csv");
  REQUIRE(tables);
  std::string const bytes =
      enclosed("EX-99.1", "# Results\n\n" + text) + enclosed("EX-99.2", "# Further results\n\n" + text);
  auto const parsed = report(bytes, {*tables});
  REQUIRE(parsed.at("sources").size() == 2);
  REQUIRE(parsed.at("figures").size() == 2);
  for (auto const& figure : parsed.at("figures")) {
    CHECK(figure.at("verdict") == "consistent");
    CHECK(figure.at("source") == "S1");
    CHECK(at(bytes, figure) == figure.at("text"));
    CHECK(figure.at("evidence").at(0).at("source") == "S2");
    CHECK(at(csv, figure.at("evidence").at(0)) == "7,412");
  }
}
