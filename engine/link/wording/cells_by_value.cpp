#include "tieout/engine/link/wording/cells_by_value.hpp"

#include "tieout/engine/exact/digit_slips.hpp"
#include "tieout/engine/exact/interval.hpp"

#include <algorithm>
#include <cstddef>

namespace tieout {
namespace {

/// How far a cell's value may lie from the printed one: as far as coarse rounding reaches.
[[nodiscard]] Rational reach_of(Quantity const& printed) {
  Decimal step = printed.ulp;
  std::int64_t mantissa = printed.value.mantissa;
  // "1,250,000" may be a rounding at the place of its zeros.
  for (Decimal place = printed.value; mantissa != 0 && mantissa % 10 == 0; mantissa /= 10)
    step.exponent = ++place.exponent;
  return Rational(step) / Rational(2);
}

constexpr std::size_t most_cells = 64;
constexpr std::ptrdiff_t most_in_reach = 512;

// "$3,000,000" may round almost anything; "$4,318,000" does not.
constexpr int enough_digits_for_coarse = 4;
constexpr int enough_digits_for_scaled = 3;

}  // namespace

int significant_digits(Quantity const& printed) noexcept {
  std::int64_t mantissa = printed.value.magnitude().mantissa;
  // Zeros count where a scale word or a decimal point says how far the figure is printed: "$5.0 billion".
  bool const written_out = printed.ulp == Decimal{1, 0};
  while (written_out && mantissa != 0 && mantissa % 10 == 0) mantissa /= 10;
  int digits = 0;
  for (; mantissa != 0; mantissa /= 10) ++digits;
  return digits;
}

CellsByValue::CellsByValue(std::vector<Statement> const& statements) : statements_(statements) {
  for (std::uint32_t s = 0; s < statements.size(); ++s) {
    Statement const& statement = statements[s];
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r)
      for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
        if (statement.columns[c].kind == ColumnKind::amount && statement.printed(r, c))
          cells_.push_back({Rational(statement.value(r, c)).magnitude(), {s, r, c}});
  }
  std::stable_sort(cells_.begin(), cells_.end(), [](Sized const& a, Sized const& b) { return a.size < b.size; });
}

std::vector<CellReference> CellsByValue::fitting(Quantity const& printed) const {
  std::vector<CellReference> found;
  Quantity claim = printed;
  claim.value = claim.value.magnitude();
  Rational const value(claim.value);
  Rational const reach = reach_of(claim);
  // "$4,318,000" is 4,318 thousand; "$900,000" may be anything.
  bool const written_out = significant_digits(printed) >= enough_digits_for_scaled;
  auto at = std::lower_bound(cells_.begin(), cells_.end(), value - reach,
                             [](Sized const& one, Rational const& low) { return one.size < low; });
  auto const end = std::upper_bound(at, cells_.end(), value + reach,
                                    [](Rational const& high, Sized const& one) { return high < one.size; });
  if (end - at > most_in_reach) return {};
  for (; at != end; ++at) {
    Statement const& statement = statements_[at->cell.statement];
    Decimal const ulp = statement.ulp(at->cell.row, at->cell.column);
    if (Rational(claim.ulp) < Rational(ulp) && !(written_out && at->size == value)) continue;
    Fit const how = fit(claim, at->size, Interval::closed(at->size - Rational(ulp) / 2, at->size + Rational(ulp) / 2));
    bool const coarse = how == Fit::coarse && significant_digits(printed) >= enough_digits_for_coarse;
    if (how == Fit::exact || coarse) found.push_back(at->cell);
    // A number that so many cells print tells nothing.
    if (found.size() > most_cells) return {};
  }
  return found;
}

std::vector<CellReference> CellsByValue::one_slip_away(Quantity const& printed) const {
  std::vector<CellReference> found;
  Rational const ulp(printed.ulp);
  for (std::int64_t const mantissa : digit_slips(printed.value.magnitude().mantissa)) {
    Rational const size(Decimal{mantissa, printed.value.exponent});
    auto at = std::lower_bound(cells_.begin(), cells_.end(), size,
                               [](Sized const& one, Rational const& value) { return one.size < value; });
    for (; at != cells_.end() && at->size == size; ++at)
      if (Rational(statements_[at->cell.statement].ulp(at->cell.row, at->cell.column)) == ulp)
        found.push_back(at->cell);
  }
  return found;
}

}  // namespace tieout
