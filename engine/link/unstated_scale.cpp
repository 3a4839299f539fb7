#include "tieout/engine/link/unstated_scale.hpp"

#include "tieout/engine/exact/interval.hpp"

#include <algorithm>
#include <array>

namespace tieout {
namespace {

constexpr std::array<int, 3> powers = {0, 3, 6};
constexpr std::uint32_t votes_needed = 3;

[[nodiscard]] bool scalable(Row const& row) noexcept { return row.unit == RowUnit::amount && row.scale == 0; }

/// Shares printed with decimals are counted in something larger.
[[nodiscard]] bool fraction_of_shares(Statement const& statement, std::uint32_t row) {
  if (statement.rows[row].unit != RowUnit::shares || statement.rows[row].scale != 0) return false;
  for (std::uint32_t column = 0; column < statement.columns.size(); ++column)
    if (statement.printed(row, column) && statement.cell(row, column).places > 0) return true;
  return false;
}

[[nodiscard]] bool fits_at(Quantity const& claim, Statement const& statement, CellReference cell, int power) {
  Decimal const value = statement.value(cell.row, cell.column).magnitude().scaled(power);
  Decimal const ulp = statement.ulp(cell.row, cell.column).scaled(power);
  Quantity magnitude = claim;
  magnitude.value = claim.value.magnitude();
  return !value.is_zero() && meets(claim_interval(magnitude), rounding_interval(value, ulp));
}

}  // namespace

void settle_unstated_scales(std::vector<Statement>& statements, LinkInput const& input,
                            std::vector<Link> const& links) {
  std::array<std::uint32_t, powers.size()> votes{};
  for (Link const& link : links) {
    Figure const& figure = input.assertions[link.assertion].figures[link.figure];
    if (figure.quantity.unit != Unit::currency || link.candidates.empty()) continue;
    std::array<bool, powers.size()> fitting{};
    for (Derivation const& candidate : link.candidates) {
      if (candidate.kind != DerivationKind::level) continue;
      CellReference const cell = candidate.cells.front();
      Statement const& statement = statements[cell.statement];
      if (statement.scale_stated || !scalable(statement.rows[cell.row])) continue;
      for (std::size_t i = 0; i < powers.size(); ++i)
        fitting[i] = fitting[i] || fits_at(figure.quantity, statement, cell, powers[i]);
    }
    for (std::size_t i = 0; i < powers.size(); ++i) votes[i] += fitting[i] ? 1u : 0u;
  }
  auto const best = static_cast<std::size_t>(std::max_element(votes.begin(), votes.end()) - votes.begin());
  if (votes[best] < votes_needed) return;
  for (std::size_t i = 0; i < powers.size(); ++i)
    if (i != best && votes[i] * 3 > votes[best]) return;
  for (Statement& statement : statements) {
    if (statement.scale_stated) continue;
    statement.scale = powers[best];
    statement.scale_stated = true;
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r)
      if (scalable(statement.rows[r]) || fraction_of_shares(statement, r)) statement.rows[r].scale = powers[best];
    statement.notes.push_back("scale not stated; 10^" + std::to_string(powers[best]) + " by the figures of the text");
  }
}

}  // namespace tieout
