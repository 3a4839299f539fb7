#include "tieout/engine/link/wording/change_beside.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/settle.hpp"

#include <optional>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool is_change(Role role) noexcept {
  return role == Role::change || role == Role::percent_change || role == Role::multiple;
}

/// The only level of the figure's assertion that has a cell of its own; none where there are several.
[[nodiscard]] std::optional<CellReference> cell_of_level(LinkInput const& input, std::vector<Link> const& links,
                                                         std::uint32_t i) {
  std::optional<CellReference> found;
  std::uint32_t first = i;
  while (first > 0 && links[first - 1].assertion == links[i].assertion) --first;
  for (std::uint32_t j = first; j < links.size() && links[j].assertion == links[i].assertion; ++j) {
    if (input.figure(j).role != Role::level) continue;
    if (found || links[j].candidates.empty() || links[j].candidates.front().kind != DerivationKind::level)
      return std::nullopt;
    found = links[j].candidates.front().cells.front();
  }
  return found;
}

}  // namespace

void link_change_beside(LinkInput const& input, std::vector<Link>& links, std::uint32_t i) {
  Link& link = links[i];
  Figure const& figure = input.figure(i);
  // "Over $600 million" would be borne out by any larger change.
  bool const bound = figure.quantity.hedge != Hedge::none && figure.quantity.hedge != Hedge::about;
  if (!link.candidates.empty() || !is_change(figure.role) || bound) return;
  auto const cell = cell_of_level(input, links, i);
  if (!cell) return;
  Column const& column = input.statements[cell->statement].columns[cell->column];
  if (!column.period) return;
  PeriodChoice own;
  (column.period->months == 0 ? own.instant : own.lasting) = column.period;
  PeriodChoice const start = start_period(input, i, own);
  Changes found = changes(input.statements, {{cell->statement, cell->row, 0}}, figure.role, column.basis, own, start);
  if (found.candidates.empty()) return;
  link.candidates = std::move(found.candidates);
  settle(link, figure, false, input.statements);
  link.sure = false;
  link.reason = Reason::none;
  link.missing.clear();
}

}  // namespace tieout
