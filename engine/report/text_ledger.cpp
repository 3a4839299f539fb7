#include "tieout/engine/report/figure_account.hpp"
#include "tieout/engine/report/text_sections.hpp"

#include <map>

namespace tieout {

namespace {

[[nodiscard]] std::vector<std::string> ledger_line(TextView const& view, FigureIndex index, std::string last) {
  Case const& subject = view.subject();
  Span const place = figure_place(subject.document, subject.figure(index).quantity);
  LineColumn const at = view.places.place_of(subject.document.source_of(place)).at;
  return {std::to_string(at.line) + ':' + std::to_string(at.column), std::string(subject.document.view(place)),
          std::string(subject.document.view(subject.assertion_of(index).subject.span)), std::move(last)};
}

/// What a line of the unverifiable ledger adds to the words of its reason.
[[nodiscard]] std::string remark(TextView const& view, FigureIndex index) {
  Outcome const& outcome = view.result.outcomes[index];
  std::string said = account_for(view.result, index).explanation;
  if (said == describe(outcome.reason) || said == to_string(outcome.verdict)) said.clear();
  if (outcome.corroborated_by.empty()) return said;
  if (!said.empty()) said += "; ";
  return said + "said again in " + counted(outcome.corroborated_by.size(), "other place", "other places");
}

}  // namespace

void set_unverifiable(TextPage& page, TextView const& view) {
  std::map<Reason, std::vector<FigureIndex>> by_reason;
  for (FigureIndex figure = 0; figure < view.result.outcomes.size(); ++figure) {
    Outcome const& outcome = view.result.outcomes[figure];
    if (outcome.verdict == Verdict::unverifiable) by_reason[outcome.reason].push_back(figure);
  }
  if (by_reason.empty()) return;
  page.blank();
  page.line(0, "Not verifiable", Ink::strong);
  for (auto const& [reason, figures] : by_reason) {
    page.raw_line(2, page.inked(to_string(reason), Ink::strong) + " (" + std::to_string(figures.size()) +
                         "): " + page.inked(describe(reason), Ink::faint));
    std::vector<std::vector<std::string>> rows;
    for (FigureIndex const figure : figures) rows.push_back(ledger_line(view, figure, remark(view, figure)));
    page.columns(4, rows, false);
  }
}

void set_consistent(TextPage& page, TextView const& view) {
  std::vector<std::vector<std::string>> rows;
  for (FigureIndex figure = 0; figure < view.result.outcomes.size(); ++figure) {
    Outcome const& outcome = view.result.outcomes[figure];
    if (outcome.verdict != Verdict::consistent) continue;
    FigureAccount const account = account_for(view.result, figure);
    std::string said = std::string(to_string(account.deciding->grade)) + (outcome.weak ? ", weak: " : ": ");
    rows.push_back(ledger_line(view, figure, said + account.explanation));
  }
  if (rows.empty()) return;
  page.blank();
  page.line(0, "Consistent", Ink::strong);
  page.columns(4, rows, false);
}

}  // namespace tieout
