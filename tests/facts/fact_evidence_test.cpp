#include "tests/audit/audited.hpp"
#include "tests/facts/inline_filing.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using tieout::test::Audited;
using tieout::test::inline_filing;
using tieout::test::tagged;

namespace {

std::string const millions = "unitRef=\"usd\" scale=\"6\" decimals=\"-5\"";

std::string sentence(std::string_view text) { return "<p>" + std::string(text) + "</p>"; }

/// The verdict of the figure in brackets, where the filing has this hidden fact.
std::string verdict(std::string_view text, std::string_view hidden) {
  return Audited(inline_filing(sentence(text), hidden)).verdict();
}

std::string const quarter = "for the three months ended June 30, 2024";

/// What tag-agreement says; empty where it says nothing.
std::string agreement(std::string_view body) {
  Audited const audited(inline_filing(body));
  std::string said;
  for (Finding const& finding : audited.result().findings)
    if (finding.rule == "tag-agreement")
      said += std::string(to_string(finding.verdict)) + " " + std::string(to_string(finding.slip)) + ";";
  return said;
}

std::string table(std::string_view head, std::string_view rows) {
  return "<p><b>Statements of Operations (" + std::string(head) +
         ")</b></p><table><tr><td></td><td>Three months ended June 30, 2024</td></tr>" + std::string(rows) + "</table>";
}

std::string row(std::string_view label, std::string_view cell) {
  return "<tr><td>" + std::string(label) + "</td><td>" + std::string(cell) + "</td></tr>";
}

}  // namespace

TEST_CASE("fact evidence: a hidden fact by the words of its element") {
  std::string const fact = tagged("us-gaap:AdvertisingExpense", "q2", "1,284");
  CHECK(verdict("Advertising expense was [$1.3 million] " + quarter + ".", fact) == "consistent exact");
  CHECK(verdict("Advertising expense was [$1.4 million] " + quarter + ".", fact).substr(0, 12) == "inconsistent");
  CHECK(verdict("Television advertising expense was [$1.4 million] " + quarter + ".", fact).substr(0, 12) ==
        "unverifiable");
  CHECK(
      verdict("Advertising expense was [$1.4 million] for the three months ended June 30, 2023.", fact).substr(0, 12) ==
      "unverifiable");
  CHECK(verdict("Non-GAAP advertising expense was [$1.4 million] " + quarter + ".", fact).substr(0, 12) ==
        "unverifiable");
}

TEST_CASE("fact evidence: standard elements go by what they are called") {
  CHECK(verdict("Net sales were [$51.4 million] " + quarter + ".",
                tagged("us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax", "q2", "51,445")) ==
        "consistent exact");
  std::string const diluted =
      tagged("us-gaap:EarningsPerShareDiluted", "q2", "0.22", "unitRef=\"perShare\" decimals=\"2\"");
  CHECK(verdict("Diluted earnings per share were [$0.22] " + quarter + ".", diluted) == "consistent exact");
  CHECK(verdict("Basic earnings per share were [$0.23] " + quarter + ".", diluted).substr(0, 12) == "unverifiable");
}

TEST_CASE("fact evidence: a member counts only where the subject names it") {
  std::string const fact = tagged("us-gaap:Revenues", "cloud", "14,172");
  CHECK(verdict("Cloud revenue was [$14.2 million] " + quarter + ".", fact) == "consistent exact");
  CHECK(verdict("Revenue was [$51.4 million] " + quarter + ".", fact).substr(0, 12) == "unverifiable");
}

TEST_CASE("fact evidence: facts that disagree, and facts of running text, serve nothing") {
  CHECK(
      verdict("Advertising expense was [$1.3 million] " + quarter + ".",
              tagged("us-gaap:AdvertisingExpense", "q2", "1,284") + tagged("us-gaap:AdvertisingExpense", "q2", "1,824"))
          .substr(0, 12) == "unverifiable");
  Audited const twice(inline_filing(
      sentence("Advertising expense was [$1.3 million] " + quarter + ".") +
      sentence("We spent $" + tagged("us-gaap:AdvertisingExpense", "q2", "1.3", millions) + " million on it.")));
  CHECK(twice.verdict().substr(0, 12) == "unverifiable");
}

