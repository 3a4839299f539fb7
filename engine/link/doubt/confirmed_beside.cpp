#include "tieout/engine/link/doubt/confirmed_beside.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"

#include <algorithm>
#include <optional>

namespace tieout {
namespace {

// One digit is what a cell rounds to by chance too often.
constexpr int telling_digits = 2;

/// The one thing that a figure was linked to, by its words alone.
[[nodiscard]] Derivation const* named_level(LinkInput const& input, Link const& link) {
  if (link.candidates.empty() || link.by_value || !agree(link.candidates, input.statements)) return nullptr;
  Derivation const& best = link.candidates.front();
  return best.kind == DerivationKind::level || best.kind == DerivationKind::sum ? &best : nullptr;
}

[[nodiscard]] bool same_rows(Derivation const& a, Derivation const& b) {
  return a.kind == b.kind && std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(),
                                        [](CellReference x, CellReference y) {
                                          return x.statement == y.statement && x.row == y.row && x.column != y.column;
                                        });
}

[[nodiscard]] bool prints(LinkInput const& input, Derivation const& derivation, Quantity claim) {
  Rational total;
  for (CellReference const cell : derivation.cells)
    total = total + Rational(input.statements[cell.statement].value(cell.row, cell.column));
  claim.value = claim.value.magnitude();
  return claim_interval(claim).contains(total.magnitude());
}

}  // namespace

bool taken_by_another(LinkInput const& input, std::vector<Link> const& links, std::uint32_t i) {
  if (links[i].candidates.empty() || !is_level(input.figure(i))) return false;
  Derivation const& own = links[i].candidates.front();
  if (own.kind != DerivationKind::level && own.kind != DerivationKind::sum) return false;
  Quantity const& value = input.figure(i).quantity;
  constexpr std::uint32_t reach = 4;  // figures to either side
  auto const in_sentence = [&](std::uint32_t j) {
    return input.figures[i].passage == input.figures[j].passage &&
           in_one_sentence(input.document, value.span, input.figure(j).quantity.span);
  };
  auto const end = std::min<std::uint32_t>(static_cast<std::uint32_t>(links.size()), i + reach + 1);
  for (std::uint32_t j = i < reach ? 0 : i - reach; j < end; ++j) {
    Figure const& other = input.figure(j);
    bool const another = j != i && in_sentence(j) && is_level(other) && other.quantity.unit == value.unit &&
                         Rational(other.quantity.value) != Rational(value.value);
    if (!another || links[j].candidates.empty() || links[j].candidates.front().cells != own.cells) continue;
    if (significant_digits(other.quantity) >= telling_digits && prints(input, own, other.quantity)) return true;
  }
  return false;
}

bool confirmed_beside(LinkInput const& input, std::vector<Link> const& links, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  if (!is_level(figure)) return false;
  Derivation const* const own = named_level(input, links[i]);
  if (own == nullptr) return false;
  std::uint32_t first = i;
  while (first > 0 && links[first - 1].assertion == links[i].assertion) --first;
  bool confirmed = false;
  for (std::uint32_t j = first; j < links.size() && links[j].assertion == links[i].assertion; ++j) {
    Figure const& other = input.figure(j);
    if (j == i || !is_level(other) || other.quantity.unit != figure.quantity.unit) continue;
    for (Derivation const& one : links[j].candidates) {
      // Of two figures for one cell the other may be the one that is meant.
      if (one.cells == own->cells) return false;
      confirmed = confirmed || (!links[j].by_value && significant_digits(other.quantity) >= telling_digits &&
                                same_rows(*own, one) && prints(input, one, other.quantity));
    }
  }
  return confirmed;
}

}  // namespace tieout
