#include "tieout/engine/link/subject/terms.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

using namespace tieout;

namespace {

bool same(TermReader const& reader, std::string_view a, std::string_view b) {
  Terms const first = reader.read(a);
  return !first.vacant() && first.strong == reader.read(b).strong;
}

}  // namespace

TEST_CASE("terms: an adjusted measure that is abbreviated is another one than the measure") {
  TermReader const reader({{"ffo", "funds from operations"}, {"affo", "adjusted funds from operations"}});
  CHECK(same(reader, "FFO per unit", "Funds from operations per unit"));
  CHECK_FALSE(same(reader, "FFO per unit", "AFFO per unit"));
  CHECK(same(reader, "Adjusted EBITDA", "EBITDA"));
}

TEST_CASE("terms: different wordings of one thing are equal") {
  TermReader const reader;
  for (auto const& wordings : {
           std::pair{"Research and development", "R&D"},
           {"research and development expenses", "R&D expense"},
           {"Research & development", "research and development"},
           {"Selling, general and administrative", "SG&A"},
           {"general and administrative expenses", "G&A"},
           {"Sales", "Revenues"},
           {"net sales", "revenue"},
           {"Total revenues", "revenue"},
           {"turnover", "sales"},
           {"Net earnings", "net income"},
           {"Net profit", "Net income"},
           {"Net income (loss)", "net loss"},
           {"Loss for the period", "net loss"},
           {"Loss for the year", "net income"},
           {"Net loss for the period", "net loss"},
           {"stockholders' equity", "shareholders\xE2\x80\x99 equity"},
           {"Total stockholders' equity", "shareowners' equity"},
           {"Selling expenses", "Selling"},
           {"total operating expenses", "operating expense"},
           {"non-performing assets", "nonperforming assets"},
           {"NPAs", "non-performing assets"},
           {"noninterest income", "non-interest income"},
           {"Accounts receivable", "accounts receivables"},
           {"Inventories", "inventory"},
           {"Net cash used in operating activities", "net cash used in operating activities"},
           {"Cash provided by operating activities", "cash generated from operating activities"},
           {"DEPRECIATION AND AMORTIZATION", "D&A"},
           {"the Company's total assets", "assets"},
       }) {
    CAPTURE(std::string(wordings.first));
    CAPTURE(std::string(wordings.second));
    CHECK(same(reader, wordings.first, wordings.second));
  }
}

TEST_CASE("terms: near misses stay apart") {
  TermReader const reader;
  for (auto const& wordings : {
           std::pair{"cost of sales", "sales"},
           {"cost of revenue", "net revenue"},
           {"interest income", "net interest income"},
           {"interest income", "interest expense"},
           {"net interest income", "net income"},
           {"net income", "operating income"},
           {"gross profit", "net profit"},
           {"research", "research and development"},
           {"selling expenses", "selling, general and administrative expenses"},
           {"interest income", "non-interest income"},
           {"performing assets", "non-performing assets"},
           {"current assets", "total assets"},
           {"current liabilities", "total liabilities"},
           {"deferred revenue", "revenue"},
           {"product revenue", "service revenue"},
           {"income before taxes", "income taxes"},
           {"income before taxes", "net income"},
           {"loan losses", "net loss"},
           {"provision for loan losses", "allowance for loan losses"},
           {"short-term debt", "long-term debt"},
           {"basic earnings per share", "diluted earnings per share"},
           {"cash used in operating activities", "cash used in investing activities"},
       }) {
    CAPTURE(std::string(wordings.first));
    CAPTURE(std::string(wordings.second));
    CHECK_FALSE(same(reader, wordings.first, wordings.second));
  }
}

TEST_CASE("terms: what a label speaks of") {
  TermReader const reader;
  CHECK(reader.read("Total operating expenses").total);
  CHECK(reader.read("Total operating expenses").expense);
  CHECK(reader.read("cost of sales").expense);
  CHECK(reader.read("Net loss").loss);
  CHECK_FALSE(reader.read("Net loss").income);
  CHECK(reader.read("Net income (loss)").loss);
  CHECK(reader.read("Net income (loss)").income);
  CHECK(reader.read("Net sales").revenue);
  CHECK(reader.read("Loss per common share, basic").per_share);
  CHECK(reader.read("EPS").per_share);
  CHECK_FALSE(reader.read("shares outstanding").per_share);
  CHECK(reader.read("net interest margin").margin);
  CHECK(reader.read("effective tax rate").margin);
}

