#include "tieout/engine/document/pdf_words.hpp"

#include "tieout/engine/document/child_program.hpp"
#include "tieout/engine/document/read.hpp"

#include "pdf_writing.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace tieout;
using namespace tieout::testing;

namespace {

std::string word(std::string const& letters, int left, int top, int width = 30, int height = 10) {
  return "    <word xMin=\"" + std::to_string(left) + ".250000\" yMin=\"" + std::to_string(top) + ".500000\" xMax=\"" +
         std::to_string(left + width) + ".000000\" yMax=\"" + std::to_string(top + height) + ".125000\">" + letters +
         "</word>\n";
}

std::string page(std::string const& words) {
  return "  <page width=\"612.000000\" height=\"792.000000\">\n" + words + "  </page>\n";
}

/// The box of the word at the n-th place, from 0, where these letters stand in the text.
std::optional<PageBox> box_of(std::string_view text, std::vector<PlacedWord> const& words, std::string_view letters,
                              std::size_t n = 0) {
  std::size_t at = text.find(letters);
  for (; n > 0; --n) at = text.find(letters, at + 1);
  for (PlacedWord const& word : words)
    if (word.source.begin == at && word.source.size() == letters.size()) return word.box;
  return std::nullopt;
}

}  // namespace

TEST_CASE("pdf words: a word that the page holds once, rounded outward") {
  std::string_view const text = "Sales rose\n\f";
  auto const words = place_words(text, page(word("Sales", 40, 100) + word("rose", 80, 100)));
  REQUIRE(words.size() == 2);
  CHECK(words[0].source == Span{0, 5});
  CHECK(words[0].box == PageBox{40, 100, 70, 111});
  CHECK(words[1].box == PageBox{80, 100, 110, 111});
}

TEST_CASE("pdf words: character references, and words below zero or without size") {
  std::string_view const text = "R&D \"new\" edge flat\n\f";
  auto const words =
      place_words(text, page(word("R&amp;D", 40, 100) + word("&quot;new&quot;", 80, 100) +
                             "<word xMin=\"-3.5\" yMin=\"100.0\" xMax=\"9.0\" yMax=\"110.0\">edge</word>" +
                             word("flat", 90, 100, 0)));
  CHECK(box_of(text, words, "R&D").has_value());
  CHECK(box_of(text, words, "\"new\"").has_value());
  CHECK(box_of(text, words, "edge") == PageBox{0, 100, 9, 110});
  CHECK(box_of(text, words, "flat") == std::nullopt);
}

TEST_CASE("pdf words: words that are there several times are found on their line, from left to right") {
  std::string_view const text = "Bolts  500  500\nNuts   500\n       500\n\f";
  std::string const all = word("Bolts", 40, 100) + word("500", 200, 100) + word("500", 100, 100) +
                          word("Nuts", 40, 112) + word("500", 100, 112) + word("500", 100, 124);
  auto const words = place_words(text, page(all));
  CHECK(box_of(text, words, "500", 0) == PageBox{100, 100, 130, 111});
  CHECK(box_of(text, words, "500", 1) == PageBox{200, 100, 230, 111});
  CHECK(box_of(text, words, "500", 2) == PageBox{100, 112, 130, 123});
  // No word of its own says which line of the page this is.
  CHECK(box_of(text, words, "500", 3) == std::nullopt);
}

TEST_CASE("pdf words: left out where line and page do not hold a word equally often") {
  std::string_view const text = "Bolts  500\nNuts  500\n\f";
  auto const words = place_words(
      text, page(word("Bolts", 40, 100) + word("500", 100, 100) + word("500", 200, 100) + word("Nuts", 40, 112)));
  CHECK(box_of(text, words, "Bolts").has_value());
  CHECK(box_of(text, words, "500", 0) == std::nullopt);
  CHECK(box_of(text, words, "500", 1) == std::nullopt);
}

