// The text against itself: a sentence whose three figures do not go together, one thing stated with two values.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::Audited;

namespace {

// About something else, so that no cell speaks.
constexpr std::string_view elsewhere = R"(

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Inventories | 3,877 | 4,218 |
)";

void expect(std::string_view verdict, std::string text, std::size_t mark = 0, std::string_view table = elsewhere) {
  text += table;
  Audited const audited(text);
  CHECK_MESSAGE(audited.verdict(mark) == verdict, audited.account());
}

std::string suggestion(std::string text) {
  text += elsewhere;
  Audited const audited(text);
  auto const* finding = audited.deciding();
  return finding == nullptr ? std::string() : finding->suggestion;
}

}  // namespace

TEST_CASE("a percentage and the two levels beside it") {
  constexpr std::string_view not_tabulated = "unverifiable not-tabulated";
  expect(not_tabulated,
         "Order backlog decreased [57.4%] to $1.1 million at June 30, 2009 from $2.6 million at June 30, 2008.");
  expect(not_tabulated, "Order backlog rose [20%] to $12.0 million from $10.0 million.");
  expect("inconsistent", "Order backlog rose [30%] to $12.0 million from $10.0 million.");
  expect("inconsistent transposed-digits", "Order backlog rose [81%] to $11.8 million from $10.0 million.");
  expect("inconsistent direction", "Order backlog rose [20%] to $8.0 million from $10.0 million.");
  expect(not_tabulated, "Order backlog rose about [30%] to about $12 million from about $9 million.");
  CHECK(suggestion("Order backlog rose [30%] to $12.00 million from $10.00 million.") == "20%");
  CHECK(suggestion("Order backlog rose [81%] to $12.0 million from $10.0 million.") == "19% to 21%");
}

TEST_CASE("an amount and points of change and the two levels beside them") {
  constexpr std::string_view not_tabulated = "unverifiable not-tabulated";
  expect(not_tabulated, "Order backlog increased by [$2.0 million] to $12.0 million from $10.0 million.");
  expect("inconsistent", "Order backlog increased by [$3.0 million] to $12.0 million from $10.0 million.");
  expect("inconsistent scale", "Order backlog increased by [$2.0 thousand] to $12.0 million from $10.0 million.");
  expect(not_tabulated, "The vacancy rate fell [44 basis points] to 3.44% from 3.88%.");
  expect("inconsistent", "The vacancy rate fell [44 basis points] to 3.40% from 3.88%.");
  expect("inconsistent percent-for-points", "The vacancy rate rose [2.4%] to 51.2% from 48.8%.");
}

TEST_CASE("without a change the level that was moved to shows a wrong direction") {
  expect("inconsistent direction", "Order backlog increased to [$5.0 million] from $7.0 million.");
  expect("unverifiable not-tabulated", "Order backlog decreased to [$5.0 million] from $7.0 million.");
  expect("unverifiable not-tabulated", "Order backlog increased to [$7 million] from $7 million.");
}

TEST_CASE("figures that need not go together are not compared") {
  constexpr std::string_view not_tabulated = "unverifiable not-tabulated";
  // The 1% is against another quarter.
  expect(not_tabulated,
         "Order backlog was $20.7 million, up 4% from $19.9 million last year and down [1%] from the quarter before.");
  // Two ways to measure.
  expect(not_tabulated, "Order backlog rose [30%] (9% like for like) to $12.0 million from $10.0 million.");
  // A loss is no income.
  expect(not_tabulated,
         "Results of the farm improved [30%] to a profit of $12.0 million from a loss of $10.0 million.");
  // In two currencies.
  expect(not_tabulated, "Order backlog rose [30%] to EUR 12.0 million from USD 10.0 million.");
}

TEST_CASE("what a table confirms is right, and what it contradicts is reported against it") {
  constexpr std::string_view backlog = R"(

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Order backlog | 1,122 | 2,631 |
)";
  constexpr std::string_view right =
      "Order backlog decreased [57.4%] to [$1.1 million] at June 30, 2009 from [$3.6 million] at June 30, 2008.";
  expect("consistent exact", std::string(right), 0, backlog);
  expect("consistent exact", std::string(right), 1, backlog);
  expect("inconsistent", std::string(right), 2, backlog);
}

TEST_CASE("one thing stated twice with two values") {
  constexpr std::string_view twice =
      "Order backlog at June 30, 2009 was [$9.1 million]. Freight was higher. Order backlog at June 30, 2009 was [$9.3 "
      "million].";
  expect("inconsistent", std::string(twice), 0);
  expect("inconsistent", std::string(twice), 1);
  CHECK(suggestion(std::string(twice)) == "$9.3 million, as in the other place, or the other way round");
  constexpr std::string_view backlog = R"(

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Order backlog | 9,120 | 8,730 |
)";
  expect("consistent exact", std::string(twice), 0, backlog);
  expect("inconsistent", std::string(twice), 1, backlog);
}

TEST_CASE("what is not surely one thing may have two values") {
  constexpr std::string_view not_tabulated = "unverifiable not-tabulated";
  constexpr std::string_view first = "Order backlog at June 30, 2009 was [$9.1 million]. ";
  auto const beside = [&](std::string_view second) { return std::string(first) + std::string(second); };
  expect(not_tabulated, beside("Order backlog at June 30, 2009 was $9.12 million."));
  expect(not_tabulated, beside("Order backlog at June 30, 2008 was $9.3 million."));
  expect(not_tabulated, beside("Order backlog was $9.3 million."));
  expect(not_tabulated, beside("Order backlog at June 30, 2009 was $9.3 million in Portugal."));
  expect(not_tabulated, beside("Excluding the farm, order backlog at June 30, 2009 was $9.3 million."));
  expect(not_tabulated, beside("Retail order backlog at June 30, 2009 was $9.3 million."));
  expect(not_tabulated, beside("Order backlog at June 30, 2009 was about $9.3 million."));
  expect(not_tabulated, beside("Order backlog at June 30, 2009 was 9.3 million bushels."));
  expect(not_tabulated, beside("\n\n## Retail\n\nOrder backlog at June 30, 2009 was $9.3 million."));
}
