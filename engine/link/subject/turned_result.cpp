#include "tieout/engine/link/subject/turned_result.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {

bool is_turned_result(Terms const& second, Terms const& first) {
  constexpr std::string_view results[] = {"incom", "gain"};
  auto const is_result = [&](Terms const& terms) {
    return std::any_of(terms.strong.begin(), terms.strong.end(),
                       [&](std::string const& term) { return contains(results, term); });
  };
  return is_result(second) && is_result(first) && second.loss != first.loss &&
         std::all_of(second.strong.begin(), second.strong.end(), [&](std::string const& term) {
           return first.has(term) || contains(results, term) || term == "net";
         });
}

}  // namespace tieout
