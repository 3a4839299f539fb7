#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) {
  return subject.figure(i).role == Role::change && !subject.assertion_of(i).driver;
}

}  // namespace

Rule change_amount_rule() {
  return figure_rule({"change-amount",
                      "An amount of change is the difference of two cells",
                      "How much a row rose or fell between two periods (\"increased by $4.3 million\") against the "
                      "difference of its cells.",
                      "Both cells are rounded, so the difference is known to the sum of their half units in the last "
                      "place; the stated amount has to lie within it.",
                      {
                          {R"(Interest income increased by [$0.3 million] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Interest income | 2,218 | 1,877 |
)",
                           Verdict::consistent},
                          {R"(Interest income increased by [$0.5 million] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Interest income | 2,218 | 1,877 |
)",
                           Verdict::inconsistent},
                          {R"(Fee income increased by [$0.3 million] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Interest income | 2,218 | 1,877 |
)",
                           Verdict::unverifiable},
                      }},
                     applies);
}

}  // namespace tieout
