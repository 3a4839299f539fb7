#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) {
  return subject.figure(i).role == Role::change && subject.assertion_of(i).driver;
}

}  // namespace

Rule reported_driver_rule() {
  return figure_rule(
      {"reported-driver",
       "A reason given for a change is the change of its own row",
       "Amounts named as reasons of a change (\"the result of reductions in research expenses of $1.5 million and "
       "selling expenses of $187 thousand\"), each against the change of the row that it names.",
       "A driver is a claim about another row of the same statement in the same two periods, and has to be borne out "
       "by that row.",
       {
           {R"(The decrease in net loss for the three months ended June 30, 2009 is the result of reductions in selling expenses of [$341 thousand].

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Selling expenses | 1,877 | 2,218 |
)",
            Verdict::consistent},
           {R"(The decrease in net loss for the three months ended June 30, 2009 is the result of reductions in selling expenses of [$431 thousand].

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Selling expenses | 1,877 | 2,218 |
)",
            Verdict::inconsistent},
           {R"(The decrease in net loss for the three months ended June 30, 2009 is the result of reductions in freight of [$341 thousand].

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Selling expenses | 1,877 | 2,218 |
)",
            Verdict::unverifiable},
       }},
      applies);
}

}  // namespace tieout
