#pragma once

#include <string>
#include <string_view>

namespace tieout {

/// The words that a concept's or member's name is put together from: "us-gaap:EarningsPerShareDiluted" is "Earnings Per
/// Share Diluted".  Capitals in a row are one word ("EBITDAMargin" is "EBITDA Margin"), and so are digits.
[[nodiscard]] std::string element_words(std::string_view name);

/// The name without its prefix.
[[nodiscard]] std::string_view local_element(std::string_view name) noexcept;

}  // namespace tieout
