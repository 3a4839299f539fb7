#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) { return subject.figure(i).role == Role::point_change; }

}  // namespace

Rule point_change_rule() {
  return figure_rule({"point-change",
                      "A change in points is the difference of two ratios",
                      "How many percentage or basis points a margin, rate or ratio moved (\"up 12 basis points\") "
                      "against the difference of the two ratios printed.",
                      "Percent, percentage points and basis points are different units: a margin that goes from 48.8% "
                      "to 51.2% rises by 2.4 points or by 4.9%.",
                      {
                          {R"(The gross margin rose [240 basis points] in the three months ended June 30, 2009.

| | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Gross margin | 51.2% | 48.8% |
)",
                           Verdict::consistent},
                          {R"(The gross margin rose [420 basis points] in the three months ended June 30, 2009.

| | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Gross margin | 51.2% | 48.8% |
)",
                           Verdict::inconsistent},
                          {R"(The churn rate rose [240 basis points] in the three months ended June 30, 2009.

| | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Gross margin | 51.2% | 48.8% |
)",
                           Verdict::unverifiable},
                      }},
                     applies);
}

}  // namespace tieout
