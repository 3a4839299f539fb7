// What management's discussions say of statements in other words than theirs, or of figures that no one cell shows.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view income = R"(

Statements of operations

| (in thousands) | Three months ended June 27, 2009 | Three months ended June 28, 2008 | Six months ended June 27, 2009 | Six months ended June 28, 2008 |
|---|---|---|---|---|
| Net sales | 52,010 | 48,200 | 101,300 | 97,150 |
| Cost of sales | 30,000 | 29,100 | 59,900 | 58,200 |
| Amortization of recipes | 224 | 207 | 437 | 411 |
| Gross profit | 21,798 | 18,893 | 40,983 | 38,539 |
| Selling expenses | 11,110 | 10,100 | 21,450 | 20,600 |
| Relocation costs | 330 | - | 640 | 90 |
| Amortization of recipes | 361 | 316 | 709 | 632 |
| Gain on sale of the Orrin mill | 655 | - | 987 | - |
| Income before income taxes | 10,532 | 8,477 | 19,081 | 17,217 |
| Provision for income taxes | 3,159 | 2,628 | 5,533 | 5,165 |
| Net income | 7,373 | 5,849 | 13,548 | 12,052 |
)";

constexpr std::string_view balance = R"(

Balance sheets

| (in thousands) | June 27, 2009 | December 27, 2008 |
|---|---|---|
| Accounts receivable | 9,310 | 8,140 |
| Total current assets | 31,400 | 28,210 |
| Current portion of long-term debt | 1,105 | 980 |
| Total current liabilities | 12,150 | 11,730 |
| Long-term debt | 23,620 | 24,310 |
)";

constexpr std::string_view flows = R"(

Statements of cash flows

| (in thousands) | Six months ended June 27, 2009 | Six months ended June 28, 2008 |
|---|---|---|
| Net income | 13,548 | 12,052 |
| Changes in operating assets and liabilities: | | |
| Accounts receivable | (1,274) | 310 |
| Accounts payable | 844 | (212) |
| Net cash provided by operating activities | 14,020 | 12,150 |
| Purchases of property and equipment | (4,375) | (3,890) |
| Net cash used in investing activities | (4,375) | (3,890) |
)";

std::string verdict_of(std::string_view sentence, std::string_view table) {
  std::string text = "# Tidemill Foods reports its results for the second quarter ended June 27, 2009\n\n";
  text += sentence;
  text += table;
  return verdict_in(text).substr(0, 12);
}

}  // namespace

TEST_CASE("the share that a share is compared with is of the same whole") {
  CHECK(verdict_of("Gross profit as a percentage of net sales was 41.9% in the second quarter of 2009 compared to "
                   "[39.2%] in the second quarter of 2008.",
                   income) == "consistent e");
  CHECK(verdict_of("Gross profit as a percentage of net sales was 41.9% in the second quarter of 2009 compared to "
                   "[36.2%] in the second quarter of 2008.",
                   income) == "inconsistent");
}

TEST_CASE("an amount of income tax or so many percent is the effective rate") {
  CHECK(verdict_of("We recognized income tax expense of $3.2 million, or [30.0%], in the second quarter of 2009.",
                   income) == "consistent e");
}

TEST_CASE("a measure without what is a row of its own") {
  CHECK(verdict_of("Selling expenses, not including relocation costs, increased [10%] in the second quarter of 2009 "
                   "compared to the second quarter of 2008.",
                   income) == "consistent e");
  CHECK(verdict_of("Selling expenses, not including freight, increased [12%] in the second quarter of 2009 compared to "
                   "the second quarter of 2008.",
                   income) == "unverifiable");
}

TEST_CASE("a measure in two rows of one name") {
  CHECK(verdict_of("Amortization of recipes was [$585,000] in the second quarter of 2009.", income) == "consistent e");
  CHECK(verdict_of("Amortization of recipes was [$558,000] in the second quarter of 2009.", income) == "unverifiable");
}

