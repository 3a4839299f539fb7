#include "tieout/engine/report/figure_account.hpp"

#include <algorithm>

namespace tieout {

namespace {

constexpr std::size_t most_candidates = 4;
constexpr std::size_t most_related = 12;

void relate(FigureAccount& account, CellReference cell) {
  bool const computed_with = account.deciding != nullptr &&
                             std::find(account.deciding->evidence.begin(), account.deciding->evidence.end(), cell) !=
                                 account.deciding->evidence.end();
  bool const known = std::find(account.related.begin(), account.related.end(), cell) != account.related.end();
  if (!computed_with && !known && account.related.size() < most_related) account.related.push_back(cell);
}

[[nodiscard]] std::string unverifiable_explanation(Result const& result, FigureIndex figure) {
  Link const& link = result.subject.links[figure];
  Reason const reason = result.outcomes[figure].reason;
  std::string explanation = link.missing.empty() ? std::string(describe(reason)) : link.missing;
  if (reason != Reason::ambiguous || link.candidates.empty()) return explanation;
  explanation += link.candidates.size() == 1 ? "; candidate: " : "; candidates: ";
  for (std::size_t i = 0; i < std::min(most_candidates, link.candidates.size()); ++i) {
    if (i != 0) explanation += "; ";
    explanation += link.candidates[i].why;
  }
  if (link.candidates.size() > most_candidates) {
    explanation += " and " + std::to_string(link.candidates.size() - most_candidates) + " more";
  }
  return explanation;
}

}  // namespace

FigureAccount account_for(Result const& result, FigureIndex figure) {
  Outcome const& outcome = result.outcomes[figure];
  FigureAccount account;
  if (!outcome.checks.empty()) account.deciding = &result.findings[outcome.checks.front()];
  if (account.deciding != nullptr) {
    account.explanation = account.deciding->message;
    for (CellReference const cell : account.deciding->related) relate(account, cell);
  }
  if (outcome.verdict == Verdict::unverifiable) {
    auto const& candidates = result.subject.links[figure].candidates;
    for (std::size_t i = 0; i < std::min(most_candidates, candidates.size()); ++i) {
      for (CellReference const cell : candidates[i].cells) relate(account, cell);
    }
    if (account.explanation.empty()) account.explanation = unverifiable_explanation(result, figure);
  }
  if (account.explanation.empty()) account.explanation = to_string(outcome.verdict);
  return account;
}

Span figure_place(Document const& document, Quantity const& quantity) noexcept {
  Span const source = document.source_of(quantity.span);
  bool const spread = source.size() > 4 * quantity.span.size() + 64;
  return spread && !quantity.digits.empty() ? quantity.digits : quantity.span;
}

std::string_view describe(Reason reason) noexcept {
  switch (reason) {
    case Reason::none:
      return "checked";
    case Reason::not_tabulated:
      return "no row of any table is about this";
    case Reason::no_period:
      return "a row is about this, but no column is for this period";
    case Reason::ambiguous:
      return "several cells fit, or it is not sure that the cell is meant";
    case Reason::forward_looking:
      return "an expectation that no table states";
    case Reason::hypothetical:
      return "a supposition, not a report";
    case Reason::not_meaningful:
      return "a percentage of a base of zero or across zero means nothing";
    case Reason::method_not_stated:
      return "the words do not say how the figure was computed";
    case Reason::basis_mismatch:
      return "the tables are on another basis";
    case Reason::no_tables:
      return "the document has no table with figures";
  }
  return "";
}

Span cell_source(Case const& subject, CellReference cell) noexcept {
  Statement const& statement = subject.statements[cell.statement];
  Span const digits = statement.cell(cell.row, cell.column).text;
  return subject.document.source_of(digits.empty() ? statement.rows[cell.row].label_text : digits);
}

std::string_view cell_text(Case const& subject, CellReference cell) noexcept {
  Span const digits = subject.statements[cell.statement].cell(cell.row, cell.column).text;
  return digits.empty() ? std::string_view{} : subject.document.view(digits);
}

}  // namespace tieout
