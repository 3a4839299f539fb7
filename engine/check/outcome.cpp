#include "tieout/engine/check/outcome.hpp"

#include "tieout/engine/check/corroboration.hpp"
#include "tieout/engine/check/power.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <tuple>
#include <utility>

namespace tieout {

namespace {

/// Where in the document's text a finding is first about something.
[[nodiscard]] std::uint32_t begin_of(Case const& subject, Finding const& finding) {
  auto begin = static_cast<std::uint32_t>(subject.document.text.size());
  for (FigureIndex const figure : finding.figures) begin = std::min(begin, subject.figure(figure).quantity.span.begin);
  for (Span const place : finding.places) begin = std::min(begin, place.begin);
  if (!finding.figures.empty() || !finding.places.empty()) return begin;
  for (CellReference const cell : finding.evidence) {
    Statement const& statement = subject.statements[cell.statement];
    Span const digits = statement.cell(cell.row, cell.column).text;
    begin = std::min(begin, digits.empty() ? statement.rows[cell.row].label_text.begin : digits.begin);
  }
  return begin;
}

[[nodiscard]] Findings findings_of(Rule const& rule, Case const& subject) {
  Findings findings;
  rule.check(subject, findings);
  for (Finding& finding : findings) {
    if (finding.rule.empty()) finding.rule = rule.metadata.id;
    assert(std::all_of(finding.figures.begin(), finding.figures.end(),
                       [&](FigureIndex figure) { return figure < subject.figures.size(); }));
  }
  std::vector<std::pair<std::uint32_t, std::size_t>> order;
  order.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) order.emplace_back(begin_of(subject, findings[i]), i);
  std::sort(order.begin(), order.end());
  Findings sorted;
  sorted.reserve(findings.size());
  for (auto const& [begin, index] : order) sorted.push_back(std::move(findings[index]));
  return sorted;
}

/// The order in which findings about one figure decide: the graver verdict, then the graver severity, then the better
/// grade.  Findings that are equal in all keep the order of the rules.
[[nodiscard]] auto rank(Finding const& finding) {
  int const grade =
      finding.grade == Grade::none ? static_cast<int>(Grade::truncated) + 1 : static_cast<int>(finding.grade);
  // A consistent finding that warns must not hide a plain one of a better grade: severity counts among equals only
  // where something is wrong.
  int const severity = finding.verdict == Verdict::inconsistent ? -static_cast<int>(finding.severity) : 0;
  return std::tuple(-static_cast<int>(finding.verdict), severity, grade, finding.reason == Reason::none);
}

[[nodiscard]] Reason reason_of_link(Case const& subject, FigureIndex figure) {
  Link const& link = subject.links[figure];
  if (link.reason != Reason::none) return link.reason;
  switch (subject.assertion_of(figure).speech) {
    case Speech::forward_looking:
      return Reason::forward_looking;
    case Speech::hypothetical:
      return Reason::hypothetical;
    case Speech::reported:
      break;
  }
  if (subject.statements.empty()) return Reason::no_tables;
  if (!link.candidates.empty()) return link.sure ? Reason::method_not_stated : Reason::ambiguous;
  return Reason::not_tabulated;
}

void fold(Outcome& outcome, Result const& result, FigureIndex figure) {
  Findings const& findings = result.findings;
  std::stable_sort(outcome.checks.begin(), outcome.checks.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return rank(findings[a]) < rank(findings[b]); });
  if (!outcome.checks.empty()) {
    Finding const& deciding = findings[outcome.checks.front()];
    outcome.verdict = deciding.verdict;
    outcome.reason = deciding.verdict == Verdict::unverifiable ? deciding.reason : Reason::none;
    Quantity const& claim = result.subject.figure(figure).quantity;
    if (deciding.verdict != Verdict::unverifiable && deciding.computed && !claim.in_words) {
      CheckingPower const power = checking_power(claim, result.subject.document.view(claim.digits), *deciding.computed);
      outcome.power = power.share();
      outcome.weak = deciding.verdict == Verdict::consistent && power.weak();
    }
  }
  if (outcome.verdict == Verdict::unverifiable && outcome.reason == Reason::none) {
    outcome.reason = reason_of_link(result.subject, figure);
  }
}

}  // namespace

Result run_rules(Case subject, Rules const& rules) {
  Result result;
  result.subject = std::move(subject);
  for (Rule const& rule : rules) {
    Findings findings = findings_of(rule, result.subject);
    std::move(findings.begin(), findings.end(), std::back_inserter(result.findings));
  }

  result.outcomes.resize(result.subject.figures.size());
  for (std::uint32_t index = 0; index < result.findings.size(); ++index) {
    for (FigureIndex const figure : result.findings[index].figures) {
      auto& checks = result.outcomes[figure].checks;
      if (checks.empty() || checks.back() != index) checks.push_back(index);
    }
  }
  auto const same = corroborations(result.subject);
  for (FigureIndex figure = 0; figure < result.outcomes.size(); ++figure) {
    Outcome& outcome = result.outcomes[figure];
    fold(outcome, result, figure);
    if (outcome.verdict == Verdict::unverifiable) outcome.corroborated_by = same[figure];
  }
  return result;
}

}  // namespace tieout
