#include "tieout/engine/link/phrase/labelled_year.hpp"

#include "tieout/engine/table/time_words.hpp"

#include <cstddef>
#include <cstdint>

namespace tieout {

std::optional<int> plain_year(PeriodReference const& reference) noexcept {
  bool const years = reference.length == Length::unspecified || reference.length == Length::instant ||
                     (reference.length == Length::months && reference.count == 12);
  bool const named = reference.relation == Relation::none || reference.relation == Relation::current;
  if (reference.year == 0 || reference.month != 0 || reference.ordinal != 0 || !years || !named) return std::nullopt;
  return reference.year;
}

std::optional<int> labelled_year(Column const& column) {
  constexpr std::uint8_t year = 12;
  constexpr std::size_t digits = 4;
  if (!column.period || (column.period->months != 0 && column.period->months != year)) return std::nullopt;
  auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::string_view const label = column.label;
  std::optional<int> found;
  for (std::size_t at = 0; at < label.size();) {
    std::size_t end = at;
    int value = 0;
    while (end < label.size() && end - at < digits + 1 && is_digit(label[end]))
      value = value * 10 + (label[end++] - '0');
    if (end - at == digits && value >= 1900 && value < 2100) {
      if (found && *found != value) return std::nullopt;
      found = value;
    }
    at = end == at ? at + 1 : end;
  }
  return found;
}

std::optional<int> year_of_label(std::string_view label) {
  constexpr std::size_t digits = 4;
  std::size_t const at = label.find_first_of("12");
  if (at == label.npos || at + digits > label.size() || !words_beside_time(label).empty()) return std::nullopt;
  int year = 0;
  for (std::size_t i = at; i < label.size(); ++i) {
    if (label[i] < '0' || label[i] > '9') break;
    year = year * 10 + (label[i] - '0');
    if (year > 9999) return std::nullopt;
  }
  bool const more = label.find_first_of("0123456789", at + digits) != label.npos;
  return !more && year >= 1900 && year < 2100 ? std::optional(year) : std::nullopt;
}

}  // namespace tieout
