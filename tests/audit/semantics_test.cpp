// What consistent, inconsistent and unverifiable mean, each with its smallest document.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

using namespace tieout;
using tieout::test::Audited;

namespace {

constexpr std::string_view quarters = "Three months ended June 30, 2009 | Three months ended June 30, 2008";

/// A document of one paragraph and a statement.
std::string document(std::string_view sentence, std::initializer_list<std::string_view> rows,
                     std::string_view unit = "(in thousands)") {
  std::string text(sentence);
  text += "\n\n| ";
  text += unit;
  text += " | ";
  text += quarters;
  text += " |\n|---|---|---|\n";
  for (std::string_view const row : rows) {
    text += "| ";
    text += row;
    text += " |\n";
  }
  return text;
}

void expect(std::string_view verdict, std::string const& text, std::size_t mark = 0) {
  Audited const audited(text);
  CHECK_MESSAGE(audited.verdict(mark) == verdict, audited.account());
}

void expect(std::string_view verdict, std::string_view sentence, std::initializer_list<std::string_view> rows,
            std::string_view unit = "(in thousands)") {
  expect(verdict, document(sentence, rows, unit));
}

void expect_not_inconsistent(std::string const& text) {
  Audited const audited(text);
  CHECK_MESSAGE(audited.verdict().substr(0, 12) != "inconsistent", audited.account());
  CHECK_MESSAGE(audited.verdict() != "no figure", audited.account());
}

void expect_severity(Severity severity, std::string_view sentence, std::initializer_list<std::string_view> rows) {
  Audited const audited(document(sentence, rows));
  Finding const* const deciding = audited.deciding();
  REQUIRE_MESSAGE(deciding != nullptr, audited.account());
  CHECK_MESSAGE(to_string(deciding->severity) == to_string(severity), audited.account());
}

/// The digits of the running text that are in no figure and no ignored number.
std::string dropped(Case const& subject) {
  std::vector<bool> told(subject.document.text.size(), false);
  auto const tell = [&](Span span) { std::fill(told.begin() + span.begin, told.begin() + span.end, true); };
  for (FigureIndex i = 0; i < subject.figures.size(); ++i) tell(subject.figure(i).quantity.span);
  for (IgnoredNumber const& number : subject.ignored) tell(number.span);
  std::string lines;
  for (Passage const& passage : subject.document.passages) {
    for (std::uint32_t at = passage.text.begin; at < passage.text.end; ++at) {
      char const c = subject.document.text[at];
      if (c < '0' || c > '9' || told[at]) continue;
      std::uint32_t const begin = std::max(passage.text.begin, at < 30 ? 0 : at - 30);
      lines += '\n' + std::string(subject.document.view({begin, std::min(passage.text.end, at + 30)}));
      while (at + 1 < passage.text.end && subject.document.text[at + 1] >= '0' && subject.document.text[at + 1] <= '9')
        ++at;
    }
  }
  return lines;
}

}  // namespace

// ---- 1. arithmetic is exact ---------------------------------------------------------------------------------------

TEST_CASE("semantics 1: sixteen digits are compared to the last one") {
  auto const row = "Total assets | 9,007,199,254,740,993 | 8,000,000,000,000,001";
  expect("consistent exact", "Total assets for the three months ended June 30, 2009 were [$9,007,199,254,740,993].",
         {row}, "(in dollars)");
  expect("inconsistent", "Total assets for the three months ended June 30, 2009 were [$9,007,199,254,740,992].", {row},
         "(in dollars)");
}

// ---- 2. a printed number stands for an interval -------------------------------------------------------------------

TEST_CASE("semantics 2: a figure is as precise as it is printed") {
  auto const row = "Revenue | 5,270 | 6,016";
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5 million].", {row});
  expect("inconsistent", "Revenue for the three months ended June 30, 2009 was [$5.0 million].", {row});
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5.3 million].", {row});
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5.27 million].", {row});
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5,270 thousand].", {row});
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5,270,000].", {row});
}

TEST_CASE("semantics 2: halves may be rounded either way") {
  auto const row = "Revenue | 5,250 | 6,016";
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5.2 million].", {row});
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$5.3 million].", {row});
}

TEST_CASE("semantics 2: a percentage of change takes each cell once") {
  auto const row = "Royalty income | 3 | 10";
  expect("consistent exact", "Royalty income decreased [70%] in the three months ended June 30, 2009.", {row},
         "(in millions)");
  expect("consistent rounding", "Royalty income decreased [63%] in the three months ended June 30, 2009.", {row},
         "(in millions)");
  expect("inconsistent", "Royalty income decreased [60%] in the three months ended June 30, 2009.", {row},
         "(in millions)");
  expect("inconsistent", "Royalty income decreased [80%] in the three months ended June 30, 2009.", {row},
         "(in millions)");
}

