// What notes say of shares sold, issued and bought back is linked to the rows of statements of equity.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::verdicts_in;

namespace {

/// Classes as pairs of columns, blocks of a year, and rows that say what happened and when.
constexpr std::string_view column_pairs = R"(

## Statements of stockholders' equity (in thousands, except share data)

| | Series A preferred stock shares | Series A preferred stock amount | Common stock shares | Common stock amount | Additional paid-in capital | Total |
|---|---|---|---|---|---|---|
| Balances, December 31, 2007 | 415,300 | 1,236 | 4,118,250 | 4 | 9,870 | 11,110 |
| Issuance of common stock for services in May 2008 at $3.20 per share | - | - | 30,000 | - | 96 | 96 |
| Grant of 70,000 options for design services in October 2008 | - | - | - | - | 12 | 12 |
| Exercise of stock options | - | - | 61,375 | - | 88 | 88 |
| Balances, December 31, 2008 | 415,300 | 1,236 | 4,209,625 | 4 | 10,066 | 11,306 |
| Issuance of Series A preferred stock, net of issuance costs, in March 2009 | 214,700 | 837 | - | - | - | 837 |
| Issuance of Series A preferred stock, net of issuance costs, in July 2009 | 98,450 | 391 | - | - | - | 391 |
| Repurchase of common stock | - | - | (118,640) | - | (472) | (472) |
| Balances, December 31, 2009 | 728,450 | 2,464 | 4,090,985 | 4 | 9,594 | 12,062 |
)";

/// Classes as headings over rows, and the two years side by side.
constexpr std::string_view class_headings = R"(

## Statements of shareholders' equity

| | 2009 Shares | 2009 Amount | 2008 Shares | 2008 Amount |
|---|---|---|---|---|
| **Series B preferred stock:** | | | | |
| Balance, beginning of year | 812,400 | 1,608,250 | - | - |
| Issued for cash, net of costs | 264,150 | 786,330 | 812,400 | 1,608,250 |
| Balance, end of year | 1,076,550 | 2,394,580 | 812,400 | 1,608,250 |
| **Common stock:** | | | | |
| Balance, beginning of year | 3,205,000 | 320,500 | 3,205,000 | 320,500 |
| Repurchased | (17,300) | (5,190) | - | - |
| Balance, end of year | 3,187,700 | 315,310 | 3,205,000 | 320,500 |
)";

std::string note(std::string_view sentence, std::string_view statement) {
  std::string text = "# Quarrel Bay Optics: notes for the year ended December 31, 2009\n\n";
  text += sentence;
  text += statement;
  return text;
}

std::string verdict_of(std::string_view sentence) { return verdict_in(note(sentence, column_pairs)); }

}  // namespace

TEST_CASE("a sentence that says what happened to shares is linked to the entry of the event, the class and the time") {
  CHECK(verdicts_in(note("In March 2009, the Company sold [214,700] shares of Series A preferred stock for net "
                         "proceeds of [$837,000].",
                         column_pairs)) == tieout::test::all(2, "consistent"));
  CHECK(verdicts_in(note("In May 2008, the Company issued [30,000] shares of common stock at [$3.20] per share to "
                         "advisers for their services.",
                         column_pairs)) == tieout::test::all(2, "consistent"));
  CHECK(verdicts_in(note("During 2009, the Company sold an aggregate of [264,150] shares of Series B preferred stock, "
                         "resulting in net proceeds of [$786,330].",
                         class_headings)) == tieout::test::all(2, "consistent"));
}

TEST_CASE("options granted are told by the month and the number in the label of the entry") {
  CHECK(
      verdict_of("Options to purchase [70,000] shares of common stock at $3.10 per share were issued to a design house "
                 "in October 2008.") == "consistent exact");
  CHECK(
      verdict_of("Options to purchase [70,000] shares of common stock at $3.10 per share were issued to a design house "
                 "in August 2008.")
          .starts_with("unverifiable"));
}

TEST_CASE("entries of several months are added up for a sentence on all of them") {
  CHECK(verdicts_in(note("In March and July of 2009, the Company sold an aggregate of [313,150] shares of Series A "
                         "preferred stock, resulting in net proceeds of [$1,228,000].",
                         column_pairs)) == tieout::test::all(2, "consistent"));
}

TEST_CASE("where one figure of the sentence is the entry's, the others are contradicted by it") {
  CHECK(verdict_of("In March 2009, the Company sold [241,700] shares of Series A preferred stock for net proceeds of "
                   "$837,000.")
            .starts_with("inconsistent"));
  CHECK(verdict_of("In March 2009, the Company sold 214,700 shares of Series A preferred stock for net proceeds of "
                   "[$391,000].")
            .starts_with("inconsistent"));
  CHECK(verdict_of("In May 2008, the Company issued 30,000 shares of common stock at [$3.70] per share to advisers.")
            .starts_with("inconsistent"));
  CHECK(verdict_in(note("During 2009, the Company sold [246,150] shares of Series B preferred stock, resulting in net "
                        "proceeds of $786,330.",
                        class_headings))
            .starts_with("inconsistent"));
}

TEST_CASE("alone a number of shares is contradicted by one entry and one slip of a digit only") {
  CHECK(verdict_of("During 2009, [118,460] shares of common stock were repurchased.").starts_with("inconsistent"));
  CHECK(
      verdict_of("During 2009, the Company repurchased [90,200] shares of common stock.").starts_with("unverifiable"));
}

TEST_CASE("an event of another time, class or kind is none of the entries") {
  CHECK(verdict_of("In January 2010, the Company sold [214,300] shares of Series A preferred stock for net proceeds of "
                   "$837,000.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("In March 2009, the Company sold [50,000] shares of Series B preferred stock for net proceeds of "
                   "$837,000.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("In March 2009, the Company agreed to sell [241,700] shares of Series A preferred stock for net "
                   "proceeds of $837,000.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("In March 2009, selling stockholders sold [241,700] shares of Series A preferred stock for net "
                   "proceeds of $837,000.")
            .starts_with("unverifiable"));
}

TEST_CASE("a part of a year's entry and a gross amount do not contradict it") {
  CHECK(verdict_of(
            "During 2009, the Company sold an additional [14,700] shares of Series A preferred stock, which brought "
            "net proceeds to $1,228,000.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("In October 2009, the Company repurchased [40,000] shares of common stock for $151,000.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("In March 2009, the Company sold 214,700 shares of Series A preferred stock for gross proceeds of "
                   "[$858,800].")
            .starts_with("unverifiable"));
}

TEST_CASE("a number of shares and a price in each other's place") {
  constexpr std::string_view table = R"(

| | Number of shares | Weighted average exercise price |
|---|---|---|
| Granted | 808,020 | 0.16 |
| Exercised | (340,000) | 0.02 |
)";
  auto const said = [&](std::string const& sentence) {
    return verdict_in("# Lorn Valley Timber: notes to the statements of 2009\n\n" + sentence + std::string(table))
        .substr(0, 12);
  };
  CHECK(said("Options to purchase [0.02] shares of common stock at $340,000 per share were issued to directors.") ==
        "inconsistent");
  CHECK(said("Options to purchase 0.02 shares of common stock at [$340,000] per share were issued to directors.") ==
        "inconsistent");
  CHECK(said("Options to purchase [0.02] shares of common stock at $341,000 per share were issued to directors.") ==
        "unverifiable");
  CHECK(said("Options to purchase [340,000] shares of common stock at $0.02 per share were issued to directors.") !=
        "inconsistent");
}
