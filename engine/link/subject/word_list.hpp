#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// True where the list has the word.  Linear in the list; the lists of this folder are a few dozen words at most.
[[nodiscard]] constexpr bool contains(auto const& list, std::string_view word) noexcept {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// True where the text holds the word, also inside of another one, whatever the case of its letters (ASCII).
[[nodiscard]] constexpr bool holds(std::string_view text, std::string_view word) noexcept {
  auto const same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// True where every one of the terms is in the list; true of no terms at all.
[[nodiscard]] constexpr bool consist_of(std::vector<std::string> const& terms, auto const& list) noexcept {
  return std::all_of(terms.begin(), terms.end(), [&](std::string const& term) { return contains(list, term); });
}

}  // namespace tieout