TEST_CASE("semantics 2: the change is computed from the cells, not from the rounded figures of the sentence") {
  // 1.9 / 2.2 - 1 is 13.6%.
  expect("consistent exact",
         "Selling expenses decreased [15.4%] to $1.9 million in the three months ended June 30, 2009 from $2.2 million "
         "in the same period last year.",
         {"Selling expenses | 1,877 | 2,218"});
}

TEST_CASE("semantics 2: totals foot within the rounding of their rows") {
  auto const foots = [](std::string_view total) {
    Audited const audited(document("Nothing was said.",
                                   {"Wages | 20 | 27", "Rent | 11 | 18", "Freight | 15 | 12", total}, "(in millions)"));
    for (Finding const& finding : audited.result().findings) {
      if (finding.rule == "table-footing" && finding.verdict == Verdict::inconsistent) return false;
    }
    return true;
  };
  CHECK(foots("Total expenses | 46 | 57"));
  CHECK(foots("Total expenses | 48 | 57"));
  CHECK_FALSE(foots("Total expenses | 49 | 57"));
}

// ---- 3. grades ----------------------------------------------------------------------------------------------------

TEST_CASE("semantics 3: exact and rounding") {
  expect("consistent exact", "Revenue for the three months ended June 30, 2009 was [$4.3 million].",
         {"Revenue | 4.3 | 3.9"}, "(in millions)");
  expect("consistent rounding", "Revenue for the three months ended June 30, 2009 was [$4,260 thousand].",
         {"Revenue | 4.3 | 3.9"}, "(in millions)");
  expect("inconsistent", "Revenue for the three months ended June 30, 2009 was [$4,240 thousand].",
         {"Revenue | 4.3 | 3.9"}, "(in millions)");
}

TEST_CASE("semantics 3: a figure cut off instead of rounded is inconsistent") {
  expect("inconsistent truncated", "Revenue for the three months ended June 30, 2009 was [$4.2 million].",
         {"Revenue | 4,278 | 3,911"});
  expect("inconsistent truncated", "Revenue increased [9.3%] in the three months ended June 30, 2009.",
         {"Revenue | 4,278 | 3,911"});
  Audited const audited(
      document("Revenue for the three months ended June 30, 2009 was [$4.2 million].", {"Revenue | 4,278 | 3,911"}));
  REQUIRE(audited.deciding() != nullptr);
  CHECK(audited.deciding()->suggestion == "$4.3 million");
}

TEST_CASE("semantics 3: a coarse tick is a warning") {
  auto const row = "Revenue | 5,270 | 6,016";
  expect("consistent coarse", "Revenue for the three months ended June 30, 2009 was [$5,300,000].", {row});
  expect_severity(Severity::warning, "Revenue for the three months ended June 30, 2009 was [$5,300,000].", {row});
  expect_severity(Severity::note, "Revenue for the three months ended June 30, 2009 was [$5,270,000].", {row});
  expect("inconsistent", "Revenue for the three months ended June 30, 2009 was [$5,400,000].", {row});
  expect("inconsistent", "Revenue for the three months ended June 30, 2009 was [$5,290,000].", {row});
}

TEST_CASE("semantics 3: likely slips are named") {
  auto const row = "Revenue | 4,278 | 3,911";
  expect("inconsistent transposed-digits", "Revenue for the three months ended June 30, 2009 was [$4,728 thousand].",
         {row});
  expect("inconsistent scale", "Revenue for the three months ended June 30, 2009 was [$4.3 billion].", {row});
  expect("inconsistent scale", "Revenue for the three months ended June 30, 2009 was [$4,278 million].", {row});
  expect("inconsistent comparison-period", "Revenue for the three months ended June 30, 2009 was [$3.9 million].",
         {row});
  expect("inconsistent direction", "Revenue decreased [9.4%] in the three months ended June 30, 2009.", {row});
}

// ---- 4. hedges ----------------------------------------------------------------------------------------------------

