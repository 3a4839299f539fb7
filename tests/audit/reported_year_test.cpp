// Which year a document reports on, and when it ends, where only labels and tables tell.

#include "tests/audit/audited.hpp"
#include "tests/audit/without_grade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::Audited;

namespace {

std::string verdict_of(std::string_view text, std::size_t mark = 0) {
  Audited const audited{std::string(text)};
  return tieout::test::without_grade(audited.verdict(mark));
}

constexpr std::string_view balances = R"(

| (in millions) | January 28, 2012 | January 29, 2011 |
|---|---|---|
| Long-term debt, net | 903.3 | 811.5 |

| | Fiscal 2011 | Fiscal 2010 |
|---|---|---|
| Stores opened | 41 | 38 |
)";

constexpr std::string_view quarters = R"(

| (in thousands) | Three Months Ended December 31, 2011 | Three Months Ended December 31, 2010 |
|---|---|---|
| Net income | 3,676 | 3,108 |
)";

}  // namespace

TEST_CASE("columns with a fiscal label do not tell when the year ends, balances a year apart do") {
  auto const verdict = [](std::string_view sentence) { return verdict_of(std::string(sentence).append(balances)); };
  CHECK(verdict("Long-term debt, net, increased $91.8 million to [$903.3 million] in fiscal 2011.") == "consistent");
  CHECK(verdict("Long-term debt, net, increased [$91.8 million] to $903.3 million in fiscal 2011.") == "consistent");
  CHECK(verdict("Long-term debt, net, was [$811.5 million] in fiscal 2011.") != "consistent");
  CHECK(verdict("We opened [41 stores] in fiscal 2011.") != "inconsistent");
}

TEST_CASE("a quarter's number without a date may be that of the year compared with") {
  auto const verdict = [](std::string_view sentence, std::size_t mark) {
    return verdict_of(std::string(sentence).append(quarters), mark);
  };
  constexpr std::string_view text =
      "Net income was [$3.7 million] in the current quarter compared to [$3.1 million] in the fourth quarter of 2010.";
  CHECK(verdict(text, 0) == "consistent");
  CHECK(verdict(text, 1) == "consistent");
  CHECK(
      verdict("Net income was [$3.1 million] in the current quarter compared to $3.7 million in the fourth quarter of "
              "2010.",
              0) == "inconsistent");
  CHECK(verdict("Net income was [$3.7 million] in the fourth quarter of 2011.", 0) == "consistent");
}
