#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/calendar/date.hpp"

#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view names[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

void check(Case const& subject, Findings& findings) {
  for (DateMention const& mention : subject.dates) {
    if (!mention.weekday || mention.year == 0) continue;
    Date const date{mention.year, mention.month, mention.day};
    Finding finding;
    finding.rule = "weekday";
    finding.places = {mention.span};
    if (!valid(date)) {
      finding.verdict = Verdict::inconsistent;
      finding.severity = Severity::error;
      finding.message = std::string(subject.document.view(mention.span)) + " is no date of the calendar";
      findings.push_back(std::move(finding));
      continue;
    }
    int const day = weekday(date);
    bool const right = day == *mention.weekday;
    finding.verdict = right ? Verdict::consistent : Verdict::inconsistent;
    finding.severity = right ? Severity::note : Severity::error;
    finding.message = to_string(date) + " is a " + std::string(names[day]);
    if (!right) finding.suggestion = std::string(names[day]);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

Rule weekday_rule() {
  return {{"weekday",
           "A date falls on the weekday named beside it",
           "The weekday printed with a date (\"Thursday, January 11, 2007\") against the calendar.",
           "A wrong weekday sends listeners to the call on the wrong day, and is the usual trace of a date carried "
           "over from the release before.",
           {{R"(The call will be held on Wednesday, July 22, 2009.)", Verdict::consistent},
            {R"(The call will be held on Thursday, July 22, 2009.)", Verdict::inconsistent},
            {R"(The call will be held on Wednesday, July 22.)", Verdict::unverifiable}}},
          check};
}

}  // namespace tieout