TEST_CASE("semantics 4: words that bound a figure") {
  for (auto const& hedge : {
           std::pair{"more than [$4.2 million]", "consistent hedged"},
           {"over [$4.2 million]", "consistent hedged"},
           {"more than [$4.3 million]", "inconsistent"},
           {"at least [$4.2 million]", "consistent hedged"},
           {"at least [$4.3 million]", "inconsistent"},
           {"up to [$4.3 million]", "consistent hedged"},
           {"up to [$4.2 million]", "inconsistent"},
           {"less than [$4.3 million]", "consistent hedged"},
           {"under [$4.3 million]", "consistent hedged"},
           {"less than [$4.2 million]", "inconsistent"},
           {"nearly [$4.3 million]", "consistent hedged"},
           {"almost [$4.3 million]", "consistent hedged"},
           {"nearly [$4.2 million]", "inconsistent"},
           {"nearly [$4.4 million]", "inconsistent"},
           {"about [$4.2 million]", "consistent hedged"},
           {"approximately [$4.4 million]", "consistent hedged"},
           {"approximately [$4.1 million]", "inconsistent"},
           {"about [$4.5 million]", "inconsistent"},
       }) {
    std::string const words = hedge.first;
    CAPTURE(words);
    Audited const audited(
        document("Revenue for the three months ended June 30, 2009 was " + words + '.', {"Revenue | 4,278 | 3,911"}));
    std::string const expected = hedge.second;
    std::string const said = audited.verdict();
    CHECK_MESSAGE((expected == "inconsistent" ? said.substr(0, expected.size()) : said) == expected, audited.account());
  }
}

TEST_CASE("semantics 4: a value far beyond a one-sided bound is a warning") {
  expect_severity(Severity::note, "Revenue for the three months ended June 30, 2009 was more than [$4.2 million].",
                  {"Revenue | 4,278 | 3,911"});
  expect_severity(Severity::note, "Revenue for the three months ended June 30, 2009 was more than [$4 million].",
                  {"Revenue | 4,278 | 3,911"});
  expect_severity(Severity::warning, "Revenue for the three months ended June 30, 2009 was more than [$4.0 million].",
                  {"Revenue | 4,278 | 3,911"});
  expect_severity(Severity::warning, "Revenue for the three months ended June 30, 2009 was less than [$4.9 million].",
                  {"Revenue | 4,278 | 3,911"});
  expect_severity(Severity::note, "Revenue for the three months ended June 30, 2009 was less than [$4.4 million].",
                  {"Revenue | 4,278 | 3,911"});
}

TEST_CASE("semantics 4: an unsure link does not bear out a bound that is far exceeded") {
  constexpr std::string_view table = R"(

| (in millions) | June 30, 2009 | March 31, 2009 | June 30, 2008 |
|---|---|---|---|
| Orders on hand | 2,922 | 2,713 | 1,823 |
)";
  // Against which of the two is not said.
  CHECK(tieout::test::verdict_in(
            std::string("Orders on hand at June 30, 2009 rose by more than [$900 million].").append(table))
            .starts_with("unverifiable"));
  CHECK(tieout::test::verdict_in(
            std::string("Orders on hand at June 30, 2009 rose by more than [$1.0 billion].").append(table))
            .starts_with("consistent"));
}

// ---- 5. percent, percentage points, basis points ------------------------------------------------------------------

TEST_CASE("semantics 5: points are no percent") {
  auto const row = "Gross margin | 51.2% | 48.8%";
  expect("consistent exact", "Gross margin for the three months ended June 30, 2009 was [51.2%].", {row});
  expect("inconsistent transposed-digits", "Gross margin for the three months ended June 30, 2009 was [52.1%].", {row});
  expect("consistent exact", "Gross margin increased [2.4 percentage points] in the three months ended June 30, 2009.",
         {row});
  expect("consistent exact", "Gross margin increased [240 basis points] in the three months ended June 30, 2009.",
         {row});
  expect("consistent rounding", "Gross margin increased [235 basis points] in the three months ended June 30, 2009.",
         {row});
  expect("inconsistent", "Gross margin increased [260 basis points] in the three months ended June 30, 2009.", {row});
  expect("inconsistent", "Gross margin increased [2.4 basis points] in the three months ended June 30, 2009.", {row});
  expect("consistent exact", "Gross margin increased [4.9%] in the three months ended June 30, 2009.", {row});
  expect("inconsistent percent-for-points", "Gross margin increased [2.4%] in the three months ended June 30, 2009.",
         {row});
}

// ---- 6. percentages across zero -----------------------------------------------------------------------------------

TEST_CASE("semantics 6: a percentage across zero means nothing, an amount does") {
  auto const row = "Operating income (loss) | 300 | (200)";
  expect("unverifiable not-meaningful", "Operating income increased [250%] in the three months ended June 30, 2009.",
         {row});
  expect_severity(Severity::warning, "Operating income increased [250%] in the three months ended June 30, 2009.",
                  {row});
  expect("consistent exact", "Operating income increased by [$500 thousand] in the three months ended June 30, 2009.",
         {row});
  expect("inconsistent", "Operating income increased by [$100 thousand] in the three months ended June 30, 2009.",
         {row});
}

