#include "tieout/engine/report/figure_account.hpp"
#include "tieout/engine/report/printable.hpp"
#include "tieout/engine/report/text_sections.hpp"

#include <algorithm>

namespace tieout {

namespace {

constexpr std::size_t most_cells = 24;

[[nodiscard]] std::string row_text(Row const& row) {
  std::string text;
  for (std::string const& heading : row.path) text += heading + " > ";
  return text + row.label;
}

void set_cells(TextPage& page, TextView const& view, std::vector<CellReference> const& cells) {
  std::vector<std::vector<std::string>> rows;
  for (CellReference const cell : cells) {
    if (rows.size() == most_cells) break;
    Statement const& statement = view.subject().statements[cell.statement];
    std::string_view const digits = cell_text(view.subject(), cell);
    std::string printed = digits.empty() ? "-" : std::string(digits);
    if (statement.cell(cell.row, cell.column).bracketed) printed = '(' + printed + ')';
    rows.push_back({'T' + std::to_string(cell.statement + 1), row_text(statement.rows[cell.row]),
                    statement.columns[cell.column].label, std::move(printed)});
  }
  page.columns(4, rows, true);
  if (cells.size() > most_cells)
    page.line(4, "and " + std::to_string(cells.size() - most_cells) + " more cells", Ink::faint);
}

[[nodiscard]] std::string head_line(TextPage const& page, std::string_view place, std::string_view what, Ink ink,
                                    Finding const& finding) {
  std::string head =
      page.inked(place, Ink::strong) + "  " + page.inked(what, ink) + "  " + page.inked(finding.rule, Ink::faint);
  if (finding.slip != Slip::none)
    head += page.inked("  likely slip: " + std::string(to_string(finding.slip)), Ink::faint);
  return head;
}

void set_sentence(TextPage& page, TextView const& view, FigureIndex figure, Ink ink) {
  Case const& subject = view.subject();
  Span const place = figure_place(subject.document, subject.figure(figure).quantity);
  auto const passage_index = subject.figures[figure].passage;
  Span const passage =
      passage_index < subject.document.passages.size() ? subject.document.passages[passage_index].text : place;
  auto const room = static_cast<std::uint32_t>(std::max<std::size_t>(page.width(), 60) - 12);
  page.excerpt(4, excerpt(subject.document, passage, place, room), ink);
}

void set_facts(TextPage& page, TextView const& view, std::vector<std::uint32_t> const& indices) {
  Facts const& facts = view.subject().facts;
  std::vector<std::vector<std::string>> rows;
  for (std::uint32_t const index : indices) {
    Fact const& fact = facts.facts[index];
    auto const period = facts.period_of(fact);
    rows.push_back({"fact", fact.element, period ? to_string(*period) : std::string(), fact.printed});
  }
  page.columns(4, rows, true);
}

void set_finding_body(TextPage& page, TextView const& view, Finding const& finding) {
  set_cells(page, view, finding.evidence);
  set_facts(page, view, finding.facts);
  page.wrapped(4, finding.message);
  if (!finding.suggestion.empty()) page.wrapped(4, "Suggestion: " + finding.suggestion, Ink::strong);
}

void set_figure(TextPage& page, TextView const& view, FigureIndex figure, Finding const& finding, std::string_view what,
                Ink ink) {
  Document const& document = view.subject().document;
  Span const source = document.source_of(figure_place(document, view.subject().figure(figure).quantity));
  page.blank();
  page.raw_line(0, head_line(page, view.places.text_of(source), what, ink, finding));
  set_sentence(page, view, figure, ink);
  set_finding_body(page, view, finding);
}

[[nodiscard]] Ink ink_of(Severity severity) noexcept {
  switch (severity) {
    case Severity::note:
      return Ink::faint;
    case Severity::warning:
      return Ink::warning;
    case Severity::error:
      return Ink::error;
  }
  return Ink::plain;
}

}  // namespace

void set_inconsistent(TextPage& page, TextView const& view) {
  for (FigureIndex figure = 0; figure < view.result.outcomes.size(); ++figure) {
    Outcome const& outcome = view.result.outcomes[figure];
    if (outcome.verdict != Verdict::inconsistent || outcome.checks.empty()) continue;
    Finding const& deciding = view.result.findings[outcome.checks.front()];
    set_figure(page, view, figure, deciding, "inconsistent", Ink::error);
    for (std::size_t i = 1; i < outcome.checks.size(); ++i) {
      Finding const& other = view.result.findings[outcome.checks[i]];
      page.wrapped(4, "Also " + other.rule + " (" + std::string(to_string(other.verdict)) + "): " + other.message,
                   Ink::faint);
    }
  }
}

void set_warnings(TextPage& page, TextView const& view) {
  for (FigureIndex figure = 0; figure < view.result.outcomes.size(); ++figure) {
    Outcome const& outcome = view.result.outcomes[figure];
    if (outcome.verdict == Verdict::inconsistent) continue;
    for (std::uint32_t const check : outcome.checks) {
      Finding const& finding = view.result.findings[check];
      if (finding.severity != Severity::note) {
        set_figure(page, view, figure, finding, to_string(finding.severity), ink_of(finding.severity));
      }
    }
  }
}

void set_document_findings(TextPage& page, TextView const& view) {
  Case const& subject = view.subject();
  for (Finding const& finding : view.result.findings) {
    bool const shown = finding.severity != Severity::note || page.style().all;
    if (!finding.figures.empty() || !shown) continue;
    std::string place = subject.document.path;
    if (!finding.places.empty()) {
      place = view.places.text_of(subject.document.source_of(finding.places.front()));
    } else if (!finding.evidence.empty()) {
      place = view.places.text_of(cell_source(subject, finding.evidence.front()));
    }
    page.blank();
    page.raw_line(0, head_line(page, place, to_string(finding.severity), ink_of(finding.severity), finding));
    for (Span const words : finding.places) page.wrapped(4, '"' + std::string(subject.document.view(words)) + '"');
    set_finding_body(page, view, finding);
  }
}

}  // namespace tieout
