#include "tieout/engine/link/indirect/sum_over.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] bool adds_part(SumConstraint const& sum, std::uint32_t part) {
  bool const only_adds =
      std::all_of(sum.members.begin(), sum.members.end(), [](auto const& member) { return member.second > 0; });
  return only_adds &&
         std::any_of(sum.members.begin(), sum.members.end(), [&](auto const& member) { return member.first == part; });
}

}  // namespace

bool is_sum_over(Statement const& statement, std::uint32_t total, std::uint32_t part) {
  return std::any_of(statement.sums.begin(), statement.sums.end(),
                     [&](SumConstraint const& sum) { return sum.total == total && adds_part(sum, part); });
}

std::vector<RowCandidate> sums_over(RowIndex const& index, std::vector<RowCandidate> const& parts) {
  std::vector<RowCandidate> found;
  for (RowCandidate const& part : parts)
    for (SumConstraint const& sum : index.statements()[part.statement].sums)
      if (adds_part(sum, part.row)) found.push_back({part.statement, sum.total, part.score, false, {}, false});
  return found;
}

bool names_all_parts(Terms const& whole) {
  constexpr std::string_view collections[] = {"portfolio", "volum", "balanc", "princip", "mix"};
  return whole.vacant() ? whole.total : consist_of(whole.strong, collections);
}

}  // namespace tieout