TEST_CASE("semantics 6: nor does a percentage of nothing") {
  expect_not_inconsistent(document("Royalty income increased [100%] in the three months ended June 30, 2009.",
                                   {"Royalty income | 300 | -", "Revenue | 4,278 | 3,911"}));
  expect("unverifiable not-meaningful", "Royalty income increased [100%] in the three months ended June 30, 2009.",
         {"Royalty income | 300 | 0", "Revenue | 4,278 | 3,911"});
}

TEST_CASE("semantics 6: below zero a percentage is of magnitudes") {
  auto const row = "Net loss | (300) | (200)";
  expect("consistent exact", "Net loss increased [50%] in the three months ended June 30, 2009.", {row});
  expect("inconsistent direction", "Net loss decreased [50%] in the three months ended June 30, 2009.", {row});
}

// ---- 7. polarity --------------------------------------------------------------------------------------------------

TEST_CASE("semantics 7: an expense in brackets that grew has increased") {
  auto const row = "Interest expense | (318) | (274)";
  expect("consistent exact", "Interest expense increased [16.1%] in the three months ended June 30, 2009.", {row});
  expect("inconsistent direction", "Interest expense decreased [16.1%] in the three months ended June 30, 2009.",
         {row});
  expect("consistent exact", "Interest expense increased by [$44 thousand] in the three months ended June 30, 2009.",
         {row});
  expect("consistent exact", "Interest expense for the three months ended June 30, 2009 was [$318 thousand].", {row});
}

TEST_CASE("semantics 7: a net loss that shrank has decreased") {
  for (auto const* const row : {"Net loss | (3,654) | (5,473)", "Net loss | 3,654 | 5,473",
                                "Net income (loss) | (3,654) | (5,473)", "Loss for the period | 3,654 | 5,473"}) {
    CAPTURE(std::string(row));
    expect("consistent exact", "Net loss decreased [33.2%] in the three months ended June 30, 2009.", {row});
    expect("inconsistent direction", "Net loss increased [33.2%] in the three months ended June 30, 2009.", {row});
    expect("consistent exact", "Net loss decreased by [$1.8 million] in the three months ended June 30, 2009.", {row});
    expect("consistent exact", "Net loss for the three months ended June 30, 2009 was [$3.7 million].", {row});
    expect("consistent exact",
           "Net loss for the three months ended June 30, 2009 was $3.7 million compared to [$5.5 million] for the same "
           "period last year.",
           {row});
  }
}

TEST_CASE("semantics 7: rows of income or loss are signed") {
  auto const row = "Net income (loss) | 1,204 | (987)";
  expect("consistent exact", "Net income for the three months ended June 30, 2009 was [$1.2 million].", {row});
  expect("inconsistent sign", "Net loss for the three months ended June 30, 2009 was [$1.2 million].", {row});
  expect("inconsistent sign", "Net income for the three months ended June 30, 2008 was [$987 thousand].", {row});
  expect("consistent exact", "Net loss for the three months ended June 30, 2008 was [$987 thousand].", {row});
  expect("consistent exact",
         "Net income for the three months ended June 30, 2009 was $1.2 million compared to a net loss of [$987 "
         "thousand] for the same period last year.",
         {row});
}

TEST_CASE("semantics 7: cash used is a magnitude, cash provided is signed") {
  auto const used = "Net cash used in operating activities | (3,200) | (4,900)";
  expect("consistent exact",
         "Net cash used in operating activities decreased by [$1.7 million] in the three months ended June 30, 2009.",
         {used});
  expect("inconsistent direction",
         "Net cash used in operating activities increased by [$1.7 million] in the three months ended June 30, 2009.",
         {used});
  auto const provided = "Net cash provided by operating activities | 4,900 | 3,200";
  expect(
      "consistent exact",
      "Net cash provided by operating activities increased by [$1.7 million] in the three months ended June 30, 2009.",
      {provided});
  expect(
      "inconsistent direction",
      "Net cash provided by operating activities decreased by [$1.7 million] in the three months ended June 30, 2009.",
      {provided});
}

