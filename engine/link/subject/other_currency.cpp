#include "tieout/engine/link/subject/other_currency.hpp"

namespace tieout {
namespace {

[[nodiscard]] bool is_dollar(Currency currency) noexcept {
  switch (currency) {
    case Currency::dollar:
    case Currency::usd:
    case Currency::cad:
    case Currency::aud:
    case Currency::nzd:
    case Currency::hkd:
    case Currency::sgd:
    case Currency::twd:
      return true;
    default:
      return false;
  }
}

[[nodiscard]] bool may_be_same(Currency said, Currency stated) noexcept {
  // "$" is also written for whatever the document counts in.
  if (said == Currency::none || said == Currency::dollar || stated == Currency::none) return true;
  return said == stated || (stated == Currency::dollar && is_dollar(said));
}

}  // namespace

bool in_other_currency(Assertion const& assertion, Figure const& figure, Statement const& statement) noexcept {
  if (figure.quantity.currency != Currency::none) return !may_be_same(figure.quantity.currency, statement.currency);
  bool other = false;
  for (Figure const& level : assertion.figures) {
    if (level.role != Role::level || level.quantity.currency == Currency::none) continue;
    if (may_be_same(level.quantity.currency, statement.currency)) return false;
    other = true;
  }
  return other;
}

}  // namespace tieout
