#include "tieout/engine/report/key.hpp"
#include "tests/report/result_builder.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace tieout;
using tieout::test::research_case;
using tieout::test::research_finding;
using tieout::test::rule_saying;

TEST_CASE("a figure keeps its key when values, offsets and verdicts change") {
  auto const first = figure_keys(run_rules(research_case("57.4").made(),
                                           {rule_saying("percent-change", {research_finding(Verdict::consistent)})}));
  auto const second = figure_keys(run_rules(research_case("58.4000").made(), {}));
  CHECK(first == second);
}

TEST_CASE("all keys of a report differ, those of equal statements, too") {
  auto const keys = figure_keys(run_rules(research_case().made(), {}));
  CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == keys.size());
}

TEST_CASE("another period or role makes another key") {
  auto builder = research_case();
  auto const before = figure_keys(run_rules(builder.made(), {}));
  builder.made().links[0].period = Period{{2006, 8, 31}, 3, 0};
  builder.made().assertions[0].figures[1].role = Role::prior_level;
  auto const after = figure_keys(run_rules(builder.made(), {}));
  CHECK(before[0] != after[0]);
  CHECK(before[1] != after[1]);
  CHECK(before[2] == after[2]);
}

TEST_CASE("findings are told apart by rule, cells and places") {
  auto builder = research_case();
  Finding first;
  first.evidence = {{0, 0, 0}};
  Finding second;
  second.evidence = {{0, 0, 1}};
  auto const result = run_rules(builder.made(), {rule_saying("a", {first, second}), rule_saying("b", {first, first})});
  auto const keys = finding_keys(result, figure_keys(result));
  CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == 4);
}

TEST_CASE("hashes are XXH64") { CHECK(hash_of("") == "ef46db3751d8e999"); }