TEST_CASE("semantics 7: income printed in brackets among expenses is income all the same") {
  auto const rows = {
      std::string_view("Selling expenses | 2,475 | 3,417"), std::string_view("Research expenses | 1,000 | 2,000"),
      std::string_view("Interest income | (127) | (216)"), std::string_view("Loss for the period | 3,348 | 5,201")};
  expect("consistent exact", "Interest income decreased [41.2%] in the three months ended June 30, 2009.", rows);
  expect("inconsistent direction", "Interest income increased [41.2%] in the three months ended June 30, 2009.", rows);
  expect("consistent exact", "Interest income decreased by [$89 thousand] in the three months ended June 30, 2009.",
         rows);
}

TEST_CASE("semantics 7: an expense of one period and a benefit of the other are on two sides of zero") {
  auto const row = "Income tax expense | 300 | (200)";
  expect("unverifiable not-meaningful", "Income tax expense increased [50%] in the three months ended June 30, 2009.",
         {row});
  expect("consistent exact", "Income tax expense increased by [$500 thousand] in the three months ended June 30, 2009.",
         {row});
}

TEST_CASE("semantics 7: with unknown polarity the direction is not judged") {
  auto const row = "Currency translation | (120) | (100)";
  Audited const audited(document("Nothing was said.", {row}));
  REQUIRE(audited.subject().statements.size() == 1);
  REQUIRE(to_string(audited.subject().statements[0].rows.at(0).polarity) == to_string(Polarity::unknown));
  expect("consistent exact",
         "Currency translation increased by [$20 thousand] in the three months ended June 30, 2009.", {row});
  expect("consistent exact",
         "Currency translation decreased by [$20 thousand] in the three months ended June 30, 2009.", {row});
}

TEST_CASE("semantics 7: without a change figure a wrong direction is told of the current level") {
  std::string const text = document(
      "Selling expenses increased to [$1.9 million] for the three months ended June 30, 2009 from [$2.2 million] for "
      "the three months ended June 30, 2008.",
      {"Selling expenses | 1,877 | 2,218"});
  expect("inconsistent direction", text, 0);
  expect("consistent exact", text, 1);
}

TEST_CASE("semantics 7: with a change figure it is told of the change, and the levels stand") {
  std::string const text = document(
      "Selling expenses increased [15.4%] to [$1.9 million] for the three months ended June 30, 2009 from [$2.2 "
      "million] for the three months ended June 30, 2008.",
      {"Selling expenses | 1,877 | 2,218"});
  expect("inconsistent direction", text, 0);
  expect("consistent exact", text, 1);
  expect("consistent exact", text, 2);
}

TEST_CASE("semantics 7: a change within rounding has no wrong direction") {
  expect("consistent exact", "Selling expenses increased [0.0%] in the three months ended June 30, 2009.",
         {"Selling expenses | 2,218 | 2,218"});
}

// ---- 8. labels and periods choose the cell ------------------------------------------------------------------------

TEST_CASE("semantics 8: two rows of one label are never inconsistent") {
  auto const rows = {std::string_view("Freight | 1,877 | 2,218"), std::string_view("Wages | 1,000 | 1,100"),
                     std::string_view("Freight | 640 | 512")};
  expect("unverifiable ambiguous", "Freight for the three months ended June 30, 2009 was [$3.3 million].", rows);
  expect("unverifiable ambiguous", "Freight decreased [44.4%] in the three months ended June 30, 2009.", rows);
  Audited const audited(document("Freight for the three months ended June 30, 2009 was [$640 thousand].", rows));
  CHECK_MESSAGE(audited.verdict() == "consistent exact", audited.account());
  REQUIRE(audited.deciding() != nullptr);
  CHECK_MESSAGE(audited.deciding()->message.find("value") != std::string::npos,
                "the finding does not say that the value chose");
}

TEST_CASE("semantics 8: two rows that print the same may contradict") {
  expect("inconsistent", "Freight for the three months ended June 30, 2009 was [$3.3 million].",
         {"Freight | 1,877 | 2,218", "Wages | 1,000 | 1,100", "Freight | 1,877 | 2,218"});
}

TEST_CASE("semantics 8: another basis is never inconsistent") {
  expect("unverifiable basis-mismatch", "Net income for the three months ended June 30, 2009 was [$1.9 million].",
         {"Non-GAAP net income | 1,204 | 987"});
  expect("unverifiable basis-mismatch",
         "Non-GAAP net income for the three months ended June 30, 2009 was [$1.9 million].",
         {"Net income | 1,204 | 987"});
  expect_not_inconsistent(document("Pro forma net income for the three months ended June 30, 2009 was [$1.9 million].",
                                   {"Net income | 1,204 | 987"}));
  expect_not_inconsistent(document("Adjusted net income for the three months ended June 30, 2009 was [$1.9 million].",
                                   {"Net income | 1,204 | 987"}));
}

