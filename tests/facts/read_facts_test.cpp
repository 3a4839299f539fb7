#include "tests/facts/inline_filing.hpp"

#include "tieout/engine/document/read.hpp"
#include "tieout/engine/facts/element_words.hpp"
#include "tieout/engine/facts/read_facts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using tieout::test::inline_filing;
using tieout::test::tagged;

namespace {

struct Reading {
  explicit Reading(std::string source) : document(*read_document(std::move(source), "filing.xhtml")) {
    facts = read_facts(document);
  }
  [[nodiscard]] std::string source(Fact const& fact) const {
    return document.source.substr(fact.source.begin, fact.source.size());
  }
  [[nodiscard]] std::string text(Fact const& fact) const { return std::string(document.view(fact.text)); }

  Document document;
  Facts facts;
};

std::string value(Fact const& fact) { return fact.value ? to_string(*fact.value) : "none"; }

}  // namespace

TEST_CASE("facts: of running text, with value, context, unit and place") {
  Reading const read(inline_filing("<p>Revenue was $" + tagged("us-gaap:Revenues", "q2", "51,445") + ".</p>"));
  REQUIRE(read.facts.facts.size() == 1);
  Fact const& fact = read.facts.facts.front();
  CHECK(fact.element == "us-gaap:Revenues");
  CHECK(fact.numeric);
  CHECK(value(fact) == "51445000");
  CHECK(fact.decimals == -3);
  CHECK(fact.printed == "51,445");
  CHECK(read.source(fact) == "51,445");
  CHECK(read.text(fact) == "51,445");
  CHECK(fact.place == FactPlace::running_text);
  CHECK(to_string(*read.facts.period_of(fact)) == "3 months to 2024-06-30");
  CHECK(read.facts.unit_of(fact) == FactUnitKind::currency);
  CHECK(read.facts.of_whole_entity(fact));
  CHECK(read.facts.contexts[fact.context].entity == "Ostrava Mills");
  CHECK(read.facts.contexts[fact.context].scheme == "urn:names");
}

TEST_CASE("facts: in a table's cell, with a sign") {
  Reading const read(inline_filing(
      "<table><tr><td></td><td>2024</td></tr><tr><td>Net loss</td><td>(" +
      tagged("us-gaap:NetIncomeLoss", "q2", "1,250", "unitRef=\"usd\" scale=\"3\" decimals=\"INF\" sign=\"-\"") +
      ")</td></tr></table>"));
  REQUIRE(read.facts.facts.size() == 1);
  Fact const& fact = read.facts.facts.front();
  CHECK(value(fact) == "-1250000");
  CHECK(fact.exact);
  CHECK(fact.place == FactPlace::table_cell);
  CHECK(read.text(fact) == "1,250");
}

TEST_CASE("facts: hidden ones, nil ones, and ones with dimensions") {
  Reading const read(inline_filing(
      "<p>Nothing.</p>",
      tagged("us-gaap:AdvertisingExpense", "cloud", "418") +
          "<ix:nonFraction name=\"us-gaap:Goodwill\" contextRef=\"now\" unitRef=\"usd\" xsi:nil=\"true\"/>"));
  REQUIRE(read.facts.facts.size() == 2);
  Fact const& fact = read.facts.facts.front();
  CHECK(fact.place == FactPlace::hidden);
  CHECK(fact.text.empty());
  CHECK(read.source(fact) == "418");
  CHECK_FALSE(read.facts.of_whole_entity(fact));
  REQUIRE(read.facts.contexts[fact.context].dimensions.size() == 1);
  CHECK(read.facts.contexts[fact.context].dimensions.front().member == "om:CloudSegmentMember");
  CHECK(read.facts.facts[1].nil);
  CHECK(value(read.facts.facts[1]) == "none");
  CHECK(to_string(*read.facts.period_of(read.facts.facts[1])) == "at 2024-06-30");
}

