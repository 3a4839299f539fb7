#include "tieout/engine/document/html_table.hpp"
#include "tieout/engine/document/html.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;

namespace {

Document read(std::string source) {
  Document document;
  document.source = std::move(source);
  read_html(document);
  return document;
}

Document read_rows(std::string const& rows) { return read("<table>" + rows + "</table>"); }

// Each cell as row,column[+width][vheight]:text, cells separated by blanks.
std::string grid_shown(Document const& document, std::size_t index = 0) {
  REQUIRE(document.grids.size() > index);
  std::string out;
  for (GridCell const& cell : document.grids[index].cells) {
    if (!out.empty()) out += ' ';
    out += std::to_string(cell.row) + "," + std::to_string(cell.column);
    if (cell.width > 1) out += "+" + std::to_string(cell.width);
    if (cell.height > 1) out += "v" + std::to_string(cell.height);
    out += ":" + std::string(document.view(cell.text));
  }
  return out;
}

GridCell cell_with(Document const& document, std::string_view text) {
  for (Grid const& grid : document.grids) {
    for (GridCell const& cell : grid.cells) {
      if (document.view(cell.text) == text) return cell;
    }
  }
  FAIL("no such cell");
  return {};
}

}  // namespace

TEST_CASE("cells take their grid columns, empty ones too") {
  Document const document = read_rows("<tr><td>Sales<td>&nbsp;<td>$<td>1,204<tr><td>Costs<td><td><td>880");
  CHECK(grid_shown(document) == "0,0:Sales 0,2:$ 0,3:1,204 1,0:Costs 1,3:880");
  CHECK(document.grids[0].rows == 2);
  CHECK(document.grids[0].columns == 4);
}

TEST_CASE("spans move the cells beside and below them") {
  CHECK(grid_shown(read_rows("<tr><td rowspan=2>Line<td colspan=2>2031<td>2030"
                             "<tr><td>a1<td>1,5<td>7.5"
                             "<tr><td>Rent<td>31<td>32<td>33")) ==
        "0,0v2:Line 0,1+2:2031 0,3:2030 1,1:a1 1,2:1,5 1,3:7.5 2,0:Rent 2,1:31 2,2:32 2,3:33");
  // A row span in the middle of the row.
  CHECK(grid_shown(read_rows("<tr><td>Ab<td rowspan=2>500<td>600<tr><td>Cd<td>700")) ==
        "0,0:Ab 0,1v2:500 0,2:600 1,0:Cd 1,2:700");
}

TEST_CASE("row spans end with their row group, zero reaches its end") {
  CHECK(grid_shown(read_rows("<tbody><tr><td rowspan=9>Ab<td>500</tbody><tbody><tr><td>Cd<td>700")) ==
        "0,0:Ab 0,1:500 1,0:Cd 1,1:700");
  CHECK(grid_shown(read_rows("<tr><td rowspan=0>Ab<td>500<tr><td>700<tr><td>800")) ==
        "0,0v3:Ab 0,1:500 1,1:700 2,1:800");
}

TEST_CASE("end tags may be left out, and rows as well") {
  CHECK(grid_shown(read("<p>x<table><td>Ab<td>500<tr><td>Cd<td><p>700<p>&nbsp;</table>y")) ==
        "0,0:Ab 0,1:500 1,0:Cd 1,1:700");
  CHECK(grid_shown(read("<TABLE><TR><TD>Ab</TD><TD>500</TD></TR></TABLE>")) == "0,0:Ab 0,1:500");
  CHECK(grid_shown(read("<table><tr><td>Ab<td>500")) == "0,0:Ab 0,1:500");
}

TEST_CASE("paragraphs and line breaks inside a cell are blanks") {
  CHECK(grid_shown(read_rows("<tr><td><p>Net</p><p>sales</p><td>5<br>00<tr><td>Tax<td>31.0")) ==
        "0,0:Net sales 0,1:5 00 1,0:Tax 1,1:31.0");
}

TEST_CASE("hidden cells take no column") {
  CHECK(grid_shown(read_rows("<tr><td>Ab<td style='display:none'>9<td>500<tr style=\"DISPLAY: none\"><td>x<td>1.0"
                             "<tr><td>Cd<td>700")) == "0,0:Ab 0,1:500 1,0:Cd 1,1:700");
}

