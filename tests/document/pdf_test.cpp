#include "tieout/engine/document/child_program.hpp"
#include "tieout/engine/document/read.hpp"

#include "document_reading.hpp"
#include "pdf_writing.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;

TEST_CASE("pdf: text and tables through pdftotext") {
  std::string const bytes = pdf_of({"Sales rose 5% to $7.4 million for the three months ended June 30, 2031.", "",
                                    "                              2031         2030", "Net sales                    7,412        7,058",
                                    "Cost of sales               (4,100)      (4,011)"});
  auto const document = read_document(bytes, "release.pdf");
  if (find_program("pdftotext").empty()) {
    MESSAGE("skipped: pdftotext is not installed");
    REQUIRE(!document);
    CHECK(document.error().kind == ReadError::Kind::no_program);
    return;
  }
  REQUIRE_MESSAGE(document.has_value(), (document ? "" : document.error().message));
  check_document(*document);
  CHECK(document->format == Format::pdf);
  REQUIRE(document->grids.size() == 1);
  CHECK(row(*document, document->grids[0], 1) == "Net sales | 7,412 | 7,058");
  Span const span = document->source_of(cell(*document, document->grids[0], "7,412").text);
  CHECK(document->source.substr(span.begin, span.size()) == "7,412");
  REQUIRE(document->parts.size() == 1);
  CHECK(document->parts[0].part == "text");

  auto const broken = read_document("%PDF-1.4\nnothing", "release.pdf");
  REQUIRE(!broken);
  CHECK(broken.error().kind == ReadError::Kind::broken);
  auto const blank = read_document(pdf_of({""}), "release.pdf");
  REQUIRE(!blank);
  CHECK(blank.error().kind == ReadError::Kind::empty);
}

TEST_CASE("child program: input, output, failure and limits") {
  std::string const cat = find_program("cat");
  REQUIRE(!cat.empty());
  CHECK(run_program(cat, {}, "some bytes", {}).output == "some bytes");
  CHECK(run_program(cat, {"/nowhere/at/all"}, "", {}).end == ChildEnd::failure);
  CHECK(run_program("/nowhere/at/all", {}, "", {}).end == ChildEnd::failure);
  ChildLimits limits;
  limits.output = 1000;
  CHECK(run_program(cat, {"/dev/zero"}, "", limits).end == ChildEnd::too_much_output);
  limits.seconds = 1;
  CHECK(run_program(find_program("sleep"), {"30"}, "", limits).end == ChildEnd::timeout);
  CHECK(find_program("no-such-program-anywhere").empty());
}
