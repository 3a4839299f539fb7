// Notes tell what happened in words of their own: no subject is a row's name, and yet the sentence says which row.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;

namespace {

constexpr std::string_view statement = R"(

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net revenues | 7,204,310 | 6,180,455 |
| Proceeds from issue of Class B preferred stock, net of issue costs | 2,418,377 | - |
| Proceeds from sale of the Orrin mill | 913,250 | 420,000 |
| Loan to a director | 85,400 | - |
| Restricted deposits | 70,000 | 70,000 |
| Other income | 3,000,000 | 5,000,000 |
| Treasury stock bought | 1,276,400 | 310,900 |
)";

std::string verdict_of(std::string_view sentence) {
  std::string text = "# Tidemill Foods reports its results for the year ended December 31, 2009\n\n";
  text += sentence;
  text += statement;
  return verdict_in(text);
}

}  // namespace

TEST_CASE("a figure is linked by the words of its sentence where no subject names a row") {
  CHECK(verdict_of("In 2009 we issued Class B preferred stock to two funds, which brought in [$2,418,377].") ==
        "consistent exact");
  CHECK(verdict_of("The board had us buy treasury stock for [$1.28 million] during 2009.") == "consistent exact");
  CHECK(verdict_of("Restricted deposits include a [$70,000] guarantee to a landlord at December 31, 2009.") ==
        "consistent exact");
}

TEST_CASE("words choose the cell: a value alone links nothing") {
  CHECK(verdict_of("In 2009 a fire at a depot cost us [$2,418,377].").starts_with("unverifiable"));
  CHECK(verdict_of("During 2009 the mill at Corvan took [$913,250] of repairs.").starts_with("unverifiable"));
  CHECK(verdict_of("We paid [$70,000] to a landlord during 2009.").starts_with("unverifiable"));
  CHECK(verdict_of("In 2009 we settled a claim for [$3 million], booked in other income.").starts_with("unverifiable"));
}

TEST_CASE("a link by words needs the period, and does not contradict") {
  CHECK(verdict_of("In 2008 we issued Class B preferred stock to two funds, which brought in [$2,418,377].")
            .starts_with("unverifiable"));
  CHECK(verdict_of("In 2009 we issued Class B preferred stock to two funds, which brought in [$2,951,377].")
            .starts_with("unverifiable"));
}

TEST_CASE("a long number one slip away from the cell that its sentence names is contradicted") {
  CHECK(verdict_of("In 2009 we issued Class B preferred stock to two funds, which brought in [$2,481,377].") ==
        "inconsistent transposed-digits");
  CHECK(verdict_of("In 2009 we issued Class B preferred stock to two funds, which brought in [$2,418,977].")
            .starts_with("inconsistent"));
  CHECK(verdict_of("In 2009 a fire at a depot cost us [$2,481,377].").starts_with("unverifiable"));
  CHECK(verdict_of("In 2009 the sale of the Orrin mill brought in [$931,250].").starts_with("inconsistent"));
}

TEST_CASE("a thing that the balance sheet shows in two parts is their sum") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Tidemill Foods reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

| | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Current portion of line of credit | 210,000 | 150,000 |
| Line of credit | 164,280 | 131,460 |
| Current assets | 410,000 | 320,000 |
| Other assets | 12,345 | 14,115 |
| Short-term borrowings | 310,000 | 280,000 |
| Long-term borrowings | 524,600 | 611,300 |
)";
    return verdict_in(text);
  };
  CHECK(verdict("At December 31, 2009 [$374,280] was outstanding under the line of credit.") == "consistent exact");
  CHECK(
      verdict("At December 31, 2009 [$371,280] was outstanding under the line of credit.").starts_with("inconsistent"));
  CHECK(
      verdict("At December 31, 2009 [$361,250] was outstanding under the line of credit.").starts_with("unverifiable"));
  CHECK(verdict("At December 31, 2009 [$422,345] was owed to suppliers.").starts_with("unverifiable"));
  CHECK(verdict("At December 31, 2009 [$834,600] of loans bore a fixed rate.") == "consistent exact");
  CHECK(verdict("The charter binds reserves (see Note 4). At December 31, 2009 [$834,600] could be paid out.")
            .starts_with("unverifiable"));
}