TEST_CASE("semantics 8: each basis has its own row") {
  auto const rows = {std::string_view("Net income | 1,204 | 987"),
                     std::string_view("Non-GAAP net income | 1,911 | 1,502")};
  expect("consistent exact", "Net income for the three months ended June 30, 2009 was [$1.2 million].", rows);
  expect("consistent exact", "Non-GAAP net income for the three months ended June 30, 2009 was [$1.9 million].", rows);
  expect("inconsistent", "Net income for the three months ended June 30, 2009 was [$1.9 million].", rows);
  expect("inconsistent", "Non-GAAP net income for the three months ended June 30, 2009 was [$1.2 million].", rows);
}

TEST_CASE("semantics 8: a label that only resembles the subject is no evidence") {
  expect("unverifiable not-tabulated", "Sales for the three months ended June 30, 2009 were [$3.9 million].",
         {"Cost of sales | 3,877 | 4,218"});
  expect("unverifiable not-tabulated", "Interest income for the three months ended June 30, 2009 was [$318 thousand].",
         {"Interest expense | 318 | 274"});
  expect("unverifiable not-tabulated",
         "Net interest income for the three months ended June 30, 2009 was [$318 thousand].",
         {"Interest income | 318 | 274"});
}

TEST_CASE("semantics 8: the period chooses the column") {
  auto const row = "Revenue | 4,278 | 3,911";
  expect("consistent exact", "Revenue for the three months ended June 30, 2008 was [$3.9 million].", {row});
  expect("inconsistent comparison-period", "Revenue for the three months ended June 30, 2009 was [$3.9 million].",
         {row});
  expect("inconsistent stale-year", "Revenue for the three months ended June 30, 2008 was [$4.3 million].", {row});
  expect("unverifiable no-period", "Revenue for the three months ended March 31, 2009 was [$4.3 million].", {row});
  expect("unverifiable no-period", "Revenue for the six months ended June 30, 2009 was [$4.3 million].", {row});
}

TEST_CASE("semantics 8: a big difference is no reason to stay silent") {
  expect("inconsistent", "Revenue for the three months ended June 30, 2009 was [$95.1 million].",
         {"Revenue | 4,278 | 3,911"});
  expect("inconsistent", "Revenue increased [940%] in the three months ended June 30, 2009.",
         {"Revenue | 4,278 | 3,911"});
}

TEST_CASE("semantics 8: basic and diluted are two figures") {
  auto const rows = {std::string_view("Basic earnings per share | 0.16 | 0.13"),
                     std::string_view("Diluted earnings per share | 0.14 | 0.12")};
  std::string_view const unit = "(in thousands, except per share data)";
  expect("consistent exact", "Diluted earnings per share for the three months ended June 30, 2009 were [$0.14].", rows,
         unit);
  expect("consistent exact", "Basic earnings per share for the three months ended June 30, 2009 were [$0.16].", rows,
         unit);
  expect("inconsistent", "Diluted earnings per share for the three months ended June 30, 2009 were [$0.16].", rows,
         unit);
  expect_not_inconsistent(
      document("Earnings per share for the three months ended June 30, 2009 were [$0.16].", rows, unit));
}

TEST_CASE("semantics 8: a bullet under a segment's heading is not about the company's total") {
  std::string const table = document("", {"Revenue | 5,270 | 6,016"});
  expect_not_inconsistent(
      "Northmoor reports for the three months ended June 30, 2009.\n\n## Marine Coatings\n\n- Revenue for the three "
      "months ended June 30, 2009 was [$2.1 million].\n\n" +
      table);
  expect("inconsistent",
         "Northmoor reports for the three months ended June 30, 2009.\n\n## Financial results\n\n- Revenue for the "
         "three months ended June 30, 2009 was [$2.1 million].\n\n" +
             table);
}

// ---- 9. text never ticks text -------------------------------------------------------------------------------------

TEST_CASE("semantics 9: what only another sentence repeats stays unverifiable") {
  Audited const audited(
      document("Bookings for the three months ended June 30, 2009 were [$9.1 million].\n\nBookings for the three "
               "months ended June 30, 2009 were [$9.1 million].",
               {"Revenue | 5,270 | 6,016"}));
  auto const first = audited.marked_figure(0);
  auto const second = audited.marked_figure(1);
  REQUIRE_MESSAGE(first, audited.account());
  REQUIRE_MESSAGE(second, audited.account());
  CHECK(audited.verdict(0) == "unverifiable not-tabulated");
  CHECK(audited.verdict(1) == "unverifiable not-tabulated");
  CHECK(audited.result().outcomes[*first].corroborated_by == std::vector<FigureIndex>{*second});
  CHECK(audited.result().outcomes[*second].corroborated_by == std::vector<FigureIndex>{*first});
}

