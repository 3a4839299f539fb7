#include "tieout/engine/link/prose_scale.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/link/figure_kind.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tieout {
namespace {

constexpr std::array<int, 2> powers = {3, 6};
constexpr std::uint32_t votes_needed = 3;

/// An amount in whole dollars, as printed, of no single thing.
[[nodiscard]] bool is_plain(Document const& document, Quantity const& quantity) {
  if (quantity.unit != Unit::currency || quantity.in_words || quantity.ulp != Decimal{1, 0}) return false;
  return !std::string_view(document.text).substr(quantity.span.end).starts_with(" per ");
}

struct Votes {
  std::array<std::uint32_t, powers.size()> in_unit{};
  std::uint32_t in_full = 0;
};

/// Digits that a cell repeats mean something from three on.
void vote(Votes& votes, Quantity const& claim, Link const& link, std::vector<Statement> const& statements) {
  constexpr std::int64_t three_digits = 100;
  Decimal const size = claim.value.magnitude();
  if (Rational(size) < Rational(Decimal{three_digits, 0})) return;
  std::array<bool, powers.size()> in_unit{};
  bool in_full = false;
  for (Derivation const& candidate : link.candidates) {
    if (candidate.kind != DerivationKind::level) continue;
    CellReference const cell = candidate.cells.front();
    Statement const& statement = statements[cell.statement];
    Decimal const value = statement.value(cell.row, cell.column).magnitude();
    Quantity magnitude = claim;
    magnitude.value = size;
    in_full = in_full || claim_interval(magnitude).contains(Rational(value));
    for (std::size_t i = 0; i < powers.size(); ++i)
      in_unit[i] = in_unit[i] || (statement.scale_stated && statement.rows[cell.row].scale == powers[i] &&
                                  Rational(size.scaled(powers[i])) == Rational(value));
  }
  for (std::size_t i = 0; i < powers.size(); ++i) votes.in_unit[i] += in_unit[i] ? 1u : 0u;
  votes.in_full += in_full ? 1u : 0u;
}

}  // namespace

bool settle_prose_scale(std::vector<Assertion>& assertions, LinkInput const& input, std::vector<Link> const& links) {
  Votes votes;
  for (Link const& link : links) {
    Figure const& figure = assertions[link.assertion].figures[link.figure];
    if (is_level(figure) && is_plain(input.document, figure.quantity))
      vote(votes, figure.quantity, link, input.statements);
  }
  auto const best = std::max_element(votes.in_unit.begin(), votes.in_unit.end());
  if (*best < votes_needed || *best <= 3 * votes.in_full) return false;
  int const power = powers[static_cast<std::size_t>(best - votes.in_unit.begin())];
  for (Assertion& assertion : assertions)
    for (Figure& figure : assertion.figures)
      if (Quantity& quantity = figure.quantity; is_plain(input.document, quantity)) {
        quantity.value = quantity.value.scaled(power);
        quantity.ulp = quantity.ulp.scaled(power);
      }
  return true;
}

}  // namespace tieout
