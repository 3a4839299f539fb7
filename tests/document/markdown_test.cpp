#include "tieout/engine/document/markdown.hpp"

#include "document_reading.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;
using Texts = std::vector<std::string>;

namespace {

Document read(std::string source) { return read_with(read_markdown, std::move(source)); }

}  // namespace

TEST_CASE("markdown: paragraphs, headings and bullets") {
  Document const document = read(
      "# Harrow Mills reports its second quarter\n\n"
      "Revenue rose 12%\nto \\$4.5 million.\n\n"
      "**OUTLOOK  \nFOR THE YEAR**\n\n"
      "- Orders of \\$3 million\n  are in hand\n- Margins hold\n\xe2\x80\xa2 Costs fall\n\n"
      "Segments\n--------\n\nThe end.");
  CHECK(passages(document, PassageKind::heading) ==
        Texts{"Harrow Mills reports its second quarter", "OUTLOOK FOR THE YEAR", "Segments"});
  CHECK(passages(document, PassageKind::paragraph) == Texts{"Revenue rose 12% to $4.5 million.", "The end."});
  CHECK(passages(document, PassageKind::bullet) ==
        Texts{"Orders of $3 million are in hand", "Margins hold", "Costs fall"});
  CHECK(document.grids.empty());
}

TEST_CASE("markdown: inline marks are dropped and map to their source") {
  std::string const source =
      "Profit of **\\$1.2 million** on _net_ sales<sup>1</sup>, see [the note](http://example.test/a(b)) &amp; more.";
  Document const document = read(source);
  REQUIRE(document.passages.size() == 1);
  std::string const text(document.view(document.passages[0].text));
  CHECK(text == "Profit of $1.2 million on net sales 1, see the note & more.");
  auto const at = static_cast<std::uint32_t>(text.find("$1.2"));
  Span const figure = document.source_of({at, at + 4});
  CHECK(source.substr(figure.begin, figure.size()) == "$1.2");
  auto const ampersand = static_cast<std::uint32_t>(text.find('&'));
  Span const entity = document.source_of({ampersand, ampersand + 1});
  CHECK(source.substr(entity.begin, entity.size()) == "&amp;");
}

TEST_CASE("markdown: marks that are no emphasis stay") {
  CHECK(passages(read("2 * 3 is 6, file_name_here, 5*"), PassageKind::paragraph) ==
        Texts{"2 * 3 is 6, file_name_here, 5*"});
  CHECK(passages(read("Margins < 5% and > 3%; AT&T"), PassageKind::paragraph) == Texts{"Margins < 5% and > 3%; AT&T"});
  CHECK(passages(read("Signed: ________"), PassageKind::paragraph) == Texts{"Signed: ________"});
  CHECK(passages(read("**Contacts:****Media:**"), PassageKind::heading) == Texts{"Contacts: Media:"});
}

TEST_CASE("markdown: a page break inside a sentence is joined") {
  Document const document = read("Sales for the year ended November\n\n---\n\n30, 2021 rose.\n\n---\n\nCosts fell.");
  CHECK(passages(document, PassageKind::paragraph) ==
        Texts{"Sales for the year ended November 30, 2021 rose.", "Costs fell."});
}

TEST_CASE("markdown: a word hyphenated at a line's end is joined") {
  CHECK(passages(read("the year-over-\nyear growth"), PassageKind::paragraph) == Texts{"the year-over-year growth"});
}

TEST_CASE("markdown: pipe tables") {
  Document const document = read(
      "Sales by region were (in thousands):\n"
      "|  | Year |  |\n"
      "|---|---:|:---:|\n"
      "|  | 2021 | 2020 |\n"
      "| &nbsp;&nbsp;North \\| East | $  1,200 |  |\n"
      "| **Total** | **2,300** | **2,100** |\n"
      "\nAfter.");
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(grid.rows == 4);
  CHECK(grid.columns == 3);
  CHECK(!grid.character_columns);
  CHECK(row(document, grid, 0) == "Year");
  CHECK(row(document, grid, 1) == "2021 | 2020");
  CHECK(row(document, grid, 2) == "North | East | $ 1,200");
  CHECK(cell(document, grid, "Year").header);
  CHECK(cell(document, grid, "Year").column == 1);
  CHECK(!cell(document, grid, "2021").header);
  CHECK(cell(document, grid, "North | East").indent == 2);
  CHECK(cell(document, grid, "2,100").column == 2);
  CHECK(cell(document, grid, "2,100").bold);
  CHECK(!cell(document, grid, "$ 1,200").bold);
  CHECK(document.source_of(cell(document, grid, "2,300").text).size() == 5);
  CHECK(passages(document, PassageKind::paragraph) == Texts{"Sales by region were (in thousands):", "After."});
}

TEST_CASE("markdown: tab-separated tables") {
  Document const document = read(
      "**Statement of loss**\n\n"
      "<i>(in 000's)</i>\t<b>2021</b>\t<b>2020</b>\n"
      "<b>EXPENSES</b>\n"
      "Research\t<b>1,300</b>\t<b>2,400</b>\n"
      "Interest\t\t<b>(95)</b>\n");
  CHECK(passages(document, PassageKind::heading) == Texts{"Statement of loss"});
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(grid.rows == 4);
  CHECK(grid.columns == 3);
  CHECK(row(document, grid, 0) == "(in 000's) | 2021 | 2020");
  CHECK(row(document, grid, 1) == "EXPENSES");
  CHECK(cell(document, grid, "(95)").column == 2);
  CHECK(cell(document, grid, "EXPENSES").bold);
}

TEST_CASE("markdown: a list set out with tabs is no table") {
  Document const document = read("1.\tFirst point\n2.\tSecond point\n");
  CHECK(document.grids.empty());
}

TEST_CASE("markdown: footnotes below a table") {
  Document const document = read("| A | B |\n|---|---|\n| x | 1 |\n\n(1) Restated.\n\nText goes on.");
  CHECK(passages(document, PassageKind::footnote) == Texts{"(1) Restated."});
  CHECK(passages(document, PassageKind::paragraph) == Texts{"Text goes on."});
}

TEST_CASE("markdown: broken input is read as far as it goes") {
  for (char const* source : {"**", "|", "|---|", "\\", "<", "<b", "[", "[a](", "&", "&amp", "# ", "- ", "\t\t",
                             "***a**b*", "|\\", "> quoted\n> text", "```\ncode\n```", "\xff\xfe\xfd"}) {
    CAPTURE(source);
    read(source);
  }
}
