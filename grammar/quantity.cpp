#include "tieout/grammar/quantity.hpp"

namespace tieout {

std::string_view to_string(Unit unit) noexcept {
  switch (unit) {
    case Unit::number: return "number";
    case Unit::currency: return "currency";
    case Unit::per_share: return "per-share";
    case Unit::percent: return "percent";
    case Unit::percentage_point: return "percentage-point";
    case Unit::basis_point: return "basis-point";
    case Unit::multiple: return "multiple";
    case Unit::shares: return "shares";
    case Unit::count: return "count";
  }
  return "";
}

std::string_view to_string(Currency currency) noexcept {
  switch (currency) {
    case Currency::none: return "";
    case Currency::dollar: return "$";
    case Currency::usd: return "USD";
    case Currency::cad: return "CAD";
    case Currency::aud: return "AUD";
    case Currency::nzd: return "NZD";
    case Currency::hkd: return "HKD";
    case Currency::sgd: return "SGD";
    case Currency::twd: return "TWD";
    case Currency::brl: return "BRL";
    case Currency::mxn: return "MXN";
    case Currency::eur: return "EUR";
    case Currency::gbp: return "GBP";
    case Currency::jpy: return "JPY";
    case Currency::cny: return "CNY";
    case Currency::inr: return "INR";
    case Currency::chf: return "CHF";
    case Currency::ils: return "ILS";
    case Currency::krw: return "KRW";
    case Currency::sek: return "SEK";
    case Currency::nok: return "NOK";
    case Currency::dkk: return "DKK";
    case Currency::zar: return "ZAR";
    case Currency::rub: return "RUB";
  }
  return "";
}

std::string_view to_string(Hedge hedge) noexcept {
  switch (hedge) {
    case Hedge::none: return "none";
    case Hedge::about: return "about";
    case Hedge::nearly: return "nearly";
    case Hedge::more_than: return "more-than";
    case Hedge::at_least: return "at-least";
    case Hedge::up_to: return "up-to";
    case Hedge::less_than: return "less-than";
  }
  return "";
}

}  // namespace tieout
