#include "tests/gold/labelled.hpp"

#include "tieout/engine/gold/score.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tieout;
using test::cell_in;
using test::freight_release;
using test::place_in;

namespace {

/// Gold for the percentage and the two levels of the release, and for the trucks that no table has.
Gold freight_gold() {
  std::string const& text = freight_release;
  Gold gold;
  gold.document = "document.md";
  GoldCell const now = cell_in(text, "5,501");
  GoldCell const before = cell_in(text, "5,002");
  gold.figures = {
      {"f1", "10.0%", place_in(text, "10.0"), "increased 10.0%", GoldKind::pct, {now, before}, {}, GoldVerdict::ok, ""},
      {"f2", "$5.5 million", place_in(text, "5.5"), "to $5.5 million", GoldKind::level, {now}, {}, GoldVerdict::ok, ""},
      {"f3",
       "$5.0 million",
       place_in(text, "5.0"),
       "to $5.0 million",
       GoldKind::level,
       {before},
       {},
       GoldVerdict::ok,
       ""},
      {"f4", "410", place_in(text, "410"), "has 410 trucks", GoldKind::untied, {}, {}, GoldVerdict::ok, ""}};
  gold.rows = test::rows_in(text);
  return gold;
}

std::vector<std::string> misses_of(Scored const& scored) {
  std::vector<std::string> misses;
  for (Miss const& miss : scored.misses) misses.push_back(describe(miss) + ' ' + miss.figure);
  return misses;
}

}  // namespace

TEST_CASE("a release whose figures are tied to gold's cells") {
  Scored const scored = score(test::audited(freight_release), freight_gold());
  CHECK(scored.score.documents == 1);
  CHECK(scored.score.figures() == 4);
  CHECK(scored.score.tied == Share{3, 3});
  CHECK(scored.score.false_ticks == Share{0, 3});
  CHECK(scored.score.false_alarms == 0);
  CHECK(scored.score.tied_by_kind.at("level") == Share{2, 2});
  CHECK(scored.score.tied_by_kind.at("pct") == Share{1, 1});
  CHECK(misses_of(scored).empty());
}

TEST_CASE("a tick on other cells than gold's is false, and so is one on what gold calls untied") {
  Gold gold = freight_gold();
  gold.figures[1].cells = {cell_in(freight_release, "5,002")};
  gold.figures[2].kind = GoldKind::untied;
  Scored const scored = score(test::audited(freight_release), gold);
  CHECK(scored.score.tied == Share{1, 2});
  CHECK(scored.score.false_ticks == Share{2, 3});
  CHECK(scored.score.tied_by_kind.at("level") == Share{0, 1});
  CHECK(misses_of(scored) == std::vector<std::string>{"FALSE TICK f2", "FALSE TICK f3"});
  CHECK(scored.misses[0].context == "to $5.5 million");
  CHECK(scored.misses[0].said.find("5,501") != std::string::npos);
}

TEST_CASE("cells that gold names as alternatives are right, too") {
  Gold gold = freight_gold();
  gold.figures[1].alternatives = {gold.figures[1].cells};
  gold.figures[1].cells = {cell_in(freight_release, "5,002")};
  CHECK(score(test::audited(freight_release), gold).score.tied == Share{3, 3});
}

TEST_CASE("an alarm is false where gold has no error, and an error found where it has one") {
  std::string text = freight_release;
  text.replace(text.find("10.0%"), 5, "16.0%");
  Gold gold = freight_gold();
  gold.figures[0].text = "16.0%";
  Scored const alarmed = score(test::audited(text), gold);
  CHECK(alarmed.score.false_alarms == 1);
  CHECK(alarmed.score.alarms_per_thousand() == 250.0);
  CHECK(misses_of(alarmed) == std::vector<std::string>{"FALSE ALARM f1"});

  gold.figures[0].verdict = GoldVerdict::bad;
  Scored const found = score(test::audited(text), gold);
  CHECK(found.score.errors_found == Share{1, 1});
  CHECK(found.score.tied == Share{2, 2});
  CHECK(misses_of(found).empty());

  Scored const missed = score(test::audited(freight_release), gold);
  CHECK(missed.score.errors_found == Share{0, 1});
  CHECK(misses_of(missed) == std::vector<std::string>{"FALSE TICK f1", "ERROR NOT FOUND f1"});
}

TEST_CASE("figures that are not tied, and figures that are not in the ledger") {
  Gold gold = freight_gold();
  gold.figures[3].kind = GoldKind::level;
  gold.figures[3].cells = {cell_in(freight_release, "5,501")};
  GoldFigure unseen = gold.figures[1];
  unseen.id = "f5";
  unseen.place = place_in(freight_release, "Mossgate");
  gold.figures.push_back(unseen);
  Scored const scored = score(test::audited(freight_release), gold);
  CHECK(scored.score.recognised == Share{4, 5});
  CHECK(misses_of(scored) == std::vector<std::string>{"NOT TIED f4", "NOT SEEN f5"});
  CHECK_FALSE(scored.misses[0].said.empty());
  CHECK(scored.misses[1].said.empty());
}

TEST_CASE("a document that could not be audited counts with all its figures") {
  Scored const scored = score_of_crash(freight_gold(), "The file is empty.");
  CHECK(scored.score.crashes == 1);
  CHECK(scored.score.recognised == Share{0, 4});
  CHECK(scored.score.tied == Share{0, 3});
  CHECK(describe(scored.misses.at(0)) == "CRASH");
}

TEST_CASE("scores add up") {
  Scored const one = score(test::audited(freight_release), freight_gold());
  Score total = one.score;
  total += score_of_crash(freight_gold(), "").score;
  CHECK(total.documents == 2);
  CHECK(total.tied == Share{3, 6});
  CHECK(total.tied_by_kind.at("level") == Share{2, 2});
  CHECK(total.tied.percent() == 50.0);
  CHECK(Share{}.percent() == 0.0);
}
