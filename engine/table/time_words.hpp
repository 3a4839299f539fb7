#pragma once

#include <set>
#include <string>
#include <string_view>

namespace tieout {

/// The words of a head or a label, in small letters, that are no part of the name of a period: "cost" of "Cost,
/// December 31, 2000"; none of "Quarter ended June 30, 2009 (unaudited)".
[[nodiscard]] std::set<std::string> words_beside_time(std::string_view text);

}  // namespace tieout
