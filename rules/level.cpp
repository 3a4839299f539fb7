#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) {
  Figure const& figure = subject.figure(i);
  // A figure that is only mentioned is linked where its sentence names a row.
  bool const level =
      figure.role == Role::level || figure.role == Role::prior_level || figure.role == Role::mention;
  return level && figure.quantity.unit != Unit::per_share;
}

}  // namespace

Rule level_rule() {
  return figure_rule({"level",
                      "A figure is the value that the table shows",
                      "The value of a row in a period, as the text states it (\"was $1.1 million\", \"compared to $2.6 "
                      "million\"), against the cell of that row and period.",
                      "A stated balance or result is a rounding of the one in the statements; nothing else may be said "
                      "of the same row and period.",
                      {
                          {R"(Cost of sales for the three months ended June 30, 2009 was [$4.2 million].

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 4,218 | 3,877 |
)",
                           Verdict::consistent},
                          {R"(Cost of sales for the three months ended June 30, 2009 was [$4.3 million].

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 4,218 | 3,877 |
)",
                           Verdict::inconsistent},
                          {R"(Order backlog for the three months ended June 30, 2009 was [$9.1 million].

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 4,218 | 3,877 |
)",
                           Verdict::unverifiable},
                      }},
                     applies);
}

}  // namespace tieout
