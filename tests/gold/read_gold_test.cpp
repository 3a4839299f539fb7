#include "tests/gold/labelled.hpp"

#include "tieout/engine/gold/read_gold.hpp"
#include "tieout/engine/gold/write_gold.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace tieout;

namespace {

std::string const figure =
    R"({"id": "f1", "text": "$5.5 million", "begin": 3, "end": 6, "context": "was $5.5 million", "kind": "level",)"
    R"( "cells": [{"text": "5,501", "begin": 40, "end": 45, "row": [30, 50]}], "alternatives": [[]],)"
    R"( "verdict": "ok", "note": "by hand"})";

std::string gold_with(std::string const& figures) {
  return R"({"document": "a.md", "figures": [)" + figures + R"(], "rows": [[30, 50, "Revenue"], [60, 70, "", "S2"]]})";
}

std::string changed(std::string const& from, std::string const& to) {
  std::string json = figure;
  REQUIRE(json.find(from) != std::string::npos);
  json.replace(json.find(from), from.size(), to);
  return gold_with(json);
}

std::string complaint(std::string const& json) {
  auto const gold = read_gold(json);
  REQUIRE_FALSE(gold);
  return gold.error();
}

}  // namespace

TEST_CASE("a gold file is read") {
  auto const gold = read_gold(gold_with(figure));
  REQUIRE(gold);
  CHECK(gold->document == "a.md");
  REQUIRE(gold->figures.size() == 1);
  GoldFigure const& one = gold->figures[0];
  CHECK(one.id == "f1");
  CHECK(one.place == GoldPlace{{3, 6}, 0});
  CHECK(one.kind == GoldKind::level);
  CHECK(one.verdict == GoldVerdict::ok);
  CHECK(one.tied());
  REQUIRE(one.cells.size() == 1);
  CHECK(one.cells[0].text == "5,501");
  CHECK(one.cells[0].row == Span{30, 50});
  CHECK(one.alternatives.size() == 1);
  CHECK(one.note == "by hand");
  REQUIRE(gold->rows.size() == 2);
  CHECK(gold->rows[0].label == "Revenue");
  CHECK(gold->rows[1].place.source == 1);
}

TEST_CASE("what a person may leave out") {
  auto const gold =
      read_gold(R"({"figures": [{"id": "f1", "text": "5", "begin": 0, "end": 1, "kind": "untied", "verdict": "ok"}]})");
  REQUIRE(gold);
  CHECK(gold->rows.empty());
  CHECK_FALSE(gold->figures.at(0).tied());
}

TEST_CASE("what is wrong with a gold file is said with its place") {
  CHECK(complaint("").find("no JSON") == 0);
  CHECK(complaint("{\n \"figures\": [,]}").find("line 2, column 14") != std::string::npos);
  CHECK(complaint("[1e9999]").find("no JSON") == 0);
  CHECK(complaint("\"\xff\"").find("no JSON") == 0);
  CHECK(complaint("[]") == "the document is no object");
  CHECK(complaint("{}") == "the document has no \"figures\"");
  CHECK(complaint(R"({"figures": 1})") == "figures is no array");
  CHECK(complaint(gold_with("1")) == "figures[0] is no object");
  CHECK(complaint(gold_with(figure + ", " + figure)) == "figures[1].id is \"f1\", as another figure's");
  CHECK(complaint(changed("\"level\"", "\"lvl\"")) ==
        "figure f1.kind is \"lvl\", which is none of level, sum, change, pct, share, ppt, shareppt, multiple, expr, "
        "untied");
  CHECK(complaint(changed("\"ok\"", "\"fine\"")) == "figure f1.verdict is \"fine\", neither ok nor bad");
  CHECK(complaint(changed("\"begin\": 3", "\"begin\": 7")) == "figure f1 ends before it begins");
  CHECK(complaint(changed("\"begin\": 3", "\"begin\": -3")) == "figure f1.begin is no offset of a byte");
  CHECK(complaint(changed("\"begin\": 3", "\"begin\": 3.0")) == "figure f1.begin is no offset of a byte");
  CHECK(complaint(changed("\"end\": 45", "\"end\": 99999999999")) == "figure f1.cells[0].end is no offset of a byte");
  CHECK(complaint(changed("[30, 50]", "[30]")) == "figure f1.cells[0].row has too few elements");
  CHECK(complaint(changed("\"begin\": 40,", "\"source\": \"S0\", \"begin\": 40,")) ==
        "figure f1.cells[0].source is \"S0\"; sources are S1, S2 ...");
  CHECK(complaint(changed(R"([{"text": "5,501", "begin": 40, "end": 45, "row": [30, 50]}])", "[]")) ==
        "figure f1 has no cells and is not untied");
}

TEST_CASE("very deep nesting is an error like others") {
  CHECK_FALSE(read_gold(std::string(2'000'000, '[')));
  CHECK(complaint(R"({"figures": )" + std::string(100'000, '[') + std::string(100'000, ']') + "}") ==
        "figures[0] is no object");
}

TEST_CASE("what is written is read the same") {
  auto const gold = read_gold(gold_with(figure));
  REQUIRE(gold);
  std::ostringstream first;
  write_gold(first, *gold);
  auto const again = read_gold(first.str());
  REQUIRE(again);
  std::ostringstream second;
  write_gold(second, *again);
  CHECK(first.str() == second.str());
  CHECK(first.str().find("\"source\": \"S2\"") == std::string::npos);
  CHECK(first.str().find("[60, 70, \"\", \"S2\"]") != std::string::npos);
}

TEST_CASE("places behind the end of the document, and places where other digits stand") {
  Document document;
  document.source = "It was 5.5 in all.  The table has              5,501 in it.";
  auto gold = read_gold(gold_with(figure));
  REQUIRE(gold);
  gold->figures[0].place.bytes = {7, 10};
  gold->figures[0].cells[0].place.bytes = {47, 52};
  CHECK(place_outside(*gold, document).empty());
  CHECK(moved_places(*gold, document).moved == 0);
  CHECK(moved_places(*gold, document).places == 2);

  document.source.insert(0, "Well. ");
  CHECK(moved_places(*gold, document).moved == 2);
  CHECK(moved_places(*gold, document).first == "figure f1 ($5.5 million)");

  document.source.resize(50);
  CHECK(place_outside(*gold, document) == "figure f1 (5,501): bytes 47 to 52 lie behind the end of the document");
  gold->figures[0].cells[0].place = {{0, 3}, 4};
  CHECK_FALSE(place_outside(*gold, document).empty());
}
