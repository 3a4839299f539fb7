#pragma once

#include "tieout/engine/check/outcome.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// One key a figure, same index: what stays the same about a figure when the draft around it changes.  A hash (XXH64)
/// of its role, unit, subject words and period, and its ordinal among figures that are equal in all of these; offsets
/// and values do not enter, nor does the rule, which may differ from one draft to the next.  16 hexadecimal digits.
[[nodiscard]] std::vector<std::string> figure_keys(Result const& result);

/// One key a finding, same index: a hash of its rule, the keys of its figures, the labels of its cells and the words at
/// its places, and its ordinal among equals.
[[nodiscard]] std::vector<std::string> finding_keys(Result const& result, std::vector<std::string> const& figure_keys);

/// XXH64 of bytes, as 16 hexadecimal digits.
[[nodiscard]] std::string hash_of(std::string_view bytes);

}  // namespace tieout