TEST_CASE("header cells and bold cells") {
  Document const document = read_rows(
      "<thead><tr><td>Quarter<th>2031</thead><tr><td><b>Total</b><td><strong>50</strong>0"
      "<tr><td><span style='font-weight:700'>Net</span> <b>sales</b><td style='font-weight: bold'>71.0");
  CHECK(cell_with(document, "Quarter").header);
  CHECK(cell_with(document, "2031").header);
  CHECK(cell_with(document, "2031").bold);
  CHECK(cell_with(document, "Total").bold);
  CHECK_FALSE(cell_with(document, "Total").header);
  CHECK_FALSE(cell_with(document, "500").bold);
  CHECK(cell_with(document, "Net sales").bold);
  CHECK(cell_with(document, "71.0").bold);
}

TEST_CASE("indentation deepens with margins, paddings, hanging indents and no-break spaces") {
  auto const indent = [](std::string const& label) {
    return cell_with(read_rows("<tr>" + label + "<td>500"), "Rent").indent;
  };
  CHECK(indent("<td>Rent") == 0);
  CHECK(indent("<td style='padding:2px 1pt'>Rent") == 0);
  CHECK(indent("<td style='padding-left:9pt'>Rent") == 3);
  CHECK(indent("<td style='padding:2px 1pt 2px 10pt'>Rent") == 3);
  CHECK(indent("<td><div style='padding-left:12px'>Rent</div>") == 3);
  CHECK(indent("<td><p style='margin-left:1.00em; text-indent:-1.00em'>Rent") == 0);
  CHECK(indent("<td><p style='margin-left:3.00em; text-indent:-1.00em'>Rent") == 7);
  CHECK(indent("<td>&nbsp;&nbsp;&#160;&nbsp;Rent") == 3);
  CHECK(indent("<td>\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0Rent") == 3);
  CHECK(indent("<td style='padding-left:-50pt'>Rent") == 0);
}

TEST_CASE("ruling lines stand above rows") {
  Document const document = read_rows(
      "<tr><td>Ab<td style='border-bottom:1px solid #000000'>500<tr><td>Cd<td>700"
      "<tr><td>Ef<td style='border-top:3px double black'>1,200<tr><td>Gh<td style='border-top:none'>1,300");
  CHECK(document.grids[0].ruled_rows == std::vector<std::uint32_t>{1, 2});
}

TEST_CASE("a caption stands before its table") {
  Document const document = read("<table><caption>In thousands</caption><tr><td>Ab<td>500</table>");
  REQUIRE(document.blocks.size() == 2);
  CHECK(document.blocks[0].kind == BlockKind::passage);
  CHECK(document.view(document.passages[0].text) == "In thousands");
  CHECK(document.blocks[1].kind == BlockKind::grid);
}

TEST_CASE("the extent of a table covers it in the source") {
  std::string const source = "<p>x</p><TABLE border=0><tr><td>Ab<td>500</TABLE>y";
  Document const document = read(source);
  REQUIRE(document.grids.size() == 1);
  Span const extent = document.grids[0].extent;
  CHECK(source.substr(extent.begin, extent.size()) == "<TABLE border=0><tr><td>Ab<td>500</TABLE>");
}

TEST_CASE("what cells look like") {
  for (char const* text :
       {"1,204", "$ 1,204", "(158)", "57.4%", "$(1,204.5)", "US$ 31.5", "2031", "123", "1.7x", "(231) bp.", "2.3 pts",
        "\xE2\x82\xAC"
        "500",
        "\xE2\x80\x94 31.0"}) {
    CAPTURE(text);
    CHECK(look_at_html_cell(text) == HtmlCellLook::number);
  }
  for (char const* text : {"12", "(1)", "(12"}) {
    CAPTURE(text);
    CHECK(look_at_html_cell(text) == HtmlCellLook::mark_or_number);
  }
  for (char const* text : {"*", "**", "2.", "(a)", "iv.", "\xE2\x80\xA2", "-"}) {
    CAPTURE(text);
    CHECK(look_at_html_cell(text) == HtmlCellLook::mark);
  }
  for (char const* text : {"Rent", "Note 7", "604-555-0100", "1.604.555.0100", "March 3, 2031", "Item 1."}) {
    CAPTURE(text);
    CHECK(look_at_html_cell(text) == HtmlCellLook::label);
  }
  CHECK(look_at_html_cell("") == HtmlCellLook::empty);
  CHECK(look_at_html_cell(std::string(121, 'a')) == HtmlCellLook::prose);
}

