#pragma once

#include "tieout/grammar/claim.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Cases of a recogniser suite, held against what the claim grammar says.  A case has an input, and results with the
/// place of their text in characters and, in some files, what the text resolves to.
namespace tieout::recogniser {

/// A place in the input that should be recognised.
struct Expected {
  Span span;  ///< bytes
  nlohmann::json resolution;
};

struct Case {
  std::string input;
  std::vector<Expected> expected;
};

[[nodiscard]] Case read_case(nlohmann::json const& value);

/// Every number is found with its value, as a figure or as a number of another kind; nothing else is a figure.
[[nodiscard]] bool numbers_agree(Case const& one);
/// Every range is found with its ends: as the two ends of a range, or as a bounded figure.
[[nodiscard]] bool number_ranges_agree(Case const& one);
/// The percentages are the figures in percent.
[[nodiscard]] bool percentages_agree(Case const& one);
/// The amounts of money are the figures with a currency.
[[nodiscard]] bool currencies_agree(Case const& one);
/// The calendar dates are found in full, and nothing else is a date.
[[nodiscard]] bool dates_agree(Case const& one);
/// The periods are found in full, a range of dates by its two ends, and nothing else is a period.
[[nodiscard]] bool periods_agree(Case const& one);
/// As periods_agree, and the period that is found begins and ends when the case says.
[[nodiscard]] bool resolved_periods_agree(Case const& one);
/// The lengths of time are found.
[[nodiscard]] bool durations_agree(Case const& one);

}  // namespace tieout::recogniser
