#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/figure_rule.hpp"

namespace tieout {
namespace {

bool applies(Case const& subject, FigureIndex i) {
  Figure const& figure = subject.figure(i);
  bool const level =
      figure.role == Role::level || figure.role == Role::prior_level || figure.role == Role::mention;
  return level && figure.quantity.unit == Unit::per_share;
}

}  // namespace

Rule per_share_level_rule() {
  return figure_rule(
      {"per-share-level",
       "A figure per share is the one that the table shows",
       "Earnings, loss, book value or dividends per share in a period against the per-share row; basic and diluted are "
       "kept apart where the text says which.",
       "Per-share data are printed to the cent and are not scaled with the table; basic and diluted earnings divide by "
       "different share counts (IAS 33, ASC 260).",
       {
           {R"(Net income for the three months ended June 30, 2009 was $1.2 million, or [$0.14] per diluted share.

| (in thousands, except per share data) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Net income | 1,204 | 987 |
| Diluted earnings per share | 0.14 | 0.12 |
)",
            Verdict::consistent},
           {R"(Net income for the three months ended June 30, 2009 was $1.2 million, or [$0.16] per diluted share.

| (in thousands, except per share data) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Net income | 1,204 | 987 |
| Diluted earnings per share | 0.14 | 0.12 |
)",
            Verdict::inconsistent},
           {R"(Net income for the three months ended June 30, 2009 was $1.2 million, or [$0.14] per diluted share.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Net income | 1,204 | 987 |
)",
            Verdict::unverifiable},
       }},
      applies);
}

}  // namespace tieout
