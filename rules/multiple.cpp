#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) { return subject.figure(i).role == Role::multiple; }

}  // namespace

Rule multiple_rule() {
  return figure_rule(
      {"multiple",
       "A multiple is the quotient of two cells",
       "How many times the earlier value a row has reached (\"2.4 times\") against new / old on magnitudes.",
       "Like a percentage of change, a multiple takes each cell once and means nothing across zero.",
       {
           {R"(Backlog for the three months ended June 30, 2009 was [2.4 times] the backlog of the same period last year.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Backlog | 5,270 | 2,196 |
)",
            Verdict::consistent},
           {R"(Backlog for the three months ended June 30, 2009 was [4.2 times] the backlog of the same period last year.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Backlog | 5,270 | 2,196 |
)",
            Verdict::inconsistent},
           {R"(Headcount for the three months ended June 30, 2009 was [2.4 times] the headcount of the same period last year.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Backlog | 5,270 | 2,196 |
)",
            Verdict::unverifiable},
       }},
      applies);
}

}  // namespace tieout
