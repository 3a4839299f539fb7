#pragma once

#include "tieout/grammar/decimal.hpp"

#include <optional>
#include <string_view>

namespace tieout {

/// Reads what a numeric tag holds as its format says, before scale and sign: the transformations of inline XBRL's
/// registries, of whatever version ("ixt:num-dot-decimal", "ixt:numdotdecimal", "ixt4:num-comma-decimal",
/// "ixt:fixed-zero", "ixt:zerodash", "ixt-sec:numwordsen").  Without a format the text must be a plain number.
/// Nothing comes back where text and format do not go together, the format is none of numbers, or the number has more
/// than 18 digits.  Linear.
[[nodiscard]] std::optional<Decimal> tagged_number(std::string_view text, std::string_view format);

}  // namespace tieout
