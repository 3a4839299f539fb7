#include "tieout/engine/document/read.hpp"

#include "document_reading.hpp"
#include "zip_writing.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;

namespace {

Document read(std::string const& bytes) {
  auto document = read_document(bytes, "release.docx");
  REQUIRE_MESSAGE(document.has_value(), (document ? "" : document.error().message));
  check_document(*document);
  CHECK(document->format == Format::docx);
  return std::move(*document);
}

std::string paragraph(std::string const& text, std::string const& properties = {}) {
  return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + "<w:r><w:t xml:space=\"preserve\">" +
         text + "</w:t></w:r></w:p>";
}

std::string table_cell(std::string const& text, std::string const& properties = {}) {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

}  // namespace

TEST_CASE("docx: paragraphs, headings and bullets") {
  std::string const styles =
      "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
      "<w:style w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
      "<w:style w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style></w:styles>";
  auto const document = read(word_document(
      paragraph("Results", "<w:pStyle w:val=\"berschrift1\"/>") + paragraph("Sales", "<w:pStyle w:val=\"Mine\"/>") +
          "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Costs</w:t></w:r></w:p>" +
          paragraph("Rent fell 5%.", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>") +
          paragraph("Text of R&amp;D &#36;5.", "<w:pStyle w:val=\"Loop\"/>") + "<w:p/>",
      {{"styles", styles}}));
  CHECK(passages(document, PassageKind::heading) == std::vector<std::string>{"Results", "Sales", "Costs"});
  CHECK(passages(document, PassageKind::bullet) == std::vector<std::string>{"Rent fell 5%."});
  CHECK(passages(document, PassageKind::paragraph) == std::vector<std::string>{"Text of R&D $5."});
  std::size_t const at = document.text.find("$5");
  Span const span = document.source_of({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 2)});
  CHECK(document.source.substr(span.begin, span.size()) == "&#36;5");
  REQUIRE(document.parts.size() == 1);
  CHECK(document.parts[0].part == "word/document.xml");
}

TEST_CASE("docx: insertions in, deletions and hidden text out") {
  auto const document = read(word_document(
      "<w:p><w:r><w:t xml:space=\"preserve\">Sales rose </w:t></w:r>"
      "<w:del><w:r><w:delText>4%</w:delText></w:r></w:del><w:ins><w:r><w:t>5%</w:t></w:r></w:ins>"
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:br/><w:t>to</w:t><w:tab/>"
      "<w:t>$7</w:t><w:noBreakHyphen/><w:t>8</w:t></w:r><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
      "<w:hyperlink><w:r><w:t>.</w:t></w:r></w:hyperlink></w:p>"
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One sen</w:t></w:r></w:p>" +
      paragraph("tence.")));
  CHECK(passages(document, PassageKind::paragraph) ==
        std::vector<std::string>{"Sales rose 5% to $7-8.", "One sentence."});
}

TEST_CASE("docx: footnotes, headers, raised marks and boxes") {
  auto const document = read(word_document(
      "<w:p><w:r><w:t>Return on assets</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
      "<w:t>3</w:t></w:r><w:r><w:t xml:space=\"preserve\"> was 1.1% on the 30</w:t></w:r>"
      "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>th</w:t></w:r>"
      "<w:r><mc:AlternateContent><mc:Choice><w:drawing><a><w:txbxContent>" +
          paragraph("In a box.") +
          "</w:txbxContent></a></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + paragraph("In a box.") +
          "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
      {{"footnotes", "<w:footnotes><w:footnote w:type=\"separator\">" + paragraph("x") + "</w:footnote><w:footnote>" +
                         paragraph("Unaudited.") + "</w:footnote></w:footnotes>"},
       {"header", "<w:hdr>" + paragraph("Page 1") + "</w:hdr>"}}));
  CHECK(passages(document, PassageKind::paragraph) ==
        std::vector<std::string>{"Return on assets was 1.1% on the 30th", "In a box."});
  CHECK(passages(document, PassageKind::footnote) == std::vector<std::string>{"Unaudited."});
  CHECK(passages(document, PassageKind::page_header) == std::vector<std::string>{"Page 1"});
  CHECK(document.parts.size() == 3);
}

TEST_CASE("docx: tables with merged cells") {
  auto const document = read(word_document(
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + table_cell("", "<w:vMerge w:val=\"restart\"/>") +
      table_cell("Year ended June 30,", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" +
      table_cell("", "<w:vMerge/>") + table_cell("2031") + table_cell("2030") + "</w:tr><w:tr>" +
      table_cell("Group", "<w:vMerge w:val=\"restart\"/>") + table_cell("1,122") + table_cell("2,631") +
      "</w:tr><w:tr>" + table_cell("", "<w:vMerge/>") + table_cell("5") + table_cell("6") +
      "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + table_cell("Gone") + table_cell("9") + table_cell("9") +
      "</w:tr><w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + table_cell("7") +
      table_cell("8") + "</w:tr></w:sdtContent></w:sdt></w:tbl>"));
  REQUIRE(document.grids.size() == 1);
  Grid const& grid = document.grids[0];
  CHECK(grid.rows == 5);
  CHECK(grid.columns == 3);
  CHECK(cell(document, grid, "Year ended June 30,").width == 2);
  CHECK(cell(document, grid, "Year ended June 30,").header);
  CHECK(cell(document, grid, "Group").height == 2);
  CHECK(cell(document, grid, "7").column == 1);
  CHECK(row(document, grid, 2) == "Group | 1,122 | 2,631");
}

TEST_CASE("docx: a table that lays out a page is read as what it holds") {
  std::string const inner = "<w:tbl><w:tr>" + table_cell("Cash") + table_cell("7") + "</w:tr></w:tbl>";
  auto const document =
      read(word_document("<w:tbl><w:tr><w:tc>" + paragraph("A text.") + inner + "</w:tc>" + table_cell("B") +
                         "</w:tr></w:tbl>"));
  CHECK(document.grids.size() == 1);
  CHECK(passages(document, PassageKind::paragraph) == std::vector<std::string>{"A text.", "B"});
}

TEST_CASE("docx: hostile documents") {
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "<w:sdt><w:sdtContent>";
  deep += paragraph("Deep");
  for (int i = 0; i < 20'000; ++i) deep += "</w:sdtContent></w:sdt>";
  auto const document = read(word_document(paragraph("Shallow") + deep));
  CHECK(passages(document, PassageKind::paragraph) == std::vector<std::string>{"Shallow"});
  CHECK(document.notes.size() == 1);

  std::string const wide = "<w:tbl><w:tr>" + table_cell("a", "<w:gridSpan w:val=\"4000000000\"/>") +
                           table_cell("b", "<w:gridSpan w:val=\"-1\"/>") + table_cell("c") + "</w:tr></w:tbl>";
  CHECK(read(word_document(wide)).grids.at(0).columns <= 1000);

  auto const kind = [](std::string const& bytes) {
    auto const refused = read_document(bytes, "release.docx");
    REQUIRE(!refused);
    return refused.error().kind;
  };
  CHECK(kind(word_document("<w:p>")) == ReadError::Kind::broken);
  CHECK(kind(word_document("<w:p/>")) == ReadError::Kind::empty);
  CHECK(kind(word_document(std::string(30U << 20U, ' '))) == ReadError::Kind::too_large);
}
