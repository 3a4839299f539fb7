#include "tests/report/result_builder.hpp"

#include <doctest/doctest.h>

using namespace tieout;
using tieout::test::research_case;
using tieout::test::research_finding;
using tieout::test::rule_saying;

namespace {

Finding saying(Verdict verdict, Grade grade = Grade::none, Severity severity = Severity::note) {
  Finding finding;
  finding.verdict = verdict;
  finding.grade = grade;
  finding.severity = severity;
  finding.figures = {0};
  finding.message = "said";
  return finding;
}

Outcome outcome_of(Findings findings) {
  return run_rules(research_case().made(), {rule_saying("first", std::move(findings))}).outcomes[0];
}

}  // namespace

TEST_CASE("any inconsistent finding makes a figure inconsistent, else any consistent one makes it consistent") {
  CHECK(outcome_of({saying(Verdict::unverifiable)}).verdict == Verdict::unverifiable);
  CHECK(outcome_of({saying(Verdict::unverifiable), saying(Verdict::consistent)}).verdict == Verdict::consistent);
  CHECK(
      outcome_of({saying(Verdict::consistent), saying(Verdict::inconsistent), saying(Verdict::unverifiable)}).verdict ==
      Verdict::inconsistent);
}

TEST_CASE("the finding that decides comes first, and all others remain") {
  auto const outcome = outcome_of({saying(Verdict::unverifiable), saying(Verdict::consistent, Grade::rounding),
                                   saying(Verdict::consistent, Grade::exact)});
  CHECK(outcome.checks == std::vector<std::uint32_t>{2, 1, 0});
  auto const graver = outcome_of({saying(Verdict::inconsistent, Grade::none, Severity::warning),
                                  saying(Verdict::inconsistent, Grade::none, Severity::error)});
  CHECK(graver.checks == std::vector<std::uint32_t>{1, 0});
}

TEST_CASE("a figure that no rule speaks of has its link's reason") {
  auto builder = research_case();
  builder.made().links[2].reason = Reason::no_period;
  auto const result = run_rules(builder.made(), {});
  CHECK(result.outcomes[2].verdict == Verdict::unverifiable);
  CHECK(result.outcomes[2].reason == Reason::no_period);
  CHECK(result.outcomes[0].reason == Reason::not_tabulated);
}

TEST_CASE("where the link has no reason either, the words and the tables give one") {
  auto builder = research_case();
  builder.made().links[2].reason = Reason::none;
  builder.made().assertions[1].speech = Speech::forward_looking;
  builder.made().links[0].candidates.push_back({DerivationKind::level, {{0, 0, 0}}, "label", 1});
  CHECK(run_rules(builder.made(), {}).outcomes[2].reason == Reason::forward_looking);
  CHECK(run_rules(builder.made(), {}).outcomes[0].reason == Reason::ambiguous);
  builder.made().links[0].candidates.clear();
  builder.made().statements.clear();
  CHECK(run_rules(builder.made(), {}).outcomes[0].reason == Reason::no_tables);
}

TEST_CASE("an unverifiable finding's reason outranks the link's") {
  auto finding = saying(Verdict::unverifiable);
  finding.reason = Reason::not_meaningful;
  CHECK(outcome_of({finding}).reason == Reason::not_meaningful);
}

TEST_CASE("checked figures have a checking power") {
  auto const result =
      run_rules(research_case().made(), {rule_saying("percent-change", {research_finding(Verdict::consistent)})});
  REQUIRE(result.outcomes[0].power.has_value());
  // 57.328 to 57.382 meets 57.3 and 57.4: of 29 slips one passes.
  CHECK(*result.outcomes[0].power == doctest::Approx(28.0 / 29.0));
  CHECK_FALSE(result.outcomes[0].weak);
  CHECK_FALSE(result.outcomes[1].power.has_value());
  CHECK(result.findings[0].rule == "percent-change");
}

TEST_CASE("unverifiable figures are corroborated by other sentences that say the same") {
  auto builder = research_case();
  auto const result = run_rules(builder.made(), {});
  CHECK(result.outcomes[2].corroborated_by == std::vector<FigureIndex>{3});
  CHECK(result.outcomes[3].corroborated_by == std::vector<FigureIndex>{2});
  CHECK(result.outcomes[0].corroborated_by.empty());

  SUBCASE("another value does not") {
    builder.made().assertions[2].figures[0].quantity.value = {44, 5};
    CHECK(run_rules(builder.made(), {}).outcomes[2].corroborated_by.empty());
  }
  SUBCASE("another period does not") {
    builder.made().links[3].period = Period{{2005, 11, 30}, 3, 0};
    CHECK(run_rules(builder.made(), {}).outcomes[2].corroborated_by.empty());
  }
  SUBCASE("a coarser figure does") {
    builder.made().assertions[2].figures[0].quantity.value = {4, 6};
    builder.made().assertions[2].figures[0].quantity.ulp = {1, 6};
    CHECK(run_rules(builder.made(), {}).outcomes[2].corroborated_by == std::vector<FigureIndex>{3});
  }
}

TEST_CASE("a rule's findings come in the order of the text") {
  auto later = saying(Verdict::consistent);
  later.figures = {2};
  auto const result = run_rules(research_case().made(), {rule_saying("first", {later, saying(Verdict::consistent)})});
  CHECK(result.findings[0].figures == std::vector<FigureIndex>{0});
  CHECK(result.findings[1].figures == std::vector<FigureIndex>{2});
}