TEST_CASE("figures inside labels are evidence, too") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Tidemill Foods reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

| (in thousands) | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Common stock, $.02 par value: 12,500,000 shares authorized; 6,204,118 and 6,150,900 shares outstanding | 124 | 123 |
| 7.25% bonds due 2016 | 41,000 | 41,000 |
)";
    return verdict_in(text);
  };
  CHECK(verdict("Each share of common stock, par value [$.02], has one vote.") == "consistent exact");
  CHECK(verdict("The charter allows [12,500,000] authorized shares of common stock.") == "consistent exact");
  CHECK(verdict("The [7.25%] bonds due 2016 are not secured.") == "consistent exact");
  CHECK(verdict("The [7.50%] bonds due 2016 are not secured.").starts_with("unverifiable"));
  CHECK(verdict("We granted options for [12,500,000] bottles.").starts_with("unverifiable"));
}

TEST_CASE("a section may be about a row by its heading") {
  CHECK(verdict_of("## Loan to a director\n\nThe amount is what is left of a [$85,400] loan.") == "consistent exact");
  CHECK(verdict_of("## Fire insurance\n\nThe amount is what is left of a [$85,400] loan.").starts_with("unverifiable"));
}

TEST_CASE("a change is of the row that the level beside it found") {
  CHECK(verdict_of("Money from selling the Orrin mill rose [117%] to $913,250 in 2009.") == "consistent exact");
  CHECK(verdict_of("Money from selling the Orrin mill rose by [$493,250] to $913,250 in 2009.") == "consistent exact");
  CHECK(verdict_of("Money from selling the Orrin mill rose [141%] to $913,250 in 2009.").starts_with("unverifiable"));
  CHECK(verdict_of("Money from selling the Orrin mill fell [117%] to $913,250 in 2009.").starts_with("inconsistent"));
  CHECK(verdict_of("Money from selling the Orrin mill rose more than [100%] to $913,250 in 2009.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("Money from selling the Corvan yard rose [117%] to $85,100 in 2009.").starts_with("unverifiable"));
}

TEST_CASE("a sentence may take up the change of the one before") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "Treasury stock bought was $1,276,400 in 2009 compared to $310,900 in 2008. ";
    text += sentence;
    return verdict_of(text);
  };
  CHECK(verdict("The increase of [$965,500] was due to the new plan.") == "consistent exact");
  CHECK(verdict("This increase of $965,500, or [311%], was due to the new plan.") == "consistent exact");
  CHECK(verdict("The increase of $965,500 was due to the plan. The [311%] increase was planned.") ==
        "consistent exact");
  CHECK(verdict("The increase of [$956,500] was due to the new plan.") == "inconsistent transposed-digits");
  CHECK(verdict("The increase in rents of [$965,500] was due to the new plan.").starts_with("unverifiable"));
  CHECK(verdict("An increase of [$965,500] followed in the mills.").starts_with("unverifiable"));
  CHECK(verdict("Rents rose. Loans to directors were $85,400. The increase of [$965,500] was planned.")
            .starts_with("unverifiable"));
}

TEST_CASE("an amount written out in full is linked by words to a cell in thousands that it equals") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Larchmont Tool reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

(in thousands)

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net sales | 91,204 | 88,455 |
| Purchases of property and equipment | 4,318 | 3,977 |
| Deposits on forklifts | 90 | 45 |
)";
    return verdict_in(text);
  };
  CHECK(verdict("The Company spent [$4,318,000] on property and equipment in 2009.") == "consistent exact");
  CHECK(verdict("The Company spent [$4,318,200] on property and equipment in 2009.").starts_with("unverifiable"));
  CHECK(verdict("The Company spent [$3,977,000] on property and equipment in 2009.").starts_with("unverifiable"));
  CHECK(verdict("The landlord, who holds no deposits, was paid [$90,000] for forklifts in 2009.")
            .starts_with("unverifiable"));
}