TEST_CASE("a table that nests a table lays out text, the inner one is read for itself") {
  Document const document = read("<table><tr><td>Outer 500<td><table><tr><td>Ab<td>500</table><td>after</table>");
  REQUIRE(document.grids.size() == 1);
  CHECK(grid_shown(document) == "0,0:Ab 0,1:500");
  REQUIRE(document.blocks.size() == 3);
  CHECK(document.view(document.passages[0].text) == "Outer 500");
  CHECK(document.blocks[1].kind == BlockKind::grid);
  CHECK(document.view(document.passages[1].text) == "after");
}

TEST_CASE("a table of footnotes is running text, marks joined to their notes") {
  Document const document = read_rows(
      "<tr><td>(1)</td><td>&nbsp;</td><td>We compare rates at Calder Mills on constant terms.</td></tr>"
      "<tr><td>*</td><td>Not meaningful</td></tr><tr><td>&#149;</td><td>Sales rose 5% to $31 million.</td></tr>");
  CHECK(document.grids.empty());
  REQUIRE(document.passages.size() == 3);
  CHECK(document.view(document.passages[0].text) == "(1) We compare rates at Calder Mills on constant terms.");
  CHECK(document.passages[0].kind == PassageKind::footnote);
  CHECK(document.view(document.passages[1].text) == "* Not meaningful");
  CHECK(document.passages[1].kind == PassageKind::footnote);
  CHECK(document.view(document.passages[2].text) == "\xE2\x80\xA2 Sales rose 5% to $31 million.");
  CHECK(document.passages[2].kind == PassageKind::bullet);
}

TEST_CASE("a table that is mostly prose is running text") {
  std::string const prose =
      "Orders at Calder Mills grew in every region of the country, and the order book at the end "
      "of the year was the largest since the mill was opened.";
  Document const document = read_rows("<tr><td>" + prose + "<td>31.0<tr><td>" + prose + "<td>");
  CHECK(document.grids.empty());
  CHECK(document.passages.size() == 3);
}

TEST_CASE("footnotes under the figures and boxes of text beside them are running text") {
  std::string const box =
      "<p>Sales at Calder Mills rose 5% to $31 million on strong orders.</p>"
      "<p>Costs fell 2% as the second loom line came into use and energy prices eased during the winter.</p>";
  Document const document = read_rows("<tr><td>Sales<td>31.0<td rowspan=3>" + box +
                                      "<tr><td>Costs<td>22.5<tr><td>Profit (a)<td>8.5"
                                      "<tr><td colspan=2>(a) Profit includes a gain of $1 million.");
  CHECK(grid_shown(document) == "0,0:Sales 0,1:31.0 1,0:Costs 1,1:22.5 2,0:Profit (a) 2,1:8.5");
  CHECK(document.grids[0].rows == 3);
  REQUIRE(document.passages.size() == 3);
  CHECK(document.view(document.passages[0].text) == "Sales at Calder Mills rose 5% to $31 million on strong orders.");
  CHECK(document.view(document.passages[2].text) == "(a) Profit includes a gain of $1 million.");
  CHECK(document.passages[2].kind == PassageKind::footnote);
}

TEST_CASE("cell text maps to its source bytes") {
  std::string const source = "<table><tr><td>Cost&nbsp;of&#160;sales<td>(<b>1,204</b>)</table>";
  Document const document = read(source);
  GridCell const cell = cell_with(document, "(1,204)");
  Span const digits{cell.text.begin + 1, cell.text.end - 1};
  Span const in_source = document.source_of(digits);
  CHECK(source.substr(in_source.begin, in_source.size()) == "1,204");
  Span const label = document.source_of(cell_with(document, "Cost of sales").text);
  CHECK(source.substr(label.begin, label.size()) == "Cost&nbsp;of&#160;sales");
}

TEST_CASE("spans and columns are bounded") {
  Document const clamped = read_rows("<tr><td colspan=1000000000 rowspan=1000000000>Ab<td>500<tr><td>700");
  CHECK(grid_shown(clamped) == "0,0+1000v2:Ab 0,1000:500 1,1000:700");

  std::string wide = "<tr>";
  for (int i = 0; i < 11; ++i) wide += "<td colspan=1000>Ab 5<td>500";
  Document const flattened = read_rows(wide);
  CHECK(flattened.grids.empty());
  CHECK(flattened.passages.size() == 22);
  CHECK(flattened.notes.size() == 1);
}
