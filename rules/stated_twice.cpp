#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/restatement.hpp"
#include "tieout/engine/check/tabled_verdict.hpp"

#include <string>

namespace tieout {
namespace {

void report(Case const& subject, FigureIndex wrong, FigureIndex other, bool confirmed, Findings& findings) {
  std::string const said(subject.document.view(subject.figure(other).quantity.span));
  Finding finding;
  finding.rule = "stated-twice";
  finding.verdict = Verdict::inconsistent;
  finding.severity = Severity::error;
  finding.figures = {wrong};
  finding.places = {subject.figure(other).quantity.span};
  finding.message = "the text also says " + said + " of the same thing and period" +
                    (confirmed ? ", which a table confirms" : ", and no table says which is right");
  finding.suggestion = said + ", as in the other place";
  if (!confirmed) finding.suggestion += ", or the other way round";
  findings.push_back(std::move(finding));
}

void check(Case const& subject, Findings& findings) {
  for (auto const& [first, second] : contradicting_restatements(subject)) {
    Verdict const of_first = tabled_verdict(subject, first);
    Verdict const of_second = tabled_verdict(subject, second);
    // What a table contradicts is reported against the table, and what it confirms is right.
    if (of_first == Verdict::inconsistent || of_second == Verdict::inconsistent) continue;
    bool const first_right = of_first == Verdict::consistent;
    bool const second_right = of_second == Verdict::consistent;
    if (!first_right) report(subject, first, second, second_right, findings);
    if (!second_right) report(subject, second, first, first_right, findings);
  }
}

}  // namespace

Rule stated_twice_rule() {
  return {
      {"stated-twice",
       "One thing is not stated with two values",
       "Levels that the text states in two places: the same whole subject in the same section, the same period, named "
       "outright in both, the same unit and basis, nothing that narrows either, and values that no rounding brings "
       "together.  Where a table confirms one, the other is wrong; else both are reported.",
       "What no statement shows is often said twice, in the highlights and again in the discussion, and changed in "
       "one of the two places only.",
       {
           {R"(Order backlog at June 30, 2009 was [$9.1 million]. Order backlog at June 30, 2009 was $9.1 million.

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Order backlog | 9,120 | 8,730 |
)",
            Verdict::consistent},
           {R"(Order backlog at June 30, 2009 was [$9.1 million]. Freight was higher. Order backlog at June 30, 2009 was $9.3 million.

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Inventories | 3,877 | 4,218 |
)",
            Verdict::inconsistent},
           {R"(Order backlog at June 30, 2009 was [$9.1 million]. Freight was higher. Order backlog at June 30, 2009 was $9.12 million.

| (in thousands) | June 30, 2009 | June 30, 2008 |
|---|---|---|
| Inventories | 3,877 | 4,218 |
)",
            Verdict::unverifiable},
       }},
      check};
}

}  // namespace tieout
