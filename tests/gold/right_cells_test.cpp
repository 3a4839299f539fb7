#include "tests/gold/labelled.hpp"

#include "tieout/engine/gold/right_cells.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tieout;
using test::cell_in;

namespace {

std::string const text =
    "\n| Haulage revenue | 5,501 | 5,002 |\n| Storage revenue | 12 | 14 |\n| Parking fees | 12 | 15 |\n"
    "| Haulage revenue, net | 5,501 | 5,002 |\n| Haulage margin, percent | 9.1 | 8.0 |\n";

bool right(GoldFigure const& figure, std::vector<GoldPlace> const& evidence) {
  Document document;
  document.source = text;
  Gold gold;
  gold.rows = test::rows_in(text);
  std::vector<Span> spans;
  for (GoldPlace const& place : evidence) spans.push_back(gold_source(document, place));
  return right_cells(document, RowWords(gold, document), figure, spans);
}

GoldFigure figure(GoldKind kind, std::string printed, std::vector<GoldCell> cells) {
  return {"f1", std::move(printed), {}, "", kind, std::move(cells), {}, GoldVerdict::ok, ""};
}

GoldPlace at(std::string_view piece, std::size_t nth = 0) { return test::place_in(text, piece, nth); }

}  // namespace

TEST_CASE("the same number in another table is right, another number is not, and neither is none") {
  GoldFigure const level = figure(GoldKind::level, "$5.5 million", {cell_in(text, "5,501")});
  CHECK(right(level, {at("5,501")}));
  CHECK(right(level, {at("5,501", 1)}));
  CHECK_FALSE(right(level, {at("5,002")}));
  CHECK_FALSE(right(level, {at("5,501"), at("5,002")}));
  CHECK_FALSE(right(level, {at("Haulage")}));
  CHECK_FALSE(right(level, {}));
}

TEST_CASE("a number of two digits needs a row of the same label") {
  GoldFigure const level = figure(GoldKind::level, "$12 thousand", {cell_in(text, "12")});
  CHECK(right(level, {at("12")}));
  CHECK_FALSE(right(level, {at("12", 1)}));
}

TEST_CASE("part and whole may be found in any order and repeated") {
  GoldFigure const share = figure(GoldKind::share, "52%", {cell_in(text, "5,501"), cell_in(text, "5,002")});
  CHECK(right(share, {at("5,002"), at("5,501"), at("5,501", 1)}));
  GoldFigure const level = figure(GoldKind::level, "$52", share.cells);
  CHECK_FALSE(right(level, {at("5,002"), at("5,501"), at("5,501", 1)}));
}

TEST_CASE("a printed percentage is as right as the amounts of a row of its label, if it recomputes") {
  GoldFigure const printed = figure(GoldKind::level, "10.0%", {cell_in(text, "9.1")});
  CHECK(right(printed, {at("5,501"), at("5,002")}));
  CHECK_FALSE(right(printed, {at("12"), at("15")}));
  GoldFigure const other = figure(GoldKind::level, "10.4%", {cell_in(text, "9.1")});
  CHECK_FALSE(right(other, {at("5,501"), at("5,002")}));
}
