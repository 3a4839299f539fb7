#include "tieout/engine/table/counted_row.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace tieout {
namespace {

constexpr std::string_view counted[] = {"admissions", "discharges", "visits",  "surgeries",  "procedures", "beds",
                                        "days",       "nights",     "weeks",   "hours",      "miles",      "trips",
                                        "loads",      "passengers", "flights", "departures", "headcount"};

// Things with a price, and parts of a company.
constexpr std::string_view owned[] = {"tractors", "trailers",  "trucks",   "vehicles", "restaurants", "hotels",
                                      "rooms",    "hospitals", "clinics",  "centers",  "locations",   "branches",
                                      "offices",  "clubs",     "schools",  "theatres", "screens",     "homes",
                                      "rigs",     "wells",     "aircraft", "patients", "students",    "customers"};

// What says of them that they are counted.
constexpr std::array<std::string_view, 15> counting = {
    "average",   "number",   "end of",     "beginning of", "open", "opened",    "closed", "operated",
    "available", "licensed", "franchised", "in operation", "with", "delivered", "started"};

// What stands behind the noun and belongs to it.
constexpr std::string_view behind_noun[] = {" at ", " in ", " per ",  " of ", " with ", " for ", " during ",
                                            " as ", " to ", " from ", " by ", " on ",   "(",     ","};
constexpr std::string_view participles[] = {" open",    " opened", " closed",   " operated",  " available",
                                            " owned",   " leased", " occupied", " managed",   " sold",
                                            " carried", " served", " treated",  " delivered", " started"};

[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// The last word of what stands in front of prepositions, brackets and participles.
[[nodiscard]] std::string_view noun_of(std::string_view label) noexcept {
  for (std::string_view const stop : behind_noun) label = label.substr(0, label.find(stop));
  label = trimmed(label);
  for (std::string_view const participle : participles)
    if (label.ends_with(participle)) label.remove_suffix(participle.size());
  label = trimmed(label);
  std::size_t const blank = label.find_last_of(" -");
  return blank == label.npos ? label : label.substr(blank + 1);
}

[[nodiscard]] bool is_one_of(auto const& list, std::string_view word) noexcept {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// In brackets these say that a row is counted.
constexpr std::string_view units[] = {"units", "homes", "lots", "rooms"};

/// "(days)", "(in days)", of "Average length of stay (days)".
[[nodiscard]] std::string_view unit_in_brackets(std::string_view label) {
  std::size_t const open = label.rfind('(');
  if (open == label.npos || !label.ends_with(')')) return {};
  std::string_view inner = label.substr(open + 1, label.size() - open - 2);
  if (inner.starts_with("in ")) inner.remove_prefix(3);
  return is_one_of(counted, inner) || is_one_of(units, inner) ? inner : std::string_view();
}

/// "Net new orders - units", "Closings, units": what is counted in units beside what it is worth.
[[nodiscard]] std::size_t units_behind(std::string_view label) noexcept {
  for (std::string_view const words : {" - units", ", units", " (units)", " in units"})
    if (label.ends_with(words)) return words.size();
  return 0;
}

}  // namespace

bool counts_things(std::string_view printed) {
  std::string const text = lower_case(clean_label(printed));
  LabelWords const words(text);
  // "Past due 30 to 89 days"
  if (words.has("due") || text.substr(0, text.find(" with ")).find_first_of("0123456789$%") != text.npos) return false;
  if (!unit_in_brackets(text).empty() || text.starts_with("days ") || units_behind(text) != 0) return true;
  if (text == "unit backlog" || text == "units in backlog" || text == "backlog units") return true;
  std::string_view const noun = noun_of(text);
  return is_one_of(counted, noun) || (is_one_of(owned, noun) && words.has_any(counting));
}

std::string_view without_counted_unit(std::string_view label) {
  std::string const small = lower_case(label);
  if (std::size_t const units = units_behind(small); units != 0) return trimmed(label.substr(0, label.size() - units));
  return unit_in_brackets(small).empty() ? label : trimmed(label.substr(0, label.rfind('(')));
}

}  // namespace tieout
