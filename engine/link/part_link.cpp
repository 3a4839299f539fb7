#include "tieout/engine/link/part_link.hpp"

#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/indirect/tax_rate.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/part_column.hpp"
#include "tieout/engine/link/subject/rows_for.hpp"
#include "tieout/engine/link/subject/said_of_company.hpp"
#include "tieout/engine/link/subject/segment.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {
namespace {

/// "Claims decreased to 6.8% of base revenue": base revenue is a measure, and nothing that the claims are of.
[[nodiscard]] bool is_own_whole(LinkFrame const& frame, FigureAtHand const& at) {
  auto const& whole = at.figure.whole;
  if (!at.part || !whole || !at.part->terms.has("revenu")) return false;
  return at.part->terms.strong == frame.reader.measure(frame.measure(at.claim.wholes[*whole])).strong;
}

/// "Segment income was $4 million": of the one spoken of, or of all.
[[nodiscard]] bool one_segment_or_all(FigureAtHand const& at, RowTerms const& row) {
  return at.said.terms.has("segment") && !at.said.terms.total && row.label.total;
}

/// A row of the company that is named so prints the figure, and the part's row does not: the section may be over.
[[nodiscard]] bool given_by_company(LinkFrame const& frame, FigureAtHand const& at,
                                    std::vector<Derivation> const& own) {
  constexpr int telling_digits = 3;
  if (!is_level(at.figure) || significant_digits(at.figure.quantity) < telling_digits) return false;
  std::vector<Statement> const& statements = frame.input.statements;
  auto const given = [&](CellReference cell) {
    return statements[cell.statement].printed(cell.row, cell.column) &&
           gives({DerivationKind::level, {cell}, {}, 0}, at.figure, statements);
  };
  if (given(own.front().cells.front())) return false;
  for (RowCandidate const& row : rows_for(frame.index, at.figure, at.said).fit)
    for (std::uint32_t column = 0; column < statements[row.statement].columns.size(); ++column)
      if (given({row.statement, row.row, column})) return true;
  return false;
}

}  // namespace

void settle_in_tables_of_part(LinkFrame const& frame, FigureAtHand const& at, bool period_assumed, Link& link) {
  std::vector<Statement> const& statements = frame.input.statements;
  bool const one_part = at.part && at.part->listed.empty();
  bool const by_column = one_part && keep_columns_of_part(*at.part, frame.reader, statements, link.candidates);
  bool const others = !by_column && frame.parts.keep_tables(at.part, frame.index, link.candidates);
  settle(link, at.figure, period_assumed, statements);
  if ((others && !at.part) || (by_column && !at.part->known)) link.sure = false;
}

void keep_to_part(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted, Link& link) {
  // "The effective tax rate was 31%", a sentence or two behind what is said of a part: it is the company's.
  bool const companys = at.part && !at.part->outright && is_tax_rate(wanted.terms);
  if (companys || is_own_whole(frame, at)) return;
  std::uint32_t const passage = frame.input.figures[at.i].passage;
  auto const& part = at.part;
  std::vector<CellReference> const cells = link.candidates.front().cells;
  auto const terms_of = [&](CellReference cell) -> RowTerms const& {
    return frame.index.rows_of(cell.statement)[cell.row];
  };
  bool const whole_of_company = is_of_company(frame, at, wanted);
  bool const taxed = is_tax_rate(wanted.terms) && part && (part->from_above || !part->outright);
  for (CellReference const cell : cells) {
    if (taxed || (whole_of_company && cell != cells.front())) break;  // parts of a company have no tax rate
    Column const& column = frame.input.statements[cell.statement].columns[cell.column];
    if (part && part->listed.empty() && is_column_of_part(*part, frame.reader, column)) continue;
    if (part && frame.parts.bars(*part, wanted, cell.statement, terms_of(cell)))
      return give_up(link, Reason::ambiguous, "the text is about '" + part->name + "', the row is not");
  }
  if (frame.parts.is_reported_name(wanted.terms) || one_segment_or_all(at, terms_of(cells.front()))) link.sure = false;
  auto const subject_names_it = [&] { return lacking(part->terms, at.said.terms).empty(); };
  RowTerms const& row = terms_of(cells.front());
  bool const names_part = part && lacking(part->terms, joined(row.label, row.path)).empty();
  constexpr std::string_view measures[] = {"ebitda", "ebit", "incom", "revenu", "margin", "order", "backlog"};
  bool const measured = std::any_of(row.label.strong.begin(), row.label.strong.end(),
                                    [&](std::string const& term) { return contains(measures, term); });
  bool const by_segment = names_part || measured || is_measure_of_segments(row.label);
  if (part && part->known && !part->outright && by_segment && !subject_names_it()) link.sure = false;
  if (part && part->from_above && given_by_company(frame, at, link.candidates)) link.sure = false;
  if (part && part->known) return;
  if (!part && is_measure_of_segments(wanted.terms) && frame.parts.follows_part(at.i)) link.sure = false;
  if (!under_segment(frame.sections, passage, frame.reader, terms_of(cells.front()))) return;
  Document const& document = frame.input.document;
  Span const text = document.passages[passage].text;
  if (frame.sections.behind_list(passage) || heading_names_measure(frame.sections, passage, frame.reader) ||
      said_of_company(document, text, at.figure.quantity.span)) {
    link.sure = false;
    return;
  }
  std::string const heading(frame.sections.heading(passage));
  give_up(link, Reason::ambiguous, "the section is about '" + heading + "', the row about the company");
}

bool is_of_company(LinkFrame const& frame, FigureAtHand const& at, Wanted const& wanted) {
  if (!at.figure.whole) return false;
  Subject const& whole = at.claim.wholes[*at.figure.whole];
  std::string_view const text = frame.input.document.view(whole.span);
  if (holds(text, "total") || holds(text, "consolidated") || holds(text, "company")) return true;
  return at.part && lacking(wanted.terms, joined(at.part->terms, frame.reader.measure(frame.measure(whole)))).empty();
}

}  // namespace tieout
