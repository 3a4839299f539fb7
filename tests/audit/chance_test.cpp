// Figures that fit a cell without being the cell's: nothing is ticked by chance.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::Audited;

namespace {

constexpr std::string_view statement = R"(

| (in thousands, except per share amounts) | Year ended December 31, 2009 | Year ended December 31, 2008 | % change |
|---|---|---|---|
| Net sales | 52,010 | 47,500 | 10 |
| Diluted earnings per share | 0.32 | 0.30 | 7 |
| Amortization of licences | 616 | 598 | 3 |
| Freight | 2,600 | 2,000 | 30 |
)";

constexpr std::string_view in_euro = R"(

| (in millions of EUR) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Income before tax | 2,640 | 2,000 |
)";

Audited audited(std::string_view sentence, std::string_view table) {
  std::string text = "# Tidemill Foods reports its results for 2009\n\n";
  text += sentence;
  text += table;
  return Audited(text);
}

void expect(std::string_view verdict, std::string_view sentence, std::string_view table = statement) {
  Audited const said = audited(sentence, table);
  CHECK_MESSAGE(said.verdict() == verdict, said.account());
}

}  // namespace

TEST_CASE("a figure as fine as its cell is the cell's or wrong") {
  expect("consistent exact", "Net sales in 2009 were [$52,010 thousand].");
  expect("inconsistent", "Net sales in 2009 were [$52,011 thousand].");
  expect("inconsistent", "Diluted earnings per share in 2009 were [$0.31].");
  expect("consistent exact", "Net sales increased [10%] in 2009.");
  expect("consistent exact", "Net sales increased [9%] in 2009 and freight did more.");  // 52,010 / 47,500 is 9.49%
  expect("inconsistent", "Net sales increased [11%] in 2009.");
}

TEST_CASE("nobody writes one of a unit for half of it") {
  expect("unverifiable ambiguous", "Amortization of licences in 2009 was [$1 million].");
  expect("consistent exact", "Amortization of licences in 2009 was [$0.6 million].");
  expect("consistent exact", "Freight in 2009 was [$3 million].");
}

TEST_CASE("a change is not of a row that does not arrive where the sentence does") {
  expect("consistent exact", "Freight grew [30%] to $2.6 million in 2009.");
  expect("unverifiable ambiguous", "Freight grew [30%] to $1.4 million or to $1.5 million in 2009.");
  expect("consistent exact", "Freight in 2009 was $2,600, an increase of [30%] over 2008.");
  // The level is sure, and wrong by itself.
  expect("consistent exact", "Freight grew [30%] to $2.7 million in 2009.");
  expect("inconsistent", "Freight grew 30% to [$2.7 million] in 2009.");
}

TEST_CASE("a figure in one currency is none of a table in another") {
  expect("consistent exact", "Income before tax rose [32%] to EUR 2,640 million in 2009.", in_euro);
  expect("unverifiable basis-mismatch", "Income before tax rose [32%] to USD 3,120 million in 2009.", in_euro);
  expect("unverifiable basis-mismatch", "Income before tax rose 32% to [USD 3,120 million] in 2009.", in_euro);
}

TEST_CASE("nor by the words of its sentence") {
  constexpr std::string_view revenues = R"(

| (in millions of EUR) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Total revenues of the mills | 18,462 | 20,010 |
)";
  expect("consistent exact", "In 2009 the mills brought us [EUR 18,462 million] of the total revenues.", revenues);
  CHECK(audited("In 2009 the mills brought us [USD 18,462 million] of the total revenues.", revenues).verdict() !=
        "consistent exact");
}

TEST_CASE("what the sentence goes on to say of another owner is not contradicted") {
  expect("inconsistent", "Freight in 2009 rose by [79%] and made up 41% of Tidemill's total costs.");
  expect("unverifiable ambiguous", "Freight in 2009 rose by [79%] and made up 41% of Corvan Iberia's total costs.");
}

TEST_CASE("the difference of two levels as the sentence rounds them is not contradicted") {
  constexpr std::string_view cash = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Freight | 24,649 | 5,351 |
)";
  expect("unverifiable method-not-stated",
         "Freight in 2009 increased by [$19.2 million], from $5.4 million in 2008 to $24.6 million in 2009.", cash);
  expect("consistent exact",
         "Freight in 2009 increased by [$19.3 million], from $5.4 million in 2008 to $24.6 million in 2009.", cash);
  expect("inconsistent truncated", "Freight in 2009 increased by [$19.2 million].", cash);
}

TEST_CASE("what was accumulated is not what the year added") {
  constexpr std::string_view software = R"(

| (in thousands) | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Accumulated amortization of purchased software | 320 | 210 |
| Total amortization of leased software | 110 | 90 |
)";
  expect("unverifiable not-tabulated", "Amortization of purchased software in 2009 was [$320 thousand].", software);
}

TEST_CASE("a reason for a change is a part of it") {
  expect("inconsistent", "Freight increased by [$0.9 million] in 2009.");
  expect(
      "unverifiable ambiguous",
      "The increase in freight in 2009 was driven by an increase in freight of [$0.9 million] due to: higher rates.");
}
