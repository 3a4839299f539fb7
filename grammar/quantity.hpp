#pragma once

#include "tieout/grammar/decimal.hpp"
#include "tieout/grammar/span.hpp"

#include <string_view>

namespace tieout {

/// What a figure counts.  Percent, percentage points and basis points are different units.
enum class Unit : std::uint8_t {
  number,  ///< a bare number
  currency,
  per_share,  ///< currency per share or unit
  percent,
  percentage_point,
  basis_point,
  multiple,  ///< "2.4 times", "threefold"
  shares,
  count,  ///< counted things: "4,200 stores"
};

/// ISO 4217 currencies as far as releases name them; `dollar` is a "$" whose country the figure does not say.
enum class Currency : std::uint8_t {
  none,
  dollar,
  usd,
  cad,
  aud,
  nzd,
  hkd,
  sgd,
  twd,
  brl,
  mxn,
  eur,
  gbp,
  jpy,
  cny,
  inr,
  chf,
  ils,
  krw,
  sek,
  nok,
  dkk,
  zar,
  rub,
  try_,
  pln,
  czk,
  huf,
  ron,
  bgn,
  isk,
  uah,
  kzt,
  gel,
  thb,
  idr,
  myr,
  php,
  vnd,
  pkr,
  bdt,
  lkr,
  aed,
  sar,
  qar,
  kwd,
  bhd,
  omr,
  jod,
  egp,
  mad,
  ngn,
  kes,
  ghs,
  ars,
  clp,
  cop,
  pen,
  uyu,
  crc,
  dop,
  jmd,
  ttd,
  dem,
  frf,
  itl,
  esp,
  nlg
};

/// How the words in front of a figure bound it.
enum class Hedge : std::uint8_t { none, about, nearly, more_than, at_least, up_to, less_than };

/// One printed figure.  `value` and `ulp` are in base units: "$1.1 million" is 1100000 with ulp 100000, "57.4%" is
/// 57.4 with ulp 0.1; `ulp`, the unit in the last place, is one step of the last printed digit and always positive.
struct Quantity {
  Decimal value;
  Decimal ulp{1, 0};
  Unit unit = Unit::number;
  Currency currency = Currency::none;
  Hedge hedge = Hedge::none;
  bool bracketed = false;  ///< printed in accounting parentheses; `value` is negative then
  bool in_words = false;   ///< "a third", "doubled": no digits were printed
  Span span;               ///< everything that belongs to it: currency sign, digits, scale word, unit
  Span digits;             ///< the digits alone; equals `span` for a quantity in words
};

[[nodiscard]] std::string_view to_string(Unit unit) noexcept;          ///< as in the report: "percentage-point"
[[nodiscard]] std::string_view to_string(Currency currency) noexcept;  ///< "USD"; "" for none, "$" for dollar
[[nodiscard]] std::string_view to_string(Hedge hedge) noexcept;        ///< "more-than"

}  // namespace tieout
