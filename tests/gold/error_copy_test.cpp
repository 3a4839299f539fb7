#include "tests/gold/labelled.hpp"

#include "tieout/engine/gold/error_copy.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;

namespace {

std::string entry(std::string const& file) {
  return R"([{"file": ")" + file +
         R"(", "document": "release.md", "error": "transpose", "figure": "f1", "begin": 1, "end": 4}])";
}

GoldFigure const gold{"f1", "10.0%", {}, "increased 10.0%", GoldKind::pct, {}, {}, GoldVerdict::ok, ""};

}  // namespace

TEST_CASE("the index of altered copies is read") {
  auto const copies = read_error_copies(entry("release.000.md"));
  REQUIRE(copies);
  REQUIRE(copies->size() == 1);
  CHECK(copies->at(0).file == "release.000.md");
  CHECK(copies->at(0).error == "transpose");
  CHECK(copies->at(0).place == GoldPlace{{1, 4}, 0});
}

TEST_CASE("an index that is none, or that leads elsewhere, is refused") {
  for (auto const* file : {"../release.md", "/etc/passwd", "..", ".", "", "a/b.md", "a\\u0000b"}) {
    CAPTURE(file);
    auto const copies = read_error_copies(entry(file));
    REQUIRE_FALSE(copies);
    CHECK(copies.error() == "[0].file is no file's name");
  }
  CHECK(read_error_copies("{}").error() == "the document is no array");
  CHECK(read_error_copies("[1]").error() == "[0] is no object");
  CHECK(read_error_copies("[").error().find("no JSON") == 0);
}

TEST_CASE("an error is caught where the altered figure itself is inconsistent") {
  std::string text = test::freight_release;
  text.replace(text.find("10.0%"), 5, "16.0%");
  Result const result = test::audited(text);
  ErrorCopy copy{"release.000.md", "release.md", "digit", "f1", test::place_in(text, "16.0")};
  Scored const caught = score_of_copy(result, copy, gold);
  CHECK(caught.score.caught == Share{1, 1});
  CHECK(caught.score.caught_by_kind.at("digit") == Share{1, 1});
  CHECK(caught.misses.empty());

  copy.place = test::place_in(text, "5.5");
  Scored const missed = score_of_copy(result, copy, gold);
  CHECK(missed.score.caught == Share{0, 1});
  REQUIRE(missed.misses.size() == 1);
  CHECK(describe(missed.misses[0]) == "MISSED digit");
  CHECK(missed.misses[0].context == "increased 10.0%");
  CHECK(missed.score.documents == 0);
}

TEST_CASE("a copy that could not be audited is a crash, and not caught") {
  Scored const scored = score_of_crashed_copy({"a.md", "release.md", "scale", "f1", {}});
  CHECK(scored.score.crashes == 1);
  CHECK(scored.score.caught == Share{0, 1});
}