TEST_CASE("fact evidence: the figure's own tag names the fact, and is none itself") {
  auto const filing = [](std::string_view digits, std::string_view hidden) {
    return inline_filing(sentence("During the quarter we gave back $[" +
                                  tagged("us-gaap:PaymentsForRepurchaseOfCommonStock", "q2", digits, millions) +
                                  "] million to those who own us."),
                         hidden);
  };
  std::string const fact = tagged("us-gaap:PaymentsForRepurchaseOfCommonStock", "q2", "2,403");
  CHECK(Audited(filing("2.4", fact)).verdict() == "consistent exact");
  CHECK(Audited(filing("4.2", fact)).verdict().substr(0, 12) == "inconsistent");
  CHECK(Audited(filing("2.4", "")).verdict().substr(0, 12) == "unverifiable");
}

TEST_CASE("fact evidence: left out on request") {
  std::string const source = inline_filing(sentence("Advertising expense was $1.3 million " + quarter + "."),
                                           tagged("us-gaap:AdvertisingExpense", "q2", "1,284"));
  auto document = read_document(source, "filing.xhtml");
  REQUIRE(document);
  Result const result = audit(std::move(*document), catalogue(), {.facts = false});
  CHECK(result.subject.facts.empty());
  REQUIRE(result.outcomes.size() == 1);
  CHECK(result.outcomes.front().verdict == Verdict::unverifiable);
}

TEST_CASE("tag agreement: scales in running text") {
  auto const said = [](std::string_view scale, std::string_view before, std::string_view behind,
                       std::string_view unit = "usd") {
    return agreement(sentence("Fees " + quarter + " were " + std::string(before) +
                              tagged("us-gaap:ProfessionalFees", "q2", "1.2",
                                     "unitRef=\"" + std::string(unit) + "\" scale=\"" + std::string(scale) + "\"") +
                              std::string(behind)));
  };
  CHECK(said("6", "$", " million.") == "consistent none;");
  CHECK(said("3", "$", " million.") == "inconsistent scale;");
  CHECK(said("9", "$", " million.") == "inconsistent scale;");
  CHECK(said("-2", "", "% of it.", "pure") == "consistent none;");
  CHECK(said("0", "", "% of it.", "pure") == "inconsistent scale;");
  CHECK(said("6", "", " million.", "shares").empty());
}

TEST_CASE("tag agreement: scales in a table, beside others that are right") {
  std::string const wrong = "unitRef=\"usd\" scale=\"6\"";
  std::string const right =
      row("Selling", tagged("om:Selling", "q2", "1,877")) + row("Research", tagged("om:Research", "q2", "640"));
  CHECK(agreement(table("in thousands", right + row("Freight", tagged("om:Freight", "q2", "305")))) ==
        "consistent none;");
  CHECK(agreement(table("in thousands", right + row("Freight", tagged("om:Freight", "q2", "305", wrong)))) ==
        "inconsistent scale;consistent none;");
  // All of them: the table may be misread.
  CHECK(agreement(table("in thousands", row("Freight", tagged("om:Freight", "q2", "305", wrong)) +
                                            row("Selling", tagged("om:Selling", "q2", "877", wrong))))
            .empty());
}

TEST_CASE("tag agreement: signs, where they are no matter of presentation") {
  std::string const minus = "unitRef=\"usd\" scale=\"3\" sign=\"-\"";
  std::string const plus = "unitRef=\"usd\" scale=\"3\"";
  auto const said = [&](std::string_view label, std::string_view element, bool bracketed, std::string const& tag) {
    std::string const number = tagged(element, "q2", "1,250", tag);
    return agreement(table("in thousands", row("Revenue", tagged("us-gaap:Revenues", "q2", "9,000")) +
                                               row(label, bracketed ? "(" + number + ")" : number)));
  };
  CHECK(said("Net income (loss)", "us-gaap:NetIncomeLoss", true, minus) == "consistent none;");
  CHECK(said("Net income (loss)", "us-gaap:NetIncomeLoss", true, plus) == "inconsistent sign;consistent none;");
  CHECK(said("Net income (loss)", "us-gaap:NetIncomeLoss", false, minus) == "inconsistent sign;consistent none;");
  CHECK(said("Net loss", "us-gaap:NetIncomeLoss", false, minus) == "consistent none;");
  CHECK(said("Interest expense", "us-gaap:InterestExpense", true, plus) == "consistent none;");
}
