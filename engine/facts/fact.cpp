#include "tieout/engine/facts/fact.hpp"

#include <limits>

namespace tieout {
namespace {

[[nodiscard]] std::string_view local_name(std::string_view name) noexcept {
  auto const colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

[[nodiscard]] bool is_currency(std::string_view measure) noexcept { return measure.starts_with("iso4217:"); }

[[nodiscard]] std::string product(std::vector<std::string> const& measures) {
  std::string text;
  for (std::string const& measure : measures) {
    if (!text.empty()) text += '*';
    text += local_name(measure);
  }
  return text;
}

}  // namespace

std::optional<Period> FactContext::period() const {
  if (!end) return std::nullopt;
  if (!start) return Period{*end, 0, 0};
  std::int32_t const days = to_days(*end) - to_days(*start) + 1;
  if (days <= 0) return std::nullopt;
  // A month is 30.4375 days on the average.
  int const months = days % 7 == 0 ? months_of_weeks(days / 7)
                                   : static_cast<int>((std::int64_t{days} * 20000 + 304375) / (2 * 304375));
  if (months < 1 || months > std::numeric_limits<std::uint8_t>::max()) return std::nullopt;
  return Period{*end, static_cast<std::uint8_t>(months), 0};
}

FactUnitKind FactUnit::kind() const {
  if (numerator.size() != 1 || denominator.size() > 1) return FactUnitKind::other;
  std::string const& over = numerator.front();
  if (!denominator.empty())
    return is_currency(over) && local_name(denominator.front()) == "shares" ? FactUnitKind::per_share
                                                                            : FactUnitKind::other;
  if (is_currency(over)) return FactUnitKind::currency;
  if (local_name(over) == "shares") return FactUnitKind::shares;
  if (local_name(over) == "pure") return FactUnitKind::pure;
  return FactUnitKind::other;
}

std::optional<Period> Facts::period_of(Fact const& fact) const {
  return fact.context == fact_none ? std::nullopt : contexts[fact.context].period();
}

FactUnitKind Facts::unit_of(Fact const& fact) const {
  return fact.unit == fact_none ? FactUnitKind::none : units[fact.unit].kind();
}

bool Facts::of_whole_entity(Fact const& fact) const noexcept {
  return fact.context != fact_none && contexts[fact.context].dimensions.empty();
}

std::string_view to_string(FactPlace place) noexcept {
  switch (place) {
    case FactPlace::hidden:
      return "hidden";
    case FactPlace::running_text:
      return "running-text";
    case FactPlace::table_cell:
      return "table-cell";
  }
  return "";
}

std::string to_string(FactUnit const& unit) {
  std::string text = product(unit.numerator);
  if (!unit.denominator.empty()) text += '/' + product(unit.denominator);
  return text;
}

}  // namespace tieout