TEST_CASE("semantics 9: a claim that agrees with itself stays unverifiable") {
  std::string const text = document(
      "Bookings decreased [20%] to [$8.0 million] for the three months ended June 30, 2009 from [$10.0 million] for "
      "the same period last year.",
      {"Revenue | 5,270 | 6,016"});
  for (std::size_t mark = 0; mark < 3; ++mark) expect("unverifiable not-tabulated", text, mark);
}

// ---- 10. nothing is dropped in silence ----------------------------------------------------------------------------

TEST_CASE("semantics 10: every number of the text is in the ledger or ignored") {
  Audited const audited(
      "# Northmoor Marine reports third quarter 2009 results\n\n"
      "HALIFAX, October 14, 2009 - Revenue rose 9.4% to $4.3 million, or 1.5 times the $2.9 million of 2007, at 14 "
      "yards in 3 countries. "
      "Between 20 and 25 vessels, 38% of the fleet, were serviced (Note 7); margins were 41.5 to 42.5 percent in the "
      "13-week period.\n\n"
      "A call will be held at 4:30 p.m. on October 15, 2009; dial (902) 555-0148, passcode 4417923#. See Rule 13a-16 "
      "of the Act of 1934, "
      "Form 6-K and ISO 9001. Write to 410 Saltworks Lane, Suite 1200, Halifax B3J 9X9.\n\n"
      "1. First, the NM-310 engine. 2. Second, 5,000 shares at $12.50 each.\n\n"
      "(1) Includes a charge of $0.3 million.\n\n"
      "The ratio was 2.4x in FY09, Q3 and 1H10; half of it, two thirds of the rest and a third more came from 1,200 "
      "customers.\n");
  std::string const left = dropped(audited.subject());
  CHECK_MESSAGE(left.empty(), left);
}

TEST_CASE("semantics 10: every number of the sample filings is in the ledger or ignored") {
  for (auto const& entry : std::filesystem::directory_iterator(TIEOUT_SOURCE_DIR "/examples/filings")) {
    CAPTURE(entry.path().filename().string());
    auto document = read_file(entry.path().string());
    REQUIRE(document);
    std::string const left = dropped(audit(std::move(*document), catalogue()).subject);
    CHECK_MESSAGE(left.empty(), left);
  }
}

TEST_CASE("semantics 10: what is unverifiable has its reason") {
  auto const row = "Revenue | 4,278 | 3,911";
  expect("unverifiable forward-looking",
         "Revenue for the three months ended September 30, 2009 is expected to be [$4.9 million].", {row});
  expect("unverifiable forward-looking",
         "Northmoor expects revenue of [$4.9 million] for the three months ended September 30, 2009.", {row});
  expect("unverifiable hypothetical",
         "Had exchange rates not changed, revenue for the three months ended June 30, 2009 would have been [$4.9 "
         "million].",
         {row});
  expect("unverifiable not-tabulated", "Order backlog for the three months ended June 30, 2009 was [$4.9 million].",
         {row});
  expect("unverifiable no-period", "Revenue for the three months ended June 30, 2005 was [$4.9 million].", {row});
  expect("unverifiable no-tables", "Revenue for the three months ended June 30, 2009 was [$4.9 million].\n");
}

TEST_CASE("semantics 10: every figure has a verdict, and every unverifiable one a reason") {
  for (auto const& entry : std::filesystem::directory_iterator(TIEOUT_SOURCE_DIR "/examples/filings")) {
    CAPTURE(entry.path().filename().string());
    auto document = read_file(entry.path().string());
    REQUIRE(document);
    Result const result = audit(std::move(*document), catalogue());
    REQUIRE(result.outcomes.size() == result.subject.figures.size());
    for (Outcome const& outcome : result.outcomes)
      CHECK((outcome.reason != Reason::none) == (outcome.verdict == Verdict::unverifiable));
  }
}

// ---- 11. checking power -------------------------------------------------------------------------------------------

