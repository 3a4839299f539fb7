#include "tieout/engine/report/source_index.hpp"

#include "tieout/engine/document/source_part.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <utility>

using namespace tieout;

TEST_CASE("places in a plain file") {
  Document document;
  document.path = "a.md";
  document.source = "ab\ncd";
  SourceIndex const index(document);
  CHECK(index.place_of({3, 5}).bytes == Span{3, 5});
  CHECK(index.place_of({3, 5}).source == 0);
  CHECK(index.text_of({4, 5}) == "a.md:2:2");
}

TEST_CASE("places in the text of a PDF have pages, and others none") {
  Document document;
  document.path = "a.pdf";
  append_part(document, "a.pdf", "text", Format::pdf, "ab\n\fcd\n\f\fef\n\f");
  append_part(document, "b.csv", "", Format::csv, "x\f\ny");
  append_part(document, "c.pdf", "text", Format::pdf, "gh");
  SourceIndex const index(document);
  CHECK(index.place_of({0, 2}).page == 1);
  CHECK(index.place_of({4, 6}).page == 2);
  CHECK(index.place_of({9, 11}).page == 4);
  CHECK(index.place_of({16, 17}).page == 0);
  CHECK(index.place_of({17, 18}).page == 1);
  CHECK(index.text_of({9, 10}).starts_with("a.pdf(text, page 4):"));
}

TEST_CASE("a box is that of all words on the first line, or none") {
  Document document;
  document.path = "a.pdf";
  append_part(document, "a.pdf", "text", Format::pdf, "of $1.1 million and\n2 more\n\f");
  document.words = {{{3, 7}, {50, 10, 70, 20}}, {{8, 15}, {75, 11, 110, 21}}, {{20, 21}, {40, 30, 46, 40}}};
  SourceIndex const index(document);
  CHECK(index.place_of({3, 15}).box == PageBox{50, 10, 110, 21});
  CHECK(index.place_of({4, 7}).box == PageBox{50, 10, 70, 20});
  CHECK(index.place_of({20, 26}).box == std::nullopt);
  CHECK(index.place_of({20, 21}).box == PageBox{40, 30, 46, 40});
  CHECK(index.place_of({3, 19}).box == std::nullopt);
  CHECK(index.place_of({0, 15}).box == std::nullopt);
  CHECK(index.place_of({7, 8}).box == std::nullopt);

  document.words.push_back({{16, 19}, {112, 10, 130, 20}});
  std::swap(document.words[2], document.words[3]);
  CHECK(index.place_of({3, 26}).box == PageBox{50, 10, 130, 21});
  document.words[2].box = {20, 22, 38, 32};
  CHECK(index.place_of({3, 19}).box == std::nullopt);
}

TEST_CASE("places in parts count from each part's begin") {
  Document document;
  document.path = "a.xlsx";
  append_part(document, "a.xlsx", "one.xml", Format::xlsx, "ab\ncd");
  append_part(document, "a.xlsx", "two.xml", Format::xlsx, "");
  append_part(document, "b.csv", "", Format::csv, "x\ny");
  SourceIndex const index(document);
  CHECK(index.place_of({3, 5}).source == 0);
  CHECK(index.place_of({7, 8}).source == 2);
  CHECK(index.place_of({7, 8}).bytes == Span{2, 3});
  CHECK(index.place_of({8, 8}).bytes == Span{3, 3});
  CHECK(index.text_of({0, 1}) == "a.xlsx(one.xml):1:1");
  CHECK(index.text_of({7, 8}) == "b.csv:2:1");
}
