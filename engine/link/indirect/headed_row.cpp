#include "tieout/engine/link/indirect/headed_row.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>

namespace tieout {
namespace {

// What may be said of a gain beside that it was one.
constexpr std::string_view gain_words[] = {"gain", "befor", "tax", "pre", "pretax", "net"};

[[nodiscard]] bool begins_with_gain(std::string_view label) noexcept {
  constexpr std::string_view beginnings[] = {"Gain ", "Gains ", "(Gain) ", "Gain(", "Gains("};
  for (std::string_view const beginning : beginnings)
    if (label.starts_with(beginning)) return true;
  return false;
}

}  // namespace

std::vector<RowCandidate> rows_headed_by_gain(RowIndex const& index, Wanted const& wanted) {
  constexpr int looseness = 100;
  std::vector<RowCandidate> found;
  if (!wanted.terms.has("gain") || !consist_of(wanted.terms.strong, gain_words)) return found;
  for (std::uint32_t s = 0; s < index.statements().size(); ++s)
    for (std::uint32_t r = 0; r < index.rows_of(s).size(); ++r) {
      Row const& row = index.statements()[s].rows[r];
      if (row.unit != RowUnit::amount || !begins_with_gain(row.label)) continue;
      found.push_back({s, r, full_score + index.bonus_of(s) - looseness, true});
    }
  return found;
}

}  // namespace tieout
