// The line that opens a release: place, day and company say nothing of when its figures hold.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::Audited;

namespace {

constexpr std::string_view table = R"(

| (in thousands) | Three Months Ended June 30, 2012 | Three Months Ended June 30, 2011 |
|---|---|---|
| Net income | 21,340 | 18,610 |
| Premiums | 96,100 | 90,400 |
)";

std::string verdict_of(std::string_view text) {
  Audited const audited(std::string(text).append(table));
  return tieout::test::without_grade(audited.verdict(0));
}

}  // namespace

TEST_CASE("the day of a dateline is no period of the figures behind it") {
  std::string const text =
      " reported net income of [$21.3 million] compared with $18.6 million in the prior-year quarter.";
  CHECK(verdict_of("SALEM, July 24, 2012 \xE2\x80\x93 Ardley Mutual Group" + text) == "consistent");
  CHECK(verdict_of("SALEM, Ore.--(BUSINESS WIRE)--July 24, 2012--Ardley Mutual Group" + text) == "consistent");
  CHECK(verdict_of("SALEM, Ore., July 24, 2012 /PRNewswire/ -- Ardley Mutual Group" + text) == "consistent");
  // Without a place it is a date like any other.
  CHECK(verdict_of("At July 24, 2012, Ardley Mutual Group's premiums were [$96.1 million].") != "consistent");
}

TEST_CASE("who reports stands before the symbol and what the company is") {
  std::string const text = " reported net income of [$21.3 million] for the second quarter of 2012.";
  CHECK(verdict_of("Ardley Mutual Group (NYSE: ARD)" + text) == "consistent");
  CHECK(verdict_of("Ardley Mutual Group (NYSE: ARD), a provider of crop insurance," + text) == "consistent");
  CHECK(verdict_of("Corvan, our crop insurer acquired in May 2012," + text) != "consistent");
}