TEST_CASE("semantics 11: a tick that many slips would pass is weak") {
  auto const weak = [](std::string_view sentence, std::string_view row) {
    Audited const audited(document(sentence, {row}));
    auto const figure = audited.marked_figure();
    REQUIRE_MESSAGE(figure, audited.account());
    CHECK_MESSAGE(audited.result().outcomes[*figure].verdict == Verdict::consistent, audited.account());
    return audited.result().outcomes[*figure].weak;
  };
  CHECK(weak("Royalty income increased [314%] in the three months ended June 30, 2009.", "Royalty income | 29 | 7"));
  CHECK_FALSE(weak("Revenue increased [9.4%] in the three months ended June 30, 2009.", "Revenue | 4,278 | 3,911"));
  CHECK_FALSE(weak("Revenue for the three months ended June 30, 2009 was [$4.3 million].", "Revenue | 4,278 | 3,911"));
  CHECK(weak("Revenue for the three months ended June 30, 2009 was more than [$1.1 million].",
             "Revenue | 4,278 | 3,911"));
}

TEST_CASE("the sign of a prior level is judged where the text says what it was") {
  auto const said = [](std::string_view comparison) {
    std::string text = "Net income for the year ended June 30, 2009 was $24.2 million, compared to ";
    text += comparison;
    text += R"( for the year ended June 30, 2008.

| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 |
|---|---|---|
| Net income (loss) | 24,161 | (1,541) |
)";
    return tieout::test::verdict_in(text);
  };
  CHECK(said("a net loss of [$1.5 million]") == "consistent exact");
  CHECK(said("a loss of [$1.5 million]") == "consistent exact");
  CHECK(said("net income of [$1.5 million]") == "inconsistent sign");
  CHECK(said("[$1.5 million]") == "unverifiable ambiguous");
}

TEST_CASE("a change in a year starts at the year before, whatever other years the table shows") {
  auto const said = [](std::string_view sentence) {
    std::string text = "# Tidemill Foods: annual report for the year ended December 31, 2010\n\n";
    text += sentence;
    text += R"(

| (in thousands) | 2010 | 2009 | 2008 |
|---|---|---|---|
| General and administrative | 31,207 | 33,118 | 30,402 |
)";
    return tieout::test::verdict_in(text).substr(0, 12);
  };
  CHECK(said("General and administrative expenses decreased by [$1.9 million] in 2010.") == "consistent e");
  CHECK(said("General and administrative expenses decreased by [$2.9 million] in 2010.") == "inconsistent");
  CHECK(said("General and administrative expenses decreased [9.4%] in 2010.") == "inconsistent");
  // Since 2008 they did.
  CHECK(said("General and administrative expenses increased by [$0.8 million] in 2010.") == "unverifiable");
  CHECK(said("General and administrative expenses decreased by [$2.7 million].") == "unverifiable");
  CHECK(said("General and administrative expenses decreased by [$2.9 million].") == "inconsistent");
}

TEST_CASE("an income that the table prints below zero is not confirmed") {
  auto const said = [](std::string_view sentence) {
    std::string text(sentence);
    text += R"(

| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 |
|---|---|---|
| Operating income | 18,402 | (2,733) |
)";
    return tieout::test::verdict_in(text).substr(0, 10);
  };
  CHECK(said("Operating income for the year ended June 30, 2009 was $18.4 million, compared to [$2.7 million] for the "
             "year ended June 30, 2008.") != "consistent");
  CHECK(said("Operating income for the year ended June 30, 2009 was $18.4 million, compared to an operating loss of "
             "[$2.7 million] for the year ended June 30, 2008.") == "consistent");
  CHECK(said("Operating loss for the year ended June 30, 2008 was [$2.7 million].") == "consistent");
}

TEST_CASE("a balance that moved during the quarter did so since the quarter before") {
  auto const said = [](std::string_view sentence) {
    std::string text = "Results of Farrow Savings for the quarter ended September 30, 2013 follow. ";
    text += sentence;
    text += R"(

| (in thousands) | September 30, 2013 | June 30, 2013 | September 30, 2012 |
|---|---|---|---|
| Farm loans | 814,306 | 790,118 | 722,004 |
| Savings deposits | 402,117 | 431,225 | 480,910 |
)";
    return tieout::test::verdict_in(text).substr(0, 12);
  };
  CHECK(said("Farm loans grew [$24.2 million] during the quarter.") == "consistent e");
  CHECK(said("Farm loans grew [$42.2 million] during the quarter.") == "inconsistent");
  CHECK(said("Farm loans declined [$24.2 million] during the quarter.") == "inconsistent");
  CHECK(said("Savings deposits declined [$78.8 million] over the past twelve months.") == "consistent e");
  CHECK(said("Savings deposits declined [$87.8 million] over the past twelve months.") == "inconsistent");
  // Since a year ago they did.
  CHECK(said("Farm loans grew [$92.3 million] during the quarter.") == "unverifiable");
  CHECK(said("Farm loans grew [$42.2 million].") == "unverifiable");
}
