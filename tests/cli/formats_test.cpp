#include "tests/cli/program.hpp"
#include "tests/document/pdf_writing.hpp"
#include "tests/report/schema_validation.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using tieout::test::has;
using tieout::test::Scratch;
using tieout::test::tieout_with;

namespace {

std::string const together = TIEOUT_SOURCE_DIR "/examples/together/";

nlohmann::json valid_report(std::string const& text) {
  auto report = nlohmann::json::parse(text);
  for (auto const& objection : tieout::test::SchemaValidation::of_reports().objections(report)) FAIL_CHECK(objection);
  return report;
}

std::string bytes_of(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the text of one document is checked against the tables of others") {
  std::string const release = "check --format json " + together + "ferncliff-release.md";
  CHECK(valid_report(tieout::test::tieout(release).out).at("summary").at("checked") == 0);

  auto const ended = tieout::test::tieout(release + " --tables " + together + "ferncliff-income.csv --tables " +
                                          together + "ferncliff-balance.xlsx");
  CHECK(ended.status == 0);
  auto const report = valid_report(ended.out);
  CHECK(report.at("summary").at("consistent") == 7);
  REQUIRE(report.at("sources").size() == 3);
  CHECK(report.at("sources").at(2).at("part") == "xl/worksheets/sheet1.xml");
  std::string const csv = bytes_of(together + "ferncliff-income.csv");
  std::size_t from_csv = 0, from_workbook = 0;
  for (auto const& figure : report.at("figures")) {
    CHECK(figure.at("source") == "S1");
    for (auto const& cell : figure.at("evidence")) {
      if (cell.at("source") == "S3") ++from_workbook;
      if (cell.at("source") != "S2") continue;
      ++from_csv;
      auto const begin = cell.at("begin").get<std::size_t>();
      CHECK(csv.substr(begin, cell.at("end").get<std::size_t>() - begin) == cell.at("text"));
    }
  }
  CHECK(from_csv == 5);
  CHECK(from_workbook == 3);
}

TEST_CASE("tables that contradict the text are found, and named by their file") {
  Scratch const scratch;
  std::string csv = bytes_of(together + "ferncliff-income.csv");
  csv.replace(csv.find("42,118"), 6, "43,118");
  auto const path = scratch.file("other.csv", csv);
  auto const ended = tieout::test::tieout("check " + together + "ferncliff-release.md -t " + path);
  CHECK(ended.status == 1);
  CHECK(has(ended.out, "with the tables of " + path));
  CHECK(has(ended.out, "inconsistent"));
}

TEST_CASE("a file of tables that cannot be read ends with 2") {
  auto const ended = tieout::test::tieout("check " + together + "ferncliff-release.md --tables /nowhere.csv");
  CHECK(ended.status == 2);
  CHECK(has(ended.err, "/nowhere.csv: There is no such file."));
  CHECK(ended.out.empty());
}

TEST_CASE("figures and evidence of a PDF say on which page they stand") {
  Scratch const scratch;
  auto const path = scratch.file(
      "release.pdf",
      tieout::testing::pdf_of_pages(
          {{"Net sales were $7.4 million for the three months ended June 30, 2031, compared with",
            "$7.1 million a year ago."},
           {},
           {"Three Months Ended June 30, (in thousands)", "", "                              2031         2030",
            "Net sales                    7,412        7,058", "Cost of sales                4,100        4,011"}}));
  auto const ended = tieout::test::tieout("check --format json " + path);
  if (has(ended.err, "poppler-utils")) {
    MESSAGE("skipped: pdftotext is not installed");
    return;
  }
  CHECK(ended.status == 0);
  auto const report = valid_report(ended.out);
  REQUIRE(report.at("figures").size() == 2);
  for (auto const& figure : report.at("figures")) {
    CHECK(figure.at("verdict") == "consistent");
    CHECK(figure.at("page") == 1);
    CHECK(figure.at("evidence").at(0).at("page") == 3);
    CHECK(figure.at("box").size() == 4);
    CHECK(figure.at("evidence").at(0).at("box").size() == 4);
  }
  CHECK(report.at("tables").at(0).at("page") == 3);
  CHECK(has(tieout::test::tieout("tables " + path).out, ", page 3\n"));

  auto const wrong = scratch.file(
      "draft.pdf",
      tieout::testing::pdf_of_pages(
          {{"Three Months Ended June 30, (in thousands)", "", "                              2031         2030",
            "Net sales                    7,412        7,058", "Cost of sales                4,100        4,011"},
           {"Net sales were $4.7 million for the three months ended June 30, 2031."}}));
  CHECK(has(tieout::test::tieout("check " + wrong).out, "draft.pdf(text, page 2):"));

  auto const markdown = scratch.file("release.md", "Sales rose 5%.\n");
  for (auto const& figure : valid_report(tieout::test::tieout("check --format json " + markdown).out).at("figures"))
    CHECK_FALSE((figure.contains("page") || figure.contains("box")));
}

TEST_CASE("a PDF is checked where pdftotext does not know -bbox, and the report says so") {
  Scratch const scratch;
  auto const program =
      scratch.file("pdftotext", "#!/bin/sh\n[ \"$1\" = -layout ] || exit 99\nprintf 'Sales rose 5%%.\\n\\f'\n");
  std::filesystem::permissions(program, std::filesystem::perms::owner_all);
  auto const path = scratch.file("release.pdf", tieout::testing::pdf_of({"Sales rose 5%."}));
  auto const folder = std::filesystem::path(program).parent_path().string();
  auto const ended = tieout_with("PATH=" + folder, "check --format json " + path);
  auto const report = valid_report(ended.out);
  REQUIRE(report.at("figures").size() == 1);
  CHECK(report.at("figures").at(0).at("page") == 1);
  CHECK_FALSE(report.at("figures").at(0).contains("box"));
  CHECK(has(ended.out, "pdftotext did not say"));
}

TEST_CASE("without pdftotext, a PDF is refused with the name of the package") {
  Scratch const scratch;
  auto const path = scratch.file("release.pdf", tieout::testing::pdf_of({"Sales rose 5%."}));
  auto const ended = tieout_with("PATH=/nowhere", "check " + path);
  CHECK(ended.status == 2);
  CHECK(has(ended.err, "poppler-utils"));
}
