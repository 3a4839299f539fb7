#include "tieout/grammar/assertion.hpp"

namespace tieout {

std::string_view to_string(Role role) noexcept {
  switch (role) {
    case Role::level:
      return "level";
    case Role::prior_level:
      return "prior-level";
    case Role::change:
      return "change";
    case Role::percent_change:
      return "percent-change";
    case Role::point_change:
      return "point-change";
    case Role::multiple:
      return "multiple";
    case Role::share:
      return "share";
    case Role::range:
      return "range";
    case Role::mention:
      return "mention";
  }
  return {};
}

std::string_view to_string(Direction direction) noexcept {
  switch (direction) {
    case Direction::none:
      return "none";
    case Direction::up:
      return "up";
    case Direction::down:
      return "down";
    case Direction::unchanged:
      return "unchanged";
    case Direction::improved:
      return "improved";
    case Direction::worsened:
      return "worsened";
  }
  return {};
}

std::string_view to_string(Speech speech) noexcept {
  switch (speech) {
    case Speech::reported:
      return "reported";
    case Speech::forward_looking:
      return "forward-looking";
    case Speech::hypothetical:
      return "hypothetical";
  }
  return {};
}

std::string_view to_string(Basis basis) noexcept {
  switch (basis) {
    case Basis::unspecified:
      return "unspecified";
    case Basis::gaap:
      return "gaap";
    case Basis::non_gaap:
      return "non-gaap";
    case Basis::pro_forma:
      return "pro-forma";
    case Basis::constant_currency:
      return "constant-currency";
    case Basis::adjustment:
      return "adjustment";
    case Basis::restated:
      return "restated";
    case Basis::as_reported:
      return "as-reported";
  }
  return {};
}

std::string_view to_string(Dilution dilution) noexcept {
  switch (dilution) {
    case Dilution::unspecified:
      return "unspecified";
    case Dilution::basic:
      return "basic";
    case Dilution::diluted:
      return "diluted";
    case Dilution::basic_and_diluted:
      return "basic-and-diluted";
  }
  return {};
}

std::string_view to_string(IgnoredReason reason) noexcept {
  switch (reason) {
    case IgnoredReason::date:
      return "date";
    case IgnoredReason::time:
      return "time";
    case IgnoredReason::telephone:
      return "telephone";
    case IgnoredReason::address:
      return "address";
    case IgnoredReason::legal_reference:
      return "legal-reference";
    case IgnoredReason::period_length:
      return "period-length";
    case IgnoredReason::footnote_mark:
      return "footnote-mark";
    case IgnoredReason::name:
      return "name";
    case IgnoredReason::enumerator:
      return "enumerator";
    case IgnoredReason::page_number:
      return "page-number";
    case IgnoredReason::identifier:
      return "identifier";
  }
  return {};
}

}  // namespace tieout