namespace {

std::string verdict_of_note(std::string_view sentence) {
  std::string text = "# Larchmont Tool reports its results for the year ended March 31, 2009\n\n";
  text += sentence;
  text += R"(

The following table summarizes restructuring activity (in thousands):

| | Severance | Facilities | Total |
|---|---|---|---|
| Balance at March 31, 2008 | 141 | 177 | 318 |
| Fiscal 2009 charges | 1,863 | 1,742 | 3,605 |
| Cash payments | (1,247) | (205) | (1,452) |
| Balance at March 31, 2009 | 757 | 1,714 | 2,471 |

Future minimum lease payments (in thousands):

| | March 31, 2009 |
|---|---|
| 2010 | 8,418 |
| 2011 | 3,926 |
| Total | 12,344 |
)";
  return verdict_in(text);
}

}  // namespace

TEST_CASE("rows without words of their own are called as their table") {
  CHECK(verdict_of_note("At March 31, 2009, [$2,471,000] of restructuring costs remained accrued.") ==
        "consistent exact");
  CHECK(verdict_of_note("At March 31, 2009, minimum lease payments in future years come to [$12,344,000].") ==
        "consistent exact");
  CHECK(
      verdict_of_note("At March 31, 2009, the bank had called in [$2,471,000] of loans.").starts_with("unverifiable"));
  CHECK(verdict_of_note("At March 31, 2008, [$2,471,000] of restructuring costs remained accrued.")
            .starts_with("unverifiable"));
}

TEST_CASE("the total column is named beside none of the others") {
  CHECK(verdict_of_note("In fiscal 2009 restructuring cost [$3,605,000] in charges, of which much was severance; "
                        "$1,742,000 was for facilities.")
            .starts_with("unverifiable"));
  CHECK(verdict_of_note("Charges of fiscal 2009 were [$3,605,000], of which $1,863,000 was for severance.") ==
        "consistent exact");
  CHECK(verdict_of_note("Charges of fiscal 2009 were $3,605,000, of which [$1,863,000] was for severance.") ==
        "consistent exact");
}

TEST_CASE("a figure of two digits is told by a long name that its sentence gives in full") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Larchmont Tool reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

(in thousands)

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Net income | 1,204 | 2,455 |
| Repurchase of common stock | (318) | (977) |
)";
    return verdict_in(text);
  };
  CHECK(verdict("In 2009 the Company repurchased 41,500 shares of its common stock for [$0.32 million].") ==
        "consistent exact");
  CHECK(verdict("In 2009 net income paid for the mill, which the Company had bought for [$1.2 million].")
            .starts_with("unverifiable"));
}

TEST_CASE("what falls due in a year is in the row of that year") {
  CHECK(verdict_of_note("At March 31, 2009, minimum lease payments of future years were $12,344,000, of which "
                        "[$8,418,000] is due in 2010.") == "consistent exact");
  CHECK(verdict_of_note("At March 31, 2009, minimum lease payments of future years were $12,344,000, with "
                        "[$3.93 million] payable in fiscal 2011.") == "consistent exact");
  CHECK(verdict_of_note("At March 31, 2009, minimum lease payments of future years were $12,344,000, of which "
                        "[$8,418,000] is due in 2011.")
            .starts_with("unverifiable"));
  CHECK(verdict_of_note("At March 31, 2009, the bank had lent $12,344,000, of which [$8,418,000] is due in 2010.")
            .starts_with("unverifiable"));
}

TEST_CASE("a long number is told by its digits where another row is named better") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Larchmont Tool reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Cash used in operating activities | (1,863,084) | (1,204,117) |
| Issuance of common stock | 326,757 | 12,600 |
| Cash | 318,442 | 507,916 |
)";
    return verdict_in(text);
  };
  CHECK(verdict("The Company used [$1,863,084] of cash in operations during 2009.") == "consistent exact");
  CHECK(verdict("The Company used [$1,972,195] of cash in operations during 2009.").starts_with("unverifiable"));
  CHECK(verdict("Net proceeds from the issuance of common stock were [$326,757] in 2009.") == "consistent exact");
}

