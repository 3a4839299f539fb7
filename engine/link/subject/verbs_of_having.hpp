#pragma once

#include <string_view>

namespace tieout {

/// Somebody has or does what a figure says: "Orchard Tools reported sales of $4 million".
inline constexpr std::string_view verbs_of_having[] = {
    "had",         "has",        "have",      "reported", "reports",     "report", "recorded",
    "posted",      "generated",  "generates", "achieved", "delivered",   "earned", "produced",
    "realized",    "registered", "incurred",  "booked",   "recognized",  "made",   "contributed",
    "contributes", "added",      "provided",  "yielded",  "experienced", "saw"};

}  // namespace tieout
