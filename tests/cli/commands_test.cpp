#include "tests/cli/program.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using tieout::test::has;
using tieout::test::Scratch;
using tieout::test::tieout_with;

TEST_CASE("help and version are no errors") {
  for (auto const* command : {"", "check ", "parse ", "tables ", "evaluate ", "label ", "rules ", "explain "}) {
    CAPTURE(command);
    auto const ended = tieout::test::tieout(std::string(command) + "--help");
    CHECK(ended.status == 0);
    CHECK(has(ended.out, "Usage"));
  }
  auto const version = tieout::test::tieout("--version");
  CHECK(version.status == 0);
  CHECK(version.out.rfind("tieout ", 0) == 0);
}

TEST_CASE("wrong usage ends with 2 and says why") {
  for (auto const* arguments :
       {"", "frobnicate", "check", "check --format yaml x", "check --jobs 0 x", "check --jobs many x", "explain",
        "evaluate", "evaluate --mutants", "label"}) {
    CAPTURE(arguments);
    auto const ended = tieout::test::tieout(arguments);
    CHECK(ended.status == 2);
    CHECK_FALSE(ended.err.empty());
    CHECK(ended.out.empty());
  }
}

TEST_CASE("rules are listed, and each is explained with its examples") {
  auto const rules = tieout::test::tieout("rules");
  REQUIRE(rules.status == 0);
  REQUIRE_FALSE(rules.out.empty());
  std::string const id = rules.out.substr(0, rules.out.find(' '));
  auto const explained = tieout::test::tieout("explain " + id);
  CHECK(explained.status == 0);
  CHECK(has(explained.out, id));
  CHECK(has(explained.out, "Example: inconsistent"));

  auto const near = tieout::test::tieout("explain x" + id);
  CHECK(near.status == 2);
  CHECK(has(near.err, id));
  CHECK(tieout::test::tieout("explain zzzzzzzzzzzz").status == 2);
}

TEST_CASE("a sentence is taken apart") {
  std::string const sentence = "Revenue increased 12.5% to $4.2 million.";
  auto const text = tieout::test::tieout("parse '" + sentence + "'");
  CHECK(text.status == 0);
  CHECK(has(text.out, "number:12.5"));
  CHECK(has(text.out, "percent-change: \"12.5%\" is 12.5 percent"));
  auto const claims = nlohmann::json::parse(tieout::test::tieout("parse --format json '" + sentence + "'").out);
  REQUIRE_FALSE(claims.at("assertions").empty());
  CHECK(claims.at("assertions").at(0).at("figures").at(0).at("value") == "12.5");
  CHECK(has(text.out, "  change: increased [quantity 12.5%] -> claim 1\n"));
  CHECK(has(text.out, "  left over: nothing\n"));
  auto const& sentences = claims.at("sentences");
  REQUIRE(sentences.size() == 1);
  CHECK(sentences.at(0).at("items").at(1).at("production") == "change");
  CHECK(sentences.at(0).at("items").at(1).at("phrases").at(1).at("use") == "figure");
  CHECK(sentences.at(0).at("items").at(1).at("figures").at(0).at("assertion") == 0);
  CHECK(sentences.at(0).at("assertions").at(0) == 0);
  CHECK(sentences.at(0).at("left_over").empty());
  CHECK(tieout_with("echo '" + sentence + "' |", "parse -").out == text.out);
  CHECK(tieout_with("echo '" + sentence + "' |", "parse").out == text.out);
  CHECK(tieout::test::tieout("parse").status == 2);
}

TEST_CASE("tables are shown as they were understood") {
  Scratch const scratch;
  auto const path =
      scratch.file("a.md",
                   "Tarn Group\n\n(in thousands)\n\n| | Year ended December 31, 2019 | Year ended December 31, 2018 |\n"
                   "|---|---|---|\n| Revenue | 5,310 | 6,204 |\n| Cost of sales | 3,001 | 3,500 |\n");
  auto const ended = tieout::test::tieout("tables " + path);
  CHECK(ended.status == 0);
  CHECK(has(ended.out, "T1"));
  CHECK(has(ended.out, "12 months to 2019-12-31"));
  CHECK(has(ended.out, "5310000"));
  CHECK(tieout::test::tieout("tables " + scratch.path("none.md")).status == 2);
}
