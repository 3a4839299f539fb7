// Every figure of gold in the filings of TIEOUT_CORPUS, with the value that a reader sees there.

#include "tests/grammar/gold_filing.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

using namespace tieout;

namespace {

/// Without the zeros that end a fraction: "12.0" is as much as "12".
std::string shortest(Decimal value) {
  std::string text = to_string(value);
  if (text.find('.') == std::string::npos) return text;
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("real filings: no figure is misread, and at most 2% are not recognised (needs TIEOUT_CORPUS)") {
  auto const filings = corpus::read_gold_filings();
  if (filings.empty()) return;
  std::size_t listed = 0;
  std::size_t unread = 0;
  for (auto const& row : corpus::read_list("dev_values.tsv")) {
    REQUIRE(row.size() == 5);
    std::string const name = row[0] + ' ' + row[1];
    CAPTURE(name);
    ++listed;
    auto const filing = filings.find(row[0]);
    REQUIRE(filing != filings.end());
    auto const found = filing->second.figures.find(row[1]);
    if (found == filing->second.figures.end()) {
      ++unread;
      MESSAGE("not recognised: " << name);
      continue;
    }
    Quantity const& quantity = filing->second.figure(found->second).quantity;
    std::string const value = shortest(quantity.value);
    std::string const unit(to_string(quantity.unit));
    std::string const ulp = shortest(quantity.ulp);
    CHECK(value == row[2]);
    CHECK_MESSAGE(corpus::allows(row[3], unit), unit << " for " << row[3]);
    CHECK(ulp == row[4]);
  }
  std::size_t figures = 0;
  for (auto const& [name, filing] : filings) figures += filing.ids.size();
  CHECK_MESSAGE(listed == figures, "the list does not have every figure of gold");
  CHECK_MESSAGE(50 * unread <= listed, unread << " of " << listed);
}
