#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/calendar/date.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace tieout {
namespace {

struct Dated {
  DateMention const* mention;
  Date date;
};

bool valid_mention(DateMention const& mention) {
  return mention.year != 0 && mention.month != 0 && mention.day != 0 &&
         valid(Date{mention.year, mention.month, mention.day});
}

/// "Date: January 3, 2007" on a signature page: the date stands behind the word and closes its passage.
bool is_signature(Case const& subject, DateMention const& mention, Passage const& passage) {
  std::string_view const before = subject.document.view({passage.text.begin, mention.span.begin});
  std::string_view const after = subject.document.view({mention.span.end, passage.text.end});
  auto const ends_with = [&](std::string_view word) {
    return before.size() >= word.size() && before.substr(before.size() - word.size()) == word;
  };
  bool const labelled =
      ends_with("Date: ") || ends_with("Dated: ") || ends_with("DATE: ") || ends_with("DATED: ") || ends_with("Date ");
  return labelled && before.size() <= 200 && after.size() <= 200;
}

/// "TORONTO, CANADA - December 29, 2007 - Company ...": a place in front, a dash behind, at the start of a passage.
bool is_dateline(Case const& subject, DateMention const& mention, Passage const& passage) {
  std::string_view const before = subject.document.view({passage.text.begin, mention.span.begin});
  std::string_view after = subject.document.view({mention.span.end, passage.text.end});
  if (before.empty() || before.size() > 80 || after.size() < 40) return false;
  while (!after.empty() && (after.front() == ' ' || after.front() == '*')) after.remove_prefix(1);
  auto const begins = [&](std::string_view sign) { return after.substr(0, sign.size()) == sign; };
  bool const dash_behind =
      begins("-") || begins("\xE2\x80\x93") || begins("\xE2\x80\x94") || begins("/PR") || begins("(");
  if (!dash_behind) return false;
  // The place is written in capitals or ends in a comma or a dash; a sentence has a verb in small letters.
  std::size_t words = 0;
  for (char const c : before) words += c == ' ';
  return words <= 6;
}

void check(Case const& subject, Findings& findings) {
  std::optional<Dated> signature, dateline;
  std::vector<Passage> const& passages = subject.document.passages;
  auto passage = passages.begin();
  for (DateMention const& mention : subject.dates) {
    if (!valid_mention(mention)) continue;
    // Dates stand in the order of their passages.
    auto const around =
        std::find_if(passage, passages.end(), [&](Passage const& one) { return one.text.contains(mention.span); });
    if (around == passages.end()) continue;
    passage = around;
    Dated const dated{&mention, {mention.year, mention.month, mention.day}};
    if (!signature && is_signature(subject, mention, *passage)) signature = dated;
    if (!dateline && is_dateline(subject, mention, *passage)) dateline = dated;
  }
  if (!dateline) return;
  Finding finding;
  finding.rule = "date-order";
  if (signature) {
    finding.places = {dateline->mention->span, signature->mention->span};
    bool const after = to_days(dateline->date) > to_days(signature->date);
    finding.verdict = after ? Verdict::inconsistent : Verdict::consistent;
    finding.severity = after ? Severity::error : Severity::note;
    finding.message = "dated " + to_string(dateline->date) + ", signed " + to_string(signature->date);
    if (after) finding.message += ": a release can't be dated after the report that encloses it was signed";
    // A year carried over is the usual slip.
    Date const year_before{static_cast<std::int16_t>(dateline->date.year - 1), dateline->date.month,
                           dateline->date.day};
    int const gap = to_days(signature->date) - to_days(year_before);
    if (after && valid(year_before) && gap >= 0 && gap <= 31) finding.suggestion = to_string(year_before);
    findings.push_back(finding);
  }
  // A release reports on a period that has ended.
  if (subject.focus && to_days(dateline->date) < to_days(subject.focus->end) - subject.focus->slack) {
    Finding early;
    early.rule = "date-order";
    early.places = {dateline->mention->span};
    early.verdict = Verdict::inconsistent;
    early.severity = Severity::warning;
    early.message = "dated " + to_string(dateline->date) + ", before the end of the period reported on (" +
                    to_string(subject.focus->end) + ")";
    findings.push_back(std::move(early));
  }
}

}  // namespace

Rule date_order_rule() {
  return {{"date-order",
           "Dates come in the order in which things happen",
           "The release's dateline against the date of signature of the report that encloses it, and against the end "
           "of the period reported on.",
           "A report is signed when the release that it encloses is out, and results are reported after the period has "
           "ended.",
           {{"Date: July 23, 2009\n\nHALIFAX, CANADA - July 22, 2009 - Northmoor Marine Inc. today reported results "
             "for the three months ended June 30, 2009.",
             Verdict::consistent},
            {"Date: July 23, 2009\n\nHALIFAX, CANADA - July 29, 2009 - Northmoor Marine Inc. today reported results "
             "for the three months ended June 30, 2009.",
             Verdict::inconsistent},
            {"HALIFAX, CANADA - July 22, 2009 - Northmoor Marine Inc. today reported results for the three months "
             "ended June 30, 2009.",
             Verdict::unverifiable}}},
          check};
}

}  // namespace tieout
