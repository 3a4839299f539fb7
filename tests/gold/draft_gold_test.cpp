#include "tests/gold/labelled.hpp"

#include "tieout/engine/gold/draft_gold.hpp"
#include "tieout/engine/gold/read_gold.hpp"
#include "tieout/engine/gold/score.hpp"
#include "tieout/engine/gold/write_gold.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>

using namespace tieout;
namespace fs = std::filesystem;

namespace {

Result audited_file(fs::path const& path) {
  auto document = read_file(path.string());
  REQUIRE(document);
  return audit(std::move(*document), catalogue());
}

/// Written and read again, as a person's copy of it is.
Gold through_a_file(Gold const& gold) {
  std::ostringstream out;
  write_gold(out, gold);
  auto read = read_gold(out.str());
  REQUIRE_MESSAGE(read, read.error());
  return *read;
}

GoldFigure const* find(Gold const& gold, std::string_view text) {
  auto const found = std::find_if(gold.figures.begin(), gold.figures.end(),
                                  [&](GoldFigure const& figure) { return figure.text == text; });
  return found == gold.figures.end() ? nullptr : &*found;
}

GoldRow const* row(Gold const& gold, std::string_view label) {
  auto const found =
      std::find_if(gold.rows.begin(), gold.rows.end(), [&](GoldRow const& one) { return one.label == label; });
  return found == gold.rows.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a draft names figures, kinds and cells by the bytes of the document") {
  std::string const& text = test::freight_release;
  Gold const gold = draft_gold(test::audited(text), "release.md").gold;
  CHECK(gold.document == "release.md");
  auto const* const change = find(gold, "10.0%");
  REQUIRE(change != nullptr);
  CHECK(change->id == "f1");
  CHECK(change->place == test::place_in(text, "10.0"));
  CHECK(change->kind == GoldKind::pct);
  CHECK(change->context.find("increased 10.0% to $5.5 million") != std::string::npos);
  REQUIRE(change->cells.size() == 2);
  CHECK(change->cells[0].text == "5,501");
  CHECK(change->cells[0].place == test::place_in(text, "5,501"));
  CHECK(change->cells[1].place == test::place_in(text, "5,002"));
  CHECK(change->verdict == GoldVerdict::ok);
  auto const* const level = find(gold, "$5.5 million");
  REQUIRE(level != nullptr);
  CHECK(level->kind == GoldKind::level);

  auto const* const haulage = row(gold, "Haulage revenue");
  REQUIRE(haulage != nullptr);
  CHECK(change->cells[0].row == haulage->place.bytes);
  Span const bytes = haulage->place.bytes;
  CHECK(text.substr(bytes.begin, bytes.size()) == "Haulage revenue | 5,501 | 5,002");
  CHECK(row(gold, "Parking revenue") != nullptr);
}

TEST_CASE("what no table confirms is drafted untied, with the reason") {
  auto const gold = draft_gold(test::audited(test::freight_release), "release.md").gold;
  auto const trucks = std::find_if(gold.figures.begin(), gold.figures.end(), [](GoldFigure const& figure) {
    return figure.place == test::place_in(test::freight_release, "410");
  });
  REQUIRE(trucks != gold.figures.end());
  CHECK(trucks->kind == GoldKind::untied);
  CHECK(trucks->cells.empty());
  CHECK(trucks->verdict == GoldVerdict::ok);
  CHECK(trucks->note.rfind("level, ", 0) == 0);
  CHECK(trucks->note.find(": ") != std::string::npos);
}

TEST_CASE("what the tables contradict is drafted bad, with the cells") {
  std::string text = test::freight_release;
  text.replace(text.find("10.0%"), 5, "16.0%");
  auto const gold = draft_gold(test::audited(text), "release.md").gold;
  auto const* const figure = find(gold, "16.0%");
  REQUIRE(figure != nullptr);
  CHECK(figure->verdict == GoldVerdict::bad);
  CHECK(figure->kind == GoldKind::pct);
  CHECK(figure->cells.size() == 2);
  CHECK(figure->note.find("5,501 / 5,002") != std::string::npos);
}

TEST_CASE("a table whose periods stand down the stub has its printed rows in a draft") {
  std::string const text =
      "# Results\n\nRevenue was $5.5 million in 2017.\n\n(in thousands)\n\n| Year ended December 31 | Revenue | Wages "
      "|\n"
      "|---|---|---|\n| 2017 | 5,501 | 2,100 |\n| 2016 | 5,002 | 2,050 |\n| 2015 | 4,800 | 1,990 |\n";
  auto const gold = draft_gold(test::audited(text), "release.md").gold;
  GoldPlace const cell = test::place_in(text, "2017 | 5,501 | 2,100");
  CHECK(std::any_of(gold.rows.begin(), gold.rows.end(),
                    [&](GoldRow const& one) { return one.place == cell && one.label.empty(); }));
}

TEST_CASE("compared with the audit it was made from, a draft is tied in full") {
  std::size_t tied = 0;
  for (auto const* folder : {"/examples/filings", "/examples/together"}) {
    for (auto const& entry : fs::directory_iterator(std::string(TIEOUT_SOURCE_DIR) + folder)) {
      std::string const path = entry.path().string();
      CAPTURE(path);
      Result const result = audited_file(entry.path());
      GoldDraft const draft = draft_gold(result, entry.path().filename().string());
      CHECK(draft.without_number == 0);
      Gold const gold = through_a_file(draft.gold);
      CHECK(place_outside(gold, result.subject.document).empty());
      CHECK(moved_places(gold, result.subject.document).moved == 0);
      Scored const scored = score(result, gold);
      CHECK(scored.misses.empty());
      CHECK(scored.score.recognised.part == scored.score.recognised.whole);
      CHECK(scored.score.tied.part == scored.score.tied.whole);
      CHECK(scored.score.false_ticks.part == 0);
      CHECK(scored.score.errors_found.part == scored.score.errors_found.whole);
      tied += scored.score.tied.whole;
    }
  }
  CHECK(tied > 50);
}
