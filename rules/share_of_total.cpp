#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) { return subject.figure(i).role == Role::share; }

}  // namespace

Rule share_of_total_rule() {
  return figure_rule(
      {"share-of-total",
       "A share is a part over its whole",
       "What part of a whole a row is (\"2.14% of lease receivables\", \"gross margin of 41.7%\") against the row that prints "
       "the ratio, or the quotient of the two cells.",
       "Part and whole are taken from one statement and period; a margin is the profit of its name over revenue.",
       {
           {R"(At June 30, 2009, the loan loss reserve was [1.51%] of net loans receivable.

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Loan loss reserve | 1,877 | 1,640 |
| Net loans receivable | 124,180 | 118,305 |
)",
            Verdict::consistent},
           {R"(At June 30, 2009, the loan loss reserve was [1.15%] of net loans receivable.

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Loan loss reserve | 1,877 | 1,640 |
| Net loans receivable | 124,180 | 118,305 |
)",
            Verdict::inconsistent},
           {R"(At June 30, 2009, the loan loss reserve was [1.51%] of net loans receivable.

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Net loans receivable | 124,180 | 118,305 |
)",
            Verdict::unverifiable},
       }},
      applies);
}

}  // namespace tieout
