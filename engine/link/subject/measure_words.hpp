#pragma once

#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>

namespace tieout {

/// Stems that turn a measure into another one: the row or its column must say them, no heading lends them.
inline constexpr std::string_view turning_words[] = {"befor", "after",  "exclud", "gross",
                                                     "less",  "except", "averag", "non"};

/// Stems that make a balance or another measure of a name that has one of them as its one word more.
inline constexpr std::string_view converting_words[] = {"accumul", "cumul", "deferr"};

/// Stems in headings of the plain parts of a statement: a row under them is no more special for it.
inline constexpr std::string_view plain_heading_words[] = {"expens",    "cost",   "incom",   "revenu",
                                                           "oper",      "asset",  "current", "liabil",
                                                           "sharehold", "equiti", "partner", "capit"};

[[nodiscard]] constexpr bool is_turning(std::string_view term) noexcept { return contains(turning_words, term); }

/// With this word more a name is that of another measure.
[[nodiscard]] constexpr bool names_another(std::string_view term) noexcept {
  return is_turning(term) || contains(converting_words, term);
}

}  // namespace tieout
