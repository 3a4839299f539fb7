#include "tieout/engine/link/wording/change_beside.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/settle.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool is_change(Role role) noexcept {
  return role == Role::change || role == Role::percent_change || role == Role::multiple || role == Role::point_change;
}

/// The figures of one assertion in the ledger.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

[[nodiscard]] Range around(std::vector<Link> const& links, std::uint32_t i) {
  Range range{i, i + 1};
  while (range.first > 0 && links[range.first - 1].assertion == links[i].assertion) --range.first;
  while (range.end < links.size() && links[range.end].assertion == links[i].assertion) ++range.end;
  return range;
}

/// The only figure of a role that an assertion has, where it was linked to a cell.
[[nodiscard]] std::optional<std::uint32_t> only_linked(LinkInput const& input, std::vector<Link> const& links,
                                                       Range range, Role role) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t j = range.first; j < range.end; ++j) {
    if (input.figure(j).role != role) continue;
    if (found || links[j].candidates.empty() || links[j].candidates.front().kind != DerivationKind::level)
      return std::nullopt;
    found = j;
  }
  return found;
}

[[nodiscard]] CellReference cell_of(Link const& link) { return link.candidates.front().cells.front(); }

/// "The increase of $3 million", "This 12% decline": takes up what the sentence before said.
[[nodiscard]] bool takes_up(LinkInput const& input, Range range) {
  constexpr std::string_view articles[] = {"The ", "This ", "That ", "Such "};
  constexpr std::uint32_t longest = 5;
  if (!input.assertion(range.first).subject.words.empty()) return false;
  Figure const& first = input.figure(range.first);
  std::uint32_t begin = first.quantity.span.begin;
  if (!first.direction_span.empty()) begin = std::min(begin, first.direction_span.begin);
  std::string_view const before = input.document.view({begin > longest ? begin - longest : 0, begin});
  return std::any_of(std::begin(articles), std::end(articles),
                     [&](std::string_view article) { return before.ends_with(article); });
}

void take(Link& link, Figure const& figure, std::vector<Derivation> candidates, bool sure, LinkInput const& input) {
  if (candidates.empty()) return;
  link.candidates = std::move(candidates);
  settle(link, figure, false, input.statements);
  link.sure = sure && agree(link.candidates, input.statements);
  link.reason = Reason::none;
  link.missing.clear();
}

/// A column beside the cell prints how far it moved: the figure is that, and not the difference of two ratios.
[[nodiscard]] bool prints_points(LinkInput const& input, CellReference cell) {
  Statement const& statement = input.statements[cell.statement];
  for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
    ColumnKind const kind = statement.columns[c].kind;
    bool const moves = kind == ColumnKind::change || kind == ColumnKind::percent_change;
    if (moves && statement.printed(cell.row, c)) return true;
  }
  return false;
}

/// The changes of a cell's row up to its column.
[[nodiscard]] std::vector<Derivation> changes_up_to(LinkInput const& input, std::uint32_t i, CellReference cell,
                                                    std::optional<Period> const& from) {
  Column const& column = input.statements[cell.statement].columns[cell.column];
  if (!column.period || (input.figure(i).role == Role::point_change && prints_points(input, cell))) return {};
  PeriodChoice own;
  (column.period->months == 0 ? own.instant : own.lasting) = column.period;
  PeriodChoice start;
  if (from)
    (from->months == 0 ? start.instant : start.lasting) = from;
  else
    start = start_period(input, i, own);
  return changes(input.statements, {{cell.statement, cell.row, 0}}, input.figure(i).role, column.basis, own, start)
      .candidates;
}

void link_to_sentence_before(LinkInput const& input, std::vector<Link>& links, std::uint32_t i, Range own) {
  if (input.assertion(i).subject.basis != Basis::unspecified) return;
  Range before = own;
  // What was taken up may be taken up again.
  while (takes_up(input, before)) {
    if (before.first == 0 || input.figures[before.first - 1].passage != input.figures[i].passage) return;
    before = around(links, before.first - 1);
  }
  if (before.first == own.first) return;
  auto const level = only_linked(input, links, before, Role::level);
  auto const prior = only_linked(input, links, before, Role::prior_level);
  if (!level || !prior) return;
  CellReference const to = cell_of(links[*level]);
  CellReference const from = cell_of(links[*prior]);
  if (to.statement != from.statement || to.row != from.row) return;
  take(links[i], input.figure(i),
       changes_up_to(input, i, to, input.statements[from.statement].columns[from.column].period),
       links[*level].sure && links[*prior].sure, input);
}

[[nodiscard]] DerivationKind kind_of(Role role) noexcept {
  if (role == Role::percent_change) return DerivationKind::relative_change;
  return role == Role::multiple ? DerivationKind::multiple : DerivationKind::difference;
}

/// "$16.7 million, up 2.4% from $16.3 million", of two tables of one period each with the same rows and columns.
void link_between_tables(LinkInput const& input, std::vector<Link>& links, std::uint32_t i, Range own) {
  auto const level = only_linked(input, links, own, Role::level);
  auto const prior = only_linked(input, links, own, Role::prior_level);
  if (!level || !prior) return;
  CellReference const to = cell_of(links[*level]);
  CellReference const from = cell_of(links[*prior]);
  if (to.statement == from.statement) return;
  Statement const& here = input.statements[to.statement];
  Statement const& there = input.statements[from.statement];
  bool const same_row = here.rows[to.row].label == there.rows[from.row].label &&
                        here.rows[to.row].path == there.rows[from.row].path &&
                        here.rows[to.row].unit == there.rows[from.row].unit;
  auto const& now = here.columns[to.column];
  auto const& before = there.columns[from.column];
  bool const same_column = now.period && before.period && now.period->months == before.period->months &&
                           !(*now.period == *before.period) && to.column == from.column && now.basis == before.basis &&
                           here.columns.size() == there.columns.size();
  if (!same_row || !same_column) return;
  std::string why = describe(here, to.row, to.column) + " against " + to_string(*before.period);
  take(links[i], input.figure(i), {{kind_of(input.figure(i).role), {to, from}, std::move(why), 0}}, false, input);
}

}  // namespace

void link_change_beside(LinkInput const& input, std::vector<Link>& links, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  // "Over $600 million" would be borne out by any larger change.
  bool const bound = figure.quantity.hedge != Hedge::none && figure.quantity.hedge != Hedge::about;
  if (!links[i].candidates.empty() || !is_change(figure.role) || bound) return;
  Range const own = around(links, i);
  if (links[i].reason == Reason::no_period) return link_between_tables(input, links, i, own);
  if (auto const level = only_linked(input, links, own, Role::level))
    take(links[i], figure, changes_up_to(input, i, cell_of(links[*level]), std::nullopt), false, input);
  else
    link_to_sentence_before(input, links, i, own);
}

}  // namespace tieout