TEST_CASE("what happened in a month stands in the columns that hold it") {
  CHECK(verdict_of("In May 2009 the sale of the Orrin mill brought in proceeds of [$913,250].") == "consistent exact");
  CHECK(verdict_of("In May 2008 the sale of the Orrin mill brought in proceeds of [$913,250].")
            .starts_with("unverifiable"));
}

TEST_CASE("what would have been is in rows on the basis of a supposition") {
  auto const verdict = [](std::string_view sentence) {
    std::string text = "# Larchmont Tool reports its results for the year ended December 31, 2009\n\n";
    text += sentence;
    text += R"(

Unaudited pro forma results (in thousands, except per share amounts):

| | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Pro forma revenue | 143,862 | 126,318 |
| Pro forma net income | 6,714 | 6,237 |
| Pro forma diluted earnings per share | 0.53 | 0.49 |
)";
    return verdict_in(text);
  };
  CHECK(verdict("Had the mill been bought in January 2009, revenue would have been $143.9 million in 2009, and net "
                "income would have been $6.7 million, or [$0.53] per diluted share.") == "consistent exact");
  CHECK(verdict("Had the mill been bought in January 2009, revenue would have been [$126.3 million] in 2009.")
            .starts_with("unverifiable"));
}

TEST_CASE("a sentence that says what a row is all of is contradicted by the row") {
  CHECK(verdict_of("Restricted deposits consist of [$70,000] with a landlord.") == "consistent exact");
  CHECK(verdict_of("Restricted deposits consist of [$40,000] with a landlord.").starts_with("inconsistent"));
  CHECK(verdict_of("Restricted deposits consist primarily of [$40,000] with a landlord.").starts_with("unverifiable"));
  CHECK(verdict_of("Restricted deposits consist of [$40,000] with a landlord and other guarantees.")
            .starts_with("unverifiable"));
  CHECK(verdict_of("Other income consists of [$4,100,000] from a court case.").starts_with("unverifiable"));
}

TEST_CASE("words that lead to the next figure name no row for the one before them") {
  constexpr std::string_view mixed = "In 2009 the buyer gave us [$85,400] and a loan to a director of [$51,250].";
  std::string text = "# Tidemill Foods reports its results for the year ended December 31, 2009\n\n";
  text += mixed;
  text += statement;
  CHECK(tieout::test::verdicts_in(text).front() == "unverifiable");
  CHECK(verdict_of("In 2009 the buyer gave us $51,250 and a loan to a director of [$85,400].") == "consistent exact");
}

TEST_CASE("a scale word that makes a thousand times of what the words name") {
  constexpr std::string_view rows = R"(

| (in thousands) | Year ended December 31, 2009 | Year ended December 31, 2008 |
|---|---|---|
| Proceeds from sale of the Orrin mill | 913,250 | 420,000 |
| Purchase of treasury stock | 12,764 | 3,109 |
)";
  auto const said = [&](std::string const& sentence, std::string table) {
    return verdict_in("# Tidemill Foods reports its results for the year ended December 31, 2009\n\n" + sentence +
                      table)
        .substr(0, 12);
  };
  std::string const stated(rows);
  std::string unstated = stated;
  unstated.replace(unstated.find("(in thousands)"), 14, "");
  CHECK(said("The board had us buy treasury stock for [$12.8 million] during 2009.", stated) == "consistent e");
  CHECK(said("The board had us buy treasury stock for [$12.8 billion] during 2009.", stated) == "inconsistent");
  CHECK(said("The board had us buy treasury stock for [$13 billion] during 2009.", stated) == "unverifiable");
  CHECK(said("The board had us buy treasury stock for [$12.8 million] during 2009.", unstated) != "inconsistent");
}