TEST_CASE("terms: words that name nothing name nothing") {
  TermReader const reader;
  CHECK(reader.read("").vacant());
  CHECK(reader.read("the total for the quarter").vacant());
  CHECK(reader.read("it was approximately").vacant());
  CHECK(reader.read("1,122 (57.4%) - ...").vacant());
  CHECK_FALSE(reader.read("expenses").vacant());
  CHECK_FALSE(reader.read("costs").vacant());
}

TEST_CASE("terms: when something is reported and what it is set apart from name nothing") {
  TermReader const reader;
  CHECK(same(reader, "today net income", "Net income"));
  CHECK(same(reader, "Europe alone", "Europe"));
}

TEST_CASE("terms: signs beside words are no part of them") {
  TermReader const reader;
  for (auto const* const text :
       {"Revenue (\xE2\x82\xAC)", "\xE2\x96\xB2 Revenue", "Revenue\xE2\x84\xA2", "Revenue \xE2\x88\x92",
        "\xE2\x80\x9CRevenue\xE2\x80\x9D", "Revenue\xE2\x80\x94", "Revenue \xE2\x80\xA0", "Revenue \xE2"}) {
    CAPTURE(std::string(text));
    CHECK(same(reader, text, "revenue"));
  }
}

TEST_CASE("terms: lacking and joined") {
  TermReader const reader;
  Terms const whole = reader.read("interest expense on deposits");
  Terms const part = reader.read("deposits");
  CHECK(lacking(part, whole).empty());
  CHECK_FALSE(lacking(whole, part).empty());
  Terms const both = joined(part, reader.read("net loss"));
  CHECK(both.has("deposit"));
  CHECK(both.loss);
  CHECK(lacking(part, both).empty());
}

TEST_CASE("terms: measures of several names get one") {
  TermReader const reader;
  for (auto const& wordings : {
           std::pair{"Capital expenditures", "Purchases of property, plant and equipment"},
           {"capex", "additions to property and equipment"},
           {"Provision for income taxes", "income tax expense"},
           {"Income tax (benefit) expense", "income tax benefit"},
           {"cost of goods sold", "cost of sales"},
           {"share-based compensation", "stock-based compensation"},
           {"Other income (expense), net", "other expense, net"},
           {"Interest (income) expense, net", "net interest income"},
           {"units sold", "unit volume"},
       }) {
    CAPTURE(std::string(wordings.first));
    CAPTURE(std::string(wordings.second));
    CHECK(reader.measure(wordings.first).strong == reader.measure(wordings.second).strong);
  }
  for (auto const& wordings : {
           std::pair{"deferred income taxes", "income taxes"},
           {"revenue per unit", "unit volume"},
           {"sales in the United States", "United States"},
           {"Total other income (expense)", "other, net"},
       }) {
    CAPTURE(std::string(wordings.first));
    CHECK(reader.measure(wordings.first).strong != reader.measure(wordings.second).strong);
  }
}

TEST_CASE("terms: sales of stores open in both periods have many names") {
  TermReader const reader;
  auto const one = [&](std::string_view a, std::string_view b) {
    return reader.measure(a).strong == reader.measure(b).strong;
  };
  CHECK(one("Comparable store sales", "Same-store sales"));
  CHECK(one("Comparable sales", "Comparable store net sales"));
  CHECK(one("Comp store sales increase", "Comparable-store sales increase"));
  CHECK_FALSE(one("Comparable store sales", "Store sales"));
}

TEST_CASE("terms: words that share a stem and no meaning are told apart") {
  TermReader const reader;
  CHECK_FALSE(same(reader, "Marketing", "Marketable"));
  CHECK_FALSE(same(reader, "Internal sales", "International sales"));
  CHECK_FALSE(same(reader, "Secured", "Securities"));
  CHECK(same(reader, "Marketable securities", "marketable security"));
  CHECK(same(reader, "Pretax income", "Pre-tax income"));
}
