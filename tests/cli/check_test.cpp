#include "tests/cli/program.hpp"
#include "tests/report/schema_validation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

using tieout::test::has;
using tieout::test::Scratch;
using tieout::test::tieout_with;

namespace {

/// A release of an invented company; `percent` is 57.4 where it is right.
std::string release(std::string const& percent) {
  return "# Alder Instruments reports second quarter results\n\n"
         "Research and development expenses decreased " +
         percent +
         "% to $1.1 million for the three months ended November 30, 2006, compared to $2.6 million for the same period "
         "last "
         "year.\n\nCONSOLIDATED STATEMENTS OF OPERATIONS\n(in thousands)\n\n"
         "| | Three months ended November 30, 2006 | Three months ended November 30, 2005 |\n"
         "|---|---|---|\n"
         "| Revenue | 5,310 | 6,204 |\n"
         "| Research and development | 1,122 | 2,631 |\n";
}

nlohmann::json valid_report(std::string const& text) {
  auto report = nlohmann::json::parse(text);
  for (auto const& objection : tieout::test::SchemaValidation::of_reports().objections(report)) FAIL_CHECK(objection);
  return report;
}

}  // namespace

TEST_CASE("a release that ties out ends with 0, one that does not with 1") {
  Scratch const scratch;
  auto const right = tieout::test::tieout("check --format json " + scratch.file("right.md", release("57.4")));
  CHECK(right.status == 0);
  CHECK(right.err.empty());
  CHECK(valid_report(right.out).at("summary").at("inconsistent") == 0);

  auto const wrong = tieout::test::tieout("check --format json " + scratch.file("wrong.md", release("75.4")));
  CHECK(wrong.status == 1);
  auto const report = valid_report(wrong.out);
  CHECK(report.at("summary").at("inconsistent") == 1);
  for (auto const& figure : report.at("figures")) {
    if (figure.at("verdict") == "inconsistent") CHECK(has(figure.at("text").get<std::string>(), "75.4"));
  }
}

TEST_CASE("the text report shows sentence, cells and arithmetic, without colours in a pipe") {
  Scratch const scratch;
  auto const ended = tieout_with("LC_ALL=C.UTF-8", "check " + scratch.file("wrong.md", release("75.4")));
  CHECK(ended.status == 1);
  CHECK(has(ended.out, "inconsistent"));
  CHECK(has(ended.out, "^^^^^"));
  CHECK(has(ended.out, "1,122"));
  CHECK(has(ended.out, "2,631"));
  CHECK_FALSE(has(ended.out, "\x1b"));
}

TEST_CASE("without a UTF-8 locale the text report is ASCII") {
  Scratch const scratch;
  auto const path = scratch.file("a.md", "# Results \xe2\x80\x93 \xe2\x80\x9cgood\xe2\x80\x9d\n\n" + release("57.4"));
  auto const ended = tieout_with("LC_ALL=C", "check --all " + path);
  CHECK(std::none_of(ended.out.begin(), ended.out.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
}

TEST_CASE("what cannot be read is said, ends with 2, and does not keep others from being checked") {
  Scratch const scratch;
  auto const right = scratch.file("right.md", release("57.4"));
  auto const empty = scratch.file("empty.txt", "");
  auto const binary = scratch.file("binary.txt", std::string_view("\x7f"
                                                                  "ELF\0\0\1\0\0\2",
                                                                  10));
  auto const missing = scratch.path("missing.md");
  std::filesystem::create_directories(scratch.path("bare"));
  auto const bare = scratch.path("bare");
  for (auto const& path : {empty, binary, missing, bare}) {
    CAPTURE(path);
    auto const ended = tieout::test::tieout("check " + path);
    CHECK(ended.status == 2);
    CHECK(has(ended.err, "tieout: " + path + ": "));
  }
  auto const ended = tieout::test::tieout("check --format ndjson " + missing + ' ' + right + ' ' + empty);
  CHECK(ended.status == 2);
  CHECK(valid_report(ended.out).at("sources").at(0).at("path") == right);
}

TEST_CASE("a document without tables has a report, a warning, and 1 only where figures must be checked") {
  Scratch const scratch;
  auto const path = scratch.file("prose.txt", "Revenue rose 5% to $10 million.\n");
  auto const ended = tieout::test::tieout("check --format json " + path);
  CHECK(ended.status == 0);
  CHECK(has(ended.err, "warning"));
  CHECK(valid_report(ended.out).at("summary").at("checked") == 0);
  CHECK(tieout::test::tieout("check --require-checked " + path).status == 1);
}

TEST_CASE("directories are searched in order, hidden files passed over, and the number of jobs does not show") {
  Scratch const scratch;
  for (int i = 0; i < 40; ++i) {
    scratch.file("in/" + std::to_string(i % 4) + "/release" + std::to_string(100 + i) + (i % 3 == 0 ? ".TXT" : ".md"),
                 release(i % 5 == 0 ? "75.4" : "57.4"));
  }
  scratch.file("in/.hidden/a.md", release("75.4"));
  scratch.file("in/.b.md", release("75.4"));
  scratch.file("in/notes.rtf", "no");
  for (auto const* format : {"text", "json", "ndjson"}) {
    CAPTURE(format);
    std::string const arguments = std::string("check --format ") + format + ' ' + scratch.path("in");
    auto const one = tieout::test::tieout(arguments + " --jobs 1");
    auto const many = tieout::test::tieout(arguments + " --jobs 7");
    CHECK(one.status == 1);
    CHECK(one.status == many.status);
    CHECK(one.out == many.out);
    CHECK(one.err == many.err);
  }
  auto const reports = nlohmann::json::parse(tieout::test::tieout("check --format json " + scratch.path("in")).out);
  REQUIRE(reports.is_array());
  REQUIRE(reports.size() == 40);
  std::string last;
  for (auto const& report : reports) {
    auto const path = report.at("sources").at(0).at("path").get<std::string>();
    CHECK(last < path);
    last = path;
  }
  CHECK(has(tieout::test::tieout("check " + scratch.path("in")).out, "40 documents"));
}

TEST_CASE("a reader that goes away is no error") {
  Scratch const scratch;
  for (int i = 0; i < 60; ++i) scratch.file("in/release" + std::to_string(i) + ".md", release("57.4"));
  auto const ended = tieout::test::tieout("check --jobs 3 --format json " + scratch.path("in") + " | head -c 10");
  CHECK(ended.err.empty());
  CHECK(ended.status == 0);
}

TEST_CASE("a document can come from standard input") {
  Scratch const scratch;
  auto const path = scratch.file("right.md", release("57.4"));
  auto const piped = tieout_with("cat '" + path + "' |", "check --format json -");
  CHECK(valid_report(piped.out).at("summary").at("checked") > 0);
}
