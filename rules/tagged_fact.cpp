#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/fact_value.hpp"
#include "tieout/engine/check/figure_check.hpp"
#include "tieout/engine/exact/grouped.hpp"

#include <string>
#include <utility>

namespace tieout {
namespace {

void check(Case const& subject, Findings& findings) {
  for (FactLink const& link : subject.fact_links) {
    Quantity const& printed = subject.figure(link.figure).quantity;
    Quantity claim = printed;
    claim.value = claim.value.magnitude();
    Computed computed = fact_value(subject.facts.facts[link.fact], claim.unit);
    computed.range = magnitude(computed.range);
    Fit const how = fit(claim, computed.value, computed.range);
    bool const fits = bears_out(how);

    Finding finding;
    finding.rule = "tagged-fact";
    finding.figures = {link.figure};
    finding.facts = {link.fact};
    finding.verdict = fits ? Verdict::consistent : Verdict::inconsistent;
    finding.severity = !fits ? Severity::error : how == Fit::coarse ? Severity::warning : Severity::note;
    finding.grade = fits ? grade_of(how) : Grade::none;
    finding.message = "the fact is " + grouped(computed.value.to_display()) + ", printed as " +
                      std::string(subject.document.view(printed.span)) + " (" + link.why + ")";
    if (!fits) finding.suggestion = corrected(subject, printed, computed.value);
    if (how == Fit::truncated) finding.slip = Slip::truncated;
    finding.computed = std::move(computed);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

Rule tagged_fact_rule() {
  auto const filing = [](std::string const& sentence) {
    return "<html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\" xmlns:xbrli=\"http://www.xbrl.org/2003/instance\">\n"
           "<body><div style=\"display:none\"><ix:header>\n<ix:hidden><ix:nonFraction "
           "name=\"us-gaap:AdvertisingExpense\" "
           "contextRef=\"q2\" unitRef=\"usd\"\n  decimals=\"-3\" scale=\"3\">418</ix:nonFraction></ix:hidden>\n"
           "<ix:resources><xbrli:context id=\"q2\"><xbrli:entity><xbrli:identifier "
           "scheme=\"urn:names\">Northmoor</xbrli:identifier></xbrli:entity>\n"
           "<xbrli:period><xbrli:startDate>2009-04-01</xbrli:startDate><xbrli:endDate>2009-06-30</xbrli:endDate>"
           "</xbrli:period></xbrli:context>\n"
           "<xbrli:unit "
           "id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources>\n</ix:header></"
           "div>\n<p>" +
           sentence + "</p></body></html>\n";
  };
  return {
      {"tagged-fact",
       "A figure without a table is the fact that is tagged so",
       "Levels of inline XBRL documents that no table's cell says anything of, against the fact of their subject and "
       "period: a hidden one, or one tagged in a table that has no row or column for it. A figure's own tag is no "
       "evidence, but names the fact.",
       "A tagged fact is the company's own statement of a figure for one element, period and unit. Text that says "
       "another number of the same thing contradicts what was filed as data.",
       {{filing("Advertising expense for the three months ended June 30, 2009 was [$0.4 million]."),
         Verdict::consistent},
        {filing("Advertising expense for the three months ended June 30, 2009 was [$0.5 million]."),
         Verdict::inconsistent},
        {filing("Advertising expense for the three months ended June 30, 2008 was [$0.4 million]."),
         Verdict::unverifiable}}},
      check};
}

}  // namespace tieout
