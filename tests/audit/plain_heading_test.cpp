// Headings that say what kind of text follows, and name no part of the company.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string verdict_under(std::string_view heading) {
  std::string document =
      "# Pellmere Marinas Reports Results for the Quarter Ended June 30, 2012\n\nRevenue grew.\n\n## ";
  document += heading;
  document += R"(

Charter revenue grew. Operating income for the quarter was [$13.8 million].

| (in thousands) | Three months ended June 30, 2012 | Three months ended June 30, 2011 |
|---|---|---|
| Charter revenue | 52,807 | 42,112 |
| Operating income | 13,807 | 12,112 |
)";
  return tieout::test::without_grade(tieout::test::verdict_in(document));
}

}  // namespace

TEST_CASE("headings of what else is told name no part of the company") {
  CHECK(verdict_under("Additional Information") == "consistent");
  CHECK(verdict_under("Other Details") == "consistent");
  CHECK(verdict_under("Consolidated Results") == "consistent");
  CHECK(verdict_under("Harbour Cranes") == "unverifiable");
}

TEST_CASE("a heading that ends in a measure may be about the company") {
  CHECK(verdict_under("Collaboration and License Revenue") == "consistent");
  CHECK(verdict_under("Charters and Backlog") == "consistent");
  CHECK(verdict_under("Harwell Diagnostics") == "unverifiable");
}