TEST_CASE("facts: nested tags, markup inside, exclusions and continuations") {
  Reading const read(
      inline_filing("<ix:nonNumeric name=\"us-gaap:Policy\" contextRef=\"q2\" continuedAt=\"c1\"><p>Sales were $" +
                    tagged("us-gaap:Revenues", "q2", tagged("om:Sales", "q2", "<span>7,0</span><b>50</b>")) +
                    "</p><ix:exclude><p>Page 3</p></ix:exclude><p>and</p></ix:nonNumeric><p>not this</p>"
                    "<ix:continuation id=\"c1\" continuedAt=\"c2\"><p>go on</p></ix:continuation>"
                    "<ix:continuation id=\"c2\" continuedAt=\"c1\"><p>here.</p></ix:continuation>"));
  REQUIRE(read.facts.facts.size() == 3);
  CHECK(read.facts.facts[0].printed == "Sales were $7,050 and go on here.");
  CHECK_FALSE(read.facts.facts[0].numeric);
  for (std::size_t i = 1; i < 3; ++i) {
    CHECK(value(read.facts.facts[i]) == "7050000");
    CHECK(read.text(read.facts.facts[i]) == "7,050");
  }
}

TEST_CASE("facts: units") {
  auto const unit_of = [](std::string_view unit) {
    Reading const read(
        inline_filing("<p>" + tagged("om:Thing", "q2", "1", "unitRef=\"" + std::string(unit) + "\"") + "</p>"));
    Fact const& fact = read.facts.facts.front();
    return fact.unit == fact_none ? std::string("none") : to_string(read.facts.units[fact.unit]);
  };
  CHECK(unit_of("usd") == "USD");
  CHECK(unit_of("shares") == "shares");
  CHECK(unit_of("perShare") == "USD/shares");
  CHECK(unit_of("pure") == "pure");
  CHECK(unit_of("missing") == "none");
}

TEST_CASE("facts: periods by weeks and days, midnight, and what is none") {
  auto const period = [](std::optional<Date> start, std::optional<Date> end) {
    FactContext context;
    context.start = start;
    context.end = end;
    auto const found = context.period();
    return found ? to_string(*found) : std::string("none");
  };
  CHECK(period(Date{2022, 9, 25}, Date{2022, 12, 31}) == "3 months to 2022-12-31");
  CHECK(period(Date{2023, 1, 29}, Date{2023, 7, 29}) == "6 months to 2023-07-29");
  CHECK(period(Date{2024, 1, 1}, Date{2024, 12, 31}) == "12 months to 2024-12-31");
  CHECK(period(Date{2024, 2, 1}, Date{2024, 2, 29}) == "1 month to 2024-02-29");
  CHECK(period(std::nullopt, Date{2024, 2, 29}) == "at 2024-02-29");
  CHECK(period(Date{2024, 2, 28}, Date{2024, 2, 29}) == "none");
  CHECK(period(Date{2024, 3, 1}, Date{2024, 2, 29}) == "none");
  CHECK(period(Date{2024, 3, 1}, std::nullopt) == "none");
}

TEST_CASE("facts: another prefix, and documents that are no inline XBRL") {
  std::string source = inline_filing("<p>" + tagged("us-gaap:Revenues", "q2", "12") + "</p>");
  for (std::size_t at = source.find("ix:"); at != std::string::npos; at = source.find("ix:", at + 4))
    if (source[at - 1] != ':') source.replace(at, 3, "inx:");
  for (std::size_t at = source.find("xmlns:ix="); at != std::string::npos; at = source.find("xmlns:ix="))
    source.replace(at, 9, "xmlns:inx=");
  CHECK(Reading(source).facts.facts.size() == 1);
  CHECK(
      Reading("<html><body><p>Plain <ix:nonFraction name=\"a:B\">5</ix:nonFraction></p></body></html>").facts.empty());
  CHECK_FALSE(has_inline_xbrl("<html xmlns=\"http://www.w3.org/1999/xhtml\">"));
}

TEST_CASE("facts: hostile nesting is bounded") {
  std::string body;
  for (int i = 0; i < 5000; ++i) body += "<ix:nonNumeric name=\"om:A\" contextRef=\"q2\">word ";
  for (int i = 0; i < 5000; ++i) body += "</ix:nonNumeric>";
  Reading const read(inline_filing("<p>" + body + "</p>"));
  CHECK(read.facts.facts.size() == 5000);
  for (Fact const& fact : read.facts.facts) CHECK(fact.printed.size() <= 1001);
}

TEST_CASE("element names as words") {
  CHECK(element_words("us-gaap:EarningsPerShareDiluted") == "Earnings Per Share Diluted");
  CHECK(element_words("om:AdjustedEBITDAMargin") == "Adjusted EBITDA Margin");
  CHECK(element_words("om:SeniorNotesDue2031Member") == "Senior Notes Due 2031 Member");
  CHECK(element_words("").empty());
}
