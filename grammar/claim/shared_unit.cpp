#include "tieout/grammar/claim/shared_unit.hpp"

namespace tieout::grammar {
namespace {

constexpr int longest_list = 6;
constexpr int cents = -2;

/// What is shared: the unit of a ratio or of its change, or that money is per share.
[[nodiscard]] bool is_shared(Unit unit) noexcept {
  return unit == Unit::percent || unit == Unit::percentage_point || unit == Unit::basis_point ||
         unit == Unit::per_share;
}

/// A figure that says no unit of its own.
[[nodiscard]] bool lacks(Quantity const& quantity, Unit unit) noexcept {
  if (quantity.in_words) return false;
  if (unit != Unit::per_share) return quantity.unit == Unit::number && quantity.span == quantity.digits;
  return quantity.unit == Unit::currency && quantity.value.exponent == cents;
}

}  // namespace

void share_unit(Phrases& phrases) {
  if (phrases.list.empty() || phrases.list.back().kind != PhraseKind::quantity) return;
  QuantityPhrase const& last = phrases.quantities[phrases.list.back().index];
  Unit const unit = last.quantities.back().unit;
  if (last.quantities.size() != 1 || !is_shared(unit)) return;
  bool joined = false;
  std::size_t at = phrases.list.size() - 1;
  for (int i = 0; i < longest_list && at >= 2; ++i) {
    Phrase const& join = phrases.list[at - 1];
    if (join.says<"and">() && !joined)
      joined = true;
    else if (join.kind != PhraseKind::comma || !joined)
      return;
    at -= joined && at >= 3 && join.says<"and">() && phrases.list[at - 2].kind == PhraseKind::comma ? 3 : 2;
    if (phrases.list[at].kind != PhraseKind::quantity) return;
    QuantityPhrase& before = phrases.quantities[phrases.list[at].index];
    if (before.quantities.size() != 1 || !lacks(before.quantities.front(), unit)) return;
    before.quantities.front().unit = unit;
    before.per_share = last.per_share;
    before.dilution = last.dilution;
  }
}

}  // namespace tieout::grammar
