#include "tieout/engine/link/doubt/start_of_change.hpp"

#include "tieout/engine/link/gives.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tieout {
namespace {

[[nodiscard]] bool is_start(Derivation const& change) noexcept {
  return change.cells.size() == 2 &&
         (change.kind == DerivationKind::difference || change.kind == DerivationKind::relative_change);
}

/// The cells of the row that the changes of the assertion start from, by what gives them.
[[nodiscard]] std::vector<CellReference> starts(LinkInput const& input, std::vector<Link> const& links,
                                                std::uint32_t prior, CellReference row) {
  std::vector<CellReference> found;
  std::uint32_t const first = prior - input.figures[prior].figure;
  for (std::uint32_t j = first; j < links.size() && links[j].assertion == links[prior].assertion; ++j) {
    Figure const& figure = input.figure(j);
    if (figure.role != Role::change && figure.role != Role::percent_change) continue;
    for (Derivation const& one : links[j].candidates) {
      bool const of_row = is_start(one) && one.cells[1].statement == row.statement && one.cells[1].row == row.row;
      if (of_row && gives(one, figure, input.statements)) found.push_back(one.cells[1]);
    }
  }
  return found;
}

}  // namespace

void keep_priors_to_start(LinkInput const& input, std::vector<Link>& links) {
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    Link& link = links[i];
    if (input.figure(i).role != Role::prior_level || !link.by_value || link.candidates.empty()) continue;
    Derivation const& best = link.candidates.front();
    if (best.kind != DerivationKind::level) continue;
    std::vector<CellReference> const from = starts(input, links, i, best.cells.front());
    auto const is_from = [&](CellReference cell) { return std::find(from.begin(), from.end(), cell) != from.end(); };
    if (from.empty() || is_from(best.cells.front())) continue;
    std::erase_if(link.candidates, [&](Derivation const& one) { return !is_from(one.cells.front()); });
    link.sure = link.but_for_choice = false;
    link.by_value = false;
    if (!link.candidates.empty()) continue;
    link.reason = Reason::ambiguous;
    link.missing = "the change beside it starts from another period";
  }
}

}  // namespace tieout
