#include "tests/report/result_builder.hpp"
#include "tieout/engine/report/write.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace tieout;
using tieout::test::research_case;
using tieout::test::research_finding;
using tieout::test::rule_saying;

namespace {

Result checked(Verdict verdict) {
  return run_rules(research_case(verdict == Verdict::consistent ? "57.4" : "58.4").made(),
                   {rule_saying("percent-change", {research_finding(verdict)})});
}

std::string text_of(Result const& result, TextStyle const& style = {}) {
  std::ostringstream out;
  write_text(out, result, style);
  return out.str();
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an inconsistent figure comes with its sentence, its cells, the arithmetic and what it should be") {
  CHECK(text_of(checked(Verdict::inconsistent)) == R"(sample.md  markdown, 247 bytes
  Alder Instruments reports
  3 months to 2006-11-30; 1 table, 4 figures in the text

sample.md:3:45  inconsistent  percent-change  likely slip: neighbouring-column
    Research and development expenses decreased 58.4% to $1.1 million.
                                                ^^^^^
    T1  Expenses > Research and development  Three months ended Nov 30, 2006  1,122
    T1  Expenses > Research and development  Three months ended Nov 30, 2005  2,631
    1,122 / 2,631 - 1 = -57.35%, printed as 58.4%
    Suggestion: decreased 57.4%

Not verifiable
  not-tabulated (3): no row of any table is about this
    3:54  $1.1 million  Research and development expenses
    3:88  $4.2 million  Backlog                            said again in 1 other place
    5:12  $4.2 million  Backlog                            said again in 1 other place

4 figures: 0 consistent, 1 inconsistent, 3 unverifiable
)");
}

TEST_CASE("consistent figures are counted, and listed when all are asked for") {
  auto const result = checked(Verdict::consistent);
  CHECK_FALSE(has(text_of(result), "exact: 1,122"));
  CHECK(has(text_of(result), "4 figures: 1 consistent, 0 inconsistent, 3 unverifiable"));
  CHECK(has(text_of(result, {.all = true}), "exact: 1,122 / 2,631 - 1 = -57.35%, printed as 57.4%"));
}

TEST_CASE("colour takes the place of carets") {
  auto const text = text_of(checked(Verdict::inconsistent), {.colour = true});
  CHECK(has(text, "\x1b[4m58.4%\x1b[0m"));
  CHECK_FALSE(has(text, "^^^^^"));
  CHECK_FALSE(has(text_of(checked(Verdict::inconsistent)), "\x1b"));
}

TEST_CASE("warnings about figures that hold are shown with their sentence") {
  auto finding = research_finding(Verdict::consistent);
  finding.severity = Severity::warning;
  auto const result = run_rules(research_case().made(), {rule_saying("percent-change", {finding})});
  CHECK(has(text_of(result), "sample.md:3:45  warning  percent-change"));
  CHECK(has(text_of(result), "1 warning"));
}

TEST_CASE("of several reports each has a line, and what needs attention below it") {
  std::ostringstream out;
  write_text_brief(out, checked(Verdict::consistent), {});
  CHECK(out.str() == "sample.md: 4 figures: 1 consistent, 0 inconsistent, 3 unverifiable\n");
  write_text_brief(out, checked(Verdict::inconsistent), {});
  CHECK(has(out.str(), "inconsistent  percent-change"));
  std::ostringstream totals;
  Summary total = summarize(checked(Verdict::consistent));
  total += summarize(checked(Verdict::inconsistent));
  write_text_totals(totals, total, 2, 1, {});
  CHECK(totals.str() == "2 documents (1 more not read), 8 figures: 1 consistent, 1 inconsistent, 6 unverifiable\n");
}
