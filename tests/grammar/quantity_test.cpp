#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/quantity/quantity_phrase.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <fmt/format.h>

using namespace tieout;

namespace {

/// What match_quantity reads at the start of the text: value, step of the last place, unit; "; " between the ends of
/// a range; what is left over stands behind "|".
std::string read(std::string_view text, grammar::QuantityReading reading = {}) {
  auto const tokens = lex(text);
  Token const* const last = tokens.data() + tokens.size();
  auto const found = grammar::match_quantity(tokens.data(), last, reading);
  if (!found) return "none";
  std::string line;
  for (Quantity const& one : found->quantities) {
    if (!line.empty()) line += "; ";
    if (one.hedge != Hedge::none) line += fmt::format("{} ", to_string(one.hedge));
    line += fmt::format("{} step {} {}", to_string(one.value), to_string(one.ulp), to_string(one.unit));
    if (one.currency != Currency::none) line += fmt::format(" {}", to_string(one.currency));
    if (one.in_words) line += " in words";
    CHECK(one.span.contains(one.digits));
  }
  if (found->end != last) line += fmt::format(" | {}", text.substr(found->end->offset));
  return line;
}

}  // namespace

TEST_CASE("a tolerance is no negative figure") {
  CHECK(read("plus or minus 2%") == "2 step 1 percent");
  CHECK(read("plus/minus $0.4 million") == "400000 step 100000 currency $");
  CHECK(read("+/- 50 basis points") == "50 step 1 basis-point");
  CHECK(read("\xC2\xB1"
             "1.5%") == "1.5 step 0.1 percent");
  CHECK(read("minus 2%") == "-2 step 1 percent");
  CHECK(read("plus 2%") == "none");
  CHECK(read("plus or minus a little") == "none");
}

TEST_CASE("money has its scale and currency and last place") {
  CHECK(read("$1.1 million") == "1100000 step 100000 currency $");
  CHECK(read("$2 million") == "2000000 step 1000000 currency $");
  CHECK(read("$303,000") == "303000 step 1 currency $");
  CHECK(read("US$4 bn") == "4000000000 step 1000000000 currency USD");
  CHECK(read("NT$3.1 billion") == "3100000000 step 100000000 currency TWD");
  CHECK(read("\xE2\x82\xAC"
             "12.4 million") == "12400000 step 100000 currency EUR");
  CHECK(read("EUR 5 billion") == "5000000000 step 1000000000 currency EUR");
  CHECK(read("12 million dollars") == "12000000 step 1000000 currency $");
  CHECK(read("$400K") == "400000 step 1000 currency $");
  CHECK(read("$12.3MM") == "12300000 step 100000 currency $");
  CHECK(read("25 cents") == "0.25 step 0.01 currency $");
  CHECK(read("$0.07") == "0.07 step 0.01 currency $");
}

TEST_CASE("brackets and signs make figures negative") {
  CHECK(read("$(1.2) million") == "-1200000 step 100000 currency $");
  CHECK(read("($1.2 million)") == "-1200000 step 100000 currency $");
  CHECK(read("(1.1)%") == "-1.1 step 0.1 percent");
  CHECK(read("-$0.4M") == "-400000 step 100000 currency $");
  CHECK(read("negative $2 million") == "-2000000 step 1000000 currency $");
  CHECK(read("(9%)") == "-9 step 1 percent");
  CHECK(read("(9%)", {true, false}) == "none");
}

TEST_CASE("money per share") {
  CHECK(read("$0.38 per diluted share") == "0.38 step 0.01 per-share $");
  CHECK(read("$0.01 per share (diluted)") == "0.01 step 0.01 per-share $");
  CHECK(read("($0.01) per share") == "-0.01 step 0.01 per-share $");
  CHECK(read("21 cents a share") == "0.21 step 0.01 per-share $");
  CHECK(read("fifty cents per share") == "0.50 step 0.01 per-share $ in words");
  CHECK(read("$0.73 diluted") == "0.73 step 0.01 per-share $");
  CHECK(read("$0.73 diluted earnings") == "0.73 step 0.01 currency $ | diluted earnings");
  CHECK(read("$0.74/share") == "0.74 step 0.01 per-share $");
}

