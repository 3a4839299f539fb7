#include "tieout/engine/document/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace {

bool says_cut_off(std::string const& bytes, std::string const& path) {
  auto const document = tieout::read_document(bytes, path);
  REQUIRE(document.has_value());
  return std::any_of(document->notes.begin(), document->notes.end(),
                     [](tieout::ReadNote const& note) { return note.message.find("cut off") != std::string::npos; });
}

}  // namespace

TEST_CASE("a file that may be cut off is read, and the report says so") {
  CHECK(says_cut_off("<html><body><p>Revenue was $4 million.</p>", "a.html"));
  CHECK_FALSE(says_cut_off("<html><body><p>Revenue was $4 million.</p></body></html>", "a.html"));
  CHECK_FALSE(says_cut_off("<p>Revenue was $4 million.</p>", "a.html"));
  CHECK(says_cut_off("<PAGE>\nResults\n\n<TABLE>\n<S>            <C>\nSales          1,204\n", "a.txt"));
  CHECK_FALSE(
      says_cut_off("<PAGE>\nResults\n\n<TABLE>\n<S>            <C>\nSales          1,204\n</TABLE>\n", "a.txt"));
  std::string filing = "# Results\n\n";
  while (filing.size() < 600) filing += "Revenue was $4 million in the quarter. ";
  CHECK(says_cut_off(filing + "Costs were $3 mill", "a.md"));
  CHECK_FALSE(says_cut_off(filing + "Costs were $3 million.", "a.md"));
  CHECK_FALSE(says_cut_off("Revenue was $4 mill", "a.md"));
  CHECK_FALSE(says_cut_off("# Results\n\nRevenue\n", "a.md"));
}

TEST_CASE("EDGAR text in an HTML frame is read as text") {
  std::string const framed =
      "<html><body><div>\n<TABLE>\n<CAPTION>\n                 2001     2000\n<S>              <C>      <C>\nSales     "
      "       1,204    1,187\nCosts              640      512\n</TABLE>\n</div></body></html>\n";
  CHECK(tieout::detect_format(framed, "a.html") == tieout::Format::edgar_text);
  CHECK(tieout::detect_format("<html><body><table><tr><td>Sales</td><td>1,204</td></tr></table></body></html>",
                              "a.html") == tieout::Format::html);
}
