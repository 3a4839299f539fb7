#include "tieout/engine/document/text_builder.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;

namespace {

Document of(std::string source) {
  Document document;
  document.source = std::move(source);
  return document;
}

Span all(Document const& document) { return {0, static_cast<std::uint32_t>(document.source.size())}; }

}  // namespace

TEST_CASE("text builder: blanks are folded and dropped at both ends") {
  Document document =
      of("  Net \t sales\r\n rose\xc2\xa0"
         "12%  ");
  TextBuilder builder(document);
  builder.begin();
  builder.append(all(document));
  Span const text = builder.end();
  CHECK(document.view(text) == "Net sales rose 12%");
  CHECK(document.source_of({0, 3}) == Span{2, 5});
  CHECK(document.source_of({3, 4}) == Span{5, 8});  // the folded run as a whole
  CHECK(document.source_of({4, 9}) == Span{8, 13});
  CHECK(document.source_of({15, 18}) == Span{22, 25});
}

TEST_CASE("text builder: a single space is copied") {
  Document document = of("cost of sales");
  TextBuilder builder(document);
  builder.begin();
  builder.append(all(document));
  CHECK(document.view(builder.end()) == "cost of sales");
  CHECK(document.map.runs() == 1);
}

TEST_CASE("text builder: replacements stand for their source") {
  Document document = of("R&amp;D&nbsp;&nbsp;cost");
  TextBuilder builder(document);
  builder.begin();
  builder.append(Span{0, 1});
  builder.append("&", Span{1, 6});
  builder.append(Span{6, 7});
  builder.append("\xc2\xa0", Span{7, 13});
  builder.append("\xc2\xa0", Span{13, 19});
  builder.append(Span{19, 23});
  CHECK(document.view(builder.end()) == "R&D cost");
  CHECK(document.source_of({1, 2}) == Span{1, 6});
  CHECK(document.source_of({3, 4}) == Span{7, 19});
  CHECK(document.source_of({0, 8}) == Span{0, 23});
}

TEST_CASE("text builder: runs are apart, and vacant runs are empty") {
  Document document = of("Alpha   Beta");
  TextBuilder builder(document);
  builder.begin();
  builder.append(Span{0, 8});
  Span const first = builder.end();
  builder.begin();
  builder.append(Span{5, 8});
  CHECK(builder.vacant());
  CHECK(builder.end().empty());
  builder.begin();
  builder.blank({5, 8});
  builder.append(Span{8, 12});
  Span const second = builder.end();
  CHECK(document.view(first) == "Alpha");
  CHECK(document.view(second) == "Beta");
  CHECK(document.source_of(second) == Span{8, 12});
}

TEST_CASE("text builder: ill-formed UTF-8 is replaced and noted once") {
  Document document = of("caf\xe9 5\x80 \xe2\x82");
  TextBuilder builder(document);
  builder.begin();
  builder.append(all(document));
  CHECK(document.view(builder.end()) == "caf\xef\xbf\xbd 5\xef\xbf\xbd \xef\xbf\xbd");
  CHECK(document.source_of({3, 6}) == Span{3, 4});
  REQUIRE(document.notes.size() == 1);
  CHECK(document.notes[0].source == Span{3, 4});
}

TEST_CASE("text builder: characters that print nothing are dropped") {
  Document document =
      of("\xef\xbb\xbf"
         "inter\xc2\xad"
         "est \xe2\x80\x8b"
         "income");
  TextBuilder builder(document);
  builder.begin();
  builder.append(all(document));
  CHECK(document.view(builder.end()) == "interest income");
}

TEST_CASE("text builder: well-formed characters of any length are kept") {
  std::string const text =
      "\xe2\x82\xac"
      "5 \xc2\xa3"
      "6 \xf0\x9f\x93\x88";
  Document document = of(text);
  TextBuilder builder(document);
  builder.begin();
  builder.append(all(document));
  CHECK(document.view(builder.end()) == text);
  CHECK(document.notes.empty());
}
