#pragma once

#include "tieout/engine/exact/rational.hpp"
#include "tieout/grammar/quantity.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tieout {

/// A set of numbers between two ends, each closed, open or at infinity.
/// A printed number stands for the closed interval [v - ulp/2, v + ulp/2] (the rounding-interval idea of the XBRL
/// Calculations 1.1 specification).
struct Interval {
  std::optional<Rational> low;   ///< empty: unbounded below
  std::optional<Rational> high;  ///< empty: unbounded above
  bool low_open = false;
  bool high_open = false;

  static Interval point(Rational value);
  static Interval closed(Rational low, Rational high);

  [[nodiscard]] bool contains(Rational const& value) const;
  /// True where the whole interval lies strictly on one side of zero.
  [[nodiscard]] bool clear_of_zero() const;
  [[nodiscard]] bool is_point() const;
};

/// [v - ulp/2, v + ulp/2].
[[nodiscard]] Interval rounding_interval(Decimal value, Decimal ulp);
/// The values that a truncated figure can stand for: [v, v + ulp) for v > 0, (v - ulp, v] for v < 0, (-ulp, ulp) for 0.
[[nodiscard]] Interval truncation_interval(Decimal value, Decimal ulp);
/// The values that a printed claim allows, its hedge considered: plain and `bracketed` figures round; "more than X" is
/// (X, inf), "at least" [X, inf), "up to" (-inf, X], "less than" (-inf, X), "nearly" [X - ulp, X),
/// "about" [X - 1.5 ulp, X + 1.5 ulp].  A hedge speaks of the size of a figure, so that a negative one is mirrored: a
/// loss of "more than (5)" is (-inf, -5), "nearly (5)" is (-5, -5 + ulp].
[[nodiscard]] Interval claim_interval(Quantity const& claim);

/// True where the two sets have a number in common.
[[nodiscard]] bool meets(Interval const& a, Interval const& b);
/// True where they have more in common than one end at which both begin or stop: [8.5, 9.5] and [9.5, 10.5] meet and do
/// not overlap.  A single number overlaps what contains it.
[[nodiscard]] bool overlap(Interval const& a, Interval const& b);

[[nodiscard]] Interval operator+(Interval const& a, Interval const& b);
[[nodiscard]] Interval operator-(Interval const& a, Interval const& b);
[[nodiscard]] Interval operator-(Interval const& a);
[[nodiscard]] Interval operator*(Interval const& a, Rational const& factor);
/// a / b; nothing where b reaches zero.  Each operand must stand for a different variable, or the result is inflated.
[[nodiscard]] std::optional<Interval> divide(Interval const& a, Interval const& b);
/// The set of |x| for x in a.
[[nodiscard]] Interval magnitude(Interval const& a);

/// b / a - 1, the relative change from a to b on magnitudes, in percent; each variable used once.
/// Nothing where either reaches zero or they lie on different sides of it (docs/semantics.md, Percentages across zero).
[[nodiscard]] std::optional<Interval> relative_change(Interval const& from, Interval const& to);

/// How a claim fits what was computed.
enum class Fit : std::uint8_t {
  exact,      ///< the point value rounds to the claim, halves both ways
  rounding,   ///< only the intervals overlap
  hedged,     ///< within the claim's hedge; a hedged claim is never `exact`, `rounding` or `truncated`
  coarse,     ///< a figure written out in full that ends in three zeros or more fits only at the zeros' place; of
              ///< currency and shares two digits count at least
  truncated,  ///< fits only if cut off instead of rounded: inconsistent unless house rules say otherwise
  none,
};

/// Compares a claim with what was computed: `point` from the cells as points, `range` from their rounding intervals.
/// Both must be in the claim's unit and sign convention.  A fit is graded by the first line of `Fit` that applies.
/// `coarse` concerns amounts of currency, shares, counts and bare numbers with an ulp of 1; at the zeros' place a hedge
/// may only narrow what plain rounding allows: "about 1,000,000" does not reach to 2,500,000.
[[nodiscard]] Fit fit(Quantity const& claim, Rational const& point, Interval const& range);

/// "[57.328, 57.382]", for people.
[[nodiscard]] std::string to_string(Interval const& interval, int places = 6);

}  // namespace tieout
