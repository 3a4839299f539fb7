// Texts that print their amounts in the unit of their tables: "All dollar amounts are in thousands".

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view table = R"(

| (in thousands) | Three months ended September 30, 2014 | Three months ended September 30, 2013 |
|---|---|---|
| Net sales | 27,415 | 29,120 |
| Selling expense | 708 | 793 |
| General and administrative expense | 2,114 | 2,690 |
| Income from operations | 496 | 1,330 |
)";

std::string verdict_of(std::string_view text) {
  return verdict_in("# Ferncliff reports for the three months ended September 30, 2014\n\n" + std::string(text) +
                    std::string(table))
      .substr(0, 12);
}

constexpr std::string_view in_thousands =
    "Net sales were $27,415. Selling expense was $708. General and administrative expense was $2,114. ";
constexpr std::string_view in_full =
    "Net sales were $27,415,000. Selling expense was $708,000. General and administrative expense was $2,114,000. ";

}  // namespace

TEST_CASE("amounts of a text in thousands are those of the tables") {
  std::string const text(in_thousands);
  CHECK(verdict_of(text + "Income from operations was [$496].") == "consistent e");
  CHECK(verdict_of(text + "Income from operations was $496, a decrease of [$834].") == "consistent e");
  CHECK(verdict_of(text + "Income from operations was [$946].") == "inconsistent");
  CHECK(verdict_of(text + "Income from operations was [$0.5 million].") == "consistent e");
}

TEST_CASE("a text in full dollars is not in thousands for one figure that is") {
  std::string const text(in_full);
  CHECK(verdict_of(text + "Income from operations was [$496,000].") == "consistent e");
  CHECK(verdict_of(text + "Income from operations was [$496].") != "consistent e");
}
