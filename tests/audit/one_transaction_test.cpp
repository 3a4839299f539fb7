// Amounts of one transaction beside rows of the same name.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

/// Under the heading, which may be empty, the sentence.
[[nodiscard]] std::string verdict_under(std::string_view heading, std::string_view sentence) {
  std::string text = R"(# Corley Marine, notes, June 30, 2011

**(in thousands)**

| | June 30, 2011 | December 31, 2010 |
|---|---|---|
| Cash | 14,210 | 11,960 |
| Goodwill | 35,980 | 21,440 |

**(in thousands)**

| | Three Months Ended June 30, 2011 | Three Months Ended June 30, 2010 |
|---|---|---|
| Interest expense | 1,842 | 1,775 |

)";
  if (!heading.empty()) text += "## " + std::string(heading) + "\n\n";
  return verdict_in(text + std::string(sentence) + "\n");
}

}  // namespace

TEST_CASE("what something was paid with is not the balance") {
  CHECK(verdict_under("",
                      "We bought Pell Docks for a price of $41.0 million, which consisted of [$28.8 million] in "
                      "cash and shares.")
            .substr(0, 12) == "unverifiable");
  CHECK(verdict_under("", "At June 30, 2011, we had [$14.2 million] in cash.") == "consistent exact");
  CHECK(verdict_under("", "At June 30, 2011, we had [$16.2 million] in cash.").substr(0, 12) == "inconsistent");
}

TEST_CASE("what was put somewhere is not all that the row shows") {
  CHECK(
      verdict_under("", "Goodwill of [$17.3 million], none of which is deductible, was assigned to the Docks segment.")
          .substr(0, 12) == "unverifiable");
  CHECK(verdict_under("", "Interest expense of [$27,000] was accrued on the note in the quarter.").substr(0, 12) ==
        "unverifiable");
  CHECK(
      verdict_under("", "Interest expense was [$1.9 million] in the three months ended June 30, 2011.").substr(0, 12) ==
      "inconsistent");
}

TEST_CASE("under the heading of a deal balances are those of the deal") {
  constexpr std::string_view plain = "We bought Pell Docks on April 30, 2011. Goodwill was [$17.3 million].";
  constexpr std::string_view dated = "At June 30, 2011, goodwill was [$17.3 million].";
  CHECK(verdict_under("Note 3. Acquisition of Pell Docks", plain).substr(0, 12) == "unverifiable");
  CHECK(verdict_under("Note 3. Acquisition of Pell Docks", dated).substr(0, 12) == "inconsistent");
  CHECK(verdict_under("Note 3. Balances", plain).substr(0, 12) == "inconsistent");
}
