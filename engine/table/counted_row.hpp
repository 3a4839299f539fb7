#pragma once

#include <string_view>

namespace tieout {

/// True where the noun that a label ends in is counted and is no money: "Admissions", "Patient days", "Average
/// tractors", "Average length of stay (days)", "Days sales outstanding".  What a company may also show at cost, or by
/// its revenue, counts only where the label says that it is counted: "Restaurants open at end of year" does,
/// "Restaurants" doesn't; so does "Net new orders - units" beside the same in dollars.  Loans past due for so many days are amounts.  Linear in the label.
[[nodiscard]] bool counts_things(std::string_view label);

/// The label without a unit of counted things at its end: "Backlog" of "Backlog (units)", and of "Backlog - units".
[[nodiscard]] std::string_view without_counted_unit(std::string_view label);

}  // namespace tieout
