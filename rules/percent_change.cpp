#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) { return subject.figure(i).role == Role::percent_change; }

}  // namespace

Rule percent_change_rule() {
  return figure_rule({"percent-change",
                      "A percentage of change is the ratio of two cells less one",
                      "By how many percent a row rose or fell (\"decreased 57.4%\") against new / old - 1 on "
                      "magnitudes, and against a printed change column where there is one.",
                      "Each cell enters once, so that rounding is not counted twice: (new - old) / old would widen the "
                      "interval and hide errors. Across zero a percentage means nothing.",
                      {
                          {R"(Revenue decreased [12.4%] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Revenue | 5,270 | 6,016 |
)",
                           Verdict::consistent},
                          {R"(Revenue decreased [14.2%] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Revenue | 5,270 | 6,016 |
)",
                           Verdict::inconsistent},
                          {R"(Bookings decreased [12.4%] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Revenue | 5,270 | 6,016 |
)",
                           Verdict::unverifiable},
                      }},
                     applies);
}

}  // namespace tieout
