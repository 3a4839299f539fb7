#include "tieout/engine/link/period/maturity.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace tieout {

bool is_maturity(std::string_view text, Span period) {
  constexpr std::string_view endings[] = {" due ", " maturing ", " matures ", " expiring ", " expires "};
  constexpr std::uint32_t reach = 32;  // with another date and "through" between
  if (period.empty()) return false;
  std::uint32_t const from = period.begin > reach ? period.begin - reach : 0;
  std::string_view const before = text.substr(from, period.begin - from);
  return std::any_of(std::begin(endings), std::end(endings), [&](std::string_view word) {
    std::size_t const at = before.rfind(word);
    return at != std::string_view::npos && before.find_first_of(",;.", at) == std::string_view::npos;
  });
}

}  // namespace tieout