TEST_CASE("a gain is the row that begins with it, in an earlier quarter, too") {
  CHECK(verdict_of("We sold the Orrin mill and booked a gain of [$655,000] in the second quarter of 2009.", income) ==
        "consistent e");
  CHECK(verdict_of("We booked a gain of [$332,000] in the first quarter of 2009.", income) == "consistent e");
  CHECK(verdict_of("We booked a gain of [$323,000] in the first quarter of 2009.", income) == "unverifiable");
}

TEST_CASE("debt and working capital are put together from the balance sheet") {
  CHECK(verdict_of("Outstanding debt was [$24.7 million] at June 27, 2009.", balance) == "consistent e");
  CHECK(verdict_of("Short-term debt was [$1.1 million] at June 27, 2009.", balance) == "consistent e");
  CHECK(verdict_of("Working capital was [$19.3 million] at June 27, 2009.", balance) == "consistent e");
  CHECK(verdict_of("Outstanding debt was [$27.4 million] at June 27, 2009.", balance) == "unverifiable");
}

TEST_CASE("the current ratio is computed where no row prints it") {
  CHECK(verdict_of("The current ratio was [2.6] to 1 at June 27, 2009.", balance) == "consistent e");
  CHECK(verdict_of("The ratio of current assets to current liabilities was [2.6] at June 27, 2009.", balance) ==
        "consistent e");
  CHECK(verdict_of("The current ratio was [7.4] to 1 at June 27, 2009.", balance) == "inconsistent");
  CHECK(verdict_of("The ratio of debt to equity was [2.6] to 1 at June 27, 2009.", balance) == "unverifiable");
  CHECK(verdict_of("The quick ratio was [2.6] to 1 at June 27, 2009.", balance) == "unverifiable");
}

TEST_CASE("a statement of cash flows says how balances moved") {
  CHECK(
      verdict_of("Cash from operations was held back by a [$1.3 million] increase in accounts receivable in the first "
                 "six months of 2009.",
                 flows) == "consistent e");
  CHECK(verdict_of(
            "In the first six months of 2009 cash was helped by an increase in accounts payable of [$0.8 million].",
            flows) == "consistent e");
  CHECK(
      verdict_of("Cash from operations was held back by a [$3.1 million] increase in accounts receivable in the first "
                 "six months of 2009.",
                 flows) == "unverifiable");
}

TEST_CASE("capital expenditures are purchases of property and equipment") {
  CHECK(verdict_of("Capital expenditures were [$4.4 million] in the first six months of 2009.", flows) ==
        "consistent e");
}

TEST_CASE("free cash flow and listed rows are put together") {
  CHECK(verdict_of("Free cash flow was [$9.6 million] in the first six months of 2009.", flows) == "consistent e");
  CHECK(verdict_of("Free cash flow was [$6.9 million] in the first six months of 2009.", flows) == "unverifiable");
  CHECK(verdict_of("Accounts receivable and total current assets were [$40.7 million] at June 27, 2009.", balance) ==
        "unverifiable");
}

TEST_CASE("points by which a ratio moved that no row prints") {
  CHECK(
      verdict_of("Gross margin increased [2.7 percentage points] in the second quarter of 2009 compared to the second "
                 "quarter of 2008.",
                 income) == "consistent e");
  CHECK(
      verdict_of("Gross margin increased [7.2 percentage points] in the second quarter of 2009 compared to the second "
                 "quarter of 2008.",
                 income) == "unverifiable");
}

TEST_CASE("a row of changes states the change of what it names") {
  constexpr std::string_view stores = R"(

| | Three months ended June 27, 2009 | Three months ended June 28, 2008 |
|---|---|---|
| Comparable sales (% change) | (5.7)% | 1.8% |
| Average ticket | 31.40 | 30.15 |
)";
  CHECK(verdict_of("Comparable sales decreased [5.7%] in the second quarter of 2009.", stores) == "consistent e");
  CHECK(verdict_of("Comparable sales decreased [7.5%] in the second quarter of 2009.", stores) == "inconsistent");
}
