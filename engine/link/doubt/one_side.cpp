#include "tieout/engine/link/doubt/one_side.hpp"

#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace tieout {
namespace {

/// Which of two rows that a sentence does not tell apart.
enum class Side : std::uint8_t { none, basic, diluted, whole, owners };

[[nodiscard]] Side side_of(LinkInput const& input, Derivation const& one) {
  CellReference const cell = one.cells.front();
  Row const& row = input.statements[cell.statement].rows[cell.row];
  if (row.dilution == Dilution::basic) return Side::basic;
  if (row.dilution == Dilution::diluted) return Side::diluted;
  if (row.dilution != Dilution::unspecified || row.unit != RowUnit::amount) return Side::none;
  if (!holds(row.label, "net")) return Side::none;
  return holds(row.label, "attributable") ? Side::owners : Side::whole;
}

/// The side that prints the level; nothing where both do or neither.
[[nodiscard]] std::optional<Side> printed_by(LinkInput const& input, Link const& link, Figure const& figure) {
  std::optional<Side> found;
  for (Derivation const& one : link.candidates) {
    Side const side = side_of(input, one);
    if (side == Side::none) return std::nullopt;
    if (!gives(one, figure, input.statements)) continue;
    if (found && *found != side) return std::nullopt;
    found = side;
  }
  return found;
}

void keep_to(LinkInput const& input, Link& link, Figure const& figure, Side kept) {
  auto const other = [&](Derivation const& one) {
    Side const side = side_of(input, one);
    return side != Side::none && side != kept;
  };
  if (std::all_of(link.candidates.begin(), link.candidates.end(), other)) return;
  for (Derivation const& one : link.candidates)
    if (other(one) && gives(one, figure, input.statements)) link.sure = link.but_for_choice = false;
  std::erase_if(link.candidates, other);
}

}  // namespace

void keep_to_one_side(LinkInput const& input, std::vector<Link>& links) {
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    bool const open = input.figure(i).role == Role::level && !links[i].candidates.empty() &&
                      input.assertion(i).subject.dilution == Dilution::unspecified;
    if (!open) continue;
    auto const kept = printed_by(input, links[i], input.figure(i));
    if (!kept) continue;
    std::uint32_t const first = i - input.figures[i].figure;
    auto const levels = std::count_if(input.assertion(i).figures.begin(), input.assertion(i).figures.end(),
                                      [](Figure const& one) { return one.role == Role::level; });
    for (std::uint32_t j = first; j < links.size() && links[j].assertion == links[i].assertion; ++j) {
      auto const& counterpart = input.figure(j).counterpart;
      bool const beside = counterpart ? *counterpart == input.figures[i].figure : levels == 1;
      if (j != i && beside) keep_to(input, links[j], input.figure(j), *kept);
    }
  }
}

}  // namespace tieout
