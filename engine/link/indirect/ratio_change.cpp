#include "tieout/engine/link/indirect/ratio_change.hpp"

#include <algorithm>

namespace tieout {
namespace {

[[nodiscard]] bool of_same_rows(Derivation const& a, Derivation const& b) noexcept {
  auto const same_row = [](CellReference x, CellReference y) { return x.statement == y.statement && x.row == y.row; };
  return same_row(a.cells[0], b.cells[0]) && same_row(a.cells[1], b.cells[1]) && a.cells[0].column != b.cells[0].column;
}

}  // namespace

std::vector<Derivation> ratio_changes(std::vector<Derivation> const& now, std::vector<Derivation> const& before) {
  std::vector<Derivation> found;
  for (Derivation const& to : now)
    for (Derivation const& from : before) {
      if (to.kind != DerivationKind::ratio || from.kind != DerivationKind::ratio || !of_same_rows(to, from)) continue;
      found.push_back({DerivationKind::ratio_difference,
                       {to.cells[0], to.cells[1], from.cells[0], from.cells[1]},
                       to.why + " against " + from.why,
                       std::min(to.score, from.score)});
    }
  return found;
}

}  // namespace tieout
