#include "tieout/grammar/quantity.hpp"

#include <iterator>

namespace tieout {

std::string_view to_string(Unit unit) noexcept {
  switch (unit) {
    case Unit::number:
      return "number";
    case Unit::currency:
      return "currency";
    case Unit::per_share:
      return "per-share";
    case Unit::percent:
      return "percent";
    case Unit::percentage_point:
      return "percentage-point";
    case Unit::basis_point:
      return "basis-point";
    case Unit::multiple:
      return "multiple";
    case Unit::shares:
      return "shares";
    case Unit::count:
      return "count";
  }
  return "";
}

std::string_view to_string(Currency currency) noexcept {
  // In the order of Currency.
  static constexpr std::string_view codes[] = {
      "",    "$",   "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BRL", "MXN", "EUR", "GBP", "JPY",
      "CNY", "INR", "CHF", "ILS", "KRW", "SEK", "NOK", "DKK", "ZAR", "RUB", "TRY", "PLN", "CZK", "HUF",
      "RON", "BGN", "ISK", "UAH", "KZT", "GEL", "THB", "IDR", "MYR", "PHP", "VND", "PKR", "BDT", "LKR",
      "AED", "SAR", "QAR", "KWD", "BHD", "OMR", "JOD", "EGP", "MAD", "NGN", "KES", "GHS", "ARS", "CLP",
      "COP", "PEN", "UYU", "CRC", "DOP", "JMD", "TTD", "DEM", "FRF", "ITL", "ESP", "NLG"};
  static_assert(std::size(codes) == static_cast<std::size_t>(Currency::nlg) + 1);
  return codes[static_cast<std::size_t>(currency)];
}

std::string_view to_string(Hedge hedge) noexcept {
  switch (hedge) {
    case Hedge::none:
      return "none";
    case Hedge::about:
      return "about";
    case Hedge::nearly:
      return "nearly";
    case Hedge::more_than:
      return "more-than";
    case Hedge::at_least:
      return "at-least";
    case Hedge::up_to:
      return "up-to";
    case Hedge::less_than:
      return "less-than";
  }
  return "";
}

}  // namespace tieout
