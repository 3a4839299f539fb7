#include "tieout/grammar/period_reference.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

namespace tieout {
namespace {

std::string ordinal_number(int number) {
  constexpr std::array<std::string_view, 4> endings{"th", "st", "nd", "rd"};
  bool const teens = number % 100 / 10 == 1;
  int const last = number % 10;
  return fmt::format("{}{}", number, endings[teens || last > 3 ? 0 : static_cast<std::size_t>(last)]);
}

std::string counted(int count, std::string_view unit) {
  return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
}

std::string length_of(PeriodReference const& reference) {
  switch (reference.length) {
    case Length::unspecified:
      return {};
    case Length::instant:
      return reference.count == 0 ? "at" : "at end of " + counted(reference.count, "month");
    case Length::weeks:
      return counted(reference.count, "week");
    case Length::months:
      return counted(reference.count, "month");
    case Length::year_to_date:
      return "year to date";
    case Length::trailing_year:
      return "trailing year";
  }
  return {};
}

std::string numbered_length_of(PeriodReference const& reference) {
  if (reference.ordinal == 0) return length_of(reference);
  if (reference.length == Length::months && reference.count == 3) return fmt::format("Q{}", reference.ordinal);
  if (reference.length == Length::months && reference.count == 6) return fmt::format("H{}", reference.ordinal);
  std::string const ordinal = ordinal_number(reference.ordinal);
  switch (reference.length) {
    case Length::unspecified:
      return ordinal + " period";
    case Length::instant:
      return reference.count == 0 ? fmt::format("at {} period", ordinal)
                                  : fmt::format("at end of {} {}", ordinal, counted(reference.count, "month"));
    case Length::weeks:
    case Length::months:
    case Length::year_to_date:
    case Length::trailing_year:
      break;
  }
  return fmt::format("{} {}", ordinal, length_of(reference));
}

std::string month_name(int month) {
  constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
  if (month < 1 || month > 12) return fmt::format("month {}", month);
  return std::string(names[static_cast<std::size_t>(month - 1)]);
}

std::string day_of(PeriodReference const& reference) {
  if (reference.month == 0 && reference.day == 0)
    return reference.year == 0 ? std::string{} : fmt::format("{}", reference.year);
  if (reference.year == 0 || reference.month == 0) {
    std::string text = reference.month == 0 ? "day" : month_name(reference.month);
    if (reference.day != 0) text += fmt::format(" {}", reference.day);
    return reference.year == 0 ? text : fmt::format("{} {}", text, reference.year);
  }
  std::string const month = fmt::format("{:04}-{:02}", reference.year, reference.month);
  return reference.day == 0 ? month : fmt::format("{}-{:02}", month, reference.day);
}

std::string date_of(PeriodReference const& reference) {
  std::string day = day_of(reference);
  if (!reference.fiscal) return day;
  return day.empty() ? "fiscal" : "fiscal " + day;
}

std::string_view relation_of(PeriodReference const& reference) noexcept {
  switch (reference.relation) {
    case Relation::none:
    case Relation::same:
      return {};
    case Relation::current:
      return "current";
    case Relation::preceding:
      return "preceding";
    case Relation::year_earlier:
      return "year earlier";
    case Relation::prior_year_end:
      return "prior year-end";
  }
  return {};
}

void append(std::string& text, std::string_view separator, std::string_view part) {
  if (part.empty()) return;
  if (!text.empty()) text += separator;
  text += part;
}

}  // namespace

std::string to_string(PeriodReference const& reference) {
  std::string length = numbered_length_of(reference);
  std::string const date = date_of(reference);
  bool const placed = reference.relation == Relation::same || reference.relation == Relation::year_earlier;
  if (placed && length.empty() && date.empty())
    length = "same period";
  else if (reference.relation == Relation::same)
    length = length.empty() ? "same period" : "same " + length;

  bool const duration = reference.length != Length::unspecified && reference.length != Length::instant;
  std::string text = length;
  append(text, duration && reference.month != 0 ? " to " : " ", date);
  append(text, ", ", relation_of(reference));
  return text.empty() ? "no period" : text;
}

}  // namespace tieout