TEST_CASE("percentages and points and basis points are different units") {
  CHECK(read("57.4%") == "57.4 step 0.1 percent");
  CHECK(read("23 percent") == "23 step 1 percent");
  CHECK(read("12 per cent") == "12 step 1 percent");
  CHECK(read("seven percent") == "7 step 1 percent in words");
  CHECK(read("twenty-five percent") == "25 step 1 percent in words");
  CHECK(read("2.4 percentage points") == "2.4 step 0.1 percentage-point");
  CHECK(read("1.5 points") == "1.5 step 0.1 percentage-point");
  CHECK(read("12.5 basis points") == "12.5 step 0.1 basis-point");
  CHECK(read("25 bps") == "25 step 1 basis-point");
  CHECK(read("10-percentage-point") == "10 step 1 percentage-point");
}

TEST_CASE("multiples in digits and in words") {
  CHECK(read("2.4 times") == "2.4 step 0.1 multiple");
  CHECK(read("1.7x") == "1.7 step 0.1 multiple");
  CHECK(read("three-fold") == "3 step 1 multiple in words");
  CHECK(read("doubled") == "about 2.0 step 0.1 multiple in words");
  CHECK(read("more than tripled") == "more-than 3.0 step 0.1 multiple in words");
  CHECK(read("halved") == "about 0.5 step 0.1 multiple in words");
}

TEST_CASE("shares and counts") {
  CHECK(read("29,451 shares") == "29451 step 1 shares");
  CHECK(read("12.6 million weighted average diluted shares") == "12600000 step 100000 shares");
  CHECK(read("4.13 million units") == "4130000 step 10000 number | units");
  CHECK(read("2.2 million common units") == "2200000 step 100000 shares");
  CHECK(read("16.24 million") == "16240000 step 10000 number");
}

TEST_CASE("words in front bound a figure") {
  CHECK(read("approximately $22 million") == "about 22000000 step 1000000 currency $");
  CHECK(read("more than 5%") == "more-than 5 step 1 percent");
  CHECK(read("in excess of $40 million") == "more-than 40000000 step 1000000 currency $");
  CHECK(read("up to $60.0 million") == "up-to 60000000 step 100000 currency $");
  CHECK(read("as much as 8%") == "up-to 8 step 1 percent");
  CHECK(read("at least $1.5 million") == "at-least 1500000 step 100000 currency $");
  CHECK(read("nearly 5%") == "nearly 5 step 1 percent");
  CHECK(read("less than 1%") == "less-than 1 step 1 percent");
}

TEST_CASE("ranges share what one end says") {
  CHECK(read("36-37%") == "36 step 1 percent; 37 step 1 percent");
  CHECK(read("$4.1 million to $4.6 million") == "4100000 step 100000 currency $; 4600000 step 100000 currency $");
  CHECK(read("$4.1 to $4.6 million") == "4100000 step 100000 currency $; 4600000 step 100000 currency $");
  CHECK(read("$400K-$600K") == "400000 step 1000 currency $; 600000 step 1000 currency $");
  CHECK(read("between 7% and 9%") == "7 step 1 percent; 9 step 1 percent");
  CHECK(read("5 to 7 percent") == "5 step 1 percent; 7 step 1 percent");
  CHECK(read("$0.40 to $0.45 per share") == "0.40 step 0.01 per-share $; 0.45 step 0.01 per-share $");
  CHECK(read("$6.1 million to $7.2 million", {false, true}) == "6100000 step 100000 currency $ | to $7.2 million");
  CHECK(read("$21.6 million and $44.8 million") == "21600000 step 100000 currency $ | and $44.8 million");
}

TEST_CASE("what is no marked quantity does not match") {
  for (auto const* text : {"2006", "4,200 stores", "1/2", "three months", "000's", "up 12%", "more or less",
                           "at the end", "in 2006", "$", "(", "%", "-", "negative", ""})
    CHECK_MESSAGE(read(text) == "none", text);
}
