#include "tieout/engine/document/read.hpp"

#include "document_reading.hpp"
#include "zip_writing.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;

namespace {

std::string const styles =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0,_);\\(#,##0,\\)\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"mmm\\ d&quot;,&quot;\\ yyyy\"/></numFmts>"
    "<fonts><font/><font><b/></font></fonts>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"9\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\"><alignment indent=\"2\"/></xf></cellXfs></styleSheet>";
std::string const strings =
    "<sst><si><t>Research &amp; development</t></si><si><r><t>Net</t></r><r><t xml:space=\"preserve\"> sales</t></r>"
    "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si><si><t>Income (in thousands)</t></si></sst>";

Document read(std::string const& bytes) {
  auto document = read_document(bytes, "book.xlsx");
  REQUIRE_MESSAGE(document.has_value(), (document ? "" : document.error().message));
  check_document(*document);
  CHECK(document->format == Format::xlsx);
  return std::move(*document);
}

std::string stored(Document const& document, std::string_view text) {
  Span const span = document.source_of(cell(document, document.grids.at(0), text).text);
  return document.source.substr(span.begin, span.size());
}

std::string statement() {
  return "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData>"
         "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>"
         "<row r=\"3\"><c r=\"B3\" s=\"2\"><v>39051</v></c><c r=\"C3\" s=\"2\"><v>38686</v></c></row>"
         "<row r=\"4\"><c r=\"A4\" t=\"s\" s=\"4\"><v>0</v></c><c r=\"B4\" s=\"1\"><v>1122345.67</v></c>"
         "<c r=\"C4\" s=\"1\"><f>1+2</f><v>-2631000</v></c><c r=\"D4\"><v>777</v></c></row>"
         "<row r=\"5\" hidden=\"1\"><c r=\"A5\" t=\"inlineStr\"><is><t>Secret</t></is></c><c r=\"B5\"><v>5</v></c></row>"
         "<row r=\"6\"><c r=\"A6\" t=\"s\"><v>1</v></c><c r=\"B6\" s=\"3\"><v>0.57</v></c>"
         "<c r=\"C6\" t=\"str\"><v>n/m</v></c></row>"
         "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";
}

}  // namespace

TEST_CASE("xlsx: cells as they are displayed, with their stored values as source") {
  auto const document = read(workbook({statement()}, styles, strings));
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(passages(document, PassageKind::heading) == std::vector<std::string>{"Income (in thousands)"});
  CHECK(row(document, grid, 0) == "Nov 30, 2006 | Nov 30, 2005");
  CHECK(row(document, grid, 1) == "Research & development | 1,122 | (2,631)");
  CHECK(row(document, grid, 3) == "Net sales | 57% | n/m");
  CHECK(stored(document, "1,122") == "1122345.67");
  CHECK(stored(document, "Nov 30, 2006") == "39051");
  CHECK(cell(document, grid, "Research & development").indent == 2);
  CHECK(cell(document, grid, "Research & development").bold);
  REQUIRE(document.parts.size() == 1);
  CHECK(document.parts[0].part == "xl/worksheets/sheet1.xml");
  CHECK(document.parts[0].path == "book.xlsx");
}

TEST_CASE("xlsx: every sheet that is shown is a part") {
  std::string const sheet = "<sheetData><row><c t=\"inlineStr\"><is><t>Cash</t></is></c><c><v>7</v></c></row></sheetData>";
  auto const document = read(workbook({sheet, sheet}));
  CHECK(document.parts.size() == 2);
  REQUIRE(document.grids.size() == 2);
  CHECK(document.parts[1].bytes.contains(document.source_of(document.grids[1].cells[0].text)));
}

TEST_CASE("xlsx: days counted from 1904") {
  std::string const sheet = "<sheetData><row><c s=\"2\"><v>0</v></c><c><v>12</v></c></row></sheetData>";
  auto const document = read(workbook({sheet}, styles, {}, "<workbookPr date1904=\"1\"/>"));
  CHECK(row(document, document.grids.at(0), 0) == "Jan 1, 1904 | 12");
}

TEST_CASE("xlsx: hostile and broken workbooks") {
  auto const refused = [](std::string const& bytes) {
    auto const document = read_document(bytes, "book.xlsx");
    REQUIRE(!document);
    CHECK(document.error().message.ends_with('.'));
    return document.error().kind;
  };
  std::string const whole = workbook({statement()}, styles, strings);
  for (std::size_t const length : {std::size_t{4}, std::size_t{30}, whole.size() / 2, whole.size() - 1})
    CHECK(refused(whole.substr(0, length)) == ReadError::Kind::broken);
  CHECK(refused(zipped({{"a.txt", "x"}})) == ReadError::Kind::binary);
  CHECK(refused(workbook({"<sheetData>"})) == ReadError::Kind::broken);
  CHECK(refused(workbook({"<sheetData/>"})) == ReadError::Kind::empty);
  CHECK(refused(workbook({std::string(100U << 20U, ' ')})) == ReadError::Kind::too_large);
  CHECK(refused("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old") == ReadError::Kind::binary);

  // Entities of a DTD stay what they are.
  std::string const entities =
      "<sheetData><row><c t=\"inlineStr\"><is><t>&a;&a;&a; Cash</t></is></c><c><v>7</v></c></row></sheetData>";
  CHECK(row(read(workbook({entities})), read(workbook({entities})).grids.at(0), 0) == "&a;&a;&a; Cash | 7");

  // Cells outside of what a sheet can hold, far apart, out of order, and merged beyond measure.
  std::string const wide =
      "<sheetData><row r=\"99999999\"><c r=\"A1048577\"><v>1</v></c></row><row r=\"1\"><c r=\"XFD1\"><v>5</v></c>"
      "<c r=\"A1\" t=\"inlineStr\"><is><t>Cash</t></is></c><c r=\"ZZZZ1\"><v>5</v></c></row>"
      "<row r=\"1048576\"><c r=\"A1048576\"><v>6</v></c><c r=\"B1048576\"><v>7</v></c></row></sheetData>"
      "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B9:A1\"/><mergeCell ref=\"x\"/></mergeCells>";
  CHECK(read(workbook({wide})).notes.size() == 1);
  std::string many = "<sheetData>";
  for (int i = 0; i < 100'000; ++i) many += "<row><c><v>" + std::to_string(i * 7919 % 10007) + "</v></c><c><v>5</v></c></row>";
  CHECK(read(workbook({many + "</sheetData>"})).grids.at(0).rows == 100'000);
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "<a>";
  for (int i = 0; i < 20'000; ++i) deep += "</a>";
  CHECK(read(workbook({statement() + deep}, styles, strings)).grids.size() == 1);
}