TEST_CASE("pdf words: left out where the line is split otherwise, or its words are not level") {
  std::string_view const text = "Bolts $500\nNuts 7\n\f";
  auto const words = place_words(text, page(word("Bolts", 40, 100) + word("$", 90, 100) + word("500", 100, 100) +
                                            word("Nuts", 40, 112) + word("7", 100, 300)));
  CHECK(box_of(text, words, "Bolts").has_value());
  CHECK(box_of(text, words, "$500") == std::nullopt);
  // Two words that contradict each other: neither is believed.
  CHECK(box_of(text, words, "Nuts") == std::nullopt);
  CHECK(box_of(text, words, "7") == std::nullopt);

  std::string_view const three = "Nuts and 7\n\f";
  auto const most = place_words(three, page(word("Nuts", 40, 112) + word("and", 80, 112) + word("7", 100, 300)));
  CHECK(box_of(three, most, "Nuts").has_value());
  CHECK(box_of(three, most, "7") == std::nullopt);
}

TEST_CASE("pdf words: pages are told apart, and nothing is placed where they are not the same number") {
  std::string_view const text = "Bolts\n\f\fBolts\n\f";
  std::string const first = page(word("Bolts", 40, 100)), empty = page(""), third = page(word("Bolts", 50, 200));
  auto const words = place_words(text, first + empty + third);
  CHECK(box_of(text, words, "Bolts", 0) == PageBox{40, 100, 70, 111});
  CHECK(box_of(text, words, "Bolts", 1) == PageBox{50, 200, 80, 211});
  CHECK(place_words(text, first + third).empty());
  CHECK(place_words(text, first + empty + third + empty).empty());
  CHECK(place_words(text, "").empty());
  CHECK(place_words("", "").empty());
}

TEST_CASE("pdf words: broken boxes") {
  CHECK(place_words("a\f", "<page ").empty());
  CHECK(place_words("a\f", "<page ><word ").empty());
  CHECK(place_words("a\f", "<page ><word xMin=\"1\">a</word>").empty());
  CHECK(place_words("a\f", "<page ><word xMin=\"1\" yMin=\"1\" xMax=\"99999999999999999999\" yMax=\"2\">a</word>")
            .empty());
  CHECK(place_words("a\f", "<page ><word xMin=\"x\" yMin=\"1\" xMax=\"2\" yMax=\"2\">a</word>").empty());
}

TEST_CASE("pdf words: long lines and pages take linear time") {
  std::string text, boxes;
  for (int i = 0; i < 60000; ++i) {
    std::string const letters = std::to_string(i % 400);
    text += letters + ' ';
    boxes += word(letters, i, 100);
  }
  CHECK(place_words(text + "end\n\f", page(boxes + word("end", 70000, 100))).size() > 1);
  std::string many;
  for (int i = 0; i < 600000; ++i) many += "1 ";
  CHECK(place_words(many + "end\n\f", page(word("end", 40, 100))).empty());
}

TEST_CASE("pdf words: of a page that pdftotext reads") {
  if (find_program("pdftotext").empty()) {
    MESSAGE("skipped: pdftotext is not installed");
    return;
  }
  auto const document = read_document(
      pdf_of({"Sales rose to 500 crates.", "", "Bolts          500        500", "Nuts           510        500"}),
      "release.pdf");
  REQUIRE(document.has_value());
  CHECK(document->notes.empty());
  // Courier of 9 points is 5.4 wide; the lines stand 12 apart, the first on 740 of 792.
  for (PlacedWord const& word : document->words) {
    std::size_t const line_begin = document->source.rfind('\n', word.source.begin) + 1;
    auto const& box = word.box;
    CHECK(word.source.begin >= line_begin);
    CHECK(box.right - box.left <= word.source.size() * 27 / 5 + 3);
    CHECK(box.bottom - box.top <= 12);
  }
  auto const at = [&](std::string_view letters, std::size_t n) {
    auto const box = box_of(document->source, document->words, letters, n);
    REQUIRE(box.has_value());
    return *box;
  };
  CHECK(at("Sales", 0).left == 40);
  CHECK(at("500", 0).left == 115);
  CHECK(at("500", 1).left == 121);
  CHECK(at("500", 2).left == 180);
  CHECK(at("500", 3).left == 180);
  CHECK(at("500", 0).bottom < at("500", 1).top);
  CHECK(at("500", 2).bottom <= at("500", 3).bottom - 12);
  CHECK((at("500", 0).top < 52 && at("500", 0).bottom >= 52));
}
